import type { ClaimRow } from './claim-schema';
import type { ClaimStatus } from './claim-vocabulary';

/** What a claim is called where there is room for one line: its statement, or its first quote while it has none. */
export function claimHeadline(claim: Pick<ClaimRow, 'statement' | 'evidence'>): string {
  return claim.statement.trim() || `“${claim.evidence[0]?.quote.replace(/\s+/g, ' ') ?? ''}”`;
}

export interface ClaimFilter {
  /** Words that must all occur in statement, quotes, notes, code ids or source titles; letter case does not matter. */
  readonly text: string;
  readonly codeId: string | null;
  readonly sourceId: string | null;
  readonly status: ClaimStatus | null;
}

export const noClaimFilter: ClaimFilter = { text: '', codeId: null, sourceId: null, status: null };

/** The claims that a filter lets through, in the order given. */
export function filterClaims(claims: readonly ClaimRow[], filter: ClaimFilter): ClaimRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter(
    (claim) =>
      (filter.status === null || claim.status === filter.status) &&
      (filter.codeId === null || claim.codes.some((tag) => tag.codeId === filter.codeId)) &&
      (filter.sourceId === null ||
        claim.evidence.some((evidence) => evidence.sourceId === filter.sourceId)) &&
      hasWords(claim, words),
  );
}

function hasWords(claim: ClaimRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const parts = [
    claim.statement,
    claim.notes,
    ...claim.evidence.flatMap((evidence) => [evidence.quote, evidence.translation?.text ?? '']),
    ...claim.codes.map((tag) => tag.codeId),
    ...Object.values(claim.sourceTitles),
  ];
  const text = parts.join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

export const claimSortOrders = ['modified', 'created', 'statement', 'source', 'status'] as const;
export type ClaimSortOrder = (typeof claimSortOrders)[number];

/** A copy of the claims in the order asked for; equal ones keep the newest first. */
export function sortClaims(claims: readonly ClaimRow[], order: ClaimSortOrder): ClaimRow[] {
  const newestFirst = (a: ClaimRow, b: ClaimRow): number => b.createdAt.localeCompare(a.createdAt);
  const sourceOf = (claim: ClaimRow): string => claim.sourceTitles[claim.evidence[0]?.sourceId ?? ''] ?? '';
  const startOf = (claim: ClaimRow): number => claim.evidence[0]?.start ?? 0;
  const compare: Record<ClaimSortOrder, (a: ClaimRow, b: ClaimRow) => number> = {
    modified: (a, b) => b.modifiedAt.localeCompare(a.modifiedAt),
    created: newestFirst,
    statement: (a, b) => claimHeadline(a).localeCompare(claimHeadline(b)),
    source: (a, b) => sourceOf(a).localeCompare(sourceOf(b)) || startOf(a) - startOf(b),
    status: (a, b) => a.status.localeCompare(b.status),
  };
  return [...claims].sort((a, b) => compare[order](a, b) || newestFirst(a, b));
}
