import { setImmediate } from 'node:timers/promises';
import { foundKindSchema, type IndexState } from '../../shared/search/search-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { checkIndexStructure, hasIndexTables, listEntries, readFingerprints } from './search-index-table';
import { listFindable } from './search-thing-table';

/** Everything that is wrong with the index of a notebook, in words; empty where nothing is. */
export async function checkIndex(database: Database, state: IndexState): Promise<string[]> {
  if (!hasIndexTables(database) || state.state === 'missing') return [message('search.index.missing')];
  const problems = [
    ...(state.state === 'damaged' ? [message('search.index.damaged')] : []),
    ...(state.state === 'building' ? [message('search.index.building')] : []),
    ...(state.behind > 0 ? [message('search.index.stale', { count: state.behind })] : []),
    ...(state.problem === null ? [] : [state.problem]),
  ];
  try {
    problems.push(...structureProblems(database), ...(await contentProblems(database)));
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    problems.push(message('search.index.unreadable', { detail: error.failure.detail ?? error.message }));
  }
  return problems;
}

function structureProblems(database: Database): string[] {
  const faults = checkIndexStructure(database);
  return faults.map((detail) => message('search.index.unreadable', { detail }));
}

async function contentProblems(database: Database): Promise<string[]> {
  const fingerprints = readFingerprints(database);
  const known = new Map(
    listEntries(database).map(({ kind, id, row }) => [`${kind} ${id}`, fingerprints.get(row)]),
  );
  let missing = 0;
  let changed = 0;
  for (const kind of foundKindSchema.options) {
    for (const { id, fingerprint } of listFindable(database, kind)) {
      const key = `${kind} ${id}`;
      if (!known.has(key)) missing++;
      else if (known.get(key) !== fingerprint) changed++;
      known.delete(key);
    }
    await setImmediate();
  }
  return [
    ...(missing > 0 ? [message('search.index.missingThings', { count: missing })] : []),
    ...(changed > 0 ? [message('search.index.changedThings', { count: changed })] : []),
    ...(known.size > 0 ? [message('search.index.extraThings', { count: known.size })] : []),
  ];
}
