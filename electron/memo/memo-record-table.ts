import type { MemoRecord } from '../../shared/memo/memo-record';
import type { MemoVersionSummary } from '../../shared/memo/memo-version-operations';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import { sha256OfJson } from '../text/sha256';

type Kind = MemoRecord['kind'];
type RecordOf<K extends Kind> = Extract<MemoRecord, { kind: K }>;

/** Records of one kind, of one memo or of none, in the order in which they were made. */
export function listMemoRecords<K extends Kind>(
  database: Database,
  kind: K,
  memoId: string | null,
): RecordOf<K>[] {
  return database
    .all<{ content: string }>(
      'SELECT content FROM memo_record WHERE kind = ? AND memo_id IS ? ORDER BY at, rowid',
      kind,
      memoId,
    )
    .map(({ content }) => readJsonColumn<RecordOf<K>>(content));
}

/** The version of a memo that was written last; undefined where there is none. */
export function readLastVersion(database: Database, memoId: string): RecordOf<'version'> | undefined {
  const row = database.get<{ content: string }>(
    "SELECT content FROM memo_record WHERE kind = 'version' AND memo_id = ? ORDER BY at DESC, rowid DESC LIMIT 1",
    memoId,
  );
  return row && readJsonColumn<RecordOf<'version'>>(row.content);
}

/** The versions of a memo without their texts, in the order in which they were written. */
export function listVersionSummaries(database: Database, memoId: string): MemoVersionSummary[] {
  return database.all<MemoVersionSummary>(
    `SELECT id, at, json_extract(content, '$.title') AS title, json_extract(content, '$.name') AS name
     FROM memo_record WHERE kind = 'version' AND memo_id = ? ORDER BY at, rowid`,
    memoId,
  );
}

/** The ids of everything that is kept beside a memo. */
export function listMemoRecordIds(database: Database, memoId: string): string[] {
  return database
    .all<{ id: string }>('SELECT id FROM memo_record WHERE memo_id = ? ORDER BY rowid', memoId)
    .map(({ id }) => id);
}

/** A record; undefined where there is none. */
export function readMemoRecord(database: Database, id: string): MemoRecord | undefined {
  const row = database.get<{ content: string }>('SELECT content FROM memo_record WHERE id = ?', id);
  return row && readJsonColumn<MemoRecord>(row.content);
}

/** Stores a record in place of what there was. Belongs into a transaction. */
export function saveMemoRecord(database: Database, record: MemoRecord): void {
  database.upsert('memo_record', {
    id: record.id,
    kind: record.kind,
    memo_id: record.kind === 'template' ? null : record.memoId,
    at: record.at,
    content: JSON.stringify(record),
    sha256: memoRecordSha256(record),
  });
}

/** Deletes a record. Belongs into a transaction. */
export function deleteMemoRecord(database: Database, id: string): void {
  database.run('DELETE FROM memo_record WHERE id = ?', id);
}

/** The hash that stands beside a record. */
export function memoRecordSha256(record: MemoRecord): string {
  return sha256OfJson(record);
}
