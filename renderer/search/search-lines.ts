import type { SearchAnswer } from '../../shared/search/search-operations';
import type { FoundKind, Hit } from '../../shared/search/search-schema';

/** What was found of one kind, as far as it is read. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly total: number;
  /** False where `total` is an estimate. */
  readonly isTotalExact: boolean;
  readonly hits: readonly Hit[];
}

/** A line of the list of what was found. */
export type SearchLine =
  | { readonly kind: 'group'; readonly group: FoundGroup; readonly isFolded: boolean }
  | { readonly kind: 'hit'; readonly hit: Hit }
  | { readonly kind: 'more'; readonly group: FoundGroup };

/** Names a place among all that is found. */
export function hitKey({ kind, id, field, part, start, end }: Hit): string {
  return `${kind} ${id} ${field} ${part} ${start} ${end}`;
}

/** The lines of the list: each kind with its places below it, unless it is folded. */
export function searchLines(
  groups: readonly FoundGroup[],
  folded: ReadonlySet<FoundKind>,
): readonly SearchLine[] {
  return groups.flatMap((group): SearchLine[] => {
    const isFolded = folded.has(group.kind);
    const head: SearchLine = { kind: 'group', group, isFolded };
    if (isFolded) return [head];
    const hits = group.hits.map((hit): SearchLine => ({ kind: 'hit', hit }));
    const isMore = group.hits.length < group.total;
    return [head, ...hits, ...(isMore ? [{ kind: 'more', group } as const] : [])];
  });
}

/** Groups with places put behind those that are read already; the total becomes what was counted for them. */
export function withMoreHits(
  groups: readonly FoundGroup[],
  { groups: [more] }: Pick<SearchAnswer, 'groups'>,
): readonly FoundGroup[] {
  if (!more) return groups;
  return groups.map((group) => {
    if (group.kind !== more.kind) return group;
    const known = new Set(group.hits.map(hitKey));
    const hits = [...group.hits, ...more.hits.filter((hit) => !known.has(hitKey(hit)))];
    return { kind: group.kind, total: more.total, isTotalExact: more.isTotalExact, hits };
  });
}

/** Groups with totals that were counted to the end. */
export function withTotals(
  groups: readonly FoundGroup[],
  counted: SearchAnswer['groups'],
): readonly FoundGroup[] {
  return groups.map((group) => {
    const exact = counted.find(({ kind }) => kind === group.kind);
    return exact ? { ...group, total: exact.total, isTotalExact: exact.isTotalExact } : group;
  });
}
