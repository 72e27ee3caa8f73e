import fs from 'node:fs';
import path from 'node:path';
import { notebookExtension, type LockHolder, type NotebookInfo } from '../../shared/notebook/notebook-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from './database';
import { watchFile, type FileWatch } from './file-watch';
import { hasSideFile, syncToDisk } from './whole-file';
import { inUseFailure, type WriterLock } from './writer-lock';

/** What `openNotebook` found out. */
export interface NotebookFacts {
  readonly path: string;
  readonly id: string;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  /** The format on disk; an older notebook opened for reading is read through a migrated copy. */
  readonly schemaVersion: number;
  /** Whether the file opens with a passphrase only. */
  readonly encrypted: boolean;
  /** Why nobody here could write: the file or folder is read-only, or another process has it. */
  readonly readOnly: NotebookInfo['readOnly'];
  /** The other process that has it open for writing. */
  readonly holder: LockHolder | null;
}

/** What has to be done on closing besides closing the engine. */
export interface NotebookResources {
  readonly database: Database;
  /** Null where the notebook was opened for reading. */
  readonly lock: WriterLock | null;
  /** Whether the last one to write to it was cut short. */
  readonly wasCutShort?: boolean;
  /** Opens another file for reading, with the passphrase of this notebook if it is encrypted. */
  readonly openBeside: (file: string) => Notebook;
  /** Runs after the engine is closed. */
  readonly afterClose?: () => void;
}

const openNotebooks = new Set<Notebook>();
// An engine that is still open can abort the process at its end; a lock that is left is only recognised as stale later.
process.on('exit', () => {
  for (const notebook of openNotebooks) notebook.close();
});

/** An open notebook. Close it: until then its last changes may stand in a second file. */
export class Notebook {
  readonly facts: NotebookFacts;
  readonly database: Database;
  private readonly resources: NotebookResources;
  private readonly file: FileWatch;
  private isOpen = true;

  constructor(facts: NotebookFacts, resources: NotebookResources) {
    this.facts = facts;
    this.database = resources.database;
    this.resources = resources;
    this.file = watchFile(facts.path);
    openNotebooks.add(this);
  }

  /** The file's name without its extension. */
  get name(): string {
    return path.basename(this.facts.path, notebookExtension);
  }

  /**
   * Runs `run` in one transaction. Throws notebook-read-only or notebook-in-use where this is not the writer, and
   * file-not-found where the file is no longer where it was opened.
   */
  write<T>(run: () => T): T {
    this.refuseUnlessWritable();
    return this.database.transaction(run);
  }

  /** Whether whoever wrote to it last did not close it: a crash, a kill or a power cut. */
  get wasCutShort(): boolean {
    return this.resources.wasCutShort ?? false;
  }

  /** Opens another notebook, such as a backup, for reading; throws as opening one does. */
  openBeside(file: string): Notebook {
    return this.resources.openBeside(file);
  }

  /** Whether changes may be made here: nobody else has it, and it may be written. */
  get isWritable(): boolean {
    return this.isOpen && this.resources.lock !== null;
  }

  /** Throws what `write` would throw, before work is done in vain. */
  refuseUnlessWritable(): void {
    if (!this.isOpen) throw new FailureError('no-notebook-open', message('notebook.file.closed'));
    if (!this.resources.lock) throw this.readOnlyFailure();
    this.refuseIfGone();
  }

  /** Brings everything into the one file, closes it and gives the lock back. Never throws; safe to call twice. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    openNotebooks.delete(this);
    const { lock, afterClose } = this.resources;
    if (lock) this.returnToOneFile();
    attempt(() => this.database.close());
    lock?.release();
    if (afterClose) attempt(afterClose);
  }

  /**
   * Closes the notebook and puts a finished file in its place, before anybody else can open it. Throws notebook-in-use
   * where another program reads it, and what the file system throws; the notebook is then closed and as it was.
   */
  replaceBy(draft: string): void {
    this.refuseUnlessWritable();
    const { lock, database } = this.resources;
    this.isOpen = false;
    openNotebooks.delete(this);
    try {
      attempt(() => database.pragma('busy_timeout = 2000'));
      // Changes that stand in a file beside it would be taken for changes to the new one.
      const mode = returned(() => database.pragma('journal_mode = DELETE'));
      database.close();
      if (mode !== 'delete' || hasSideFile(this.facts.path)) throw this.beingReadFailure();
      syncToDisk(draft);
      fs.renameSync(draft, this.facts.path);
      syncToDisk(this.facts.path);
    } finally {
      attempt(() => database.close());
      lock?.release();
    }
  }

  private beingReadFailure(): FailureError {
    const name = path.basename(this.facts.path);
    return new FailureError('notebook-in-use', message('notebook.file.beingRead', { name }));
  }

  /** What was acknowledged before the file went away is brought into it, wherever it is now. */
  private refuseIfGone(): void {
    try {
      this.file.refuseIfGone();
    } catch (error) {
      attempt(() => this.database.get('PRAGMA wal_checkpoint(TRUNCATE)'));
      throw error;
    }
  }

  /**
   * A closed notebook is in rollback mode, because one in WAL mode cannot be read where no file can be made beside it.
   * A reader beside us, or a full disk, may prevent it; then the log stays and the next opening reads it.
   */
  private returnToOneFile(): void {
    attempt(() => this.database.pragma('busy_timeout = 200'));
    attempt(() => this.database.get('PRAGMA wal_checkpoint(TRUNCATE)'));
    attempt(() => this.database.pragma('journal_mode = DELETE'));
  }

  private readOnlyFailure(): FailureError {
    const { holder, readOnly, path: file } = this.facts;
    const values = { name: path.basename(file) };
    if (holder) return inUseFailure(file, holder);
    const key = readOnly === 'file' ? 'notebook.file.readOnly' : 'notebook.file.openedForReading';
    return new FailureError('notebook-read-only', message(key, values));
  }
}

function returned<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function attempt(run: () => unknown): void {
  try {
    run();
  } catch {
    // Closing goes on: nothing that was acknowledged depends on it.
  }
}
