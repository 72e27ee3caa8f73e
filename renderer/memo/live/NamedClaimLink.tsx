import { claimItem } from '../../../shared/memo/citation-item';
import type { NamedClaim } from '../../../shared/memo/live-view';
import { message } from '../../messages/messages';
import { openCited } from '../open-cited';
import { useClaimsByIds } from '../../notebook-data/known-claims';
import { useMemo } from 'react';

/** A claim that a live block names, with its rating and date; a click opens its passage beside the memo. */
export function NamedClaimLink({ claim }: { readonly claim: NamedClaim }) {
  const ids = useMemo(() => [claim.claimId], [claim.claimId]);
  useClaimsByIds(ids);
  const { rating, date, polarity, headline } = claim;
  return (
    <>
      <button
        type="button"
        className="live__claim"
        title={message('memo.live.claim.open', { claim: headline })}
        onClick={() => openCited([claimItem(claim.claimId)])}
      >
        {headline}
      </button>
      <span className="live__note">
        {message('memo.live.claim', { rating, date: date ?? message('memo.live.claim.undated') })}
        {polarity === 'affirmed' ? '' : ` · ${message(`claim.polarity.${polarity}`)}`}
      </span>
    </>
  );
}
