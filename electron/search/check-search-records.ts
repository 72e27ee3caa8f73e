import { searchRecordSchema, type SearchRecord } from '../../shared/search/search-record';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { listRecordedHashes } from '../notebook-file/recorded-hashes';
import { compareWithLog, type VerificationCheck } from '../notebook-file/verification';
import { readSearchRecord, searchRecordSha256 } from './search-record-table';

/** Checks everything that searching left against its hash and the log. */
export const checkSearchRecords: VerificationCheck = async (context) => {
  const { database, log, report } = context;
  const recorded = listRecordedHashes(database, 'search_record');
  const differs = (id: string): void =>
    report({
      code: 'search-record-hash-differs',
      kind: 'search-record',
      id,
      message: nameOf(readSound(database, id)),
    });
  for (const [id, sha256] of recorded) {
    await context.pause();
    const record = readSound(database, id);
    if (record === undefined || searchRecordSha256(record) !== sha256) differs(id);
  }
  compareWithLog(log, 'search-record', recorded, {
    missing: (id) =>
      report({
        code: 'missing-search-record',
        kind: 'search-record',
        id,
        message: message('notebook.verify.missing-search-record'),
      }),
    differs,
  });
  return {};
};

function readSound(database: Database, id: string): SearchRecord | undefined {
  try {
    const record = searchRecordSchema.parse(readSearchRecord(database, id));
    return record.id === id ? record : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(record: SearchRecord | undefined): string {
  if (record === undefined) return message('notebook.verify.search-record.unreadable');
  const name = record.kind === 'saved' ? record.name : record.query;
  return message(`notebook.verify.search-record.${record.kind}`, { name });
}
