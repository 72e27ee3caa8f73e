import { BookOpen, FilePlus2, FlaskConical, X } from 'lucide-react';
import { useEffect, useState, type DragEvent } from 'react';
import type { OutputOf } from '../../shared/ipc/operation';
import type { allOperations } from '../../shared/ipc/all-operations';
import { call, pathsOfFiles } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { notify } from '../ui/notices';
import { openDialog } from './dialog-state';
import { useOpening } from './opening-state';
import { openNotebookAt, openNotebookBy } from './use-application-commands';
import './StartView.css';

type Recent = OutputOf<typeof allOperations, 'notebook.recent'>;

/** What stands in a window without a notebook: new, open, the sample, and the recent ones. */
export function StartView() {
  const phase = useNotebookData((data) => data.phase);
  const failure = useNotebookData((data) => data.failure);
  return (
    <main className="start" data-pane onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <div className="start__column">
        <h1 className="start__title">{message('window.start.title')}</h1>
        <p className="start__lead">{message('window.start.lead')}</p>
        {failure ? (
          <p className="start__failure" role="alert">
            {failure.message}
          </p>
        ) : null}
        <div className="start__actions">
          <Button tone="primary" onPress={() => void openNotebookBy('notebook.new')}>
            <FilePlus2 size={16} aria-hidden /> {message('window.start.new')}
          </Button>
          <Button onPress={() => void openNotebookBy('notebook.choose')}>
            <BookOpen size={16} aria-hidden /> {message('window.start.open')}
          </Button>
          <Button onPress={() => void openNotebookBy('notebook.openSample')}>
            <FlaskConical size={16} aria-hidden /> {message('window.start.sample')}
          </Button>
        </div>
        <p className="start__note">
          {message('window.start.codebookNote')}{' '}
          <Button tone="quiet" onPress={() => void openNotebookBy('notebook.newEmpty')}>
            {message('window.start.newEmpty')}
          </Button>{' '}
          <Button tone="quiet" onPress={() => openDialog({ kind: 'new-encrypted' })}>
            {message('window.start.newEncrypted')}
          </Button>
        </p>
        <p className="start__note">{message('window.start.sampleNote')}</p>
        {phase === 'none' ? <RecentNotebooks /> : null}
      </div>
      <Opening />
    </main>
  );
}

/** A notebook that is dropped is opened; documents need one first. */
function onDrop(event: DragEvent): void {
  event.preventDefault();
  const paths = pathsOfFiles(event.dataTransfer.files);
  const notebook = paths.find((path) => path.endsWith('.claimbook'));
  if (notebook) void openNotebookAt(notebook);
  else if (paths.length > 0) notify({ tone: 'warning', text: message('window.start.dropped') });
}

/** Says that a notebook is being opened, where that takes longer than is felt. */
function Opening() {
  const isOpening = useOpening((state) => state.isOpening);
  return (
    <p role="status" className="start__opening">
      {isOpening ? <span>{message('window.start.opening')}</span> : null}
    </p>
  );
}

function RecentNotebooks() {
  const [recent, setRecent] = useState<Recent>([]);
  const read = async (): Promise<void> => {
    const answer = await call('notebook.recent', {});
    if (answer.ok) setRecent(answer.value);
  };
  useEffect(() => void read(), []);
  const forget = async (path: string): Promise<void> => {
    await call('notebook.forgetRecent', { path });
    await read();
  };
  return (
    <section aria-labelledby="recent-notebooks">
      <h2 id="recent-notebooks" className="start__heading">
        {message('window.start.recent')}
      </h2>
      {recent.length === 0 ? <p className="start__note">{message('window.start.noRecent')}</p> : null}
      <ul className="start__recent">
        {recent.map((entry) => (
          <li key={entry.path} className="start__entry">
            <button
              type="button"
              className="start__open"
              disabled={!entry.exists}
              onClick={() => void openNotebookAt(entry.path)}
            >
              <span className="start__name">{entry.name}</span>
              <span className="start__path">{entry.path}</span>
              {entry.exists ? null : (
                <span className="start__missing">{message('window.start.missing')}</span>
              )}
            </button>
            <IconButton
              icon={X}
              label={message('window.start.forget', { name: entry.name })}
              onPress={() => void forget(entry.path)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
