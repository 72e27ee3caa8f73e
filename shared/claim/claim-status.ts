import type { ClaimFields } from './claim-schema';
import type { ClaimStatus } from './claim-vocabulary';

/** Where a claim can go from each status, in the order of its life. */
export const nextStatuses: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  draft: ['reviewed', 'withdrawn'],
  reviewed: ['draft', 'disputed', 'superseded', 'withdrawn'],
  disputed: ['reviewed', 'superseded', 'withdrawn'],
  superseded: ['draft'],
  withdrawn: ['draft'],
};

/** Why a claim cannot be as it would be after a change. */
export type StatusObjection =
  /** Its status does not follow the one before. */
  | 'not-next'
  /** It would count as reviewed with a level of confidence that is built on nothing. */
  | 'no-basis'
  /** Nobody would know why it is disputed, superseded or withdrawn. */
  | 'no-reason';

type Judged = Pick<ClaimFields, 'status' | 'statusReason' | 'confidence'>;

/** Whether a status means nothing without its reason. */
export function needsReason(status: ClaimStatus): boolean {
  return status === 'disputed' || status === 'superseded' || status === 'withdrawn';
}

/** Whether a claim has a level of confidence and no basis of it. */
export function lacksBasis({ confidence }: Pick<ClaimFields, 'confidence'>): boolean {
  return confidence !== null && confidence.basis.trim() === '';
}

/** Why a change of a claim is refused; null where it may be. What was wanting before does not stop other changes. */
export function statusObjection(before: Judged, after: Judged): StatusObjection | null {
  const isMoved = before.status !== after.status;
  if (isMoved && !nextStatuses[before.status].includes(after.status)) return 'not-next';
  const isNew = (isWanting: (claim: Judged) => boolean) =>
    isWanting(after) && (isMoved || !isWanting(before));
  if (isNew((claim) => claim.status === 'reviewed' && lacksBasis(claim))) return 'no-basis';
  if (isNew(({ status, statusReason }) => needsReason(status) && statusReason.trim() === ''))
    return 'no-reason';
  return null;
}
