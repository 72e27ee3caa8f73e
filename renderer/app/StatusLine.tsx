import { CircleAlert, CircleCheck, LoaderCircle, Lock, LockOpen, PencilOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EventPayload } from '../../shared/ipc/events';
import { runCommand } from '../commands/command-registry';
import { onEvent } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { readOnlyReasonId } from '../ui/read-only';
import { useSaveStates, type SaveState } from '../ui/save-state';
import './StatusLine.css';

const readOnlyWords = {
  file: 'window.state.readOnlyFile',
  'in-use': 'window.state.readOnlyInUse',
  backup: 'window.state.readOnlyBackup',
  damaged: 'window.state.readOnlyDamaged',
} as const;

/** The bottom line: whether all is saved, which notebook, how much is in it, and what works in the background. */
export function StatusLine() {
  const notebook = useNotebookData((data) => data.notebook);
  const sources = useNotebookData((data) => data.sources.length);
  const claims = useNotebookData((data) => data.claimCount);
  const memos = useNotebookData((data) => data.memos.length);
  return (
    <footer className="status-line">
      <SavedState />
      <span className="status-line__name" title={notebook?.path}>
        {notebook?.name}
      </span>
      {notebook ? <EncryptionState isEncrypted={notebook.encrypted} /> : null}
      {notebook?.readOnly ? (
        <span className="status-line__lock" id={readOnlyReasonId}>
          <PencilOff size={13} aria-hidden />
          {message(readOnlyWords[notebook.readOnly])}
        </span>
      ) : null}
      <BackgroundWork />
      <span className="status-line__counts">{message('window.counts', { sources, claims, memos })}</span>
    </footer>
  );
}

/** Whether the notebook is encrypted; pressed, it is locked, or encryption is offered. */
function EncryptionState({ isEncrypted }: { readonly isEncrypted: boolean }) {
  const Icon = isEncrypted ? Lock : LockOpen;
  const label = message(isEncrypted ? 'encryption.state.lock' : 'encryption.state.encrypt');
  return (
    <button
      type="button"
      className="status-line__encryption"
      aria-label={label}
      title={label}
      onClick={() => runCommand(isEncrypted ? 'encryption.lock' : 'encryption.encrypt')}
    >
      <Icon size={13} aria-hidden />
      {message(isEncrypted ? 'encryption.state.encrypted' : 'encryption.state.plain')}
    </button>
  );
}

function worstOf(states: ReadonlyMap<string, SaveState>): SaveState {
  const all = [...states.values()];
  return (
    all.find((state) => state.kind === 'failed') ??
    all.find((state) => state.kind === 'saving') ?? { kind: 'saved' }
  );
}

function SavedState() {
  const states = useSaveStates((state) => state.states);
  const worst = worstOf(states);
  const text =
    worst.kind === 'failed'
      ? message('window.state.failed', { reason: worst.failure.message })
      : message(`window.state.${worst.kind}`);
  const Icon = worst.kind === 'failed' ? CircleAlert : worst.kind === 'saving' ? LoaderCircle : CircleCheck;
  return (
    <span className={`status-line__saved status-line__saved--${worst.kind}`} role="status" title={text}>
      <Icon size={13} aria-hidden />
      <span className="status-line__saved-text">{text}</span>
    </span>
  );
}

type Progress = EventPayload<'task.progress'>;

function BackgroundWork() {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const stopProgress = onEvent('task.progress', (news) =>
      setProgress(news.total > 0 && news.done >= news.total ? null : news),
    );
    // What worked there works no more.
    const stopLost = onEvent('host.lost', () => setProgress(null));
    return () => {
      stopProgress();
      stopLost();
    };
  }, []);
  if (!progress) return null;
  const text = message(`window.progress.${progress.task}`, { label: progress.label });
  return (
    <span className="status-line__work" role="status">
      <progress
        className="status-line__progress"
        aria-label={text}
        max={Math.max(progress.total, 1)}
        {...(progress.total > 0 ? { value: progress.done } : {})}
      />
      {text}
    </span>
  );
}
