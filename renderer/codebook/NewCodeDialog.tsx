import { useState } from 'react';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useTypedWords } from '../ui/typed-words';
import { CodebookDialog } from './CodebookDialog';
import { idFrom, idProblem } from './code-id';
import { editCodebook, openCodebookDialog, type Split } from './codebook-state';

export interface NewCodeDialogProps {
  readonly codebook: Codebook;
  readonly dimensionId: string | null;
  /** The split that it is made for, which is gone on with afterwards. */
  readonly splits: Split | null;
}

/** Asks for a new code: names, id and definition; everything else is written in the inspector. */
export function NewCodeDialog({ codebook, dimensionId, splits }: NewCodeDialogProps) {
  const [dimension, setDimension] = useState(dimensionId ?? codebook.dimensions[0]?.id ?? '');
  const [en, setEn] = useTypedWords('new code en');
  const [zh, setZh] = useTypedWords('new code zh');
  const [typedId, setTypedId] = useState<string | null>(null);
  const [definition, setDefinition] = useTypedWords('new code definition');
  const id = typedId ?? idFrom(en);
  const isTaken = codebook.dimensions.some(({ codes }) => codes.some((code) => code.id === id));
  const problem = idProblem(id, isTaken);
  const run = async (): Promise<void> => {
    const made = await editCodebook({
      kind: 'addCode',
      dimensionId: dimension,
      id,
      label: { en, zh },
      definition,
    });
    if (made !== true) return;
    inspect({ kind: 'code', id: splits?.codeId ?? id });
    openCodebookDialog(splits ? { kind: 'split', ...splits, into: [...splits.into, id] } : null);
  };
  return (
    <CodebookDialog
      title={message('codebook.newCode.title')}
      label={message('codebook.newCode.run')}
      isReady={problem === undefined && (en.trim() !== '' || zh.trim() !== '')}
      onRun={() => void run()}
    >
      <TextField label={message('codebook.name.en')} autoFocus value={en} onChange={setEn} />
      <TextField label={message('codebook.name.zh')} lang="zh-Hans" value={zh} onChange={setZh} />
      <TextField
        label={message('codebook.id')}
        value={id}
        onChange={setTypedId}
        hint={message('codebook.id.hint')}
        error={id === '' && typedId === null ? undefined : problem}
      />
      <SelectField
        label={message('codebook.dimension')}
        options={codebook.dimensions.map(({ id: key, key: sign, label }) => ({
          id: key,
          label: `${sign} ${label.en}`,
          note: label.zh,
        }))}
        selected={dimension}
        onSelect={setDimension}
      />
      <TextField
        label={message('codebook.definition')}
        rows={3}
        value={definition}
        onChange={setDefinition}
      />
    </CodebookDialog>
  );
}
