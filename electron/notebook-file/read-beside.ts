import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { Database } from './database';
import { readFileHeader } from './file-header';
import { passphraseFor } from './open-notebook';

/** What a notebook beside an open one says of itself. */
export interface BesideFacts {
  readonly id: string;
  readonly sources: number;
  readonly claims: number;
  readonly memos: number;
  readonly logEntries: number;
  /** UTC, ISO 8601; null where nothing is logged. */
  readonly lastChangeAt: string | null;
}

/**
 * Looks into a backup from the open notebook, whose passphrase opens it too. Throws as opening a notebook does, and
 * wrong-passphrase where it has another one.
 */
export function readBeside(database: Database, file: string): BesideFacts {
  const name = path.basename(file);
  const { isEncrypted } = readFileHeader(file);
  if (isEncrypted) attachEncrypted(database, file);
  else database.attach(file, 'beside', '');
  try {
    return readFacts(database, name);
  } finally {
    database.run('DETACH beside');
  }
}

/**
 * Looks into a notebook that is not open. Throws as opening a notebook does, and passphrase-needed or wrong-passphrase
 * where it is encrypted.
 */
export function readClosed(file: string, passphrase: string | undefined): BesideFacts {
  const secret = passphraseFor(file, readFileHeader(file), passphrase) ?? '';
  const memory = new Database(':memory:');
  try {
    asWrongPassphrase(file, () => memory.attach(file, 'beside', secret));
    return readFacts(memory, path.basename(file));
  } finally {
    memory.close();
  }
}

function attachEncrypted(database: Database, file: string): void {
  asWrongPassphrase(file, () => database.attachWithOwnPassphrase(file, 'beside'));
}

function asWrongPassphrase(file: string, attach: () => void): void {
  try {
    attach();
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'notebook-damaged') throw error;
    const values = { name: path.basename(file) };
    throw new FailureError('wrong-passphrase', message('backup.otherPassphrase', values));
  }
}

function readFacts(database: Database, name: string): BesideFacts {
  const hasBin = database.all<{ name: string }>('PRAGMA beside.table_info(source)').some(isBinColumn);
  const facts = database.get<BesideFacts>(
    `SELECT notebook.id,
       (SELECT count(*) FROM beside.source WHERE is_removed = 0${hasBin ? ' AND binned_at IS NULL' : ''}) AS sources,
       (SELECT count(*) FROM beside.claim) AS claims, (SELECT count(*) FROM beside.memo) AS memos,
       notebook.log_count AS logEntries,
       (SELECT at FROM beside.log_entry ORDER BY seq DESC LIMIT 1) AS lastChangeAt
     FROM beside.notebook AS notebook`,
  );
  if (facts) return facts;
  throw new FailureError('notebook-damaged', message('notebook.file.damaged', { name }));
}

function isBinColumn({ name }: { name: string }): boolean {
  return name === 'binned_at';
}
