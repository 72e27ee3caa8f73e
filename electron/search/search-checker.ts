import { FailureError } from '../../shared/result';
import type { CheckedSearch, SearchCheck } from '../../shared/search/search-check';
import type { NoneFound, SearchRecordId } from '../../shared/search/search-record';
import type { Range } from '../../shared/text/range';
import type { Database } from '../notebook-file/database';
import { sha256 } from '../text/sha256';
import { fitPlan } from './fit-plan';
import { readPart } from './index-feed';
import { planQuestion } from './plan-question';
import type { QueryPlan } from './query-plan';
import { readSearchRecord } from './search-record-table';
import type { SearchSurroundings } from './search-surroundings';

/** What running a search again needs besides its record. */
export interface SearchCheckServices {
  surroundings(): Promise<SearchSurroundings>;
  /** The text of a version with its hashes computed again, or what is wrong with it. */
  version(
    id: string,
    version: number,
  ):
    | { readonly text: string; readonly aside: readonly Range[] }
    | Exclude<SearchCheck, 'none-found' | 'found' | 'query-unreadable'>;
}

/** Runs searches in vain again, on the very texts that they were run on, and remembers how they came out. */
export class SearchChecker {
  private readonly database: Database;
  private readonly services: SearchCheckServices;
  private readonly known = new Map<SearchRecordId, CheckedSearch>();

  constructor(database: Database, services: SearchCheckServices) {
    this.database = database;
    this.services = services;
  }

  /** How the searches with these ids come out now; those of which there is a record. */
  async check(ids: readonly SearchRecordId[]): Promise<CheckedSearch[]> {
    if (ids.length === 0) return [];
    const around = await this.services.surroundings();
    return ids.flatMap((id) => {
      const record = readSearchRecord(this.database, id);
      if (record?.kind !== 'none-found') return [];
      const checked = { record, check: this.run(record, around) };
      this.known.set(id, checked);
      return [checked];
    });
  }

  /** The same, without running those again that were run since something changed. */
  async remembered(ids: readonly SearchRecordId[]): Promise<CheckedSearch[]> {
    await this.check(ids.filter((id) => !this.known.has(id)));
    return ids.flatMap((id) => this.known.get(id) ?? []);
  }

  /** Something that searches look at was changed: all are run again. */
  forget(): void {
    this.known.clear();
  }

  private run(record: NoneFound, around: SearchSurroundings): SearchCheck {
    const version = this.services.version(record.sourceId, record.sourceVersion);
    if (typeof version === 'string') return version;
    if (sha256(version.text) !== record.textSha256) return 'text-hash-differs';
    const plan = planOf(record, around);
    if (!plan) return 'query-unreadable';
    const { part, main } = readPart({ field: 'text', part: 0, ...version });
    const entry = { row: 0, kind: 'source', id: record.sourceId, parent: null, date: '', time: 0 } as const;
    const fitting = { segments: [{ part, tokens: main }], entry, soundsLike: () => false };
    return fitPlan(plan, fitting) === null ? 'none-found' : 'found';
  }
}

/** Undefined where the query names what is no longer there. */
function planOf({ query, isStemming }: NoneFound, around: SearchSurroundings): QueryPlan | undefined {
  try {
    return planQuestion({ query, isStemming }, around);
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'bad-query') return undefined;
    throw error;
  }
}
