import { setImmediate } from 'node:timers/promises';
import type { SourceId, SourceText } from '../../shared/source/source-schema';
import { CodePointIndex } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';
import { sentenceRanges } from '../../shared/text/sentences';
import type { AnalysedPassage } from './analysis-services';

type Unit = 'sentence' | 'paragraph';

/** The sentences or paragraphs of the version of a source that a passage stands in, in order; none where it is not there. */
export type TextUnits = (passage: AnalysedPassage, unit: Unit) => Promise<readonly Range[]>;

/** Texts that are split between two looks at what else there is to do. */
const pieceSize = 20;

/** Splits texts and keeps where their units stand: a stored text never changes. */
export function createTextUnits(
  readText: (id: SourceId, version: number) => SourceText | undefined,
): TextUnits {
  const known = new Map<string, readonly Range[]>();
  return async ({ sourceId, version }, unit) => {
    const key = `${unit} ${version} ${sourceId}`;
    const before = known.get(key);
    if (before) return before;
    const text = readText(sourceId as SourceId, version);
    const units = text ? unitsIn(text, unit) : [];
    known.set(key, units);
    if (known.size % pieceSize === 0) await setImmediate();
    return units;
  };
}

/** What has words and belongs to the text proper; a heading, a list item and a row of a table are paragraphs too. */
function unitsIn({ text, blocks, nonContent }: SourceText, unit: Unit): Range[] {
  const index = new CodePointIndex(text);
  const isContent = ({ start, end }: Range): boolean =>
    !nonContent.some((hidden) => hidden.start <= start && end <= hidden.end);
  return blocks.filter(isContent).flatMap(({ start, end }) => {
    const words = text.slice(index.toCodeUnits(start), index.toCodeUnits(end));
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    return unit === 'paragraph' ? [{ start, end }] : sentencesIn(words, start);
  });
}

function sentencesIn(words: string, start: number): Range[] {
  const index = new CodePointIndex(words);
  return sentenceRanges(words).map((range) => ({
    start: start + index.toCodePoints(range.start),
    end: start + index.toCodePoints(range.end),
  }));
}
