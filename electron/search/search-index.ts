import { foundKindSchema, type IndexState } from '../../shared/search/search-schema';
import { FailureError } from '../../shared/result';
import type { Database } from '../notebook-file/database';
import type { Notebook } from '../notebook-file/notebook';
import { changedAfter } from './changed-things';
import { IndexLayer } from './index-layer';
import { IndexLayers, type LayerServices } from './index-layers';
import {
  hasIndexTables,
  isExtentRight,
  purgeSources,
  readIndexRecord,
  readLogEnd,
  readLogHash,
  type IndexEntry,
  type IndexRecord,
} from './search-index-table';
import { listFindable } from './search-thing-table';

/** What the index needs from outside. */
export interface SearchIndexServices extends LayerServices {
  /** Loads what reading names needs. */
  prepare(): Promise<void>;
  progress(done: number, total: number): void;
  /** The index knows something else than before. */
  changed(state: IndexState): void;
}

/** Raised whenever other words are made of a text. */
const indexMethod = 2;
/** Time in ms after a change in which further ones are waited for. */
const followDelay = 200;
/** Time in ms that somebody in a hurry waits for an index that is being made. */
const moment = 150;

type End = Pick<IndexRecord, 'logCount' | 'logHead'>;

/**
 * The search index of an open notebook: made when it is first asked for, kept in the notebook, and following its log. No
 * note depends on it.
 */
export class SearchIndex {
  private readonly notebook: Notebook;
  private readonly services: SearchIndexServices;
  private readonly layers: IndexLayers;
  /** How far into the log the index knows. */
  private followed: End = { logCount: 0, logHead: '' };
  private isOpened = false;
  private isDamaged = false;
  private working: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(notebook: Notebook, services: SearchIndexServices) {
    this.notebook = notebook;
    this.services = services;
    this.layers = new IndexLayers(notebook, services);
  }

  /** Something was changed: the index follows in a moment, if there is one. */
  changed(): void {
    if (this.timer || (!this.isOpened && !hasIndexTables(this.notebook.database))) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!this.services.isClosing()) void this.ready(true).catch(() => undefined);
    }, followDelay);
    this.timer.unref();
  }

  /** Brings the index up to date. Where that takes long, the patient wait for it, others only for a moment. */
  async ready(isPatient: boolean): Promise<void> {
    await this.services.prepare();
    this.open();
    if (!this.working && this.isBehind()) void this.start(() => this.follow());
    if (this.working) await (isPatient ? this.working : Promise.race([this.working, aMoment()]));
  }

  /** Makes the index anew. */
  async rebuild(): Promise<void> {
    await this.services.prepare();
    // Another may have been asked for meanwhile: two at once would write into each other's index.
    while (this.working) await this.working.catch(() => undefined);
    this.isOpened = true;
    await this.start(() => this.build());
  }

  /** Everything that an expression of the full-text engine fits; all that is known for null. Throws notebook-damaged. */
  match(expression: string | null): IndexEntry[] {
    return this.layers.all.flatMap((layer) =>
      expression === null ? [...layer.all()] : layer.match(expression),
    );
  }

  /** How the index stands; looks at it where nobody has before. */
  state(): IndexState {
    this.open();
    const { all, isEmpty, memory, problem } = this.layers;
    const { logCount } = readLogEnd(this.notebook.database);
    return {
      state: this.standing(),
      isInMemory: memory !== undefined,
      things: all.reduce((sum, { size }) => sum + size, 0),
      behind: isEmpty ? 0 : Math.max(0, logCount - this.followed.logCount),
      problem,
    };
  }

  /** Takes the words of purged sources out of the index for good. Belongs into the transaction that purges them. */
  purge(sourceIds: readonly string[]): void {
    for (const layer of this.layers.all) {
      for (const id of sourceIds) layer.forget(layer.rowsOf({ kind: 'source', id }));
    }
    if (!purgeSources(this.notebook.database, sourceIds)) this.layers.base = undefined;
  }

  private standing(): IndexState['state'] {
    if (this.working) return 'building';
    if (this.isDamaged) return 'damaged';
    if (this.layers.isEmpty) return 'missing';
    return this.isBehind() ? 'stale' : 'ready';
  }

  /** Takes what there is in the notebook, if it is whole and belongs to this log. */
  private open(): void {
    if (this.isOpened) return;
    this.isOpened = true;
    const { database } = this.notebook;
    try {
      if (!hasIndexTables(database)) return;
      const record = readIndexRecord(database);
      const isFinished = record?.method === indexMethod && record.isWhole && isExtentRight(database);
      const layer = isFinished ? new IndexLayer(database) : undefined;
      this.isDamaged = !layer?.isWhole();
      if (!record || !layer || this.isDamaged || !isOfThisLog(database, record)) return;
      this.layers.base = layer;
      this.followed = record;
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      this.isDamaged = true;
    }
  }

  private isBehind(): boolean {
    if (this.layers.isEmpty) return true;
    const end = readLogEnd(this.notebook.database);
    return end.logCount !== this.followed.logCount || end.logHead !== this.followed.logHead;
  }

  private start(work: () => Promise<void>): Promise<void> {
    const working = work().finally(() => {
      this.working = undefined;
      if (!this.services.isClosing()) this.services.changed(this.state());
    });
    this.working = working;
    // Whoever waits for it is told of a failure; where nobody does, the state tells it.
    working.catch(() => undefined);
    return working;
  }

  private async follow(): Promise<void> {
    const { layers } = this;
    if (layers.base && layers.memory && layers.isWritable()) this.openAnew();
    if (layers.isEmpty) return this.build();
    const end = readLogEnd(this.notebook.database);
    for (const things of changedAfter(this.notebook.database, this.followed.logCount))
      await layers.replace(things);
    await this.finish(end);
  }

  /** Something could not be written before: it is tried once more from where the notebook's index stands. */
  private openAnew(): void {
    this.layers.base = undefined;
    this.layers.memory = undefined;
    this.isOpened = false;
    this.open();
  }

  private async build(): Promise<void> {
    const { database } = this.notebook;
    const end = readLogEnd(database);
    const things = foundKindSchema.options.flatMap((kind) => listFindable(database, kind));
    this.layers.clear({ ...end, method: indexMethod, isWhole: false });
    this.isDamaged = false;
    this.followed = end;
    await this.layers.insert(things, (done) => this.services.progress(done, things.length));
    await this.finish(end);
  }

  /** Remembers how far the index knows, and goes on with what was changed meanwhile. */
  private async finish(end: End): Promise<void> {
    if (this.services.isClosing()) return;
    this.followed = end;
    this.layers.save({ ...end, method: indexMethod, isWhole: true });
    if (this.isBehind()) await this.follow();
  }
}

/** Whether the index was made along this very log, and not along that of a copy that went another way. */
function isOfThisLog(database: Database, { logCount, logHead }: End): boolean {
  return logCount === 0 || readLogHash(database, logCount) === logHead;
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, moment).unref();
  });
}
