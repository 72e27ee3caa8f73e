import type { Codebook, CodebookInUse } from '../../shared/codebook/codebook-schema';
import { FailureError } from '../../shared/result';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import type { LoggedChange } from '../notebook-file/change-log';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import { sha256 } from '../text/sha256';

interface CodebookRow {
  guid: string;
  version: string;
  content: string;
  sha256: string;
}

/** Puts a codebook in force; answers what the log should say. */
export function insertCodebook(database: Database, codebook: Codebook, addedAt: string): LoggedChange {
  const content = canonicalJson(codebook);
  const hash = sha256(content);
  database.run('UPDATE codebook SET is_in_use = 0');
  database.insert('codebook', {
    guid: codebook.guid,
    version: codebook.version,
    content,
    sha256: hash,
    added_at: addedAt,
    is_in_use: 1,
  });
  return { kind: 'codebook', id: `${codebook.guid} ${codebook.version}`, sha256: hash };
}

/** The codebook in force. Throws notebook-damaged without one. */
export function readCodebook(database: Database): Codebook {
  return readJsonColumn<Codebook>(readRow(database).content);
}

/** The codebook in force with the SHA-256 of its canonical JSON and its use. Throws notebook-damaged without one. */
export function readCodebookInUse(database: Database): CodebookInUse {
  const row = readRow(database);
  const usage = database.all<{ code_id: string; uses: number }>(
    'SELECT code_id, count(*) AS uses FROM claim_code GROUP BY code_id',
  );
  return {
    codebook: readJsonColumn<Codebook>(row.content),
    sha256: row.sha256,
    usage: Object.fromEntries(usage.map(({ code_id: id, uses }) => [id, uses])),
  };
}

/** Every codebook of the notebook as it is stored. */
export function listCodebookRows(database: Database): CodebookRow[] {
  return database.all<CodebookRow>(
    'SELECT guid, version, content, sha256 FROM codebook ORDER BY guid, version',
  );
}

function readRow(database: Database): CodebookRow {
  const row = database.get<CodebookRow>('SELECT * FROM codebook WHERE is_in_use = 1');
  if (row) return row;
  throw new FailureError('notebook-damaged', message('notebook.file.damagedPart'), 'No codebook is in use.');
}
