import { annotateBody } from '../memo/annotate-body';
import { citationKey, citesClaim } from '../memo/citation-item';
import { numberCitations } from '../memo/citation-numbering';
import { canonicalJson } from '../text/canonical-json';
import { checkAnnotations } from './check-annotations';
import { checkLog } from './check-log';
import type { LogState } from './check-search';
import {
  packClaimsSchema,
  packCodebookSchema,
  packMemoSchema,
  packSourceRecordSchema,
  type PackClaims,
  type PackMemo,
} from './pack-contents';
import { listedSha256, readPart, type PackInspection } from './pack-inspection';
import { packPaths } from './pack-paths';

/** Compares memo, codebook, sources, log, claims and selectors with the manifest; answers what passages are checked by. */
export async function checkContents(inspection: PackInspection): Promise<{
  memo: PackMemo | undefined;
  claims: PackClaims | undefined;
  log: LogState | undefined;
}> {
  const memo = checkMemo(inspection);
  checkCodebook(inspection);
  checkSources(inspection);
  const claims = checkClaims(inspection);
  checkAnnotations(inspection);
  const log = await checkLog(inspection);
  return { memo, claims, log };
}

function checkMemo(inspection: PackInspection): PackMemo | undefined {
  const { manifest, report } = inspection;
  const memo = readPart(inspection, packPaths.memo, packMemoSchema);
  if (!memo) return undefined;
  const { id, title, revision, sha256 } = manifest.memo;
  const isSame = memo.id === id && memo.title === title && memo.revision === revision;
  if (!isSame || listedSha256(manifest, packPaths.memo) !== sha256) {
    report({ code: 'memo-hash-differs', values: {} });
  }
  const numbering = numberCitations(memo.document);
  const { tally } = annotateBody(memo.document, numbering, null);
  const passages = manifest.citations.flatMap((citation) => citation.passages);
  const searches = manifest.citations.flatMap(({ search }) => search ?? []);
  const counted = {
    citations: tally.citations,
    citedSentences: tally.citedSentences,
    ownSentences: tally.ownSentences.length,
    failedQuotes:
      passages.filter(({ checkedAtExport }) => checkedAtExport !== 'verified').length +
      searches.filter(({ checkedAtExport }) => checkedAtExport !== 'none-found').length,
    missingClaims: manifest.citations.filter(({ isMissing }) => isMissing).length,
  };
  if (canonicalJson(counted) !== canonicalJson(manifest.counts)) {
    report({ code: 'memo-counts-differ', values: {} });
  }
  if (numbering.items.length < manifest.citations.length) {
    report({ code: 'memo-citations-differ', values: { count: numbering.items.length } });
  }
  for (const [index, item] of numbering.items.entries()) {
    const recorded = manifest.citations[index]?.cites;
    if (recorded && citationKey(recorded) === citationKey(item)) continue;
    report({ code: 'memo-number-missing', values: { number: index + 1 } });
  }
  return memo;
}

function checkCodebook(inspection: PackInspection): void {
  const { manifest, report } = inspection;
  const codebook = readPart(inspection, packPaths.codebook, packCodebookSchema);
  if (!codebook) return;
  const { guid, version, sha256 } = manifest.codebook;
  const isSame = codebook.guid === guid && codebook.version === version;
  if (!isSame || listedSha256(manifest, packPaths.codebook) !== sha256) {
    report({ code: 'codebook-hash-differs', values: {} });
  }
}

function checkSources(inspection: PackInspection): void {
  const { manifest, report } = inspection;
  for (const source of manifest.sources) {
    const { number, id, version, title, bytesSha256, textSha256 } = source;
    const record = readPart(inspection, source.record, packSourceRecordSchema);
    const listed = { id, version, title, bytesSha256, textSha256 };
    if (record && canonicalJson(record) !== canonicalJson(listed)) {
      report({ code: 'source-record-differs', values: { number, path: source.record } });
    }
    if (source.text !== null && listedSha256(manifest, source.text) !== textSha256) {
      report({ code: 'text-hash-differs', values: { number, path: source.text } });
    }
    if (source.original !== null && listedSha256(manifest, source.original) !== bytesSha256) {
      report({ code: 'original-hash-differs', values: { number, path: source.original } });
    }
  }
}

function checkClaims(inspection: PackInspection): PackClaims | undefined {
  const claims = readPart(inspection, packPaths.claims, packClaimsSchema);
  if (!claims) return undefined;
  const listed = inspection.manifest.citations.filter(
    ({ cites, isMissing }) => cites.to === 'passage' || (cites.to === 'claim' && !isMissing),
  );
  const cited = new Set(listed.flatMap(({ cites }) => (citesClaim(cites) ? [cites.claimId] : [])));
  const counts = new Map(claims.map(({ id, evidence }) => [id, evidence.length]));
  const isWhole = listed.every(
    ({ cites, passages }) => cites.to !== 'claim' || counts.get(cites.claimId) === passages.length,
  );
  const isSame = claims.length === counts.size && claims.every(({ id }) => cited.has(id)) && isWhole;
  if (!isSame) inspection.report({ code: 'claims-differ', values: {} });
  return claims;
}
