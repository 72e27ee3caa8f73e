import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import type { claimQueryOperations } from '../../shared/claim/claim-query-operations';
import type { ClaimLine } from '../../shared/claim/claim-query';
import type { HandlersOf } from '../../shared/ipc/operation';
import { ClaimFinder } from './claim-finder';
import type { ClaimIndex } from './claim-index';
import type { OrderServices } from './claim-orders';

/** What questions for claims need from the rest of the notebook. */
export interface ClaimQueryServices extends OrderServices {
  readonly index: ClaimIndex;
  /** The claims with these ids that exist, as the window shows them. */
  rows(ids: readonly ClaimId[]): ClaimRow[];
}

/** Answers questions for claims of an open notebook. */
export function createClaimQueryHandlers(
  services: ClaimQueryServices,
): HandlersOf<typeof claimQueryOperations> {
  const { index } = services;
  const finder = new ClaimFinder(index, services);
  return {
    'claim.query': async ({ offset, limit, ...query }) => {
      await index.ready();
      const { count, lines } = finder.lines(query, offset, offset + limit);
      return {
        total: index.claims().size,
        matched: finder.matched(query).length,
        lineCount: count,
        offset,
        lines: readLines(lines, services),
      };
    },
    'claim.queryIds': async ({ from = 0, to = Number.POSITIVE_INFINITY, ...query }) => {
      await index.ready();
      const lines = finder.lines(query, from, to).lines.filter((line) => line.kind === 'claim');
      return { ids: [...new Set(lines.map(({ id }) => id))] };
    },
    'claim.queryGroups': async (query) => {
      await index.ready();
      return finder.groups(query);
    },
    'claim.search': async ({ text, limit }) => {
      await index.ready();
      return services.rows(finder.search(text, limit));
    },
    'claim.people': async () => {
      await index.ready();
      const claims = [...index.claims().values()];
      return {
        authors: sorted(claims.map(({ author }) => author)),
        coders: sorted(claims.flatMap(({ tags }) => tags.map(({ coder }) => coder))),
      };
    },
  };
}

function readLines(
  found: ReturnType<ClaimFinder['lines']>['lines'],
  services: ClaimQueryServices,
): ClaimLine[] {
  const ids = found.flatMap((line) => (line.kind === 'claim' ? [line.id] : []));
  const claims = new Map(services.rows(ids).map((claim) => [claim.id, claim]));
  const citations = services.index.citations();
  return found.flatMap((line): ClaimLine[] => {
    if (line.kind === 'group') return [line];
    const claim = claims.get(line.id);
    return claim ? [{ ...line, claim, citedIn: citations.get(line.id) ?? 0 }] : [];
  });
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b));
}
