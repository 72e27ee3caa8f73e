import type { Claim, ClaimId, Evidence } from '../../shared/claim/claim-schema';
import { sha256OfJson } from '../text/sha256';

/** The hash that stands beside a piece of evidence. */
export function evidenceSha256(claimId: ClaimId, evidence: Evidence): string {
  return sha256OfJson({ ...evidence, claimId });
}

/** The hash that stands beside a claim; it covers its codes, its attribution and the hashes of its evidence. */
export function claimSha256(claim: Claim): string {
  const evidence = claim.evidence.map((item) => evidenceSha256(claim.id, item));
  return sha256OfJson({ ...claim, evidence });
}
