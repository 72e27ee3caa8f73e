import { CodePointIndex } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';

/** A reader for ranges (code points) of one text, which looks through the text only once. */
export function rangeSlicer(text: string): (range: Range) => string {
  const index = new CodePointIndex(text);
  return ({ start, end }) => text.slice(index.toCodeUnits(start), index.toCodeUnits(end));
}
