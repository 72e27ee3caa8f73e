import { unknownLanguage, type AnalysisFilter, type LeftOut } from '../../shared/analysis/analysis-schema';
import type { SourceGroup, SourceSummary } from '../../shared/source/source-schema';
import { touchesDates } from '../../shared/text/edtf';
import type { AnalysedClaim, AnalysedPassage, AnalysedTag, AnalysisServices } from './analysis-services';

/** A claim with the tags and passages of it that are counted. */
export interface CountedClaim {
  readonly claim: AnalysedClaim;
  readonly tags: readonly AnalysedTag[];
  readonly passages: readonly AnalysedPassage[];
}

/** What an analysis counts. */
export interface AnalysisScope {
  readonly claims: readonly CountedClaim[];
  /** Not in the bin, and let through by the filter; in the order of import. */
  readonly sources: readonly SourceSummary[];
  readonly leftOut: LeftOut;
}

/**
 * Takes what is counted from everything there is. Claims that are withdrawn or superseded are not, nor are passages in
 * sources in the bin; a claim counts as long as one of its passages does.
 */
export async function analysisScope(
  services: AnalysisServices,
  filter: AnalysisFilter,
): Promise<AnalysisScope> {
  const all = await services.claims();
  const present = services.sources();
  const sources = present.filter(sourceTest(filter, services.groups()));
  const isPresent = setOf(present);
  const isWanted = setOf(sources);
  const hasWantedTag = tagTest(filter);
  const hasWantedDate = dateTest(filter);
  const leftOut = { withdrawn: 0, superseded: 0, inBin: 0, filtered: 0 };
  const claims: CountedClaim[] = [];
  for (const claim of all) {
    const passages = chosen(claim.passages, ({ sourceId }) => isWanted.has(sourceId));
    if (claim.status === 'withdrawn') leftOut.withdrawn++;
    else if (claim.status === 'superseded') leftOut.superseded++;
    else if (!claim.passages.some(({ sourceId }) => isPresent.has(sourceId))) leftOut.inBin++;
    else if (passages.length === 0 || !hasWantedDate(claim)) leftOut.filtered++;
    else claims.push({ claim, passages, tags: chosen(claim.tags, hasWantedTag) });
  }
  return { claims, sources, leftOut };
}

/** Mostly all are wanted: of 50,000 claims no lists are made then. */
function chosen<T>(items: readonly T[], isWanted: (item: T) => boolean): readonly T[] {
  return items.every(isWanted) ? items : items.filter(isWanted);
}

function setOf(sources: readonly SourceSummary[]): ReadonlySet<string> {
  return new Set(sources.map(({ id }) => id));
}

function sourceTest(
  { groups = [], languages = [] }: AnalysisFilter,
  known: readonly SourceGroup[],
): (source: SourceSummary) => boolean {
  const wantedGroups = withInner(groups, known);
  const wantedLanguages = new Set(languages);
  return ({ groupId, language }) =>
    (wantedGroups.size === 0 || (groupId !== undefined && wantedGroups.has(groupId))) &&
    (wantedLanguages.size === 0 || wantedLanguages.has(language ?? unknownLanguage));
}

/** Groups with all that are in them. */
function withInner(ids: readonly string[], known: readonly SourceGroup[]): ReadonlySet<string> {
  const all = new Set(ids);
  for (let before = -1; all.size !== before;) {
    before = all.size;
    for (const { id, parentId } of known) if (parentId !== null && all.has(parentId)) all.add(id);
  }
  return all;
}

function tagTest({ polarities = [] }: AnalysisFilter): (tag: AnalysedTag) => boolean {
  const wanted: ReadonlySet<string> = new Set(polarities);
  return ({ polarity }) => wanted.size === 0 || wanted.has(polarity);
}

function dateTest({ date }: AnalysisFilter): (claim: AnalysedClaim) => boolean {
  if (!date || (date.since === undefined && date.until === undefined)) return () => true;
  const valueOf: Readonly<Record<typeof date.of, (claim: AnalysedClaim) => string | null>> = {
    event: (claim) => claim.eventTime,
    publication: (claim) => claim.publicationTime,
    created: (claim) => claim.createdAt.slice(0, 10),
    modified: (claim) => claim.modifiedAt.slice(0, 10),
  };
  return (claim) => touchesDates(valueOf[date.of](claim), date);
}
