import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
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
import { useClaim } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useTextDraft } from '../ui/text-draft';
import { useClaimSearch } from '../notebook-data/use-claim-search';
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
      <ClaimPicker label={message('claim.links.add')} excluded={claim.id} onPick={link} />
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

interface ClaimPickerProps {
  readonly label: string;
  readonly excluded: ClaimId;
  readonly onPick: (id: ClaimId) => void;
}

function ClaimPicker({ label, excluded, onPick }: ClaimPickerProps) {
  const [text, setText] = useState('');
  const { claims } = useClaimSearch(text);
  // Asked anew, since the list may lag behind quick typing.
  const pickBest = async (words: string): Promise<void> => {
    const answer = await call('claim.search', { text: words, limit: 2 });
    const best = answer.ok && answer.value.find(({ id }) => id !== excluded);
    if (best) onPick(best.id);
  };
  const items = useMemo(() => claims.filter(({ id }) => id !== excluded), [claims, excluded]);
  return (
    <ComboBox
      className="field"
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      menuTrigger="input"
      allowsEmptyCollection
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return;
        const isOnItem =
          event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
        if (isOnItem) return;
        setText('');
        void pickBest(text);
      }}
      onSelectionChange={(key) => {
        const claim = items.find(({ id }) => id === key);
        if (!claim) return;
        onPick(claim.id);
        setText('');
      }}
    >
      <Label className="unseen">{label}</Label>
      <Input className="field__input" placeholder={label} />
      <Popover className="popover field__popover">
        <ListBox<ClaimRow> className="list-box">
          {(claim) => (
            <ListBoxItem id={claim.id} textValue={claimHeadline(claim)} className="list-box__item">
              <Text slot="label">{claimHeadline(claim)}</Text>
              <Text slot="description" className="list-box__note">
                {Object.values(claim.sourceTitles).join(' · ')}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
