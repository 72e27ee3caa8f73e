import type { Database } from '../notebook-file/database';
import { everyThing, feedOf } from './index-feed';
import {
  deleteEntries,
  insertEntry,
  listEntries,
  matchRows,
  timeOf,
  type IndexEntry,
} from './search-index-table';
import type { Thing, ThingKey } from './search-thing';

/** An index in one database, with what it knows kept in memory by row. */
export class IndexLayer {
  readonly database: Database;
  private readonly entries = new Map<number, IndexEntry>();
  private readonly rows = new Map<string, number>();
  /** Rows of quotes, by the claim that they change with. */
  private readonly children = new Map<string, Set<number>>();

  /** Reads what the index of a database knows; its tables have to be there. */
  constructor(database: Database) {
    this.database = database;
    for (const entry of listEntries(database)) this.know(entry);
  }

  get size(): number {
    return this.entries.size;
  }

  all(): Iterable<IndexEntry> {
    return this.entries.values();
  }

  /** Whether the full-text table has what the list of things says, and nothing besides. */
  isWhole(): boolean {
    const rows = matchRows(this.database, `also : "${everyThing}"`);
    return rows.length === this.entries.size && rows.every((row) => this.entries.has(row));
  }

  /** What an expression of the full-text engine fits. Throws notebook-damaged. */
  match(expression: string): IndexEntry[] {
    return matchRows(this.database, expression)
      .map((row) => this.entries.get(row))
      .filter((entry) => entry !== undefined);
  }

  /** Puts a thing in place of what was known of it. Belongs into a transaction; where that is undone, read anew. */
  put(thing: Thing, fingerprint: string, readings: readonly (readonly string[])[]): void {
    const { kind, id, parent, date } = thing;
    const before = this.rows.get(keyOf(thing));
    if (before !== undefined) this.remove([before]);
    const row = insertEntry(this.database, { kind, id, parent, date, fingerprint }, feedOf(thing, readings));
    this.know({ row, kind, id, parent, date, time: timeOf(date) });
  }

  /** Takes things out. Belongs into a transaction. */
  remove(rows: readonly number[]): void {
    deleteEntries(this.database, rows);
    this.forget(rows);
  }

  /** From now on acts as if it did not know these rows; the database is not touched. */
  forget(rows: readonly number[]): void {
    for (const row of rows) {
      const entry = this.entries.get(row);
      if (!entry) continue;
      this.entries.delete(row);
      this.rows.delete(keyOf(entry));
      if (entry.parent !== null) this.children.get(entry.parent)?.delete(row);
    }
  }

  /** The row of a thing, and those of what belongs to it. */
  rowsOf(key: Pick<ThingKey, 'kind' | 'id'>): number[] {
    const own = this.rows.get(keyOf(key));
    const children = key.kind === 'claim' ? [...(this.children.get(key.id) ?? [])] : [];
    return own === undefined ? children : [own, ...children];
  }

  /** The rows of everything of a kind. */
  rowsOfKind(kind: ThingKey['kind']): number[] {
    return [...this.entries.values()].filter((entry) => entry.kind === kind).map(({ row }) => row);
  }

  private know(entry: IndexEntry): void {
    this.entries.set(entry.row, entry);
    this.rows.set(keyOf(entry), entry.row);
    if (entry.parent === null) return;
    const children = this.children.get(entry.parent);
    if (children) children.add(entry.row);
    else this.children.set(entry.parent, new Set([entry.row]));
  }
}

function keyOf({ kind, id }: Pick<ThingKey, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
