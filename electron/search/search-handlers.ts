import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { SearchAnswer, searchOperations, SearchQuestion } from '../../shared/search/search-operations';
import { noneFoundSchema, type NoneFound } from '../../shared/search/search-record';
import { foundKindSchema, type FoundKind } from '../../shared/search/search-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { createNewestQuestion } from '../ipc/newest-question';
import { message } from '../messages/messages';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { checkIndex } from './check-index';
import { toHit } from './found-thing';
import type { NameReadings } from './name-readings';
import { planQuestion } from './plan-question';
import { runSearch, type Found, type SearchTools } from './run-search';
import { FacetCounter } from './search-facets';
import type { SearchIndex } from './search-index';
import type { IndexEntry } from './search-index-table';
import { saveSearchRecord } from './search-record-table';
import type { SearchSurroundings } from './search-surroundings';
import { readSearchedVersion, type SearchedVersion } from './search-thing-table';
import { onSoundIndex } from './sound-index';
import type { ThingMemory } from './thing-memory';

/** What searching needs from the rest of the notebook. */
export interface SearchServices {
  readonly index: SearchIndex;
  readonly memory: ThingMemory;
  readonly readings: NameReadings;
  /** What fields and facets look at, as it is now. */
  surroundings(): Promise<SearchSurroundings>;
  readonly changes: ChangeRecorder;
  now(): Date;
  newId(): string;
  analystName(): string;
}

/** Serves finding in everything, and the index that it is found by. */
export function createSearchHandlers(
  notebook: Notebook,
  services: SearchServices,
): HandlersOf<typeof searchOperations> {
  const { index } = services;
  const nextQuestion = createNewestQuestion(message('search.overtaken'));

  async function search(question: SearchQuestion, check: () => void): Promise<SearchAnswer> {
    const around = await services.surroundings();
    const plan = planQuestion(question, around);
    const isExact = question.isExact === true || question.withFacets === true || (question.offset ?? 0) > 0;
    await index.ready(isExact);
    check();
    const counter = question.withFacets ? new FacetCounter(around) : null;
    const tools: SearchTools = {
      match: matcher(index),
      memory: services.memory,
      soundsLike: (thing, text, reading) => services.readings.soundsLike(thing, text, reading),
      check,
      found: (entry, places) => counter?.add(entry, places),
    };
    const kinds = question.kinds ?? foundKindSchema.options;
    const ask = (asked: readonly FoundKind[]) =>
      runSearch(
        {
          plan,
          withAside: question.withAside === true,
          isAsked: ({ kind, id }) =>
            asked.includes(kind) && (question.sourceId === undefined || id === question.sourceId),
          limit: (question.offset ?? 0) + question.limit,
          isExact,
        },
        tools,
      );
    const answer = question.isGrouped
      ? await grouped(kinds, ask, question)
      : flat(await ask(kinds), question);
    return { ...answer, facets: counter?.facets() ?? null, index: index.state() };
  }

  /** The version of a source that a query finds nothing in. Throws search-found, no-text and not-found. */
  async function searchInVain(
    asked: Pick<SearchQuestion, 'query' | 'isStemming'> & { readonly sourceId: SourceId },
  ): Promise<SearchedVersion> {
    const { sourceId } = asked;
    const question = { ...asked, limit: 0, isExact: true, kinds: ['source' as const] };
    for (;;) {
      const searched = readSearchedVersion(notebook.database, sourceId);
      if (!searched) throw new FailureError('not-found', message('search.sourceNotFound'));
      if (!searched.hasText) throw new FailureError('no-text', message('search.noText'));
      const { total } = await onSoundIndex(index, () => search(question, () => undefined));
      // What was searched has to be the version that the record will name.
      const { version } = readSearchedVersion(notebook.database, sourceId) ?? {};
      if (version !== searched.version) continue;
      if (total > 0) throw new FailureError('search-found', message('search.found', { count: total }));
      return searched;
    }
  }

  async function recordNone(
    asked: Parameters<HandlersOf<typeof searchOperations>['search.recordNone']>[0],
  ): Promise<NoneFound> {
    const { sourceId, query, isStemming = true } = asked;
    const searched = await searchInVain({ query, sourceId, isStemming });
    const record = noneFoundSchema.parse({
      kind: 'none-found',
      id: services.newId(),
      sourceId,
      sourceVersion: searched.version,
      textSha256: searched.textSha256,
      query,
      isStemming,
      codeIds: asked.codeIds ?? [],
      dimensions: asked.dimensions ?? [],
      note: asked.note ?? '',
      searchedBy: services.analystName(),
      at: services.now().toISOString(),
    });
    const step = { key: 'history.recordNone', values: { query, title: searched.title } };
    return services.changes.change({ action: 'search.recordNone', step }, (touch) => {
      touch('search-record', record.id);
      saveSearchRecord(notebook.database, record);
      return record;
    });
  }

  return {
    'search.run': (question) => {
      const check = nextQuestion(question.asker);
      return onSoundIndex(index, () => search(question, check));
    },
    'search.cancel': ({ asker }) => {
      nextQuestion(asker);
      return {};
    },
    'search.index': () => index.state(),
    'search.rebuild': async () => {
      notebook.refuseUnlessWritable();
      await index.rebuild();
      return index.state();
    },
    'search.check': async () => {
      const state = index.state();
      const problems = await checkIndex(notebook.database, state);
      return { ok: problems.length === 0, state, problems };
    },
    'search.recordNone': recordNone,
  };
}

/** Asks the index the same but once, however many kinds are looked for one after the other. */
function matcher(index: SearchIndex): SearchTools['match'] {
  const known = new Map<string | null, readonly IndexEntry[]>();
  return (expression) => {
    const before = known.get(expression);
    if (before) return before;
    const entries = index.match(expression);
    known.set(expression, entries);
    return entries;
  };
}

type Parts = Pick<SearchAnswer, 'total' | 'isTotalExact' | 'hits' | 'groups'>;

function flat({ places, total, isTotalExact }: Found, { offset = 0 }: SearchQuestion): Parts {
  const hits = places.slice(offset).map((place, rank) => toHit(place, offset + rank));
  return { total, isTotalExact, hits, groups: [] };
}

async function grouped(
  kinds: readonly FoundKind[],
  ask: (kinds: readonly FoundKind[]) => Promise<Found>,
  question: SearchQuestion,
): Promise<Parts> {
  const groups: SearchAnswer['groups'] = [];
  for (const kind of kinds) {
    const { total, isTotalExact, hits } = flat(await ask([kind]), question);
    if (total > 0) groups.push({ kind, total, isTotalExact, hits });
  }
  return {
    total: groups.reduce((sum, group) => sum + group.total, 0),
    isTotalExact: groups.every((group) => group.isTotalExact),
    hits: [],
    groups,
  };
}
