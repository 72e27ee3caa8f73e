import type { ClaimId } from '../../shared/claim/claim-schema';
import { comparable } from '../../shared/text/comparable';
import { namedBy, type ClaimSurroundings, type NamedBy } from './claim-surroundings';
import type { IndexedClaim } from './indexed-claim';

/** Where a word was found, the most telling place first. */
const inHeadline = 0;
const inText = 1;
const inCodes = 2;
const inEntities = 3;
const inTitles = 4;

/** The claims in which every word occurs, those with the words in the most telling places first; else as given. */
export function searchClaims(
  claims: readonly IndexedClaim[],
  text: string,
  surroundings: ClaimSurroundings,
  limit: number,
): ClaimId[] {
  const words = comparable(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return claims.slice(0, limit).map(({ id }) => id);
  const named = words.map((word) => ({ word, ...namedBy(word, surroundings) }));
  const [first = ''] = words;
  const byRank: ClaimId[][] = [];
  for (const claim of claims) {
    const rank = rankOf(claim, named);
    if (rank === undefined) continue;
    const better = claim.text.startsWith(first) ? 0 : 1;
    (byRank[rank + better] ??= []).push(claim.id);
  }
  return byRank.flat().slice(0, limit);
}

/** The sum of where each word was found; undefined where one was found nowhere. */
function rankOf(
  claim: IndexedClaim,
  words: readonly (NamedBy & { readonly word: string })[],
): number | undefined {
  let sum = 0;
  for (const word of words) {
    const place = placeOf(claim, word);
    if (place === undefined) return undefined;
    sum += place;
  }
  return sum;
}

function placeOf(
  claim: IndexedClaim,
  { word, sources, codes, entities }: NamedBy & { readonly word: string },
) {
  const at = claim.text.indexOf(word);
  if (at >= 0) return claim.text.lastIndexOf('\n', at) < 0 ? inHeadline : inText;
  if (codes.size > 0 && claim.tags.some(({ codeId }) => codes.has(codeId))) return inCodes;
  if (entities.size > 0 && claim.entityIds.some((id) => entities.has(id))) return inEntities;
  if (sources.size > 0 && claim.sourceIds.some((id) => sources.has(id))) return inTitles;
  return undefined;
}
