import type { Claim, ClaimFields } from '../../shared/claim/claim-schema';
import { nextStatuses, statusObjection, type StatusObjection } from '../../shared/claim/claim-status';
import { FailureError, type FailureCode } from '../../shared/result';
import { message } from '../messages/messages';

/** Names who stands behind a new status: whom the change names, or else whoever makes it. */
export function withReviewer(
  before: Claim,
  changes: Partial<ClaimFields>,
  analyst: string,
): Partial<ClaimFields> {
  const { status, reviewer } = changes;
  const isNew = status !== undefined && status !== before.status && status !== 'draft';
  return isNew && (reviewer ?? '').trim() === '' ? { ...changes, reviewer: analyst } : changes;
}

const codes: Readonly<Record<StatusObjection, FailureCode>> = {
  'not-next': 'status-not-next',
  'no-basis': 'basis-missing',
  'no-reason': 'reason-missing',
};

/** Throws status-not-next, basis-missing or reason-missing where a claim cannot be as it would be after a change. */
export function refuseWrongStatus(before: Claim, after: Claim): void {
  const objection = statusObjection(before, after);
  if (objection === null) return;
  const next = nextStatuses[before.status].map((status) => message(`claim.status.${status}`));
  const values = {
    from: message(`claim.status.${before.status}`),
    to: message(`claim.status.${after.status}`),
    next: next.join(', '),
  };
  throw new FailureError(codes[objection], message(`claim.failure.${objection}`, values));
}
