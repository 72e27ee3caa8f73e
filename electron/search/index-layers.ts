import { setImmediate } from 'node:timers/promises';
import { FailureError } from '../../shared/result';
import { Database } from '../notebook-file/database';
import { dropSearchIndex } from '../notebook-file/drop-search-index';
import type { Notebook } from '../notebook-file/notebook';
import { findableNow, type ChangedThings } from './changed-things';
import { IndexLayer } from './index-layer';
import { createIndexTables, saveIndexRecord, type IndexRecord } from './search-index-table';
import type { Thing } from './search-thing';
import { readThing, type FindableThing } from './search-thing-table';

/** What filling an index needs. */
export interface LayerServices {
  /** How the names of a thing are read, in syllables. */
  readings(thing: Thing): readonly (readonly string[])[];
  isClosing(): boolean;
}

/** Time in ms that writing to the index may keep everything else waiting. */
const chunkTime = 30;
/** Changed things that are looked up together. */
const lookedUp = 200;

/**
 * The index in the notebook, and over it one in memory that knows better. The latter is there where the notebook is only
 * read, and after something could not be written; what it knows is hidden in the former.
 */
export class IndexLayers {
  base: IndexLayer | undefined;
  memory: IndexLayer | undefined;
  /** Why the index in the notebook could not be written the last time. */
  problem: string | null = null;
  private readonly notebook: Notebook;
  private readonly services: LayerServices;

  constructor(notebook: Notebook, services: LayerServices) {
    this.notebook = notebook;
    this.services = services;
  }

  get isEmpty(): boolean {
    return !this.base && !this.memory;
  }

  get all(): readonly IndexLayer[] {
    return [this.base, this.memory].filter((layer) => layer !== undefined);
  }

  /** Begins anew, in the notebook if it can be written to. */
  clear(record: IndexRecord): void {
    this.base = undefined;
    this.memory = undefined;
    const { database } = this.notebook;
    const isMade =
      this.isWritable() &&
      this.attempt(() =>
        this.notebook.write(() => {
          dropSearchIndex(database);
          createIndexTables(database);
          saveIndexRecord(database, record);
        }),
      );
    if (isMade) this.base = new IndexLayer(database);
    else this.memory = emptyLayer();
  }

  /** Takes out what changed, and puts in what is there now. */
  async replace({ kind, ids }: ChangedThings): Promise<void> {
    if (ids === null) return this.replaceSome({ kind, ids });
    for (let from = 0; from < ids.length; from += lookedUp)
      await this.replaceSome({ kind, ids: ids.slice(from, from + lookedUp) });
  }

  /** Puts things in, little by little. */
  async insert(things: readonly FindableThing[], progress: (done: number) => void): Promise<void> {
    for (let next = 0; next < things.length && !this.services.isClosing();) {
      const from = next;
      this.write((layer) => {
        const until = performance.now() + chunkTime;
        for (next = from; next < things.length && performance.now() < until; next++) {
          const thing = things[next];
          if (thing) this.insertOne(layer, thing);
        }
      });
      progress(next);
      await setImmediate();
    }
  }

  /** Writes into the notebook how far its index knows, if all that is known stands there. */
  save(record: IndexRecord): void {
    if (this.memory || !this.base) return;
    const { database } = this.base;
    this.attempt(() => this.notebook.write(() => saveIndexRecord(database, record)));
  }

  isWritable(): boolean {
    try {
      this.notebook.refuseUnlessWritable();
      return true;
    } catch {
      return false;
    }
  }

  private async replaceSome(things: ChangedThings): Promise<void> {
    const found = findableNow(this.notebook.database, things);
    this.write((layer) => {
      for (const other of this.all) {
        const rows = rowsOf(other, things);
        if (other === layer) layer.remove(rows);
        else other.forget(rows);
      }
    });
    await this.insert(found, () => undefined);
  }

  private insertOne(layer: IndexLayer, { kind, id, fingerprint }: FindableThing): void {
    const thing = readThing(this.notebook.database, { kind, id });
    if (thing) layer.put(thing, fingerprint, this.services.readings(thing));
  }

  /** Changes the index in the notebook, or, where that cannot be, the one in memory. */
  private write(run: (layer: IndexLayer) => void): void {
    const { base } = this;
    if (base && !this.memory && this.isWritable()) {
      if (this.attempt(() => this.notebook.write(() => run(base)))) return;
      // The transaction was undone: what the layer thinks to know is read again.
      this.base = new IndexLayer(this.notebook.database);
    }
    this.memory ??= emptyLayer();
    const { memory } = this;
    memory.database.transaction(() => run(memory));
  }

  private attempt(run: () => void): boolean {
    try {
      run();
      this.problem = null;
      return true;
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code === 'notebook-damaged') throw error;
      this.problem = error.failure.message;
      return false;
    }
  }
}

function rowsOf(layer: IndexLayer, { kind, ids }: ChangedThings): number[] {
  return ids === null ? layer.rowsOfKind(kind) : ids.flatMap((id) => layer.rowsOf({ kind, id }));
}

function emptyLayer(): IndexLayer {
  const database = new Database(':memory:');
  createIndexTables(database);
  return new IndexLayer(database);
}
