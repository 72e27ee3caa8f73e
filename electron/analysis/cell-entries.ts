import type { CellEntry } from '../../shared/analysis/analysis-schema';
import type { Claim } from '../../shared/claim/claim-schema';
import type { SourceId, SourceSummary } from '../../shared/source/source-schema';
import type { AnalysisServices } from './analysis-services';
import type { CellContent } from './cell-passages';
import type { ClaimPassage } from './meeting-units';

/** The first passages and sources behind a cell with their words, passages in the order of sources and texts. */
export function cellEntries(
  { passages, sources }: CellContent,
  limit: number,
  services: AnalysisServices,
): CellEntry[] {
  const all = services.sources();
  const order = new Map<string, number>(all.map(({ id }, place) => [id, place]));
  const known = new Map<string, SourceSummary>(all.map((source) => [source.id, source]));
  const placeOf = ({ passage }: ClaimPassage): number => order.get(passage.sourceId) ?? all.length;
  const first = passages
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.passage.start - b.passage.start)
    .slice(0, limit);
  const claims = new Map(
    services.claimsNamed([...new Set(first.map(({ of }) => of.claim.id))]).map((claim) => [claim.id, claim]),
  );
  const ofPassages = first.flatMap((item) => {
    const claim = claims.get(item.of.claim.id);
    return claim ? [passageEntry(item, claim, known.get(item.passage.sourceId))] : [];
  });
  return [...ofPassages, ...sources.slice(0, limit - ofPassages.length).map(sourceEntry)];
}

function passageEntry({ passage }: ClaimPassage, claim: Claim, source: SourceSummary | undefined): CellEntry {
  const { sourceId, version, start, end } = passage;
  const evidence = claim.evidence.find(
    (item) =>
      item.sourceId === sourceId &&
      item.sourceVersion === version &&
      item.start === start &&
      item.end === end,
  );
  return {
    claimId: claim.id,
    evidenceId: evidence?.id ?? null,
    sourceId: sourceId as SourceId,
    sourceTitle: source?.title ?? '',
    // What stands in an older text is never shown at the same place of another.
    range: source?.version === version ? { start, end } : null,
    quote: evidence?.quote ?? '',
    statement: claim.statement,
    codes: claim.codes.map(({ codeId, polarity }) => ({ codeId, polarity })),
    date: claim.eventTime ?? claim.publicationTime,
  };
}

function sourceEntry({ id, title, published }: SourceSummary): CellEntry {
  return {
    claimId: null,
    evidenceId: null,
    sourceId: id,
    sourceTitle: title,
    range: null,
    quote: '',
    statement: '',
    codes: [],
    date: published,
  };
}
