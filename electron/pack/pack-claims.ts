import { existingClaims } from '../../shared/memo/annotate-evidence';
import type { CitedItem } from '../../shared/memo/annotated-memo';

/** The cited claims in order of first use, as far as their fields were chosen. */
export function packClaims(citations: readonly CitedItem[]): unknown[] {
  const claims = existingClaims(citations).map(({ claim }) => claim);
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()].map((claim) => {
    const { id, statement, type, attribution, reliability, credibility, likelihood, confidence } = claim;
    const { eventTime, publicationTime, status, statusReason, createdAt, modifiedAt, evidence, codes } =
      claim;
    return {
      id,
      statement,
      type,
      attribution,
      reliability,
      credibility,
      likelihood,
      confidence,
      eventTime,
      publicationTime,
      status,
      statusReason,
      author: claim.author,
      createdAt,
      modifiedAt,
      ...(claim.notes !== '' && { notes: claim.notes }),
      evidence,
      codes,
    };
  });
}
