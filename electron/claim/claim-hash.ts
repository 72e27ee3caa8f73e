import type { Claim, ClaimId, Evidence } from '../../shared/claim/claim-schema';
import { sha256OfJson } from '../text/sha256';

/** The hash that stands beside a piece of evidence. */
export function evidenceSha256(claimId: ClaimId, evidence: Evidence): string {
  return sha256OfJson({ ...evidence, claimId });
}

/** The hash that stands beside a claim; it covers its codes, entities, attribution and the hashes of its evidence. */
export function claimSha256(claim: Claim): string {
  const evidence = claim.evidence.map((item) => evidenceSha256(claim.id, item));
  const { entityIds = [], ...rest } = claim;
  // Left out where empty: claims of older notebooks were hashed without it.
  return sha256OfJson({ ...rest, evidence, ...(entityIds.length > 0 && { entityIds }) });
}
