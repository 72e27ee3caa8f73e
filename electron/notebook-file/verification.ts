import type { Verification, VerificationProblem } from '../../shared/notebook/notebook-schema';
import type { LogReport } from './change-log';
import type { Database } from './database';

/** What the checks of one kind of thing have to work with. */
export interface VerificationContext {
  readonly database: Database;
  readonly log: LogReport;
  readonly report: (problem: VerificationProblem) => void;
  /** Lets other work of the process run; call it between things. */
  pause(): Promise<void>;
}

/** Checks everything of one kind and answers how many it looked at. Reports problems, and never throws for them. */
export type VerificationCheck = (context: VerificationContext) => Promise<Partial<Verification['checked']>>;

/**
 * The recorded hashes of one kind against the log: what the log knows must be there with that hash, and what is there
 * must be known. `missing` and `differs` make the problem for an id.
 */
export function compareWithLog(
  log: LogReport,
  kind: string,
  recorded: ReadonlyMap<string, string>,
  problems: { missing: (id: string) => void; differs: (id: string) => void },
): void {
  for (const [key, hash] of log.state) {
    if (!key.startsWith(`${kind} `) || hash === null) continue;
    const id = key.slice(kind.length + 1);
    const found = recorded.get(id);
    if (found === undefined) problems.missing(id);
    else if (found !== hash) problems.differs(id);
  }
  for (const id of recorded.keys()) {
    if (!log.state.get(`${kind} ${id}`)) problems.differs(id);
  }
}
