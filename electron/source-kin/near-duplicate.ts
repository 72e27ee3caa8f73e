import { shingleOverlap, shinglesOf, type ShingleOverlap } from './shingle-overlap';

/** What a text of at least so many shingles must share with another, and how much of it may differ in numbers alone. */
const rules = [
  { from: 400, overlap: 0.8, renumbered: 0.02 },
  { from: 60, overlap: 0.9, renumbered: 0.01 },
  // Fewer than 16 say nothing: short notices are alike by nature.
  { from: 16, overlap: 1, renumbered: 0 },
] as const;
const [longRule, mediumRule] = rules;
/** Between two sites, what they share must make up this much of the smaller text; the rest may be their frames. */
const leastCore = 0.6;
/** A text that is so many times as long as the other contains it among much else; it is no reprint. */
const mostTimesAsLong = 5;

/** A text that is compared, and the site that it comes from; null where nobody knows. */
export interface ComparedText {
  readonly tokens: readonly string[];
  readonly site: string | null;
}

/**
 * How much of the smaller text stands in the other, where one is a reprint of the other; undefined where it is not.
 * A notice of a series differs from the others in numbers, so what differs in numbers alone speaks against a reprint.
 * `others`: further texts alike; what two of them share, when they are of the same site, belongs to its frame.
 */
export function reprintOverlap(
  text: ComparedText,
  other: ComparedText,
  others: readonly ComparedText[] = [],
): number | undefined {
  const isSameSite = text.site !== null && text.site === other.site;
  const found = shingleOverlap(text.tokens, other.tokens, isSameSite ? frameOf(text, others) : undefined);
  const { smaller, larger, overlap, renumbered } = found;
  const rule = rules.find(({ from }) => smaller >= from);
  if (!rule || renumbered > rule.renumbered) return undefined;
  const mostLonger = smaller < mediumRule.from ? 1.1 : mostTimesAsLong;
  if (larger > smaller * mostLonger) return undefined;
  const isReprint = overlap >= rule.overlap || (!isSameSite && isFramed(found));
  return isReprint ? Math.round(overlap * 1000) / 1000 : undefined;
}

/** The same text between frames that differ. */
function isFramed({ smaller, coreOverlap, coreShare }: ShingleOverlap): boolean {
  return coreShare >= leastCore && smaller * coreShare >= longRule.from && coreOverlap >= longRule.overlap;
}

function frameOf(text: ComparedText, others: readonly ComparedText[]): Set<string> {
  const ofSite = others.filter(({ site }) => site === text.site);
  const counts = new Map<string, number>();
  if (ofSite.length < 2) return new Set();
  for (const { tokens } of ofSite) {
    for (const shingle of new Set(shinglesOf(tokens))) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([shingle]) => shingle));
}
