import type { Evidence, EvidenceId } from '../../shared/claim/claim-schema';
import type { CheckFacts, CheckedSource } from '../../shared/check/check-input';
import { numberCitations } from '../../shared/memo/citation-numbering';
import type { MemoDocument } from '../../shared/memo/memo-document';
import { isResidue } from '../../shared/source/capture-residue';
import type { SourceId } from '../../shared/source/source-schema';
import { rangesOverlap } from '../../shared/text/range';
import type { CheckServices } from './check-services';

/** Everything that a notebook knows of what a memo cites. */
export async function gatherFacts(document: MemoDocument, services: CheckServices): Promise<CheckFacts> {
  const cited = numberCitations(document);
  const claims = services.claims(cited.claimIds);
  const evidence = claims.flatMap((claim) => claim.evidence);
  const searches = await services.checkSearches(cited.searchIds);
  const searched = searches.map(({ record }) => record.sourceId);
  const sourceIds = [
    ...new Set([...evidence.map(({ sourceId }) => sourceId), ...cited.sourceIds, ...searched]),
  ];
  return {
    claims,
    sources: sourceIds.flatMap((id) => checkedSource(id, services)),
    quoteChecks: services.checkQuotes(evidence),
    searches,
    residue: findResidue(evidence, services),
    kin: await services.kin(sourceIds),
    contradicted: services.contradicted(claims.map(({ id }) => id)),
    codebook: services.codebook(),
    entities: services.entities(),
    relations: services.relations(),
  };
}

function checkedSource(id: SourceId, services: CheckServices): CheckedSource[] {
  const source = services.source(id);
  if (!source) return [];
  const { title, published, metadata } = source;
  const isInBin = source.binnedAt !== undefined;
  return [{ id, title, published, metadata, isInBin, isPurged: source.purgedAt !== undefined }];
}

/** Passages that share words with what was told as residue, or have a line of it. */
function findResidue(evidence: readonly Evidence[], services: CheckServices): EvidenceId[] {
  const places = new Map<string, { start: number; end: number }[]>();
  const residueOf = ({ sourceId, sourceVersion }: Evidence) => {
    const key = `${sourceId} ${sourceVersion}`;
    let found = places.get(key);
    if (!found) {
      const nonContent = services.text(sourceId, sourceVersion)?.nonContent ?? [];
      found = nonContent.filter(({ reason }) => reason === 'capture-residue');
      places.set(key, found);
    }
    return found;
  };
  return evidence
    .filter(
      (item) =>
        residueOf(item).some((range) => rangesOverlap(range, item)) ||
        item.quote.split('\n').some((line) => isResidue(line)),
    )
    .map(({ id }) => id);
}
