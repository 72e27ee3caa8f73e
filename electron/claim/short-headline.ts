import type { Claim } from '../../shared/claim/claim-schema';
import { oneLine } from '../../shared/claim/claim-view';

/** A claim as a menu names it between quotation marks: its statement, or its first quote while it has none. */
export function shortHeadline({ statement, evidence }: Pick<Claim, 'statement' | 'evidence'>): string {
  const words = [...(statement.trim() || oneLine(evidence[0]?.quote ?? ''))];
  return words.length <= 40 ? words.join('') : `${words.slice(0, 39).join('')}…`;
}
