import type { Database } from '../notebook-file/database';
import { readPart, type ReadPart } from './index-feed';
import type { IndexEntry } from './search-index-table';
import { readSourceOfQuote, readThing } from './search-thing-table';

/** A thing as it is compared with queries. */
export interface ReadableThing {
  readonly kind: IndexEntry['kind'];
  readonly id: string;
  readonly title: string;
  readonly parts: readonly ReadPart[];
  /** Of a quote: where it stands. */
  readonly sourceId: string | undefined;
}

/** Code units of text that are kept taken apart: with every letter that is typed the same texts are looked at again. */
const keptUnits = 1_000_000;

/** Reads things from the stored texts, and keeps those that were looked at last. */
export class ThingMemory {
  private readonly database: Database;
  private readonly kept = new Map<IndexEntry, ReadableThing>();
  private units = 0;

  constructor(database: Database) {
    this.database = database;
  }

  /** A thing with its words; undefined where it is no longer there. */
  read(entry: IndexEntry): ReadableThing | undefined {
    const before = this.kept.get(entry);
    if (before) return before;
    const thing = readThing(this.database, entry);
    if (!thing) return undefined;
    const { kind, id, title } = thing;
    const sourceId = kind === 'quote' ? readSourceOfQuote(this.database, id) : undefined;
    const read = { kind, id, title, parts: thing.parts.map(readPart), sourceId };
    this.keep(entry, read);
    return read;
  }

  /** Something was changed: nothing that was read counts any more. */
  clear(): void {
    this.kept.clear();
    this.units = 0;
  }

  private keep(entry: IndexEntry, thing: ReadableThing): void {
    const units = unitsOf(thing);
    if (units > keptUnits / 4) return;
    this.units += units;
    this.kept.set(entry, thing);
    for (const [oldest, known] of this.kept) {
      if (this.units <= keptUnits) return;
      this.kept.delete(oldest);
      this.units -= unitsOf(known);
    }
  }
}

function unitsOf({ parts }: ReadableThing): number {
  return parts.reduce((sum, { part }) => sum + part.text.length, 0);
}
