import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  claimLinkKindSchema,
  type ClaimLink,
  type ClaimLinkKind,
} from '../../shared/claim/claim-link-schema';
import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { ClaimPicker } from '../notebook-data/ClaimPicker';
import { useClaim } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useTextDraft } from '../ui/text-draft';
import { IconButton } from '../ui/IconButton';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { saveClaim } from './claim-editing';

const kinds = claimLinkKindSchema.options.map((id) => ({ id, label: message(`claim.link.${id}`) }));

/** How a claim stands to other claims, in either direction, each a way to the other claim. */
export function LinkFields({ claim }: { readonly claim: ClaimRow }) {
  const all = useNotebookData((data) => data.links);
  const links = useMemo(
    () => all.filter(({ fromId, toId }) => fromId === claim.id || toId === claim.id),
    [all, claim.id],
  );
  const [kind, setKind] = useState<ClaimLinkKind>('supports');
  const link = (toId: ClaimId): void =>
    void saveClaim(claim.id, () => call('claim.link', { fromId: claim.id, toId, kind }));
  return (
    <fieldset className="claim-inspector__group">
      <legend className="claim-inspector__legend">{message('claim.links')}</legend>
      {links.map((entry) => (
        <LinkCard key={entry.id} link={entry} claimId={claim.id} />
      ))}
      <SelectField
        label={message('claim.links.kind')}
        options={kinds}
        selected={kind}
        onSelect={(id) => setKind(id as ClaimLinkKind)}
      />
      <ClaimPicker label={message('claim.links.add')} excluded={[claim.id]} onPick={link} />
    </fieldset>
  );
}

function LinkCard({ link, claimId }: { readonly link: ClaimLink; readonly claimId: ClaimId }) {
  const isOutgoing = link.fromId === claimId;
  const otherId = isOutgoing ? link.toId : link.fromId;
  const other = useClaim(otherId);
  const headline = other === undefined ? '…' : other ? claimHeadline(other) : message('claim.gone');
  const label = message(`claim.link.${isOutgoing ? 'out' : 'in'}.${link.kind}`);
  const note = useTextDraft(link.note, (value) =>
    saveClaim(claimId, () => call('claim.setLink', { id: link.id, changes: { note: value } })),
  );
  return (
    <div className={`claim-evidence claim-link--${link.kind}`} role="group" aria-label={label}>
      <div className="claim-evidence__source">
        <span>{label}</span>
        <IconButton
          icon={X}
          isChange
          label={message('claim.link.remove')}
          onPress={() => void saveClaim(claimId, () => call('claim.unlink', { id: link.id }))}
        />
      </div>
      <button
        type="button"
        className="claim-link__jump"
        onClick={() => inspect({ kind: 'claim', id: otherId })}
      >
        {headline}
      </button>
      <TextField label={message('claim.link.note')} rows={1} {...note} />
    </div>
  );
}
