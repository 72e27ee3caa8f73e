import { X } from 'lucide-react';
import { useState } from 'react';
import { codeName } from '../../shared/codebook/code-name';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { CodePicker } from '../notebook-data/CodePicker';
import { useNotebookData } from '../notebook-data/notebook-data';
import { SourcePicker } from '../notebook-data/SourcePicker';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { ModalDialog } from '../ui/ModalDialog';
import { TextField } from '../ui/TextField';
import { useTypedWords } from '../ui/typed-words';
import { recordNone } from './record-none';
import { openSearchDialog } from './search-dialog-state';
import { useSearch } from './search-state';
import './RecordDialogs.css';

const close = (): void => openSearchDialog(null);

/** Records that a search found nothing in one source, or in each of all: negative evidence. */
export function RecordNoneDialog() {
  const query = useSearch((state) => state.query);
  const sources = useNotebookData((data) => data.sources);
  const [isEverywhere, setEverywhere] = useState(false);
  const [sourceId, setSourceId] = useState<SourceId | null>(null);
  const [codeIds, setCodeIds] = useState<readonly string[]>([]);
  const [note, setNote] = useTypedWords('record none');
  const [isBusy, setBusy] = useState(false);
  const isReady = isEverywhere || sourceId !== null;
  const run = async (): Promise<void> => {
    setBusy(true);
    const isDone = await recordNone({ sourceId: isEverywhere ? null : sourceId, codeIds, note });
    setBusy(false);
    if (isDone) close();
  };
  return (
    <ModalDialog
      title={message('search.view.record.title')}
      closeLabel={message('search.view.cancel')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('search.view.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} isPending={isBusy} onPress={() => void run()}>
            {message('search.view.record.do')}
          </Button>
        </>
      }
    >
      <div className="search-record">
        <p className="search-record__lead">{message('search.view.record.lead')}</p>
        <p className="search-record__query">
          <span className="field__label">{message('search.view.record.query')}</span> <code>{query}</code>
        </p>
        <fieldset className="search-record__where">
          <legend className="field__label">{message('search.view.record.where')}</legend>
          {[false, true].map((everywhere) => (
            <label key={String(everywhere)}>
              <input
                type="radio"
                name="record-where"
                checked={isEverywhere === everywhere}
                onChange={() => setEverywhere(everywhere)}
              />{' '}
              {everywhere
                ? message('search.view.record.all', { count: sources.length })
                : message('search.view.record.one')}
            </label>
          ))}
          {isEverywhere ? null : <SourcePicker chosen={sourceId} onChoose={setSourceId} />}
        </fieldset>
        <div className="search-record__about">
          <span className="field__label">{message('search.view.record.about')}</span>
          <Codes codeIds={codeIds} onChange={setCodeIds} />
          <CodePicker
            label={message('search.view.record.about')}
            excluded={codeIds}
            onPick={(id) => setCodeIds([...codeIds, id])}
            takesFirst
          />
          <span className="field__hint">{message('search.view.record.aboutHint')}</span>
        </div>
        <TextField label={message('search.view.record.note')} value={note} onChange={setNote} />
      </div>
    </ModalDialog>
  );
}

interface CodesProps {
  readonly codeIds: readonly string[];
  readonly onChange: (codeIds: readonly string[]) => void;
}

function Codes({ codeIds, onChange }: CodesProps) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  if (codeIds.length === 0) return null;
  return (
    <ul className="search-record__codes">
      {codeIds.map((id) => {
        const name = codeName(codebook, id);
        return (
          <li key={id}>
            {name}
            <IconButton
              icon={X}
              size={12}
              label={message('search.view.record.without', { name })}
              onPress={() => onChange(codeIds.filter((other) => other !== id))}
            />
          </li>
        );
      })}
    </ul>
  );
}
