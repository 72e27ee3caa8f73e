import { reliabilitySchema, type Reliability } from '../source/source-schema';
import { credibilitySchema, type ClaimStatus, type Credibility } from './claim-vocabulary';

/** What the strength of a claim is told by. */
export interface RatedClaim {
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  readonly status: ClaimStatus;
}

/** How far a claim stands from the best there can be (A1: 0). F and 6, which judge nothing, come last of their scale; whatever is disputed comes after all that is not. */
export function claimWeakness({ reliability, credibility, status }: RatedClaim): number {
  const disputed = status === 'disputed' ? 20 : 0;
  return (
    disputed + reliabilitySchema.options.indexOf(reliability) + credibilitySchema.options.indexOf(credibility)
  );
}
