import { passageText } from '../../shared/claim/passage';
import type { SourceId } from '../../shared/source/source-schema';
import { pairTexts, type TextPair } from './carry-over';

/** The stored text of a version. Throws not-found where there is none. */
export type FindText = (id: SourceId, version: number) => string;

/** Compared texts; making a pair reads both and takes most of the time. */
export interface TextPairs {
  of(id: SourceId, from: number, to: number): TextPair;
}

/** Keeps the pairs that were used last. The texts themselves are compared: an undone version's number comes again. */
export function createTextPairs(findText: FindText, most = 3): TextPairs {
  let kept: TextPair[] = [];
  return {
    of(id, from, to) {
      const [before, after] = [findText(id, from), findText(id, to)];
      const known = kept.find((pair) => pair.from.text === before && pair.to.text === after);
      const pair = known ?? pairTexts(passageText(before), passageText(after));
      kept = [pair, ...kept.filter((other) => other !== pair)].slice(0, most);
      return pair;
    },
  };
}
