import type { ClaimRow } from '../../shared/claim/claim-schema';
import type { ClaimStatus } from '../../shared/claim/claim-vocabulary';
import { message } from '../messages/messages';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useTextDraft } from '../ui/text-draft';
import { updateClaim } from './claim-editing';
import { statusOptions } from './claim-options';

/** Where the claim stands, why, and who looked at it. */
export function StatusFields({ claim }: { readonly claim: ClaimRow }) {
  const reason = useTextDraft(claim.statusReason, (statusReason) => updateClaim(claim.id, { statusReason }));
  const reviewer = useTextDraft(claim.reviewer, (value) => updateClaim(claim.id, { reviewer: value }));
  return (
    <div className="claim-inspector__group">
      <SelectField
        label={message('claim.status')}
        options={statusOptions}
        selected={claim.status}
        onSelect={(status) => void updateClaim(claim.id, { status: status as ClaimStatus })}
      />
      {claim.status === 'draft' ? null : (
        <>
          <TextField label={message('claim.statusReason')} rows={1} {...reason} />
          <TextField label={message('claim.reviewer')} {...reviewer} />
        </>
      )}
    </div>
  );
}
