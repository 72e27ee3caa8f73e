import { useState } from 'react';
import { TextField } from '../ui/TextField';
import { useTextDraft } from '../ui/text-draft';

export interface DraftFieldProps {
  readonly label: string;
  readonly saved: string;
  readonly rows?: number;
  readonly hint?: string;
  readonly lang?: string | undefined;
  readonly onSave: Parameters<typeof useTextDraft>[1];
}

/**
 * A field for words that are saved by themselves. While it has the focus it shows what was typed, also where that is
 * kept a little tidier: a space or a new line at the end is the beginning of what comes next.
 */
export function DraftField({ label, saved, rows, hint, lang, onSave }: DraftFieldProps) {
  const draft = useTextDraft(saved, onSave);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      lang={lang}
      hint={hint}
      {...(rows === undefined ? {} : { rows })}
      value={typed ?? draft.value}
      onChange={(value) => {
        setTyped(value);
        draft.onChange(value);
      }}
      onBlur={() => {
        setTyped(null);
        draft.onBlur();
      }}
    />
  );
}
