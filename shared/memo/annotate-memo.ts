import { annotateBody } from './annotate-body';
import {
  citedItemsWithEvidence,
  codesUsed,
  existingClaims,
  passagesCited,
  sourcesUsed,
} from './annotate-evidence';
import type {
  AnnotatedMemo,
  CitedItem,
  MemoFacts,
  MemoManifest,
  MemoToAnnotate,
  MissingItem,
} from './annotated-memo';
import { citesClaim, type CitationItem } from './citation-item';
import { numberCitations } from './citation-numbering';
import { claimChanges } from './known-claim';
import { usesLikelihoodScale } from './likelihood-terms';

/** Makes the model that every format is rendered from. Throws where a quote of an existing source was not checked. */
export function annotateMemo(input: MemoToAnnotate): AnnotatedMemo {
  const numbering = numberCitations(input.memo.document);
  const citations = citedItemsWithEvidence(input, numbering.items);
  const { blocks, footnotes, tally } = annotateBody(input.memo.document, numbering, input.liveViews);
  const existing = existingClaims(citations).map(({ claim }) => claim);
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
      likelihood: usesLikelihoodScale(input.memo.document, existing),
    },
    manifest: {
      ...tally,
      ...findings(citations),
      changedClaims: changedClaims(input, numbering.items),
      checks: input.checks,
    },
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
    citationStyle: input.citations?.title ?? null,
  };
}

function findings(
  citations: readonly CitedItem[],
): Pick<MemoManifest, 'failedQuotes' | 'failedSearches' | 'missing' | 'coders'> {
  const passages = citations.flatMap(passagesCited);
  const tags = existingClaims(citations).flatMap(({ claim }) => claim.codes);
  return {
    failedQuotes: passages.filter((passage) => passage.check !== 'verified'),
    failedSearches: citations.flatMap((cited) =>
      cited.to === 'search' && cited.search && cited.search.check !== 'none-found' ? [cited.number] : [],
    ),
    missing: citations.flatMap(missingItem),
    coders: [...new Set(tags.map((tag) => tag.coder))],
  };
}

function changedClaims(input: MemoToAnnotate, items: readonly CitationItem[]): number[] {
  const known = new Map(input.knownClaims.map((state) => [state.claimId, state]));
  const claims = new Map(input.claims.map((claim) => [claim.id, claim]));
  return items.flatMap((item, index) => {
    if (!citesClaim(item)) return [];
    const [before, now] = [known.get(item.claimId), claims.get(item.claimId)];
    return before && now && claimChanges(before, now, item).length > 0 ? [index + 1] : [];
  });
}

/** What a citation leads to no more: the claim, the passage of a claim that is still there, the source or the search. */
function missingItem(cited: CitedItem): MissingItem[] {
  const { number } = cited;
  if (cited.to === 'source') return cited.source ? [] : [{ to: 'source', number, id: cited.sourceId }];
  if (cited.to === 'search') return cited.search ? [] : [{ to: 'search', number, id: cited.searchId }];
  if (cited.claim === null) return [{ to: 'claim', number, id: cited.claimId }];
  const isGone = cited.to === 'passage' && cited.passages.length === 0;
  return isGone ? [{ to: 'passage', number, id: cited.claimId }] : [];
}
