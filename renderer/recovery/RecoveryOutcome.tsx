import type { RecoveryFinding, RecoveryReport } from '../../shared/recovery/recovery-schema';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';

interface RecoveryOutcomeProps {
  readonly report: RecoveryReport;
  readonly onOpen: (path: string) => void;
}

/** Where what could be read is now, and what is lost or doubtful. */
export function RecoveryOutcome({ report, onOpen }: RecoveryOutcomeProps) {
  const { to, recovered, lost, doubtful } = report;
  const { sources, claims, memos } = recovered;
  const counts = { sources, claims, memos, lost: lost.length, doubtful: doubtful.length };
  return (
    <section className="damaged__outcome" role="status">
      <p>{message('recovery.done', { path: to })}</p>
      <p>{message('recovery.done.counts', counts)}</p>
      <Findings title={message('recovery.done.lost')} findings={lost} />
      <Findings title={message('recovery.done.doubtful')} findings={doubtful} />
      <Button tone="primary" autoFocus onPress={() => onOpen(to)}>
        {message('recovery.done.open')}
      </Button>
    </section>
  );
}

function Findings({
  title,
  findings,
}: {
  readonly title: string;
  readonly findings: readonly RecoveryFinding[];
}) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {findings.map(({ kind, id, message: words }) => (
          <li key={`${kind} ${id} ${words}`}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
