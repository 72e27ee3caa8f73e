import { CodePointIndex } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';

/**
 * Where a quote stands in a text, in code points. Throws where it does not stand there exactly once: a sample that
 * points at the wrong words must not be made.
 */
export function locateQuote(text: string, quote: string): Range {
  const first = text.indexOf(quote);
  if (first === -1) throw new Error(`The sample's text does not hold “${quote}”.`);
  if (text.includes(quote, first + 1)) throw new Error(`The sample's text holds “${quote}” more than once.`);
  const index = new CodePointIndex(text);
  return { start: index.toCodePoints(first), end: index.toCodePoints(first + quote.length) };
}
