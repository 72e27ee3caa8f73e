import { useState } from 'react';
import { codeName, oneName } from '../../shared/codebook/code-name';
import { findCode, type Codebook } from '../../shared/codebook/codebook-schema';
import { message } from '../messages/messages';
import { SelectField } from '../ui/SelectField';
import { CodebookDialog } from './CodebookDialog';
import { editCodebook, openCodebookDialog } from './codebook-state';

export interface MoveCodeDialogProps {
  readonly codebook: Codebook;
  readonly codeId: string;
}

/** Asks for the dimension, and the code in it, that a code should stand behind. */
export function MoveCodeDialog({ codebook, codeId }: MoveCodeDialogProps) {
  const found = findCode(codebook, codeId);
  const [dimensionId, setDimensionId] = useState(found?.dimension.id ?? '');
  const [after, setAfter] = useState('');
  const others = (codebook.dimensions.find(({ id }) => id === dimensionId)?.codes ?? []).filter(
    ({ id }) => id !== codeId,
  );
  const run = async (): Promise<void> => {
    const position = others.findIndex(({ id }) => id === after) + 1;
    const moved = await editCodebook({ kind: 'moveCode', codeId, dimensionId, position });
    if (moved === true) openCodebookDialog(null);
  };
  return (
    <CodebookDialog
      title={message('codebook.move.title', { code: codeName(codebook, codeId) })}
      label={message('codebook.move.run')}
      isReady
      onRun={() => void run()}
    >
      <SelectField
        label={message('codebook.dimension')}
        options={codebook.dimensions.map(({ id, key, label }) => ({
          id,
          label: `${key} ${label.en}`,
          note: label.zh,
        }))}
        selected={dimensionId}
        onSelect={(id) => {
          setDimensionId(id);
          setAfter('');
        }}
      />
      <SelectField
        label={message('codebook.move.after')}
        options={[
          { id: '', label: message('codebook.move.first') },
          ...others.map(({ id, label }) => ({ id, label: oneName(label) })),
        ]}
        selected={after}
        onSelect={setAfter}
      />
    </CodebookDialog>
  );
}
