import { useState } from 'react';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { SourcePicker } from '../notebook-data/SourcePicker';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { TextComparison } from '../ui/TextComparison';
import { derive, openKinDialog, useSourceKin } from './source-kin-state';
import './SourceKin.css';

const close = (): void => openKinDialog(null);

/** The dialog about two sources that is open now, if any. */
export function SourceKinDialogs() {
  const dialog = useSourceKin((state) => state.dialog);
  if (dialog?.kind === 'choose') return <OriginPicker key={dialog.id} id={dialog.id} title={dialog.title} />;
  if (dialog?.kind === 'compare') return <KinComparison id={dialog.id} otherId={dialog.otherId} />;
  return null;
}

function OriginPicker({ id, title }: { readonly id: SourceId; readonly title: string }) {
  const [origin, setOrigin] = useState<SourceId | null>(null);
  const run = async (): Promise<void> => {
    if (origin && (await derive(id, origin))) close();
  };
  return (
    <ModalDialog
      title={message('source.kin.choose.title', { title })}
      closeLabel={message('source.kin.choose.cancel')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('source.kin.choose.cancel')}</Button>
          <Button tone="primary" isDisabled={!origin} onPress={() => void run()}>
            {message('source.kin.choose.run')}
          </Button>
        </>
      }
    >
      <SourcePicker without={id} chosen={origin} onChoose={setOrigin} />
    </ModalDialog>
  );
}

function KinComparison({ id, otherId }: { readonly id: SourceId; readonly otherId: SourceId }) {
  return (
    <ModalDialog
      title={message('source.kin.comparing.title')}
      closeLabel={message('source.kin.close')}
      size="large"
      onClose={close}
    >
      <Differences id={id} otherId={otherId} />
    </ModalDialog>
  );
}

function Differences({ id, otherId }: { readonly id: SourceId; readonly otherId: SourceId }) {
  const answer = useAnswer(`${id} ${otherId}`, () => call('source.compareKin', { id, otherId }));
  const sources = useNotebookData((data) => data.sources);
  if (!answer) return <p className="source-kin__note">{message('source.kin.comparing')}</p>;
  if (!answer.ok) return <p className="source-kin__note">{answer.failure.message}</p>;
  const { from, to, hunks } = answer.value;
  if (hunks.length === 0) return <p className="source-kin__note">{message('source.kin.same')}</p>;
  const side = (text: typeof from) => ({
    title: text.title,
    text: text.text,
    language: sources.find((source) => source.id === text.id)?.language ?? undefined,
  });
  return (
    <TextComparison
      label={message('source.versions.differences', { count: hunks.length })}
      before={side(from)}
      after={side(to)}
      hunks={hunks.map((hunk) => ({ ...hunk, note: null }))}
    />
  );
}
