import type { Claim } from '../../shared/claim/claim-schema';
import type { AcceptedSuggestion } from '../../shared/suggestion/accepted-suggestion';
import { newClaim, type NewClaimServices } from './new-claim';

/** The claim of an accepted suggestion: tagged by the rule, coded by the person who accepted it. */
export function suggestedClaim(
  { passage, codeId, polarity, rule, trigger }: AcceptedSuggestion,
  services: NewClaimServices,
): Claim {
  const codes = [{ codeId, polarity }];
  const claim = newClaim({ ...passage, relation: 'supports', statement: '', codes }, services);
  return { ...claim, codes: claim.codes.map((tag) => ({ ...tag, origin: { kind: 'rule', rule, trigger } })) };
}
