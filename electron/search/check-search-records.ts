import { searchRecordSchema, type SearchRecord } from '../../shared/search/search-record';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { checkRecorded, intact, type VerificationCheck } from '../notebook-file/verification';
import { readSearchRecord, searchRecordSha256 } from './search-record-table';

/** Checks everything that searching left against its hash and the log. */
export const checkSearchRecords: VerificationCheck = async (context) => {
  const { database } = context;
  await checkRecorded(context, {
    table: 'search_record',
    logged: 'search-record',
    hashOf(id) {
      const record = readSound(database, id);
      return record && searchRecordSha256(record);
    },
    kind: 'search-record',
    missing: { code: 'missing-search-record', says: () => message('notebook.verify.missing-search-record') },
    differs: { code: 'search-record-hash-differs', says: (id) => nameOf(readSound(database, id)) },
  });
  return {};
};

/** A record that can be read, and is the one that it stands for. */
function readSound(database: Database, id: string): SearchRecord | undefined {
  const record = intact(() => searchRecordSchema.parse(readSearchRecord(database, id)));
  return record?.id === id ? record : undefined;
}

function nameOf(record: SearchRecord | undefined): string {
  if (record === undefined) return message('notebook.verify.search-record.unreadable');
  const name = record.kind === 'saved' ? record.name : record.query;
  return message(`notebook.verify.search-record.${record.kind}`, { name });
}
