import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { notebookApplicationId } from '../../shared/notebook/notebook-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { backUpBeside } from './back-up';
import { removeLeftovers } from './conversion-file';
import { Database } from './database';
import { finishErasing } from './erase';
import { readFileHeader, type FileHeader } from './file-header';
import { journalFor, type Journal } from './journal';
import { latestVersion, migrate, versionOf } from './migrate';
import { allMigrations } from './migrations/all-migrations';
import type { Migration } from './migrations/migration';
import { Notebook, type NotebookFacts } from './notebook';
import { checkSchema } from './schema-check';
import { hasSideFile } from './whole-file';
import { findHolder, lockFileOf, takeWriterLock, type WriterLock } from './writer-lock';

export interface OpenOptions {
  /**
   * write: throws notebook-in-use where another process has it; opens for reading where file or folder are read-only.
   * read: works beside a holder. look: of a backup; nothing is written beside it, and nobody has to be asked.
   */
  readonly access: 'write' | 'read' | 'look';
  /** Who opens it, as a second one is told: "window" or "command line". */
  readonly program: string;
  /** Of an encrypted notebook; a plain one opens without it. */
  readonly passphrase?: string | undefined;
  readonly migrations?: readonly Migration[];
  /** How changes are made durable; by default what fits the file system. */
  readonly journal?: Journal;
}

/**
 * Opens a notebook after looking at it from outside. Throws file-not-found, not-a-notebook, notebook-newer,
 * notebook-damaged, notebook-in-use, passphrase-needed, wrong-passphrase, permission-denied or file-unreadable, with
 * the file unchanged.
 */
export function openNotebook(file: string, options: OpenOptions): Notebook {
  const target = realPath(file);
  const migrations = options.migrations ?? allMigrations;
  const header = readFileHeader(target);
  if (!header.isEncrypted) refuseNewer(target, header.userVersion, migrations);
  const place = { file: target, passphrase: passphraseFor(target, header, options.passphrase) };
  const isWal = !header.isEncrypted && header.isWal;
  if (options.access === 'look') {
    const isOpenOrCut = isWal || hasSideFile(target);
    return openForReading(place, { holder: null, readOnly: 'backup' }, isOpenOrCut, migrations);
  }
  const holder = findHolder(target);
  const isWritable = canWrite(target);
  if (options.access === 'write' && isWritable) return openForWriting(place, options, migrations);
  const readOnly = holder ? 'in-use' : isWritable ? null : 'file';
  // A notebook that was not closed well needs its log, which the engine cannot read where it may not make files.
  const isCopyNeeded = (header.isEncrypted || isWal) && !isWritable;
  return openForReading(place, { holder, readOnly }, isCopyNeeded, migrations);
}

/** The passphrase that opens a file with this header; undefined where it needs none. Throws passphrase-needed. */
export function passphraseFor(
  file: string,
  header: FileHeader,
  passphrase: string | undefined,
): string | undefined {
  if (!header.isEncrypted) return undefined;
  if (passphrase) return passphrase;
  const name = path.basename(file);
  throw new FailureError('passphrase-needed', message('notebook.file.passphraseNeeded', { name }));
}

/** Throws passphrase-needed or wrong-passphrase where this does not open a notebook; what is in it is not looked at. */
export function checkPassphrase(file: string, passphrase: string | undefined): void {
  new Database(file, passphraseFor(file, readFileHeader(file), passphrase)).close();
}

/** A notebook's file, and what opens it. */
interface Place {
  readonly file: string;
  /** Undefined for a plain one. */
  readonly passphrase: string | undefined;
}

/** Opens files that the passphrase of this place opens, for reading. */
export function openerWith({ passphrase }: Place): (file: string) => Notebook {
  return (file) => openNotebook(file, { access: 'read', program: 'backup', passphrase });
}

type Standing = Pick<NotebookFacts, 'holder' | 'readOnly'>;

function openForWriting(place: Place, options: OpenOptions, migrations: readonly Migration[]): Notebook {
  const { file } = place;
  // Whoever closes a notebook takes their lock away; one that still runs is refused below.
  const wasCutShort = fs.existsSync(lockFileOf(file));
  const database = new Database(file, place.passphrase);
  let lock: WriterLock | null = null;
  try {
    setSafePragmas(database);
    checkIdentity(database, migrations);
    lock = takeWriterLock(database, options.program);
    removeLeftovers(file);
    const before = versionOf(database);
    if (before < latestVersion(migrations)) {
      checkSchema(database, migrations.slice(0, before));
      backUpBeside(database, { format: before }, new Date());
      migrate(database, migrations);
    }
    checkSchema(database, migrations);
    const facts = readFacts(database, place, { holder: null, readOnly: null });
    setJournal(database, options.journal ?? journalFor(file));
    // Where a purge was cut short, its words may still stand in unused pages.
    finishErasing(database);
    return new Notebook(facts, { database, lock, wasCutShort, openBeside: openerWith(place) });
  } catch (error) {
    closeQuietly(database);
    lock?.release();
    throw error;
  }
}

function openForReading(
  place: Place,
  standing: Standing,
  isCopyNeeded: boolean,
  migrations: readonly Migration[],
): Notebook {
  if (isCopyNeeded) return openCopy(place, standing, migrations);
  const database = new Database(place.file, place.passphrase);
  let isOlder: boolean;
  try {
    setSafePragmas(database);
    database.pragma('query_only = ON');
    checkIdentity(database, migrations);
    isOlder = versionOf(database) < latestVersion(migrations);
    if (!isOlder) {
      checkSchema(database, migrations);
      const facts = readFacts(database, place, standing);
      return new Notebook(facts, { database, lock: null, openBeside: openerWith(place) });
    }
  } catch (error) {
    closeQuietly(database);
    throw error;
  }
  closeQuietly(database);
  return openCopy(place, standing, migrations);
}

/** Reads a notebook through a private copy that may be recovered and migrated; the original is not touched. */
function openCopy(place: Place, standing: Standing, migrations: readonly Migration[]): Notebook {
  const { file, passphrase } = place;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-'));
  const removeCopy = () => fs.rmSync(folder, { recursive: true, force: true });
  let database: Database | undefined;
  try {
    const copy = path.join(folder, path.basename(file));
    for (const suffix of ['', '-wal', '-journal']) {
      if (fs.existsSync(file + suffix)) copyPrivately(file + suffix, copy + suffix);
    }
    database = new Database(copy, passphrase);
    setSafePragmas(database);
    checkIdentity(database, migrations);
    const schemaVersion = versionOf(database);
    checkSchema(database, migrations.slice(0, schemaVersion));
    migrate(database, migrations);
    checkSchema(database, migrations);
    database.pragma('query_only = ON');
    const facts = { ...readFacts(database, place, standing), schemaVersion };
    return new Notebook(facts, {
      database,
      lock: null,
      openBeside: openerWith(place),
      afterClose: removeCopy,
    });
  } catch (error) {
    if (database) closeQuietly(database);
    removeCopy();
    throw error;
  }
}

function copyPrivately(from: string, to: string): void {
  fs.copyFileSync(from, to);
  fs.chmodSync(to, 0o600);
}

/** A notebook may come from anybody: nothing in it runs, and no page is trusted for being there. */
export function setSafePragmas(database: Database): void {
  for (const pragma of [
    'busy_timeout = 5000',
    'trusted_schema = OFF',
    'cell_size_check = ON',
    'mmap_size = 0',
    // In KiB. A page that is read again is decrypted again where it does not stay in memory: that made tagging slow.
    'cache_size = -131072',
    'foreign_keys = ON',
    // What is deleted is overwritten in the same transaction, not only taken off the list.
    'secure_delete = ON',
  ]) {
    database.pragma(pragma);
  }
}

function setJournal(database: Database, journal: Journal): void {
  if (journal === 'write-ahead-log') {
    switchToWriteAheadLog(database);
    database.pragma('synchronous = FULL');
  } else {
    database.pragma('journal_mode = DELETE');
    database.pragma('synchronous = EXTRA');
    database.pragma('locking_mode = EXCLUSIVE');
  }
}

/**
 * SQLite answers "busy" to this change at once, without waiting as it does elsewhere, while another program so much as
 * looks at the file: a second one that is about to be refused must not take the notebook from the first.
 */
function switchToWriteAheadLog(database: Database): void {
  const deadline = performance.now() + 5000;
  for (;;) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof FailureError && error.failure.code === 'notebook-in-use';
      if (!isBusy || performance.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/**
 * Throws not-a-notebook or notebook-newer. The header was read from the main file alone; the engine also knows the log
 * beside it.
 */
export function checkIdentity(database: Database, migrations: readonly Migration[]): void {
  const version = versionOf(database);
  refuseNewer(database.file, version, migrations);
  if (Number(database.pragma('application_id')) !== notebookApplicationId || version < 1) {
    throw new FailureError('not-a-notebook', message('notebook.file.notANotebook', { path: database.file }));
  }
}

function refuseNewer(file: string, version: number, migrations: readonly Migration[]): void {
  const known = latestVersion(migrations);
  if (version <= known) return;
  throw new FailureError(
    'notebook-newer',
    message('notebook.file.newer', {
      name: path.basename(file),
      version: String(version),
      known: String(known),
    }),
  );
}

/** What an open database and its place say of a notebook. Throws notebook-damaged. */
export function readFacts(
  database: Database,
  { file, passphrase }: Place,
  standing: Standing,
): NotebookFacts {
  const row = database.get<{ id: string; created_at: string }>('SELECT id, created_at FROM notebook');
  if (!row) {
    throw new FailureError(
      'notebook-damaged',
      message('notebook.file.damaged', { name: path.basename(file) }),
    );
  }
  return {
    path: file,
    id: row.id,
    createdAt: row.created_at,
    schemaVersion: versionOf(database),
    encrypted: passphrase !== undefined,
    ...standing,
  };
}

/** True where a file may be written to, and files made beside it. */
export function canWrite(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.R_OK | fs.constants.W_OK);
    fs.accessSync(path.dirname(file), fs.constants.W_OK | fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A notebook that is reached by a link or by two spellings has one lock. */
export function realPath(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

/** Closes a database after an error. */
export function closeQuietly(database: Database): void {
  try {
    database.close();
  } catch {
    // The error that led here says more.
  }
}
