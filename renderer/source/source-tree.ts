import { groupBy } from '../../shared/grouping/group-by';
import type { SourceGroup, SourceGroupId, SourceSummary } from '../../shared/source/source-schema';

/** How sources that stand beside each other are sorted. */
export type SourceOrder = 'added' | 'title' | 'published';

/** One line of the list. `depth` is how many groups lie around it; `count` how many sources lie in it, all the way down. */
export type SourceRow =
  | {
      readonly id: string;
      readonly kind: 'group';
      readonly group: SourceGroup;
      readonly depth: number;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | { readonly id: string; readonly kind: 'source'; readonly source: SourceSummary; readonly depth: number };

const keyStart = 'group ';

/** The key of a group's line; a source's line has the source's id. */
export function groupKey(id: SourceGroupId): string {
  return keyStart + id;
}

/** Keys of lines as what they stand for. */
export function parseKeys(keys: readonly string[]): { sourceIds: string[]; groupIds: string[] } {
  return {
    sourceIds: keys.filter((key) => !key.startsWith(keyStart)),
    groupIds: keys.filter((key) => key.startsWith(keyStart)).map((key) => key.slice(keyStart.length)),
  };
}

const collator = new Intl.Collator(['en', 'zh-Hans'], { numeric: true, sensitivity: 'base' });

/**
 * Groups and sources as one list, groups first. A query leaves the sources that hold all its words in their facts or in
 * the names of the groups around them, and opens those groups. A group whose parent is not there stands at the top.
 */
export function sourceRows(
  groups: readonly SourceGroup[],
  sources: readonly SourceSummary[],
  view: { readonly query: string; readonly order: SourceOrder; readonly closed: ReadonlySet<string> },
): SourceRow[] {
  const words = view.query.toLowerCase().split(/\s+/).filter(Boolean);
  const known = new Set<string>(groups.map(({ id }) => id));
  const inside = groupBy<string, SourceSummary>(sources, ({ groupId }) =>
    groupId && known.has(groupId) ? groupId : '',
  );
  const below = groupBy<string, SourceGroup>(groups, ({ parentId }) =>
    parentId && known.has(parentId) ? parentId : '',
  );
  const walked = new Set<string>();

  function walk(id: string, depth: number, names: string): { rows: SourceRow[]; count: number } {
    const rows: SourceRow[] = [];
    let count = 0;
    for (const group of sortedGroups(below.get(id) ?? [])) {
      const made = lines(group, depth, names);
      count += made.count;
      rows.push(...made.rows);
    }
    for (const source of sorted(inside.get(id) ?? [], view.order)) {
      if (!holdsAll(source, names, words)) continue;
      count++;
      rows.push(lineOf(source, depth));
    }
    return { rows, count };
  }

  function lines(group: SourceGroup, depth: number, names: string): { rows: SourceRow[]; count: number } {
    if (walked.has(group.id)) return { rows: [], count: 0 };
    walked.add(group.id);
    const { rows, count } = walk(group.id, depth + 1, `${names}\n${group.name}`);
    if (words.length > 0 && count === 0) return { rows: [], count };
    const isOpen = words.length > 0 || !view.closed.has(group.id);
    const line = { id: groupKey(group.id), kind: 'group', group, depth, count, isOpen } as const;
    return { rows: isOpen ? [line, ...rows] : [line], count };
  }

  const { rows } = walk('', 0, '');
  // Groups that lie in each other, which no step of ours makes, would be out of reach.
  const lost = groups.filter(({ id }) => !walked.has(id)).flatMap((group) => lines(group, 0, '').rows);
  return [...rows, ...lost];
}

/** Lines of sources as they were made last: the list draws only those anew that are other objects. */
const lastLines = new WeakMap<SourceSummary, Extract<SourceRow, { kind: 'source' }>>();

function lineOf(source: SourceSummary, depth: number): SourceRow {
  const last = lastLines.get(source);
  if (last?.depth === depth) return last;
  const line = { id: source.id, kind: 'source', source, depth } as const;
  lastLines.set(source, line);
  return line;
}

/** Every group with the names that lead to it, in the order of the list; a group in `without` and all in it are left out. */
export function groupPaths(
  groups: readonly SourceGroup[],
  without: ReadonlySet<string> = new Set(),
): { id: SourceGroupId; path: readonly string[] }[] {
  const below = groupBy<string, SourceGroup>(groups, ({ parentId }) => parentId ?? '');
  const walk = (id: string, path: readonly string[]): { id: SourceGroupId; path: readonly string[] }[] =>
    sortedGroups(below.get(id) ?? [])
      .filter((group) => !without.has(group.id))
      .flatMap((group) => {
        const own = [...path, group.name];
        return [{ id: group.id, path: own }, ...walk(group.id, own)];
      });
  return walk('', []);
}

function holdsAll(source: SourceSummary, names: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { title, publisher, author, published, language } = source;
  const text = [title, publisher, author, published, language, names]
    .filter(Boolean)
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

function sorted(sources: readonly SourceSummary[], order: SourceOrder): readonly SourceSummary[] {
  if (order === 'added') return sources;
  const byTitle = (a: SourceSummary, b: SourceSummary) => collator.compare(a.title, b.title);
  if (order === 'title') return sources.toSorted(byTitle);
  // The newest first; what has no date comes last.
  return sources.toSorted((a, b) => collator.compare(b.published ?? '', a.published ?? '') || byTitle(a, b));
}

function sortedGroups(groups: readonly SourceGroup[]): readonly SourceGroup[] {
  return groups.toSorted((a, b) => collator.compare(a.name, b.name));
}
