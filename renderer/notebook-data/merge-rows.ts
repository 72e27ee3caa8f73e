import type { ClaimRow } from '../../shared/claim/claim-schema';
import type { SourceSummary } from '../../shared/source/source-schema';

/**
 * A list after some of its rows were read again: those that came back stand in their place, new ones where their date
 * puts them, and named ones that did not come back are gone. Without names `fresh` is the whole list.
 *
 * @param dateOf when a row came into being, ISO 8601 in UTC; lists are in this order, then by id
 */
export function mergeRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
  fresh: readonly Row[],
  dateOf: (row: Row) => string,
): readonly Row[] {
  if (ids.length === 0) return fresh;
  const found = new Map(fresh.map((row) => [row.id, row]));
  const asked = new Set(ids);
  const kept = rows.flatMap((row) => {
    const again = found.get(row.id);
    found.delete(row.id);
    if (again) return [again];
    return asked.has(row.id) ? [] : [row];
  });
  if (found.size === 0) return kept;
  return [...kept, ...found.values()].toSorted(
    (a, b) => compare(dateOf(a), dateOf(b)) || compare(a.id, b.id),
  );
}

/** The sources in which the named claims have passages. */
export function sourcesOf(claims: readonly ClaimRow[], ids: readonly string[]): string[] {
  const named = new Set(ids);
  const passages = claims.filter(({ id }) => named.has(id)).flatMap(({ evidence }) => evidence);
  return [...new Set(passages.map(({ sourceId }) => sourceId))];
}

/** Claims under the present titles of these sources; the same list where no title is different. */
export function withTitles(
  claims: readonly ClaimRow[],
  sources: readonly SourceSummary[],
): readonly ClaimRow[] {
  const titles = new Map(sources.map(({ id, title }) => [id as string, title]));
  let isChanged = false;
  const retitled = claims.map((claim) => {
    const entries = Object.entries(claim.sourceTitles);
    if (entries.every(([id, title]) => (titles.get(id) ?? title) === title)) return claim;
    isChanged = true;
    return {
      ...claim,
      sourceTitles: Object.fromEntries(entries.map(([id, title]) => [id, titles.get(id) ?? title])),
    };
  });
  return isChanged ? retitled : claims;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
