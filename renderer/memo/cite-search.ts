import type { ClaimRow } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { findCode, type Codebook } from '../../shared/codebook/codebook-schema';

/** A claim with the words it can be found by, most telling first, in comparable form. */
export interface FindableClaim {
  readonly claim: ClaimRow;
  /** Statement; quotes and their translations; code labels in both languages; source titles. */
  readonly fields: readonly string[];
}

/** Letter case and width do not matter: full-width letters, ligatures and the like compare as their plain forms. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Prepares claims for searching; done once per change of the claims, not per key. */
export function findableClaims(claims: readonly ClaimRow[], codebook: Codebook | undefined): FindableClaim[] {
  return claims.map((claim) => {
    const codes = claim.codes.map(({ codeId }) => {
      const found = codebook ? findCode(codebook, codeId) : undefined;
      return found
        ? `${codeId} ${found.code.label.en} ${found.code.label.zh} ${found.dimension.label.en} ${found.dimension.label.zh}`
        : codeId;
    });
    const quotes = claim.evidence.map((evidence) => `${evidence.quote} ${evidence.translation?.text ?? ''}`);
    const fields = [
      claim.statement,
      quotes.join('\n'),
      codes.join('\n'),
      Object.values(claim.sourceTitles).join('\n'),
    ];
    return { claim, fields: fields.map(comparable) };
  });
}

const mostShown = 50;

/**
 * The claims in which every word of the query occurs, in whatever field: those whose statement has the words first,
 * then quotes, codes, source titles; the newest first among equals. At most 50.
 */
export function searchClaims(findable: readonly FindableClaim[], query: string): ClaimRow[] {
  const words = comparable(query).split(/\s+/).filter(Boolean);
  const hits = findable.flatMap(({ claim, fields }) => {
    const ranks = words.map((word) => fields.findIndex((field) => field.includes(word)));
    if (ranks.includes(-1)) return [];
    const isStart = words[0] !== undefined && comparable(claimHeadline(claim)).startsWith(words[0]);
    return [{ claim, rank: ranks.reduce((sum, rank) => sum + rank, 0) - (isStart ? 1 : 0) }];
  });
  hits.sort((a, b) => a.rank - b.rank || b.claim.modifiedAt.localeCompare(a.claim.modifiedAt));
  return hits.slice(0, mostShown).map((hit) => hit.claim);
}
