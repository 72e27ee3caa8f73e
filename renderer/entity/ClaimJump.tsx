import type { ClaimId } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { useClaim } from '../notebook-data/known-claims';

/** A claim’s words that lead to it. */
export function ClaimJump({ id }: { readonly id: ClaimId }) {
  const claim = useClaim(id);
  const words = claim === undefined ? '…' : claim ? claimHeadline(claim) : message('claim.gone');
  return (
    <button type="button" className="entity-jump" onClick={() => inspect({ kind: 'claim', id })}>
      {words}
    </button>
  );
}
