import { useState } from 'react';
import type { BadReference, FoundReference } from '../../shared/reference/reference-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { closeReferenceFile, type ReferenceFile } from '../notebook-data/reference-files';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { ChooseSource } from './ChooseSource';
import { ReferenceRow } from './ReferenceRow';
import { takeReferences } from './reference-state';
import './References.css';

/** Longer lists are taken in whole and shown in part. */
const mostShown = 300;

/** The sources that were chosen in place of those proposed, by the reference's place in the file; null for none. */
type Choices = ReadonlyMap<number, SourceId | null>;

/** What a file of references holds, each with its source, before it is taken in. */
export function ImportReferencesDialog({ file }: { readonly file: ReferenceFile }) {
  const answer = useAnswer(file.path, () => call('reference.read', { file: file.path }));
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [replacesTyped, setReplacesTyped] = useState(false);
  const [isRunning, setIsRunning] = useState(false);
  const found = answer?.ok ? answer.value : null;
  const run = async (): Promise<void> => {
    setIsRunning(true);
    const list = [...choices].map(([index, source]) => ({ index, source }));
    if (await takeReferences(file, list, replacesTyped)) closeReferenceFile();
    setIsRunning(false);
  };
  return (
    <ModalDialog
      title={message('reference.import.title')}
      closeLabel={message('reference.cancel')}
      size="large"
      onClose={closeReferenceFile}
      actions={
        <>
          {found ? (
            <label className="references__choice">
              <input
                type="checkbox"
                checked={replacesTyped}
                onChange={(event) => setReplacesTyped(event.target.checked)}
              />
              {message('reference.replaceTyped')}
            </label>
          ) : null}
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
      {answer?.ok === false ? (
        <p role="alert" className="references__note">
          {answer.failure.message}
        </p>
      ) : null}
      {found ? (
        <>
          <p className="references__note">
            {message('reference.import.note', { name: nameOf(file.path), format: found.format })}
          </p>
          <Failed failed={found.failed} isEntry={found.format === 'CSL-JSON'} />
          <Found
            references={found.references}
            choices={choices}
            isWritable={isWritable}
            onChoose={(index, source) => setChoices((before) => new Map(before).set(index, source))}
          />
        </>
      ) : null}
    </ModalDialog>
  );
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

interface FoundProps {
  readonly references: readonly FoundReference[];
  readonly choices: Choices;
  readonly isWritable: boolean;
  readonly onChoose: (index: number, source: SourceId | null) => void;
}

/** The references of the file, each with the source that was chosen, or else proposed. */
function Found({ references, choices, isWritable, onChoose }: FoundProps) {
  const [choosing, setChoosing] = useState<FoundReference | null>(null);
  const sourceOf = ({ index, source }: FoundReference): SourceId | null => {
    const chosen = choices.get(index);
    return chosen === undefined ? source : chosen;
  };
  return (
    <>
      <ul className="references__list">
        {references.slice(0, mostShown).map((reference) => (
          <ReferenceRow
            key={reference.index}
            reference={reference}
            source={sourceOf(reference)}
            note={choices.has(reference.index) ? null : noteOf(reference)}
            isWritable={isWritable}
            onChange={() => setChoosing(reference)}
            onDetach={() => onChoose(reference.index, null)}
          />
        ))}
      </ul>
      {references.length > mostShown ? (
        <p className="references__note">
          {message('reference.more', { count: references.length - mostShown })}
        </p>
      ) : null}
      {choosing ? (
        <ChooseSource
          title={choosing.title}
          chosen={sourceOf(choosing)}
          onChoose={(source) => onChoose(choosing.index, source)}
          onClose={() => setChoosing(null)}
        />
      ) : null}
    </>
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
        <li key={`${line} ${key}`}>
          {message('reference.failed', {
            line,
            key: key ?? '',
            hasKey: String(key !== null),
            isEntry: String(isEntry),
            words,
          })}
        </li>
      ))}
    </ul>
  );
}
