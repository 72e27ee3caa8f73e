import type { Claim } from '../../../../shared/claim/claim-schema';
import { passagesCited } from '../../../../shared/memo/annotate-evidence';
import { citesClaim } from '../../../../shared/memo/citation-item';
import type { CitedItem, CitedPassage, CitedSearch } from '../../../../shared/memo/annotated-memo';
import type { ExportedCitation, ExportedSource } from '../../../../shared/memo/exported-memo-schema';
import type { SourceDetail } from '../../../../shared/source/source-schema';

/** What is cited as the JSON export has it; what is not named here does not leave the notebook. */
export function exportCitation(
  cited: CitedItem,
  isCitedInBody: boolean,
  hasQuotes: boolean,
): ExportedCitation {
  const { to, number } = cited;
  return {
    number,
    to,
    claimId: citesClaim(cited) ? cited.claimId : null,
    sourceId: sourceIdOf(cited),
    search: cited.to === 'search' ? exportSearch(cited) : null,
    isCitedInBody,
    claim: citesClaim(cited) && cited.claim !== null ? exportClaim(cited.claim) : null,
    passages: passagesCited(cited).map((passage) => exportPassage(passage, hasQuotes)),
  };
}

function sourceIdOf(cited: CitedItem): string | null {
  if (cited.to === 'source') return cited.sourceId;
  return cited.to === 'search' ? (cited.search?.record.sourceId ?? null) : null;
}

function exportSearch({ search }: CitedSearch): ExportedCitation['search'] {
  if (search === null) return null;
  const { record, check } = search;
  return {
    searchId: record.id,
    query: record.query,
    isStemming: record.isStemming,
    sourceVersion: record.sourceVersion,
    textSha256: record.textSha256,
    codeIds: record.codeIds,
    dimensions: record.dimensions,
    at: record.at,
    searchedBy: record.searchedBy,
    note: record.note || null,
    check,
  };
}

function exportClaim(claim: Claim): ExportedCitation['claim'] {
  return {
    statement: claim.statement,
    type: claim.type,
    attribution: claim.attribution.map(({ who, role, verb, access }) => ({ who, role, verb, access })),
    reliability: claim.reliability,
    credibility: claim.credibility,
    likelihood: claim.likelihood,
    confidence: claim.confidence,
    eventTime: claim.eventTime,
    publicationTime: claim.publicationTime,
    notes: claim.notes || null,
    status: claim.status,
    statusReason: claim.statusReason,
    author: claim.author,
    reviewer: claim.reviewer,
    createdAt: claim.createdAt,
    modifiedAt: claim.modifiedAt,
    codes: claim.codes.map(({ codeId, polarity, coder, origin, codebookVersion, taggedAt }) => ({
      codeId,
      polarity,
      coder,
      origin,
      codebookVersion,
      taggedAt,
    })),
  };
}

function exportPassage(
  { label, evidence, pages, check }: CitedPassage,
  hasQuotes: boolean,
): ExportedCitation['passages'][number] {
  return {
    label,
    evidenceId: evidence.id,
    sourceId: evidence.sourceId,
    sourceVersion: evidence.sourceVersion,
    start: evidence.start,
    end: evidence.end,
    quote: hasQuotes ? evidence.quote : null,
    prefix: hasQuotes ? evidence.prefix : null,
    suffix: hasQuotes ? evidence.suffix : null,
    relation: evidence.relation,
    translation: hasQuotes ? evidence.translation : null,
    pages: [...pages],
    check,
  };
}

/** A source as the JSON export has it: its facts and hashes, not who collected it or by which path. */
export function exportSource(source: SourceDetail): ExportedSource {
  const { metadata, capture } = source;
  return {
    id: source.id,
    version: source.version,
    title: source.title,
    language: source.language,
    author: source.author,
    publisher: source.publisher,
    published: source.published,
    url: metadata.url.value,
    archiveUrl: metadata.archiveUrl.value,
    descriptor: metadata.descriptor.value,
    licenceNote: metadata.licenceNote.value,
    reliability: source.reliability,
    mediaType: source.mediaType,
    charset: source.charset.used,
    byteLength: source.byteLength,
    codePoints: source.codePoints,
    bytesSha256: source.bytesSha256,
    textSha256: source.textSha256,
    capturedAt: capture.capturedAt,
    utcOffsetMinutes: capture.utcOffsetMinutes,
    fileName: capture.fileName,
  };
}
