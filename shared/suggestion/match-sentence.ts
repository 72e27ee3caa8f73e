import type { AtomSequence, CompiledTrigger, CompiledTriggers } from './compile-triggers';
import type { Occurrence } from './phrase-finder';
import type { Token } from './sentence-tokens';

/** A trigger that fired in a sentence: from its first to its last word, as token numbers, end exclusive. */
export interface TriggerMatch {
  readonly trigger: CompiledTrigger;
  readonly start: number;
  readonly end: number;
}

type Found = ReadonlyMap<number, readonly Occurrence[]>;

/** Where a part fires, and the words of each of its items; between them others may stand. */
interface PartMatch extends Occurrence {
  readonly items: readonly Occurrence[];
}

/** Name of the class whose words a weak trigger needs beside it. */
export const contextClass = 'context';

/** Exclusions that hold for every code. */
export const everyCode = '*';

/** Every trigger that fires in a sentence, outside the exclusions of its code. */
export function matchSentence(
  triggers: CompiledTriggers,
  tokens: readonly Token[],
  found: Found,
): TriggerMatch[] {
  const hasContext = isFound(found, triggers.classAtoms.get(contextClass));
  const excluded = new Map<string, Occurrence[]>();
  const excludedFor = (codeId: string): Occurrence[] => {
    let ranges = excluded.get(codeId);
    if (!ranges) {
      ranges = (triggers.exclusions.get(codeId) ?? [])
        .filter((trigger) => hasEveryAtom(trigger, found))
        .flatMap((trigger) => matchAll(trigger, tokens, found));
      excluded.set(codeId, ranges);
    }
    return ranges;
  };
  const matches: TriggerMatch[] = [];
  for (const atom of found.keys()) {
    for (const trigger of triggers.byAtom.get(atom) ?? []) {
      if ((trigger.line.isWeak && !hasContext) || !hasEveryAtom(trigger, found)) continue;
      const match = matchAll(trigger, tokens, found).find(
        (range) =>
          !excludedFor(everyCode).some((other) => overlaps(range, other)) &&
          !excludedFor(trigger.codeId).some((other) => overlaps(range, other)),
      );
      if (match) matches.push({ trigger, ...match });
    }
  }
  return matches;
}

/** Whether a trigger can fire at all; most cannot, and this is quick. */
function hasEveryAtom(trigger: CompiledTrigger, found: Found): boolean {
  for (const part of trigger.all) for (const atom of part.atoms) if (!found.has(atom)) return false;
  return true;
}

function isFound(found: Found, atom: number | undefined): boolean {
  return atom !== undefined && found.has(atom);
}

function overlaps(a: Occurrence, b: Occurrence): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a trigger fires: with several parts, from the first part's start to the last one's end. */
function matchAll(trigger: CompiledTrigger, tokens: readonly Token[], found: Found): Occurrence[] {
  if (trigger.none.some((part) => matchSequence(part, tokens, found).length > 0)) return [];
  const [first, ...others] = trigger.all.map((part) => matchSequence(part, tokens, found));
  if (!first || others.length === 0) return first ?? [];
  if (others.some((part) => part.length === 0)) return [];
  return first.flatMap((range) => spanWith(range, others));
}

/** One range over a part and the nearest match of every other part that does not stand on the same words. */
function spanWith(range: PartMatch, others: readonly (readonly PartMatch[])[]): Occurrence[] {
  let { start, end } = range;
  const used = [...range.items];
  for (const part of others) {
    const free = part.filter(
      ({ items }) => !items.some((item) => used.some((other) => overlaps(item, other))),
    );
    const [nearest] = free.toSorted((a, b) => distance(a, range) - distance(b, range));
    if (!nearest) return [];
    used.push(...nearest.items);
    start = Math.min(start, nearest.start);
    end = Math.max(end, nearest.end);
  }
  return [{ start, end }];
}

function distance(a: Occurrence, b: Occurrence): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end);
}

function matchSequence(part: AtomSequence, tokens: readonly Token[], found: Found): PartMatch[] {
  const first = found.get(part.atoms[0] ?? -1) ?? [];
  let ranges: PartMatch[] = first.map((item) => ({ start: item.start, end: item.end, items: [item] }));
  for (let at = 1; at < part.atoms.length && ranges.length > 0; at++) {
    const next = found.get(part.atoms[at] ?? -1) ?? [];
    const gap = part.gaps[at] ?? 0;
    ranges = ranges.flatMap((range) =>
      next
        .filter((candidate) => isWithin(range, candidate, gap, tokens))
        .map((item) => ({ start: range.start, end: item.end, items: [...range.items, item] })),
    );
  }
  return ranges;
}

/** Whether a part follows another within a gap; without one it follows at once and over no comma. */
function isWithin(range: Occurrence, next: Occurrence, gap: number, tokens: readonly Token[]): boolean {
  const between = next.start - range.end;
  if (between < 0 || between > gap) return false;
  return gap > 0 || tokens[next.start]?.isAfterBreak !== true;
}
