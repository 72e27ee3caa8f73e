import type { Verification, VerificationProblem } from '../../shared/notebook/notebook-schema';
import type { LogReport } from './change-log';
import type { Database } from './database';
import { listRecordedHashes, type HashedTable } from './recorded-hashes';

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

/** Things of one kind, each in a row of its own with its hash beside it. */
export interface RecordedKind {
  readonly table: HashedTable;
  /** What the log calls them. */
  readonly logged: string;
  /** The hash of what stands there; undefined where nothing does. May throw where it cannot be read. */
  readonly hashOf: (id: string) => string | undefined;
  /** What problems with them are told as. */
  readonly kind: VerificationProblem['kind'];
  readonly missing: RecordedProblem;
  readonly differs: RecordedProblem;
}

/** A problem with one thing, and what is said of it. */
interface RecordedProblem {
  readonly code: VerificationProblem['code'];
  readonly says: (id: string) => string;
}

/** Checks things of a kind against their hashes, and those against the log; answers how many there are. */
export async function checkRecorded(context: VerificationContext, things: RecordedKind): Promise<number> {
  const { kind } = things;
  const reporter =
    ({ code, says }: RecordedProblem) =>
    (id: string): void =>
      context.report({ code, kind, id, message: says(id) });
  const [missing, differs] = [reporter(things.missing), reporter(things.differs)];
  const recorded = listRecordedHashes(context.database, things.table);
  for (const [id, sha256] of recorded) {
    await context.pause();
    if (intact(() => things.hashOf(id)) !== sha256) differs(id);
  }
  compareWithLog(context.log, things.logged, recorded, { missing, differs });
  return recorded.size;
}

/** What can be read; undefined where the row holds nonsense: then it was changed as well. */
export function intact<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
