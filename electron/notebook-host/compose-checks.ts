import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import { createCheckHandlers } from '../check/check-handlers';
import { createQuoteMemory } from '../check/quote-memory';
import { listLinksOf } from '../claim/claim-link-table';
import { readCodebook } from '../codebook/codebook-table';
import { listEntities } from '../entity/entity-table';
import { listRelations } from '../entity/relation-table';
import { readMemo } from '../memo/memo-table';
import type { Database } from '../notebook-file/database';
import { checkQuotes } from '../source/check-quotes';
import type { KinFinder, KinSources } from '../source-kin/kin-finder';
import { createOriginFinder } from '../source-kin/shared-origins';

/** What the checks of memos share with the rest of the notebook's handlers. */
interface Parts {
  /** The claims with these ids that exist. */
  readonly claims: (ids: readonly ClaimId[]) => ClaimRow[];
  readonly sources: KinSources;
  readonly finder: KinFinder;
  readonly now: () => Date;
}

/** The checks of memos, put together from what they look at. */
export function composeChecks(database: Database, { claims, sources, finder, now }: Parts) {
  const quotes = createQuoteMemory((evidence) => checkQuotes(database, evidence));
  const isContradicted = (id: ClaimId) =>
    listLinksOf(database, id).some(({ kind }) => kind === 'contradicts');
  return {
    handlers: createCheckHandlers({
      memo: (id) => readMemo(database, id),
      claims,
      contradicted: (ids) => ids.filter(isContradicted),
      source: (id) => sources.source(id),
      text: (id, version) => sources.text(id, version),
      checkQuotes: (evidence) => quotes.check(evidence),
      kin: createOriginFinder(database, finder, sources),
      codebook: () => readCodebook(database),
      entities: () => listEntities(database),
      relations: () => listRelations(database),
      now,
    }),
    /** Quotes are compared again. */
    sourcesChanged: () => quotes.forget(),
  };
}
