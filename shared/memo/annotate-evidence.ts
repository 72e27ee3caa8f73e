import type { ClaimId, ClaimRow } from '../claim/claim-schema';
import { findCode, type Codebook } from '../codebook/codebook-schema';
import type { SourceDetail } from '../source/source-schema';
import type { MemoToAnnotate } from './annotated-memo';
import type { CitedClaim, CitedPassage, QuoteCheck, UsedCode } from './annotated-memo';

/** The cited claims by number, each with its passages and how they compared with their sources. */
export function citedClaimsWithEvidence(input: MemoToAnnotate, claimIds: readonly ClaimId[]): CitedClaim[] {
  const claims = new Map(input.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(input.sources.map((source) => [`${source.id} ${source.version}`, source]));
  return claimIds.map((claimId, index): CitedClaim => {
    const number = index + 1;
    const claim = claims.get(claimId);
    if (claim === undefined) return { number, claimId, claim: null };
    const { codebook } = input.codebook;
    return {
      number,
      claimId,
      claim,
      tags: claim.codes.map((tag) => {
        const found = findCode(codebook, tag.codeId);
        return { tag, code: found?.code ?? null, dimension: found?.dimension ?? null };
      }),
      passages: passagesOf(
        claim,
        number,
        (evidence) => sources.get(`${evidence.sourceId} ${evidence.sourceVersion}`) ?? null,
        input.quoteChecks,
      ),
    };
  });
}

function passagesOf(
  claim: ClaimRow,
  number: number,
  sourceOf: (evidence: ClaimRow['evidence'][number]) => SourceDetail | null,
  checks: MemoToAnnotate['quoteChecks'],
): CitedPassage[] {
  return claim.evidence.map((evidence, index) => {
    const source = sourceOf(evidence);
    return {
      label: claim.evidence.length === 1 ? String(number) : `${number}.${index + 1}`,
      evidence,
      source,
      pages: claim.pages?.[evidence.id] ?? [],
      check: source === null ? 'source-missing' : checkOf(evidence.id, checks),
    };
  });
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

/** The sources of the passages, in order of first use. */
export function sourcesUsed(citations: readonly CitedClaim[]): SourceDetail[] {
  const passages = citations.flatMap((cited) => (cited.claim ? cited.passages : []));
  return [
    ...new Map(passages.flatMap(({ source }) => (source ? [[source.id, source] as const] : []))).values(),
  ];
}

/** The codes of the cited claims in the codebook's order; those that it does not have come last. */
export function codesUsed(citations: readonly CitedClaim[], codebook: Codebook): UsedCode[] {
  const numbers = new Map<string, number[]>();
  for (const { number, claim } of citations) {
    for (const codeId of new Set(claim?.codes.map((tag) => tag.codeId))) {
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
