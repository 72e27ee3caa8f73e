import type { ClaimRow } from './claim-schema';

/** What a claim is called where there is room for one line: its statement, or its first quote while it has none. */
export function claimHeadline(claim: Pick<ClaimRow, 'statement' | 'evidence'>): string {
  return claim.statement.trim() || `“${oneLine(claim.evidence[0]?.quote ?? '')}”`;
}

/** A quote with its line breaks as spaces. */
export function oneLine(quote: string): string {
  return quote.replace(/\s+/g, ' ');
}
