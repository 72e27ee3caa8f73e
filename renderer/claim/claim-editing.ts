import type { ClaimFields, ClaimId } from '../../shared/claim/claim-schema';
import type { Result } from '../../shared/result';
import { call } from '../desktop/desktop';
import { notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';
import type { Kept } from '../ui/text-draft';

/** Saves changed fields of a claim at once and reports it in the state line. */
export async function updateClaim(id: ClaimId, changes: Partial<ClaimFields>): Promise<Kept> {
  return saveClaim(id, () => call('claim.update', { id, changes }));
}

/**
 * Runs one change to a claim, with the state line saying how it goes. A choice that could not be kept is not pending:
 * its field shows the old one again and a notice says why.
 */
export async function saveClaim(id: ClaimId, change: () => Promise<Result<unknown>>): Promise<Kept> {
  reportSave(`claim ${id}`, { kind: 'saving' });
  const answer = await change();
  reportSave(`claim ${id}`, { kind: 'saved' });
  if (answer.ok) return true;
  notifyFailure(answer.failure);
  return answer.failure;
}
