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
  added_at: string;
  is_in_use: number;
}

/** A version of the codebook as it is stored. */
export interface CodebookVersion {
  readonly codebook: Codebook;
  readonly sha256: string;
  readonly addedAt: string;
  readonly isInUse: boolean;
}

/** What a version is called in the log and in the history. */
export function versionKey({ guid, version }: Pick<Codebook, 'guid' | 'version'>): string {
  return `${guid} ${version}`;
}

/** Puts the first codebook in force; answers what the log should say. */
export function insertCodebook(database: Database, codebook: Codebook, addedAt: string): LoggedChange {
  const hash = saveCodebookVersion(database, codebook, addedAt);
  return { kind: 'codebook', id: versionKey(codebook), sha256: hash };
}

/** Stores a version in place of what it was, and puts it in force; answers its hash. Belongs into a transaction. */
export function saveCodebookVersion(database: Database, codebook: Codebook, addedAt: string): string {
  const content = canonicalJson(codebook);
  const hash = sha256(content);
  const { guid, version } = codebook;
  database.run('UPDATE codebook SET is_in_use = 0');
  database.run(
    `INSERT INTO codebook (guid, version, content, sha256, added_at, is_in_use) VALUES (?, ?, ?, ?, ?, 1)
     ON CONFLICT (guid, version) DO UPDATE SET content = excluded.content, sha256 = excluded.sha256, is_in_use = 1`,
    guid,
    version,
    content,
    hash,
    addedAt,
  );
  return hash;
}

/** Takes a version out of force; it stays readable. */
export function shelveCodebookVersion(database: Database, key: string): void {
  database.run('UPDATE codebook SET is_in_use = 0 WHERE guid = ? AND version = ?', ...partsOf(key));
}

/** Deletes a version that no tag was made under. */
export function deleteCodebookVersion(database: Database, key: string): void {
  database.run('DELETE FROM codebook WHERE guid = ? AND version = ?', ...partsOf(key));
}

/** One version; undefined where it is not there. */
export function readCodebookVersion(database: Database, key: string): CodebookVersion | undefined {
  const row = database.get<CodebookRow>(
    'SELECT * FROM codebook WHERE guid = ? AND version = ?',
    ...partsOf(key),
  );
  return row && toVersion(row);
}

/** What tags mean by a version; names of versions are unique in a notebook. Undefined where it is not there. */
export function readCodebookNamed(database: Database, version: string): Codebook | undefined {
  const row = database.get<CodebookRow>(
    'SELECT * FROM codebook WHERE version = ? ORDER BY rowid DESC LIMIT 1',
    version,
  );
  return row && toVersion(row).codebook;
}

/** The version in force. Throws notebook-damaged without one. */
export function readCodebookInForce(database: Database): CodebookVersion {
  return toVersion(readRow(database));
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

/** Every version, the oldest first. */
export function listCodebookVersions(database: Database): CodebookVersion[] {
  return database.all<CodebookRow>('SELECT * FROM codebook ORDER BY rowid').map(toVersion);
}

/** Every codebook of the notebook as it is stored. */
export function listCodebookRows(database: Database): CodebookRow[] {
  return database.all<CodebookRow>('SELECT * FROM codebook ORDER BY guid, version');
}

/** Guid and version of a key; only the version may hold a space. */
function partsOf(key: string): [guid: string, version: string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
}

function toVersion(row: CodebookRow): CodebookVersion {
  return {
    codebook: readJsonColumn<Codebook>(row.content),
    sha256: row.sha256,
    addedAt: row.added_at,
    isInUse: row.is_in_use === 1,
  };
}

function readRow(database: Database): CodebookRow {
  const row = database.get<CodebookRow>('SELECT * FROM codebook WHERE is_in_use = 1');
  if (row) return row;
  throw new FailureError('notebook-damaged', message('notebook.file.damagedPart'), 'No codebook is in use.');
}
