import { useState, type FormEvent } from 'react';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { lacksBasis, needsReason } from '../../shared/claim/claim-status';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { flushAll } from '../ui/save-state';
import { TextField } from '../ui/TextField';
import { updateClaim } from './claim-editing';
import { keepStatusDraft, type StatusDraft } from './status-drafts';

export interface StatusFormProps {
  readonly claim: ClaimRow;
  readonly draft: StatusDraft;
  /** The status is set, or stays. */
  readonly onLeave: () => void;
}

/** The words that a status needs before it is set. Enter sets it, Escape leaves it. */
export function StatusForm({ claim, draft, onLeave }: StatusFormProps) {
  const [isTried, setTried] = useState(false);
  const status = message(`claim.status.${draft.status}`);
  const before = claim.statusReason.trim();
  const isReasonMissing = needsReason(draft.status) && draft.reason.trim() === '';
  const isBasisMissing = draft.status === 'reviewed' && lacksBasis(claim);
  const keep = (change: Partial<StatusDraft>): void => keepStatusDraft(claim.id, { ...draft, ...change });
  const set = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    // The basis may have been typed just now.
    await flushAll();
    if (isReasonMissing) return;
    const { status: next, reason, reviewer } = draft;
    const changes = { status: next, statusReason: reason.trim(), reviewer: reviewer.trim() };
    if ((await updateClaim(claim.id, changes)) === true) onLeave();
  };
  return (
    <form
      className="claim-evidence"
      aria-label={message('claim.status.set', { status })}
      onSubmit={(event) => void set(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <TextField
        label={message('claim.statusReason')}
        value={draft.reason}
        onChange={(reason) => keep({ reason })}
        autoFocus
        {...(before === '' ? {} : { hint: message('claim.statusReason.before', { reason: before }) })}
        {...(isTried && isReasonMissing ? { error: message('claim.statusReason.missing') } : {})}
      />
      <TextField
        label={message('claim.reviewer')}
        value={draft.reviewer}
        onChange={(reviewer) => keep({ reviewer })}
      />
      {isBasisMissing ? (
        <p className="claim-inspector__note claim-inspector__note--warning" role="alert">
          {message('claim.status.basisMissing')}
        </p>
      ) : null}
      <div className="claim-inspector__line">
        <Button tone="primary" type="submit">
          {message('claim.status.set', { status })}
        </Button>
        <Button tone="quiet" onPress={onLeave}>
          {message('claim.status.leave')}
        </Button>
      </div>
    </form>
  );
}
