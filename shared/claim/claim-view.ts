/** What a claim is named by. */
interface NamedClaim {
  readonly statement: string;
  readonly evidence: readonly { readonly quote: string }[];
}

/** What a claim is called where there is room for one line: its statement, or its first quote while it has none. */
export function claimHeadline({ statement, evidence }: NamedClaim): string {
  return statement.trim() || `“${oneLine(evidence[0]?.quote ?? '')}”`;
}

/** A quote with its line breaks as spaces. */
export function oneLine(quote: string): string {
  return quote.replace(/\s+/g, ' ');
}
