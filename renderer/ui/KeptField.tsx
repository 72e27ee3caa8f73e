import { useEffect, useState } from 'react';
import { registerFlush } from './save-state';
import { TextField, type TextFieldProps } from './TextField';

interface KeptFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'> {
  /** What is kept now. */
  readonly kept: string;
  /** Keeps what was typed, without spaces around it. Where the answer is false, what was kept stands there again. */
  readonly keep: (typed: string) => boolean | Promise<boolean>;
}

/** A line of words that is kept when its field is left or Enter is pressed. */
export function KeptField({ kept, keep, ...props }: KeptFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState({ kept, asked: kept });
  if (seen.kept !== kept) {
    setSeen({ kept, asked: kept });
    setDraft(null);
  }
  const run = async (): Promise<boolean> => {
    const typed = (draft ?? kept).trim();
    // Leaving the field after Enter asks for nothing new.
    if (typed === seen.asked) return true;
    setSeen({ kept, asked: typed });
    if (await keep(typed)) return true;
    setSeen({ kept, asked: kept });
    setDraft(null);
    return true;
  };
  useEffect(() => registerFlush(run));
  return (
    <TextField
      {...props}
      value={draft ?? kept}
      onChange={setDraft}
      onBlur={() => void run()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) void run();
        else event.continuePropagation();
      }}
    />
  );
}
