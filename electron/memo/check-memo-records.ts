import { memoRecordSchema, type MemoRecord } from '../../shared/memo/memo-record';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { checkRecorded, intact, type VerificationCheck } from '../notebook-file/verification';
import { memoRecordSha256, readMemoRecord } from './memo-record-table';
import { readMemo } from './memo-table';

/** Checks everything that is kept beside memos against its hash and the log. */
export const checkMemoRecords: VerificationCheck = async (context) => {
  const { database } = context;
  await checkRecorded(context, {
    table: 'memo_record',
    logged: 'memo-record',
    hashOf(id) {
      const record = readSound(database, id);
      return record && memoRecordSha256(record);
    },
    kind: 'memo-record',
    missing: { code: 'missing-memo-record', says: () => message('notebook.verify.missing-memo-record') },
    differs: { code: 'memo-record-hash-differs', says: (id) => nameOf(database, readSound(database, id)) },
  });
  return {};
};

/** A record that can be read, and is the one that it stands for. */
function readSound(database: Database, id: string): MemoRecord | undefined {
  const record = intact(() => memoRecordSchema.parse(readMemoRecord(database, id)));
  return record?.id === id ? record : undefined;
}

function nameOf(database: Database, record: MemoRecord | undefined): string {
  if (record === undefined) return message('notebook.verify.memo-record.unreadable');
  const memo =
    record.kind === 'template'
      ? record.name
      : readMemo(database, record.memoId)?.title || message('memo.untitled');
  return message(`notebook.verify.memo-record.${record.kind}`, { memo });
}
