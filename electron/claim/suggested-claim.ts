import type { Claim, ClaimId } from '../../shared/claim/claim-schema';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import type { SourceId } from '../../shared/source/source-schema';
import { newClaim, type NewClaimServices } from './new-claim';

/** A suggestion that an analyst accepted: where, which code, and why it was made. */
interface AcceptedSuggestion {
  readonly passage: { readonly sourceId: SourceId; readonly start: number; readonly end: number };
  readonly codeId: string;
  readonly polarity: Polarity;
  readonly rule: string;
  /** The words that fired. */
  readonly trigger: string;
}

/** The claim of an accepted suggestion: tagged by the rule, coded by the person who accepted it. */
export function suggestedClaim(
  id: ClaimId,
  { passage, codeId, polarity, rule, trigger }: AcceptedSuggestion,
  services: NewClaimServices,
): Claim {
  const choice = { ...passage, relation: 'supports', statement: '', codes: [{ codeId, polarity }] } as const;
  const claim = newClaim(choice, services);
  return {
    ...claim,
    id,
    codes: claim.codes.map((tag) => ({ ...tag, origin: { kind: 'rule', rule, trigger } })),
  };
}
