import type { AnalysisFilter, Lane } from '../../shared/analysis/analysis-schema';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { SourceSummary } from '../../shared/source/source-schema';
import { isEdtfDate } from '../../shared/text/edtf';
import type { AnalysisScope, CountedClaim } from './analysis-scope';
import { dimensionOfCodes } from './code-axis';

/** A claim or source in a lane of the timeline; the date is EDTF, and null where nobody knows it. */
export type DatedItem = { readonly lane: Lane; readonly date: string | null } & (
  | { readonly kind: 'claim'; readonly claim: CountedClaim }
  | { readonly kind: 'source'; readonly source: SourceSummary }
);

/**
 * Everything that a timeline shows. Where the filter asks for dimensions, polarities or dates, only claims with such a
 * code and sources with such a claim are there.
 */
export function datedItems(scope: AnalysisScope, filter: AnalysisFilter, codebook: Codebook): DatedItem[] {
  const claims = wantedClaims(scope, filter, codebook);
  const dateOrNull = dateReader();
  const published = new Map(
    scope.sources.map((source) => [source.id as string, dateOrNull(source.published)]),
  );
  const events = claims.map((claim): DatedItem => ({
    kind: 'claim',
    lane: 'event',
    claim,
    date: dateOrNull(claim.claim.eventTime),
  }));
  const otherwise = claims.flatMap((claim): DatedItem[] => {
    const date = dateOrNull(claim.claim.publicationTime);
    const isItsSources = claim.passages.some(({ sourceId }) => published.get(sourceId) === date);
    return date === null || isItsSources ? [] : [{ kind: 'claim', lane: 'publication', claim, date }];
  });
  const sources = wantedSources(scope, claims, filter).map((source): DatedItem => ({
    kind: 'source',
    lane: 'publication',
    source,
    date: published.get(source.id) ?? null,
  }));
  return [...events, ...sources, ...otherwise];
}

function wantedClaims(
  { claims }: AnalysisScope,
  { dimensions = [], polarities = [] }: AnalysisFilter,
  codebook: Codebook,
): readonly CountedClaim[] {
  if (dimensions.length === 0 && polarities.length === 0) return claims;
  const dimensionOf = dimensionOfCodes(codebook);
  const isWanted = (codeId: string): boolean =>
    dimensions.length === 0 || dimensions.includes(dimensionOf.get(codeId) ?? '');
  return claims.filter(({ tags }) => tags.some(({ codeId }) => isWanted(codeId)));
}

function wantedSources(
  { sources }: AnalysisScope,
  claims: readonly CountedClaim[],
  { dimensions = [], polarities = [], date }: AnalysisFilter,
): readonly SourceSummary[] {
  const isAboutClaims =
    dimensions.length > 0 || polarities.length > 0 || date?.since !== undefined || date?.until !== undefined;
  if (!isAboutClaims) return sources;
  const held = new Set(claims.flatMap(({ passages }) => passages.map(({ sourceId }) => sourceId)));
  return sources.filter(({ id }) => held.has(id));
}

/** Dates are read once each: thousands of claims have the same few. */
function dateReader(): (date: string | null) => string | null {
  const known = new Map<string, boolean>();
  return (date) => {
    if (date === null) return null;
    const isDate = known.get(date) ?? isEdtfDate(date);
    known.set(date, isDate);
    return isDate ? date : null;
  };
}
