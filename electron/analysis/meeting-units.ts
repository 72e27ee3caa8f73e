import type { MeetingUnit } from '../../shared/analysis/analysis-schema';
import { addToGroup } from '../../shared/grouping/group-by';
import type { Range } from '../../shared/text/range';
import type { CountedClaim } from './analysis-scope';
import type { AnalysedPassage } from './analysis-services';
import type { TextUnits } from './text-units';

/** A passage together with the claim that it belongs to. */
export interface ClaimPassage {
  readonly of: CountedClaim;
  readonly passage: AnalysedPassage;
}

/** Something in which codes meet, with the passages in it. */
export type Meeting = readonly ClaimPassage[];

export interface Meetings {
  /** Those that hold a passage. */
  readonly meetings: readonly Meeting[];
  /** All units, those without a passage among them. */
  readonly total: number;
}

/** Everything in which codes of some claims can meet. */
export async function meetingsOf(
  claims: readonly CountedClaim[],
  unit: MeetingUnit,
  unitsOf: TextUnits,
): Promise<Meetings> {
  const passagesOf = (of: CountedClaim): ClaimPassage[] => of.passages.map((passage) => ({ of, passage }));
  if (unit === 'claim') return { meetings: claims.map(passagesOf), total: claims.length };
  const texts = byText(claims.flatMap(passagesOf));
  if (unit === 'overlap') {
    const meetings = texts.flatMap(overlapping);
    return { meetings, total: meetings.length };
  }
  return meetInText(texts, unit, unitsOf);
}

/** Passages by the version of a source that they stand in, each in the order of the text. */
function byText(passages: readonly ClaimPassage[]): ClaimPassage[][] {
  const sources = new Map<string, Map<number, ClaimPassage[]>>();
  for (const item of passages) {
    const { sourceId, version } = item.passage;
    const versions = sources.get(sourceId) ?? new Map<number, ClaimPassage[]>();
    if (versions.size === 0) sources.set(sourceId, versions);
    addToGroup(versions, version, item);
  }
  const groups = [...sources.values()].flatMap((versions) => [...versions.values()]);
  for (const group of groups) {
    group.sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
  }
  return groups;
}

/** Passages in order, united as long as the next one begins before all before it have ended. */
function overlapping(passages: readonly ClaimPassage[]): Meeting[] {
  const meetings: ClaimPassage[][] = [];
  let end = -1;
  for (const item of passages) {
    if (item.passage.start < end) meetings.at(-1)?.push(item);
    else meetings.push([item]);
    end = Math.max(end, item.passage.end);
  }
  return meetings;
}

async function meetInText(
  texts: readonly ClaimPassage[][],
  unit: 'sentence' | 'paragraph',
  unitsOf: TextUnits,
): Promise<Meetings> {
  const meetings: Meeting[] = [];
  let total = 0;
  for (const passages of texts) {
    const first = passages[0]?.passage;
    if (!first) continue;
    const units = await unitsOf(first, unit);
    total += units.length;
    meetings.push(...within(units, passages));
  }
  return { meetings, total };
}

/** The passages that touch each unit; both lists are in order. Units without any are left out. */
function within(units: readonly Range[], passages: readonly ClaimPassage[]): Meeting[] {
  const held = new Map<number, ClaimPassage[]>();
  let first = 0;
  for (const item of passages) {
    const { start, end } = item.passage;
    while (first < units.length && (units[first]?.end ?? 0) <= start) first++;
    for (let at = first; at < units.length && (units[at]?.start ?? end) < end; at++) {
      addToGroup(held, at, item);
    }
  }
  return [...held.values()];
}
