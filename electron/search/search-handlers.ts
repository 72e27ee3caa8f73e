import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { SearchAnswer, searchOperations, SearchQuestion } from '../../shared/search/search-operations';
import { noneFoundSchema, type NoneFound } from '../../shared/search/search-record';
import { foundKindSchema, type FoundKind } from '../../shared/search/search-schema';
import type { QueryNode } from '../../shared/search/search-query';
import { message } from '../messages/messages';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { checkIndex } from './check-index';
import { createFieldTest } from './field-tests';
import { toHit } from './found-thing';
import type { NameReadings } from './name-readings';
import { readQuery } from './query-failure';
import { planQuery, type QueryPlan } from './query-plan';
import { runSearch, type Found, type SearchTools } from './run-search';
import { FacetCounter } from './search-facets';
import type { SearchIndex } from './search-index';
import { saveSearchRecord } from './search-record-table';
import type { SearchSurroundings } from './search-surroundings';
import { readSearchedVersion } from './search-thing-table';
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
  const asking = new Map<string, number>();

  /** Counts the asker's questions up; the answer throws cancelled once there is a newer one. */
  function nextQuestion(asker: string | undefined): () => void {
    if (asker === undefined) return () => undefined;
    const number = (asking.get(asker) ?? 0) + 1;
    asking.set(asker, number);
    return () => {
      if (asking.get(asker) !== number) throw new FailureError('cancelled', message('search.overtaken'));
    };
  }

  /** Runs on the index as it is; where it turns out to be damaged, on one that is made anew. */
  async function onSoundIndex<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code !== 'notebook-damaged') throw error;
      await index.rebuild();
      return run();
    }
  }

  async function search(question: SearchQuestion, check: () => void): Promise<SearchAnswer> {
    const node = readQuery(question.query);
    const around = await services.surroundings();
    const plan = planFor(node, question, around);
    const isExact = question.isExact === true || question.withFacets === true || (question.offset ?? 0) > 0;
    await index.ready(isExact);
    check();
    const counter = question.withFacets ? new FacetCounter(around) : null;
    const tools: SearchTools = {
      match: (expression) => index.match(expression),
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

  async function recordNone(
    asked: Parameters<HandlersOf<typeof searchOperations>['search.recordNone']>[0],
  ): Promise<NoneFound> {
    const { sourceId, query, isStemming = true } = asked;
    const searched = readSearchedVersion(notebook.database, sourceId);
    if (!searched) throw new FailureError('not-found', message('search.sourceNotFound'));
    const question = { query, sourceId, isStemming, limit: 0, isExact: true, kinds: ['source' as const] };
    const { total } = await onSoundIndex(() => search(question, () => undefined));
    if (total > 0) throw new FailureError('search-found', message('search.found', { count: total }));
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
      return onSoundIndex(() => search(question, check));
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

function planFor(node: QueryNode, question: SearchQuestion, around: SearchSurroundings): QueryPlan {
  const typed = question.isTyping ? withOpenEnd(node, question.query) : node;
  return planQuery(typed, {
    isStemming: question.isStemming !== false,
    otherNames: (name) => (question.withoutAliases ? [] : around.otherNames(name)),
    testOf: (fields) => createFieldTest(fields, around),
  });
}

/** While a word is typed, what begins with it counts; one that a blank or a mark stands behind is finished. */
function withOpenEnd(node: QueryNode, query: string): QueryNode {
  if (!/[\p{L}\p{N}]$/u.test(query)) return node;
  if (node.kind === 'words') return node.isPhrase ? node : { ...node, isUnfinished: true };
  if (node.kind !== 'and' && node.kind !== 'or') return node;
  const last = node.nodes.at(-1);
  return last ? { ...node, nodes: [...node.nodes.slice(0, -1), withOpenEnd(last, query)] } : node;
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
