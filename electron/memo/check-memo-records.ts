import { memoRecordSchema, type MemoRecord } from '../../shared/memo/memo-record';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { compareWithLog, type VerificationCheck } from '../notebook-file/verification';
import { memoRecordSha256, readMemoRecord } from './memo-record-table';
import { readMemo } from './memo-table';

/** Checks everything that is kept beside memos against its hash and the log. */
export const checkMemoRecords: VerificationCheck = async (context) => {
  const { database, log, report } = context;
  const recorded = listRecordedHashes(database, 'memo_record');
  const differs = (id: string): void =>
    report({
      code: 'memo-record-hash-differs',
      kind: 'memo-record',
      id,
      message: nameOf(database, readSound(database, id)),
    });
  for (const [id, sha256] of recorded) {
    await context.pause();
    const record = readSound(database, id);
    if (record === undefined || memoRecordSha256(record) !== sha256) differs(id);
  }
  compareWithLog(log, 'memo-record', recorded, {
    missing: (id) =>
      report({
        code: 'missing-memo-record',
        kind: 'memo-record',
        id,
        message: message('notebook.verify.missing-memo-record'),
      }),
    differs,
  });
  return {};
};

function readSound(database: Database, id: string): MemoRecord | undefined {
  try {
    const record = memoRecordSchema.parse(readMemoRecord(database, id));
    return record.id === id ? record : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(database: Database, record: MemoRecord | undefined): string {
  if (record === undefined) return message('notebook.verify.memo-record.unreadable');
  const memo =
    record.kind === 'template'
      ? record.name
      : readMemo(database, record.memoId)?.title || message('memo.untitled');
  return message(`notebook.verify.memo-record.${record.kind}`, { memo });
}
