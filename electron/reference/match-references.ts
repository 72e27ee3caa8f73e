import type { CslItem, ReferenceMatch } from '../../shared/reference/reference-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { comparable } from '../../shared/text/comparable';
import { edtfOf } from './csl-date';
import { plainDoi } from './reference-metadata';

/** What sources are recognised by. */
export interface MatchedSource {
  readonly id: SourceId;
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
}

/** Finds the source that a reference is of, where exactly one fits: by DOI, by address, or by title and date. */
export interface ReferenceMatcher {
  match(item: CslItem): { source: SourceId; match: ReferenceMatch } | null;
}

/** Titles with fewer letters or ideographs than this are too common to tell a source by. */
const leastTitle = 6;

/** `dois`: DOIs of references that sources have already. */
export function createMatcher(
  sources: readonly MatchedSource[],
  dois: readonly (readonly [string, SourceId])[],
): ReferenceMatcher {
  const byDoi = collect([
    ...dois.map(([doi, id]) => [plainDoi(doi), id] as const),
    ...sources.flatMap(({ id, url }) => {
      const doi = /doi\.org\/(10\..+)$/i.exec(url ?? '')?.[1];
      return doi === undefined ? [] : [[doi.toLowerCase(), id] as const];
    }),
  ]);
  const byUrl = collect(
    sources.flatMap(({ id, url }) => (url === null ? [] : [[plainUrl(url), id] as const])),
  );
  const byTitle = new Map<string, MatchedSource[]>();
  for (const source of sources) {
    const title = plainTitle(source.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), source]);
  }
  const only = (ids: ReadonlySet<SourceId> | undefined): SourceId | undefined =>
    ids?.size === 1 ? [...ids][0] : undefined;

  return {
    match(item) {
      const ofDoi = item.DOI === undefined ? undefined : only(byDoi.get(plainDoi(item.DOI)));
      if (ofDoi) return { source: ofDoi, match: 'doi' };
      const ofUrl = item.URL === undefined ? undefined : only(byUrl.get(plainUrl(item.URL)));
      if (ofUrl) return { source: ofUrl, match: 'url' };
      const title = plainTitle(item.title ?? '');
      if (title.length < leastTitle) return null;
      const fitting = (byTitle.get(title) ?? []).filter(({ published }) =>
        isSameDate(edtfOf(item.issued) ?? null, published),
      );
      const [first] = fitting;
      return first && fitting.length === 1 ? { source: first.id, match: 'title' } : null;
    },
  };
}

function collect(pairs: readonly (readonly [string, SourceId])[]): Map<string, Set<SourceId>> {
  const found = new Map<string, Set<SourceId>>();
  for (const [key, id] of pairs) {
    const ids = found.get(key) ?? new Set();
    found.set(key, ids.add(id));
  }
  return found;
}

/** As far as both say when; a year fits a day in it. */
function isSameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

function plainTitle(title: string): string {
  return comparable(title).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** An address without what makes no difference: scheme, www, the end's slash, the place in the page. */
function plainUrl(url: string): string {
  return url
    .trim()
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\/(?:www\.)?([^/?]*)/i, (_whole, host: string) => host.toLowerCase())
    .replace(/\/$/, '');
}
