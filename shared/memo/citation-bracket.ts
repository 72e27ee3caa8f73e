/** A number in a bracket, with where in what is cited. */
interface NumberInBracket {
  readonly number: number;
  readonly locator?: string | undefined;
}

/** A bracket as it is printed: "[1, 2]", or "[1, p. 7; 2]". */
export function bracketOf(cited: readonly NumberInBracket[]): string {
  const words = cited.map(({ number, locator }) =>
    locator === undefined ? String(number) : `${number}, ${locator}`,
  );
  return `[${words.join(betweenNumbers(cited))}]`;
}

/** What stands between the numbers of a bracket: a semicolon where a locator has a comma before it. */
export function betweenNumbers(cited: readonly Pick<NumberInBracket, 'locator'>[]): string {
  return cited.some(({ locator }) => locator !== undefined) ? '; ' : ', ';
}
