import { randomBytes } from 'node:crypto';
import { canonicalJson } from '../../shared/text/canonical-json';
import { sha256, sha256OfJson } from '../text/sha256';
import type { Database } from './database';

/** What an entry says about one thing: the hash that it has from now on, or null where it is gone. */
export interface LoggedChange {
  readonly kind: string;
  readonly id: string;
  readonly sha256: string | null;
}

export interface NewLogEntry {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly action: string;
  readonly changes: readonly LoggedChange[];
  /** Names, paths, notes: only their salted hashes are part of the chain. */
  readonly personal: Readonly<Record<string, string>>;
}

/** What the whole log says. */
export interface LogReport {
  readonly count: number;
  /** In words for the details of a problem; empty where the chain holds. */
  readonly faults: readonly string[];
  /** The last hash of everything that the log knows by "kind id"; null where it was deleted. */
  readonly state: ReadonlyMap<string, string | null>;
}

/** The hash before the first entry. */
export const logStart = '0'.repeat(64);

/** An entry as it is stored. */
export interface LogRow {
  seq: number;
  at: string;
  action: string;
  changes: string;
  commitments: string;
  previous_hash: string;
  entry_hash: string;
}
/** A personal field of an entry as it is stored. */
export interface PersonalRow {
  seq: number;
  field: string;
  salt: string;
  value: string;
}

/** Adds an entry at the end of the log: its hash is over the previous hash and the entry. Belongs into a transaction. */
export function appendLogEntry(database: Database, entry: NewLogEntry): void {
  const { log_count: count, log_head: previous } = logEnd(database);
  const seq = count + 1;
  const salted = Object.entries(entry.personal).map(([field, value]) => {
    const salt = randomBytes(16).toString('hex');
    return { field, value, salt, commitment: sha256OfJson([salt, value]) };
  });
  const row = {
    seq,
    at: entry.at,
    action: entry.action,
    changes: canonicalJson(entry.changes),
    commitments: canonicalJson(
      Object.fromEntries(salted.map(({ field, commitment }) => [field, commitment])),
    ),
  };
  const hash = entryHash(previous, row);
  database.insert('log_entry', { ...row, previous_hash: previous, entry_hash: hash });
  for (const { field, salt, value } of salted) database.insert('log_personal', { seq, field, salt, value });
  database.run('UPDATE notebook SET log_count = ?, log_head = ?', seq, hash);
}

/** Follows the whole chain. Does not throw for what a tampered log may hold. */
export function readLogReport(database: Database): LogReport {
  const rows = database.all<LogRow>('SELECT * FROM log_entry ORDER BY seq');
  const faults = [...chainFaults(database, rows), ...personalFaults(database, rows)];
  const state = new Map<string, string | null>();
  for (const row of rows) {
    const changes = parseOr<readonly LoggedChange[]>(row.changes, []);
    if (!Array.isArray(changes)) continue;
    for (const change of changes) {
      if (typeof change === 'object' && change) state.set(`${change.kind} ${change.id}`, change.sha256);
    }
  }
  return { count: rows.length, faults, state };
}

/** Every entry as it can be shown to others: what is personal stands in it as a salted hash alone. */
export interface ShownLogEntry {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly changes: LoggedChange[];
  readonly commitments: Record<string, string>;
  readonly hash: string;
}

/** The whole log without what is personal. A damaged entry is shown as far as it can be read. */
export function listShownLogEntries(database: Database): ShownLogEntry[] {
  return database
    .all<LogRow>('SELECT * FROM log_entry ORDER BY seq')
    .map(({ seq, at, action, changes, commitments, entry_hash: hash }) => ({
      seq,
      at,
      action,
      changes: parseOr<LoggedChange[]>(changes, []),
      commitments: parseOr<Record<string, string>>(commitments, {}),
      hash,
    }));
}

/** How many entries there are. */
export function countLogEntries(database: Database): number {
  return database.get<{ entries: number }>('SELECT count(*) AS entries FROM log_entry')?.entries ?? 0;
}

/** When the last entry was made; null where there is none. UTC, ISO 8601. */
export function lastLoggedAt(database: Database): string | null {
  return database.get<{ at: string }>('SELECT at FROM log_entry ORDER BY seq DESC LIMIT 1')?.at ?? null;
}

function chainFaults(database: Database, rows: readonly LogRow[]): string[] {
  const faults: string[] = [];
  let seq = 1;
  let previous = logStart;
  for (const row of rows) {
    if (row.seq !== seq) faults.push(`Entry ${seq} is missing.`);
    else if (row.previous_hash !== previous)
      faults.push(`Entry ${row.seq} does not follow the one before it.`);
    if (entryHash(row.previous_hash, row) !== row.entry_hash) faults.push(`Entry ${row.seq} was changed.`);
    seq = row.seq + 1;
    previous = row.entry_hash;
  }
  const end = logEnd(database);
  if (end.log_count !== seq - 1 || end.log_head !== previous) {
    faults.push(`The log ends at entry ${seq - 1}; the notebook names ${end.log_count} entries.`);
  }
  return faults;
}

/** Personal fields may be left out; those that are there must be the ones that were committed to. */
function personalFaults(database: Database, rows: readonly LogRow[]): string[] {
  const commitments = new Map(
    rows.map((row) => [row.seq, parseOr<Record<string, unknown>>(row.commitments, {})]),
  );
  return database
    .all<PersonalRow>('SELECT seq, field, salt, value FROM log_personal ORDER BY seq, field')
    .filter(({ seq, field, salt, value }) => commitments.get(seq)?.[field] !== sha256OfJson([salt, value]))
    .map(({ seq, field }) => `Entry ${seq}: the field "${field}" was changed.`);
}

/** The hash that a stored entry should have. */
export function hashOfEntry(row: LogRow): string {
  return entryHash(row.previous_hash, row);
}

function entryHash(
  previous: string,
  row: Pick<LogRow, 'seq' | 'at' | 'action' | 'changes' | 'commitments'>,
): string {
  const { seq, at, action, changes, commitments } = row;
  return sha256(previous + canonicalJson({ seq, at, action, changes, commitments }));
}

function logEnd(database: Database): { log_count: number; log_head: string } {
  return (
    database.get<{ log_count: number; log_head: string }>('SELECT log_count, log_head FROM notebook') ?? {
      log_count: 0,
      log_head: logStart,
    }
  );
}

/** A stored JSON text; the fallback where it is none. */
export function parseOr<T>(json: string, fallback: T): T {
  try {
    return (JSON.parse(json) as T | null) ?? fallback;
  } catch {
    return fallback;
  }
}
