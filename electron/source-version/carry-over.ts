import type { PassageText } from '../../shared/claim/passage';
import type { AnchorState } from '../../shared/source-version/source-version-schema';
import type { Range } from '../../shared/text/range';
import {
  contextUnits,
  findPlaces,
  isSentenceKept,
  isShortQuote,
  isWholeAt,
  sameAfter,
  sameBefore,
} from './quote-places';
import { TextAlignment } from './text-alignment';
import { diffTexts, type TextHunk } from './text-diff';

/** Where a passage would stand in another text; positions in code points. */
export interface CarriedPassage {
  readonly state: AnchorState;
  /** Null for an orphan. */
  readonly proposal: Range | null;
  /** For an orphan: where the same words stand none the less, at most 20. */
  readonly places: readonly Range[];
}

/** Two texts and how they lie beside each other; made once for all passages. */
export interface TextPair {
  readonly from: PassageText;
  readonly to: PassageText;
  readonly hunks: readonly TextHunk[];
  readonly alignment: TextAlignment;
}

/** Least share of a passage's words that must be left for it to be proposed as changed. */
const leastSimilarity = 0.6;
/** Widest context that is compared to tell repeated stretches apart, in UTF-16 units. */
const widestContext = 20_000;
/** How much wider than anywhere else the context has to be where the nearest words are repeated, in UTF-16 units. */
const clearLead = 8;
const mostOffered = 20;

/** Compares two texts. */
export function pairTexts(from: PassageText, to: PassageText): TextPair {
  const hunks = diffTexts(from.text, to.text);
  return { from, to, hunks, alignment: new TextAlignment(hunks) };
}

/**
 * Finds a passage of the first text in the second. A proposal that is exact or moved holds the very same words; where
 * that cannot be told from another place of these words, there is none.
 */
export function carryOver(pair: TextPair, passage: Range): CarriedPassage {
  const { from, to } = pair;
  const unit: Range = {
    start: from.index.toCodeUnits(passage.start),
    end: from.index.toCodeUnits(passage.end),
  };
  const inCodePoints = ({ start, end }: Range): Range => ({
    start: to.index.toCodePoints(start),
    end: to.index.toCodePoints(end),
  });
  const found = (state: AnchorState, range: Range): CarriedPassage => ({
    state,
    proposal: inCodePoints(range),
    places: [],
  });
  const exact = findExact(pair, unit);
  if (exact) return found('exact', exact);
  const all = findPlaces(to.text, from.text.slice(unit.start, unit.end));
  const places = all?.filter((start) => isWholeAt({ text: from.text, ...unit }, to.text, start));
  const at = (start: number): Range => ({ start, end: start + unit.end - unit.start });
  // Words that stood there before, and still do, are another passage's.
  const free = places?.filter((start) => {
    const shift = pair.alignment.shiftBack(at(start));
    return shift === undefined || start - shift === unit.start;
  });
  const moved = all && free ? findMoved(pair, unit, { free, all }) : undefined;
  if (moved !== undefined) return found('moved', at(moved));
  // While the words themselves may stand somewhere, other words are not offered for them.
  const changed = free?.length === 0 ? findChanged(pair, unit) : undefined;
  if (changed) return found('changed', changed);
  const offered = (places ?? []).slice(0, mostOffered).map((start) => inCodePoints(at(start)));
  return { state: 'orphan', proposal: null, places: offered };
}

/**
 * The corresponding place, where the words and 32 code points on each side are the same, and no other place of either
 * text has nearly as wide a context in common with the passage.
 */
function findExact({ from, to, alignment }: TextPair, { start, end }: Range): Range | undefined {
  const [first, last] = [from.index.toCodePoints(start), from.index.toCodePoints(end)];
  const contextStart = from.index.toCodeUnits(Math.max(0, first - contextUnits));
  const contextEnd = from.index.toCodeUnits(Math.min(from.index.codePoints, last + contextUnits));
  const shift = alignment.shiftOf({ start: contextStart, end: contextEnd });
  if (shift === undefined) return undefined;
  // Where the context is cut short by an end of one text, it must be the end of the other as well.
  const isEndSame = last + contextUnits <= from.index.codePoints || contextEnd + shift === to.text.length;
  const isStartSame = first >= contextUnits || shift === 0;
  if (!isStartSame || !isEndSame) return undefined;
  const place = { start: start + shift, end: end + shift };
  if (from.text.slice(contextStart, contextEnd) !== to.text.slice(contextStart + shift, contextEnd + shift)) {
    return undefined;
  }
  if (from.text === to.text) return place;
  const context = from.text.slice(contextStart, contextEnd);
  const [twins, others] = [findPlaces(from.text, context), findPlaces(to.text, context)];
  if (!twins || !others) return undefined;
  const widthAt = (text: string, at: number) =>
    contextWidth({ text: from.text, start, end }, text, at + start - contextStart, widestContext);
  const rivals = [
    ...twins.filter((at) => at !== contextStart).map((at) => widthAt(from.text, at)),
    ...others.filter((at) => at !== contextStart + shift).map((at) => widthAt(to.text, at)),
  ];
  const isClear = widthAt(to.text, contextStart + shift) >= Math.max(...rivals) + clearLead;
  return rivals.length === 0 || isClear ? place : undefined;
}

/** The lesser of the contexts that a passage has in common with a place on its two sides. */
function contextWidth(
  passage: { text: string; start: number; end: number },
  text: string,
  at: number,
  most: number,
): number {
  const { start, end } = passage;
  return Math.min(
    sameBefore(passage.text, start, text, at, most),
    sameAfter(passage.text, end, text, at + end - start, most),
  );
}

/** Which of the places that are free is meant, if no other place of these words could be; undefined otherwise. */
function findMoved(
  { from, to }: TextPair,
  unit: Range,
  { free, all }: { free: readonly number[]; all: readonly number[] },
): number | undefined {
  const length = unit.end - unit.start;
  const scoreAt = (at: number) => contextScore(from.text, unit, to.text, at);
  const [best] = free.map((at) => ({ at, ...scoreAt(at) })).sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  if (isShortQuote(from.text.slice(unit.start, unit.end))) {
    const isStrong = best.score >= 40 && Math.min(best.before, best.after) >= 8;
    if (!isStrong && !isSentenceKept({ text: from.text, ...unit }, to.text, best.at)) return undefined;
  }
  const twins = findPlaces(from.text, from.text.slice(unit.start, unit.end));
  if (!twins) return undefined;
  const rivals = [
    ...all.filter((at) => at !== best.at).map((at) => scoreAt(at).score),
    ...twins
      .filter((at) => at !== unit.start)
      .map((at) => contextScore(from.text, { start: at, end: at + length }, to.text, best.at).score),
  ];
  if (rivals.length === 0) return best.at;
  return best.score >= 24 && best.score >= 2 * Math.max(...rivals) ? best.at : undefined;
}

/** How much of the 32 units on each side is the same, 64 at most. */
function contextScore(
  from: string,
  { start, end }: Range,
  to: string,
  at: number,
): { before: number; after: number; score: number } {
  const before = Math.min(contextUnits, sameBefore(from, start, to, at, contextUnits));
  const after = Math.min(contextUnits, sameAfter(from, end, to, at + end - start, contextUnits));
  return { before, after, score: before + after };
}

/** The corresponding place, where enough of the words is left in it; never for a short quote. */
function findChanged({ from, to, alignment }: TextPair, unit: Range): Range | undefined {
  const quote = from.text.slice(unit.start, unit.end);
  if (isShortQuote(quote)) return undefined;
  const { place, kept } = alignment.regionOf(unit);
  const words = to.text.slice(place.start, place.end);
  const start = place.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  if (start >= end || kept / Math.max(quote.length, end - start) < leastSimilarity) return undefined;
  return { start, end };
}
