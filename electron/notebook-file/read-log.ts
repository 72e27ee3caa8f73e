import { sha256OfJson } from '../text/sha256';
import {
  hashOfEntry,
  logStart,
  parseOr,
  readLogReport,
  type LoggedChange,
  type LogRow,
  type PersonalRow,
} from './change-log';
import type { Database } from './database';

/** An entry of the log with who made it, and whether it is what was written. */
export interface ReadLogEntry {
  readonly seq: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Null where it was left out of this copy of the log. */
  readonly actor: string | null;
  readonly action: string;
  readonly changes: readonly LoggedChange[];
  readonly previousHash: string;
  readonly hash: string;
  /** False for an entry that was changed, and for everything after a break of the chain. */
  readonly isVerified: boolean;
}

/** The whole log in its order, and what is wrong with it in words. Does not throw for what a tampered log may hold. */
export function readLog(database: Database): { entries: ReadLogEntry[]; faults: readonly string[] } {
  const actors = readActors(database);
  const rows = database.all<LogRow>('SELECT * FROM log_entry ORDER BY seq');
  let previous = logStart;
  let isWhole = true;
  const entries = rows.map((row, index) => {
    isWhole &&=
      row.seq === index + 1 && row.previous_hash === previous && hashOfEntry(row) === row.entry_hash;
    previous = row.entry_hash;
    const actor = actors.get(row.seq);
    return {
      seq: row.seq,
      at: row.at,
      actor: actor?.value ?? null,
      action: row.action,
      changes: changesOf(row),
      previousHash: row.previous_hash,
      hash: row.entry_hash,
      isVerified: isWhole && (!actor || isCommittedTo(row, actor)),
    };
  });
  return { entries, faults: readLogReport(database).faults };
}

function readActors(database: Database): ReadonlyMap<number, PersonalRow> {
  const rows = database.all<PersonalRow>(
    "SELECT seq, field, salt, value FROM log_personal WHERE field = 'actor'",
  );
  return new Map(rows.map((row) => [row.seq, row]));
}

function isCommittedTo(row: LogRow, { field, salt, value }: PersonalRow): boolean {
  return parseOr<Record<string, unknown>>(row.commitments, {})[field] === sha256OfJson([salt, value]);
}

/** What a tampered entry holds besides changes is not shown. */
function changesOf(row: LogRow): LoggedChange[] {
  const changes = parseOr<unknown>(row.changes, []);
  return Array.isArray(changes) ? changes.filter(isChange) : [];
}

function isChange(value: unknown): value is LoggedChange {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, sha256 } = value as Record<string, unknown>;
  const isHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
  return typeof kind === 'string' && typeof id === 'string' && (sha256 === null || isHash);
}
