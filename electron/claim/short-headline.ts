import type { Claim } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';

/** A claim as a menu names it. */
export function shortHeadline(claim: Pick<Claim, 'statement' | 'evidence'>): string {
  const words = [...claimHeadline(claim)];
  return words.length <= 40 ? words.join('') : `${words.slice(0, 39).join('')}…`;
}
