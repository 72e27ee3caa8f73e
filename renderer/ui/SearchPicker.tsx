import type { KeyboardEvent, ReactNode } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useIsFieldReadOnly } from './read-only';
import './Field.css';

/** Something that a picker offers. */
export interface PickerItem {
  readonly id: string;
  readonly label: string;
  /** The label as it is shown, where it is more than plain words. */
  readonly shown?: ReactNode;
  /** One line of explanation below the label. */
  readonly note: string;
}

export interface SearchPickerProps<Item extends PickerItem> {
  readonly label: string;
  /** What is typed. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What fits the query, the best first. */
  readonly items: readonly Item[];
  readonly onPick: (item: Item) => void;
  /** Takes the focus when it appears. */
  readonly isFocused?: boolean;
  /** Enter was pressed with words typed and no item chosen; the field is empty again. */
  readonly onEnterWords?: (query: string) => void;
  /** Enter was pressed with nothing typed. */
  readonly onEnterEmpty?: (() => void) | undefined;
}

/** A field that finds something by its words and picks it; then it is empty again. */
export function SearchPicker<Item extends PickerItem>(props: SearchPickerProps<Item>) {
  const { label, query, onQuery, items, onPick, isFocused = false, onEnterWords, onEnterEmpty } = props;
  const enter = (event: KeyboardEvent): void => {
    if (query === '') return onEnterEmpty?.();
    if (!onEnterWords || event.nativeEvent.isComposing || query.trim() === '') return;
    if (event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')) return;
    onQuery('');
    onEnterWords(query);
  };
  return (
    <ComboBox
      className="field"
      isDisabled={useIsFieldReadOnly()}
      items={items}
      inputValue={query}
      onInputChange={onQuery}
      selectedKey={null}
      menuTrigger="input"
      autoFocus={isFocused}
      allowsEmptyCollection
      onKeyDown={(event) => event.key === 'Enter' && enter(event)}
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key);
        if (!item) return;
        onPick(item);
        onQuery('');
      }}
    >
      <Label className="unseen">{label}</Label>
      <Input className="field__input" placeholder={label} />
      <Popover className="popover field__popover">
        <ListBox<Item> className="list-box">
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label} className="list-box__item">
              <Text slot="label">{item.shown ?? item.label}</Text>
              <Text slot="description" className="list-box__note">
                {item.note}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
