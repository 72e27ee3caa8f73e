import { addToGroup } from '../../shared/grouping/group-by';
import type { FoundKind } from '../../shared/search/search-schema';
import type { Database } from '../notebook-file/database';
import { listChangesAfter } from './search-index-table';
import { listFindable, type FindableThing } from './search-thing-table';

/** What may be another one after some changes: everything of a kind, or what is named. */
export interface ChangedThings {
  readonly kind: FoundKind;
  /** Null: everything of the kind. */
  readonly ids: readonly string[] | null;
}

/** Kinds of things in the log that can be found. A claim stands for its quotes as well. */
const changedKinds: Readonly<Record<string, FoundKind>> = {
  source: 'source',
  claim: 'claim',
  memo: 'memo',
  entity: 'entity',
  codebook: 'code',
};

/** What changed after a log entry, as far as it can be found. */
export function changedAfter(database: Database, seq: number): ChangedThings[] {
  const byKind = new Map<FoundKind, string[]>();
  for (const { kind, id } of listChangesAfter(database, seq)) {
    const found = changedKinds[kind];
    if (found) addToGroup(byKind, found, id);
  }
  return [...byKind].map(([kind, ids]) => ({ kind, ids: kind === 'code' ? null : ids }));
}

/** Those of changed things that are there to be found now. */
export function findableNow(database: Database, { kind, ids }: ChangedThings): FindableThing[] {
  const things = listFindable(database, kind, ids ?? undefined);
  if (kind !== 'claim') return things;
  return [...things, ...listFindable(database, 'quote', ids ?? undefined)];
}
