import type { FoundClaim, SearchSurroundings } from './search-surroundings';
import type { IndexEntry } from './search-index-table';

/** The claims that a thing has to do with: itself, its own, those on it, in it or about it. */
export function claimsOf(
  { kind, id, parent }: IndexEntry,
  around: SearchSurroundings,
): readonly FoundClaim[] {
  switch (kind) {
    case 'claim':
      return oneOf(around.claims.get(id));
    case 'quote':
      return oneOf(around.claims.get(parent ?? ''));
    case 'source':
      return around.claimsIn.get(id) ?? [];
    case 'memo':
      return around.claimsCitedBy.get(id) ?? [];
    case 'code':
      return around.claimsTagged.get(id) ?? [];
    case 'entity':
      return around.claimsAbout.get(id) ?? [];
  }
}

/** The sources that a thing is, stands in, or rests on. */
export function sourcesOf(entry: IndexEntry, around: SearchSurroundings): readonly string[] {
  if (entry.kind === 'source') return [entry.id];
  if (entry.kind === 'quote') return oneOf(around.sourceOfQuote.get(entry.id));
  return [...new Set(claimsOf(entry, around).flatMap(({ sourceIds }) => sourceIds))];
}

/** The languages of what a thing is, or is taken from; what analysts wrote themselves has none. */
export function languagesOf(entry: IndexEntry, around: SearchSurroundings): readonly string[] {
  if (entry.kind !== 'source' && entry.kind !== 'quote' && entry.kind !== 'claim') return [];
  const languages = sourcesOf(entry, around).map((id) => around.sources.get(id)?.language ?? null);
  return [...new Set(languages.filter((language) => language !== null))];
}

/** Dates of a thing as EDTF: of a claim its own or else its sources’, of a memo when it was last changed. */
export function datesOf(entry: IndexEntry, around: SearchSurroundings): readonly string[] {
  if (entry.kind === 'memo') return [entry.date.slice(0, 10)];
  if (entry.kind === 'code' || entry.kind === 'entity') return [];
  const published = sourcesOf(entry, around).map((id) => around.sources.get(id)?.published ?? null);
  const own =
    entry.kind === 'claim'
      ? claimsOf(entry, around).flatMap(({ eventTime, publicationTime }) => [eventTime, publicationTime])
      : [];
  const known = own.filter((date) => date !== null);
  return known.length > 0 ? known : published.filter((date) => date !== null);
}

function oneOf<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
