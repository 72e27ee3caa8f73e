import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { searchRecordOperations } from '../../shared/search/search-record-operations';
import {
  searchRecordIdSchema,
  type NoneFound,
  type SavedSearch,
  type SearchRecord,
} from '../../shared/search/search-record';
import { printableText } from '../../shared/text/printable-text';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import {
  deleteSearchRecord,
  listNoneFound,
  listSavedSearches,
  readSearchRecord,
  saveSearchRecord,
} from './search-record-table';

/** Serves the searches that are kept, and what was searched for in vain. */
export function createSearchRecordHandlers(
  database: Database,
  services: { readonly changes: ChangeRecorder; now(): Date; newId(): string },
): HandlersOf<typeof searchRecordOperations> {
  function read<K extends SearchRecord['kind']>(id: string, kind: K): Extract<SearchRecord, { kind: K }> {
    const record = readSearchRecord(database, id);
    if (record?.kind !== kind) throw new FailureError('not-found', message('search.recordNotFound'));
    return record as Extract<SearchRecord, { kind: K }>;
  }

  /** A name that can be given. Throws bad-input where it is blank or another search has it. */
  function freeName(typed: string, id: string | undefined): string {
    const name = printableText(typed).trim();
    if (name === '') throw new FailureError('bad-input', message('search.noName'));
    if (listSavedSearches(database).some((search) => search.name === name && search.id !== id)) {
      throw new FailureError('bad-input', message('search.nameTaken', { name }));
    }
    return name;
  }

  function remove(record: SavedSearch | NoneFound): { id: SavedSearch['id'] } {
    const { id } = record;
    const [key, values] =
      record.kind === 'saved'
        ? ['history.deleteSearch', { name: record.name }]
        : ['history.deleteNone', { query: record.query }];
    return services.changes.change({ action: 'search.delete', step: { key, values } }, (touch) => {
      touch('search-record', id);
      deleteSearchRecord(database, id);
      return { id };
    });
  }

  return {
    'search.listSaved': () => listSavedSearches(database),
    'search.save': ({ id: known, name: typed, query, isStemming }) => {
      const before = known && read(known, 'saved');
      const name = freeName(typed, known);
      const id = known ?? searchRecordIdSchema.parse(services.newId());
      const key = before ? 'history.changeSearch' : 'history.saveSearch';
      const step = { key, values: { name: before ? before.name : name } };
      const at = before ? before.at : services.now().toISOString();
      const saved: SavedSearch = { kind: 'saved', id, name, query, isStemming: isStemming ?? true, at };
      return services.changes.change({ action: 'search.save', step }, (touch) => {
        touch('search-record', id);
        saveSearchRecord(database, saved);
        return saved;
      });
    },
    'search.deleteSaved': ({ id }) => remove(read(id, 'saved')),
    'search.listNoneFound': ({ sourceId }) => listNoneFound(database, sourceId),
    'search.deleteNoneFound': ({ id }) => remove(read(id, 'none-found')),
  };
}
