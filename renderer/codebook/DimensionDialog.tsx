import { useState } from 'react';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { CodebookDialog } from './CodebookDialog';
import { ColourField } from './ColourField';
import { editCodebook, openCodebookDialog } from './codebook-state';

export interface DimensionDialogProps {
  readonly codebook: Codebook;
  /** Null for a new one. */
  readonly dimensionId: string | null;
}

/** Asks for names, note and colour of a dimension, new or there already; an empty one can be deleted. */
export function DimensionDialog({ codebook, dimensionId }: DimensionDialogProps) {
  const before = codebook.dimensions.find(({ id }) => id === dimensionId);
  const [en, setEn] = useState(before?.label.en ?? '');
  const [zh, setZh] = useState(before?.label.zh ?? '');
  const [note, setNote] = useState(before?.note ?? '');
  const [colour, setColour] = useState(before?.colour ?? null);
  const label = { en, zh };
  const run = async (): Promise<void> => {
    const kept = await editCodebook(
      before
        ? { kind: 'setDimension', dimensionId: before.id, changes: { label, note, colour } }
        : { kind: 'addDimension', label },
    );
    if (kept === true) openCodebookDialog(null);
  };
  const remove = async (id: string): Promise<void> => {
    if ((await editCodebook({ kind: 'deleteDimension', dimensionId: id })) === true) openCodebookDialog(null);
  };
  return (
    <CodebookDialog
      title={
        before
          ? message('codebook.dimension.title', { key: before.key })
          : message('codebook.newDimension.title')
      }
      label={message(before ? 'codebook.save' : 'codebook.newDimension.run')}
      isReady={en.trim() !== '' || zh.trim() !== ''}
      onRun={() => void run()}
      more={
        before && before.codes.length === 0 ? (
          <Button tone="danger" isChange onPress={() => void remove(before.id)}>
            {message('codebook.dimension.delete')}
          </Button>
        ) : null
      }
    >
      <TextField label={message('codebook.name.en')} autoFocus value={en} onChange={setEn} />
      <TextField label={message('codebook.name.zh')} lang="zh-Hans" value={zh} onChange={setZh} />
      {before ? (
        <>
          <TextField label={message('codebook.dimension.note')} rows={2} value={note} onChange={setNote} />
          <ColourField
            own={colour ?? undefined}
            otherwise={message('codebook.colour.byItself')}
            onChange={setColour}
          />
          <Button
            isChange
            onPress={() => openCodebookDialog({ kind: 'new-code', dimensionId: before.id, splits: null })}
          >
            {message('codebook.dimension.newCode')}
          </Button>
        </>
      ) : null}
    </CodebookDialog>
  );
}
