import type { ClaimRow } from '../claim/claim-schema';
import { findCode, type Codebook } from '../codebook/codebook-schema';
import type { SourceDetail, SourceId } from '../source/source-schema';
import type { SourceCitations } from '../citation/source-citations';
import type {
  CitedItem,
  CitedPassage,
  CitedSearch,
  ExistingClaim,
  MemoToAnnotate,
  QuoteCheck,
  StyledCitation,
  UsedCode,
} from './annotated-memo';
import { citesClaim, type CitationItem } from './citation-item';

/** What is cited by number, claims with their passages and how they compared with their sources. */
export function citedItemsWithEvidence(input: MemoToAnnotate, cited: readonly CitationItem[]): CitedItem[] {
  const claims = new Map(input.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(input.sources.map((source) => [`${source.id} ${source.version}`, source]));
  const sourceOf = (id: SourceId, version: number): SourceDetail | null =>
    sources.get(`${id} ${version}`) ?? null;
  return cited.map((item, index): CitedItem => {
    const number = index + 1;
    if (item.to === 'source') {
      const { to, sourceId, sourceVersion } = item;
      const source = sourceOf(sourceId, sourceVersion);
      return { to, number, sourceId, source, citation: styled(input.citations, source, []) };
    }
    if (item.to === 'search') return { ...searchOf(item, input, sourceOf), number };
    const { to, claimId } = item;
    const claim = claims.get(claimId);
    if (claim === undefined) return { to, number, claimId, claim: null };
    const { codebook } = input.codebook;
    const evidence =
      item.to === 'claim' ? claim.evidence : claim.evidence.filter(({ id }) => id === item.evidenceId);
    return {
      to,
      number,
      claimId,
      claim,
      tags: claim.codes.map((tag) => {
        const found = findCode(codebook, tag.codeId);
        return { tag, code: found?.code ?? null, dimension: found?.dimension ?? null };
      }),
      passages: passagesOf({ ...claim, evidence }, number, sourceOf, input),
    };
  });
}

function searchOf(
  { to, searchId }: Extract<CitationItem, { to: 'search' }>,
  { searches, citations }: MemoToAnnotate,
  sourceOf: (id: SourceId, version: number) => SourceDetail | null,
): Omit<CitedSearch, 'number'> {
  const found = searches.find(({ record }) => record.id === searchId);
  if (!found) return { to, searchId, search: null };
  const source = sourceOf(found.record.sourceId, found.record.sourceVersion);
  return { to, searchId, search: { ...found, source, citation: styled(citations, source, []) } };
}

function passagesOf(
  claim: ClaimRow,
  number: number,
  sourceOf: (id: SourceId, version: number) => SourceDetail | null,
  { quoteChecks, citations }: MemoToAnnotate,
): CitedPassage[] {
  return claim.evidence.map((evidence, index) => {
    const source = sourceOf(evidence.sourceId, evidence.sourceVersion);
    const pages = claim.pages?.[evidence.id] ?? [];
    return {
      label: claim.evidence.length === 1 ? String(number) : `${number}.${index + 1}`,
      evidence,
      source,
      pages,
      check: source === null ? 'source-missing' : checkOf(evidence.id, quoteChecks),
      citation: styled(citations, source, pages),
    };
  });
}

function styled(
  citations: SourceCitations | null | undefined,
  source: SourceDetail | null,
  pages: readonly string[],
): StyledCitation | null {
  if (!citations || !source) return null;
  return { texts: citations.cite(source, pages), hasPages: citations.printsPages };
}

/** A quote that nobody compared must never read as verified. */
function checkOf(
  evidenceId: keyof MemoToAnnotate['quoteChecks'],
  checks: MemoToAnnotate['quoteChecks'],
): QuoteCheck {
  const check = checks[evidenceId];
  if (check === undefined) throw new Error(`The quote ${evidenceId} was not checked before the export.`);
  return check;
}

/** The sources of the passages, those searched and those cited as a whole, in order of first use. */
export function sourcesUsed(citations: readonly CitedItem[]): SourceDetail[] {
  return [...new Map(citations.flatMap(sourcesCited).map((source) => [source.id, source] as const)).values()];
}

/** The sources behind a citation that are there: of its passages, one for each, that searched, or that cited as a whole. */
export function sourcesCited(cited: CitedItem): SourceDetail[] {
  return sourcesOf(cited).filter((source) => source !== null);
}

function sourcesOf(cited: CitedItem): (SourceDetail | null)[] {
  if (cited.to === 'source') return [cited.source];
  if (cited.to === 'search') return [cited.search?.source ?? null];
  return passagesCited(cited).map(({ source }) => source);
}

/** The cited claims that the notebook still has. */
export function existingClaims(citations: readonly CitedItem[]): ExistingClaim[] {
  return citations.filter(isExistingClaim);
}

/** The passages behind a citation; none where a source is cited as a whole, or a search in vain. */
export function passagesCited(cited: CitedItem): readonly CitedPassage[] {
  return isExistingClaim(cited) ? cited.passages : [];
}

function isExistingClaim(cited: CitedItem): cited is ExistingClaim {
  return citesClaim(cited) && cited.claim !== null;
}

/** The codes of the cited claims in the codebook's order; those that it does not have come last. */
export function codesUsed(citations: readonly CitedItem[], codebook: Codebook): UsedCode[] {
  const numbers = new Map<string, number[]>();
  for (const { number, claim } of existingClaims(citations)) {
    for (const codeId of new Set(claim.codes.map((tag) => tag.codeId))) {
      numbers.set(codeId, [...(numbers.get(codeId) ?? []), number]);
    }
  }
  const known = codebook.dimensions.flatMap((dimension) =>
    dimension.codes.map((code): UsedCode => ({
      codeId: code.id,
      dimension,
      code,
      numbers: numbers.get(code.id) ?? [],
    })),
  );
  const unknown = [...numbers]
    .filter(([codeId]) => !findCode(codebook, codeId))
    .map(([codeId, used]): UsedCode => ({ codeId, dimension: null, code: null, numbers: used }));
  return [...known.filter((code) => code.numbers.length > 0), ...unknown];
}
