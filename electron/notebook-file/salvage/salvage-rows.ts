import { FailureError } from '../../../shared/result';
import type { Database, SqlRow, SqlValue } from '../database';

/** A table to be read from a damaged notebook. */
export interface DamagedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the key of a table without row numbers; empty where it has them. */
  readonly key: readonly string[];
}

/** How far behind a page that cannot be read it is looked for more rows. */
const farthestJump = 2 ** 22;
/** Row numbers within such a gap that are tried one by one. */
const triedInGap = 100_000;

/**
 * Every row of a table that can still be read, around pages that cannot. `keysOf` names what the first column of a key
 * may hold, so that rows behind a damaged page are found without it.
 */
export function salvageRows(
  database: Database,
  table: DamagedTable,
  keysOf: () => Iterable<SqlValue>,
): { rows: SqlRow[]; isWhole: boolean } {
  const columns = table.columns.join(', ');
  const whole = attempt(() => database.all(`SELECT ${columns} FROM ${table.name} NOT INDEXED`));
  if (whole) return { rows: whole, isWhole: true };
  const rows = table.key.length === 0 ? rowsByNumber(database, table) : rowsByKey(database, table, keysOf());
  return { rows, isWhole: false };
}

function rowsByNumber(database: Database, { name, columns }: DamagedTable): SqlRow[] {
  const rows = new Map<number, SqlRow>();
  const list = columns.join(', ');
  const keep = (row: SqlRow | undefined): number | undefined => {
    if (!row) return undefined;
    const { salvaged_rowid: rowid, ...rest } = row;
    rows.set(Number(rowid), rest);
    return Number(rowid);
  };
  const after = `SELECT rowid AS salvaged_rowid, ${list} FROM ${name} NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT 1`;
  const at = `SELECT rowid AS salvaged_rowid, ${list} FROM ${name} NOT INDEXED WHERE rowid = ?`;
  let last = 0;
  for (let jump = 0; jump <= farthestJump;) {
    const from = last + jump;
    const found = attempt(() => ({ row: database.get(after, from) }));
    if (!found) {
      jump = jump === 0 ? 1 : jump * 2;
      continue;
    }
    const next = keep(found.row);
    const gapEnd = Math.min(next ?? from, last + triedInGap);
    for (let id = last + 1; jump > 0 && id <= gapEnd; id++) keep(attempt(() => database.get(at, id)));
    if (next === undefined) break;
    last = next;
    jump = 0;
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

function rowsByKey(
  database: Database,
  { name, columns, key }: DamagedTable,
  keys: Iterable<SqlValue>,
): SqlRow[] {
  const rows = new Map<string, SqlRow>();
  const query = `SELECT ${columns.join(', ')} FROM ${name} WHERE ${key[0]} = ?`;
  for (const value of keys) {
    for (const row of attempt(() => database.all(query, value)) ?? []) {
      rows.set(JSON.stringify(key.map((column) => row[column])), row);
    }
  }
  return [...rows.values()];
}

/** Undefined where the engine meets damage. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}
