import { annotateBody } from './annotate-body';
import { citedClaimsWithEvidence, codesUsed, sourcesUsed } from './annotate-evidence';
import type { AnnotatedMemo, CitedClaim, MemoFacts, MemoManifest, MemoToAnnotate } from './annotated-memo';
import { numberCitations } from './citation-numbering';
import { usesLikelihoodTerm } from './likelihood-terms';
import { inlineRuns } from './memo-inlines';
import { plainText } from './memo-sentences';

/** Makes the model that every format is rendered from. Throws where a quote of an existing source was not checked. */
export function annotateMemo(input: MemoToAnnotate): AnnotatedMemo {
  const numbering = numberCitations(input.memo.document);
  const citations = citedClaimsWithEvidence(input, numbering.claimIds);
  const { blocks, footnotes, tally } = annotateBody(input.memo.document, numbering);
  const existing = citations.flatMap(({ claim }) => claim ?? []);
  return {
    title: input.memo.title.trim(),
    facts: factsOf(input),
    body: blocks,
    footnotes,
    citations,
    bodyCitationCount: numbering.bodyCount,
    sources: sourcesUsed(citations),
    codes: codesUsed(citations, input.codebook.codebook),
    legends: {
      ratings: existing.length > 0,
      likelihood:
        existing.some((claim) => claim.likelihood !== null) ||
        inlineRuns(input.memo.document).some((run) => usesLikelihoodTerm(plainText(run))),
    },
    manifest: { ...tally, ...findings(citations) },
  };
}

function factsOf(input: MemoToAnnotate): MemoFacts {
  const { codebook } = input;
  return {
    analystName: input.analystName.trim(),
    notebookName: input.notebookName,
    createdAt: input.memo.createdAt,
    modifiedAt: input.memo.modifiedAt,
    revision: input.memo.revision,
    memoSha256: input.memo.sha256,
    exportedAt: input.exportedAt,
    applicationVersion: input.applicationVersion,
    codebookName: codebook.codebook.name,
    codebookVersion: codebook.codebook.version,
    codebookSha256: codebook.sha256,
  };
}

function findings(
  citations: readonly CitedClaim[],
): Pick<MemoManifest, 'failedQuotes' | 'missingClaims' | 'coders'> {
  const passages = citations.flatMap((cited) => (cited.claim ? cited.passages : []));
  return {
    failedQuotes: passages.filter((passage) => passage.check !== 'verified'),
    missingClaims: citations
      .filter((cited) => cited.claim === null)
      .map(({ number, claimId }) => ({ number, claimId })),
    coders: [...new Set(citations.flatMap(({ claim }) => claim?.codes.map((tag) => tag.coder) ?? []))],
  };
}
