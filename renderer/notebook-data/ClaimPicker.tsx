import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { call } from '../desktop/desktop';
import { useClaimSearch } from './use-claim-search';
import '../ui/Field.css';

interface ClaimPickerProps {
  readonly label: string;
  /** Claims that are not offered. */
  readonly excluded: readonly ClaimId[];
  readonly onPick: (id: ClaimId) => void;
}

/** A field that finds a claim by its words and picks it; Enter takes the best fit. */
export function ClaimPicker({ label, excluded, onPick }: ClaimPickerProps) {
  const [text, setText] = useState('');
  const { claims } = useClaimSearch(text);
  // Asked anew, since the list may lag behind quick typing.
  const pickBest = async (words: string): Promise<void> => {
    const answer = await call('claim.search', { text: words, limit: excluded.length + 1 });
    const best = answer.ok && answer.value.find(({ id }) => !excluded.includes(id));
    if (best) onPick(best.id);
  };
  const items = useMemo(() => claims.filter(({ id }) => !excluded.includes(id)), [claims, excluded]);
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
