import { useState } from 'react';
import type { BadReference, FoundReference } from '../../shared/reference/reference-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { closeReferenceFile, type ReferenceFile } from '../notebook-data/reference-files';
import { SourcePicker } from '../notebook-data/SourcePicker';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { ReferenceRow } from './ReferenceRow';
import { takeReferences } from './reference-state';
import './References.css';

/** Longer lists are taken in whole and shown in part. */
const mostShown = 300;

/** What a file of references holds, each with its source, before it is taken in. */
export function ImportReferencesDialog({ file }: { readonly file: ReferenceFile }) {
  const answer = useAnswer(file.path, () => call('reference.read', { file: file.path }));
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const [choices, setChoices] = useState<ReadonlyMap<number, SourceId | null>>(new Map());
  const [choosing, setChoosing] = useState<FoundReference | null>(null);
  const [replacesTyped, setReplacesTyped] = useState(false);
  const [isRunning, setIsRunning] = useState(false);
  const found = answer?.ok ? answer.value : null;
  const choose = (index: number, source: SourceId | null): void =>
    setChoices((before) => new Map(before).set(index, source));
  const run = async (): Promise<void> => {
    setIsRunning(true);
    const list = [...choices].map(([index, source]) => ({ index, source }));
    if (await takeReferences(file, list, replacesTyped)) closeReferenceFile();
    setIsRunning(false);
  };
  if (choosing) {
    const { index, title } = choosing;
    return (
      <ChooseSource
        title={title}
        chosen={choices.get(index) ?? choosing.source}
        onChoose={(source) => choose(index, source)}
        onClose={() => setChoosing(null)}
      />
    );
  }
  return (
    <ModalDialog
      title={message('reference.import.title')}
      closeLabel={message('reference.cancel')}
      size="large"
      onClose={closeReferenceFile}
      actions={
        <>
          <label className="references__choice">
            <input
              type="checkbox"
              checked={replacesTyped}
              onChange={(event) => setReplacesTyped(event.target.checked)}
            />
            {message('reference.replaceTyped')}
          </label>
          <Button onPress={closeReferenceFile}>{message('reference.cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={!isWritable || isRunning || !found || found.references.length === 0}
            onPress={() => void run()}
          >
            {message('reference.import.run', { count: found?.references.length ?? 0 })}
          </Button>
        </>
      }
    >
      {answer === undefined ? <p className="references__note">{message('reference.reading')}</p> : null}
      {answer?.ok === false ? <p className="references__note">{answer.failure.message}</p> : null}
      {found ? (
        <>
          <p className="references__note">{message('reference.import.note', { format: found.format })}</p>
          <Failed failed={found.failed} isEntry={found.format === 'CSL-JSON'} />
          <ul className="references__list">
            {found.references.slice(0, mostShown).map((reference) => {
              const chosen = choices.get(reference.index);
              return (
                <ReferenceRow
                  key={reference.index}
                  reference={reference}
                  source={chosen === undefined ? reference.source : chosen}
                  note={chosen === undefined ? noteOf(reference) : null}
                  isWritable={isWritable}
                  onChange={() => setChoosing(reference)}
                  onDetach={() => choose(reference.index, null)}
                />
              );
            })}
          </ul>
          {found.references.length > mostShown ? (
            <p className="references__note">
              {message('reference.more', { count: found.references.length - mostShown })}
            </p>
          ) : null}
        </>
      ) : null}
    </ModalDialog>
  );
}

function noteOf({ match, attachedFile, source, isKnown }: FoundReference): string | null {
  if (source === null && attachedFile !== null) return message('reference.withFile', { name: attachedFile });
  if (match !== null) return message(`reference.match.${match}`);
  return isKnown ? message('reference.known') : null;
}

function Failed({
  failed,
  isEntry,
}: {
  readonly failed: readonly BadReference[];
  readonly isEntry: boolean;
}) {
  if (failed.length === 0) return null;
  return (
    <ul className="references__failed">
      {failed.slice(0, mostShown).map(({ key, line, message: words }) => (
        <li key={line}>
          {message('reference.failed', { line, key: key ?? '', isEntry: String(isEntry), words })}
        </li>
      ))}
    </ul>
  );
}

interface ChooseSourceProps {
  readonly title: string;
  readonly chosen: SourceId | null;
  readonly onChoose: (source: SourceId | null) => void;
  readonly onClose: () => void;
}

/** Asks of which source a reference is. */
export function ChooseSource({ title, chosen, onChoose, onClose }: ChooseSourceProps) {
  const [picked, setPicked] = useState(chosen);
  return (
    <ModalDialog
      title={message('reference.choose.title', { title })}
      closeLabel={message('reference.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{message('reference.cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={picked === null}
            onPress={() => {
              onChoose(picked);
              onClose();
            }}
          >
            {message('reference.choose.run')}
          </Button>
        </>
      }
    >
      <SourcePicker chosen={picked} onChoose={setPicked} />
    </ModalDialog>
  );
}
