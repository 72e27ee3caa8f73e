import { z } from 'zod';
import { claimIdSchema, claimSchema, evidenceSchema, type Claim } from '../claim/claim-schema';
import { instantSchema } from '../text/hash-schema';
import type { ClaimCitation } from './citation-item';
import { memoIdSchema } from './memo-schema';

/**
 * What a cited claim was when the memo came to cite it, or when the analyst last took its state as known. It stands
 * beside the memo, so that a claim that changes afterwards can be marked where it is cited.
 */
export const knownClaimSchema = z.object({
  kind: z.literal('known-claim'),
  /** Of memo and claim; see knownClaimId. */
  id: z.string(),
  memoId: memoIdSchema,
  claimId: claimIdSchema,
  at: instantSchema,
  statement: z.string(),
  status: claimSchema.shape.status,
  passages: z.array(evidenceSchema.pick({ id: true, quote: true, relation: true })),
});
export type KnownClaim = z.infer<typeof knownClaimSchema>;

/** What tells the state that a memo knows of a claim. */
export function knownClaimId(memoId: string, claimId: string): string {
  return `${memoId} ${claimId}`;
}

/** What is remembered of a claim. */
export function rememberClaim(claim: Claim, when: Pick<KnownClaim, 'memoId' | 'at'>): KnownClaim {
  return {
    kind: 'known-claim',
    ...when,
    id: knownClaimId(when.memoId, claim.id),
    claimId: claim.id,
    statement: claim.statement,
    status: claim.status,
    passages: claim.evidence.map(({ id, quote, relation }) => ({ id, quote, relation })),
  };
}

/** How a cited claim differs from what the memo knows of it. */
export type ClaimChange =
  | { readonly kind: 'statement' | 'quote'; readonly before: string; readonly after: string }
  /** Into or out of what a reader must know: disputed, superseded, withdrawn. */
  | { readonly kind: 'status'; readonly before: Claim['status']; readonly after: Claim['status'] }
  | { readonly kind: 'passage-gone'; readonly before: string }
  /** A passage against the claim that was not there, or that stood for it. */
  | { readonly kind: 'contradicted'; readonly after: string };

/** What changed in a claim since the memo knew it, as far as it bears on this citation of it. */
export function claimChanges(
  known: KnownClaim,
  claim: Pick<Claim, 'statement' | 'status' | 'evidence'>,
  item: ClaimCitation,
): ClaimChange[] {
  const changes: ClaimChange[] = [];
  if (known.statement.trim() !== claim.statement.trim()) {
    changes.push({ kind: 'statement', before: known.statement.trim(), after: claim.statement.trim() });
  }
  if (known.status !== claim.status && [known.status, claim.status].some(isWarning)) {
    changes.push({ kind: 'status', before: known.status, after: claim.status });
  }
  const concerns = (id: string): boolean => item.to === 'claim' || item.evidenceId === id;
  return [
    ...changes,
    ...known.passages.filter(({ id }) => concerns(id)).flatMap((passage) => passageChanges(passage, claim)),
    ...(item.to === 'claim' ? newContradictions(known, claim) : []),
  ];
}

function isWarning(status: Claim['status']): boolean {
  return status !== 'draft' && status !== 'reviewed';
}

/** A passage that another one of the same words stands for, after a merge for instance, is not gone. */
function passageChanges(
  passage: KnownClaim['passages'][number],
  { evidence }: Pick<Claim, 'evidence'>,
): ClaimChange[] {
  const now =
    evidence.find(({ id }) => id === passage.id) ?? evidence.find(({ quote }) => quote === passage.quote);
  if (!now) return [{ kind: 'passage-gone', before: passage.quote }];
  if (now.quote !== passage.quote) return [{ kind: 'quote', before: passage.quote, after: now.quote }];
  const turned = now.relation === 'contradicts' && passage.relation !== 'contradicts';
  return turned ? [{ kind: 'contradicted', after: now.quote }] : [];
}

function newContradictions(known: KnownClaim, { evidence }: Pick<Claim, 'evidence'>): ClaimChange[] {
  const before = new Set(known.passages.flatMap(({ id, quote }) => [id as string, quote]));
  return evidence
    .filter(({ id, quote, relation }) => relation === 'contradicts' && !before.has(id) && !before.has(quote))
    .map(({ quote }) => ({ kind: 'contradicted', after: quote }));
}
