import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { notifyFailure } from '../ui/notices';
import type { FileExportState } from './use-file-export';
import './FileOutcome.css';

interface FileOutcomeProps<Report> {
  readonly state: FileExportState<Report>;
  /** Whether nothing in the file needs a look. */
  readonly isSound: (report: Report) => boolean;
  /** What is in the file and what its check found. */
  readonly lines: (report: Report) => readonly string[];
}

/** How the writing of a file goes, and in the end where it is and what is in it. */
export function FileOutcome<Report extends { readonly path: string }>({
  state,
  isSound,
  lines,
}: FileOutcomeProps<Report>) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return <p>{message('memo.dialog.working')}</p>;
    case 'failed':
      return (
        <p className="file-outcome__failure" role="alert">
          {state.failure.message}
        </p>
      );
    case 'done':
      return <Done path={state.report.path} isSound={isSound(state.report)} lines={lines(state.report)} />;
  }
}

interface DoneProps {
  readonly path: string;
  readonly isSound: boolean;
  readonly lines: readonly string[];
}

function Done({ path, isSound, lines }: DoneProps) {
  const show = async (): Promise<void> => {
    const answer = await call('file.showInFolder', { path });
    if (!answer.ok) notifyFailure(answer.failure);
  };
  return (
    <div className={isSound ? 'file-outcome' : 'file-outcome file-outcome--warn'}>
      <p>{message('memo.dialog.written', { path })}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button onPress={() => void show()}>{message('window.showInFolder')}</Button>
    </div>
  );
}
