import type { ClaimRow } from '../../shared/claim/claim-schema';
import { comparable } from '../../shared/text/comparable';

/** The claims whose statement and passages together have all of some words, in the order given. */
export function claimsWith(typed: string, claims: readonly ClaimRow[]): readonly ClaimRow[] {
  const words = comparable(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return claims.filter(({ statement, evidence }) => {
    const own = comparable([statement, ...evidence.map(({ quote }) => quote)].join('\n'));
    return words.every((word) => own.includes(word));
  });
}
