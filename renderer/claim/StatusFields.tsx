import { useRef } from 'react';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { lacksBasis, needsReason, nextStatuses } from '../../shared/claim/claim-status';
import type { ClaimStatus } from '../../shared/claim/claim-vocabulary';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useTextDraft } from '../ui/text-draft';
import { updateClaim } from './claim-editing';
import { statusOptions } from './claim-options';
import { keepStatusDraft, useStatusDraft } from './status-drafts';
import { StatusForm } from './StatusForm';

/** Where the claim stands, why, and who looked at it. */
export function StatusFields({ claim }: { readonly claim: ClaimRow }) {
  const group = useRef<HTMLDivElement>(null);
  const draft = useStatusDraft(claim.id);
  const analyst = useNotebookData((data) => data.settings.analystName);
  const options = statusOptions.map((option) => ({
    ...option,
    isDisabled: option.id !== claim.status && !nextStatuses[claim.status].includes(option.id as ClaimStatus),
  }));
  const choose = (status: ClaimStatus): void => {
    if (status === claim.status) return keepStatusDraft(claim.id, null);
    const isPlain = status === 'draft' || (claim.status === 'draft' && status === 'reviewed');
    if (isPlain && !(status === 'reviewed' && lacksBasis(claim))) {
      keepStatusDraft(claim.id, null);
      return void updateClaim(claim.id, { status });
    }
    keepStatusDraft(claim.id, { status, reason: draft?.reason ?? '', reviewer: analyst });
  };
  const leave = (): void => {
    keepStatusDraft(claim.id, null);
    group.current?.querySelector('button')?.focus();
  };
  return (
    <div className="claim-inspector__group" ref={group}>
      <SelectField
        label={message('claim.status')}
        options={options}
        selected={claim.status}
        onSelect={(status) => choose(status as ClaimStatus)}
        hasDefinitions
      />
      {draft ? <StatusForm claim={claim} draft={draft} onLeave={leave} /> : <WordsOfStatus claim={claim} />}
    </div>
  );
}

/** The reason that the status needs stays in its field while it is blank, and what is kept stays as it was. */
function WordsOfStatus({ claim }: { readonly claim: ClaimRow }) {
  const isNeeded = needsReason(claim.status);
  const reason = useTextDraft(claim.statusReason, async (statusReason) =>
    isNeeded && statusReason.trim() === '' ? 'not-ready' : updateClaim(claim.id, { statusReason }),
  );
  const reviewer = useTextDraft(claim.reviewer, (value) => updateClaim(claim.id, { reviewer: value }));
  if (claim.status === 'draft' && reason.value === '' && reviewer.value === '') return null;
  const isMissing = isNeeded && reason.value.trim() === '';
  return (
    <>
      <TextField
        label={message('claim.statusReason')}
        rows={1}
        {...(isMissing ? { error: message('claim.statusReason.missing') } : {})}
        {...reason}
      />
      <TextField label={message('claim.reviewer')} {...reviewer} />
    </>
  );
}
