import os from 'node:os';
import path from 'node:path';
import { FailureError } from '../../../shared/result';
import { message } from '../../messages/messages';
import { Database } from '../database';
import { allMigrations } from '../migrations/all-migrations';
import { Notebook } from '../notebook';
import { closeQuietly, openerWith, readFacts, realPath, setSafePragmas } from '../open-notebook';
import { checkSchema } from '../schema-check';
import { copyForSalvage } from './private-copy';
import { salvageNotebook } from './salvage-notebook';

/**
 * Opens what can be read of a damaged notebook, for reading alone. It is read from a private file, encrypted if the
 * notebook is, which goes away on closing; the damaged one is not touched. Throws notebook-damaged where nothing can be
 * read, and passphrase-needed or wrong-passphrase.
 */
export function openSalvaged(file: string, passphrase: string | undefined): Notebook {
  const damaged = realPath(file);
  const copy = copyForSalvage(damaged, os.tmpdir());
  let database: Database | undefined;
  try {
    const secret = secretFor(damaged, copy.isEncrypted, passphrase);
    const readable = `${copy.file}.readable`;
    salvageNotebook(copy.file, readable, secret);
    database = new Database(readable, secret);
    setSafePragmas(database);
    checkSchema(database, allMigrations);
    database.pragma('query_only = ON');
    const place = { file: damaged, passphrase: secret };
    const facts = readFacts(database, place, { holder: null, readOnly: 'damaged' });
    return new Notebook(facts, {
      database,
      lock: null,
      openBeside: openerWith(place),
      afterClose: () => copy.remove(),
    });
  } catch (error) {
    if (database) closeQuietly(database);
    copy.remove();
    throw error;
  }
}

/** What opens a damaged notebook; undefined for a plain one. Throws passphrase-needed. */
export function secretFor(
  file: string,
  isEncrypted: boolean,
  passphrase: string | undefined,
): string | undefined {
  if (!isEncrypted) return undefined;
  if (passphrase !== undefined) return passphrase;
  const name = path.basename(file);
  throw new FailureError('passphrase-needed', message('notebook.file.passphraseNeeded', { name }));
}
