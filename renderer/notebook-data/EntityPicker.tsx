import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { EntityId } from '../../shared/entity/entity-schema';
import { entityName, kindOfName, otherName } from '../../shared/entity/entity-view';
import { entityKindSchema, type EntityKind } from '../../shared/entity/entity-vocabulary';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notifyFailure } from '../ui/notices';
import { useEntitySearch } from './use-entity-search';
import '../ui/Field.css';

export interface EntityPickerProps {
  readonly label: string;
  /** Entities that are not offered. */
  readonly excluded: readonly EntityId[];
  readonly onPick: (id: EntityId) => void;
  /** Offers to make an entity of what was typed; left out where only those that there are can be picked. */
  readonly onCreate?: (kind: EntityKind, name: string) => void;
}

interface Item {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly choose: () => void;
}

const mostShown = 50;

/** A field that finds an entity by any of its names, pinyin or id, and picks it; Enter takes the best fit. */
export function EntityPicker(props: EntityPickerProps) {
  const [query, setQuery] = useState('');
  const items = useItems(props, query);
  const choose = (item: Item | undefined): void => {
    if (!item) return;
    item.choose();
    setQuery('');
  };
  return (
    <ComboBox
      className="field"
      items={items}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      menuTrigger="input"
      allowsEmptyCollection
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || query.trim() === '') return;
        const isOnItem =
          event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
        if (isOnItem) return;
        setQuery('');
        void chooseBest(props, query.trim());
      }}
      onSelectionChange={(key) => choose(items.find(({ id }) => id === key))}
    >
      <Label className="unseen">{props.label}</Label>
      <Input className="field__input" placeholder={props.label} />
      <Popover className="popover field__popover">
        <ListBox<Item> className="list-box">
          {({ id, label, note }) => (
            <ListBoxItem id={id} textValue={label} className="list-box__item">
              <Text slot="label">{label}</Text>
              <Text slot="description" className="list-box__note">
                {note}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What fits the words best, or what they most likely name; asked anew, since the list may lag behind quick typing. */
async function chooseBest({ excluded, onPick, onCreate }: EntityPickerProps, name: string): Promise<void> {
  const answer = await call('entity.search', { text: name, limit: excluded.length + 1 });
  if (!answer.ok) return notifyFailure(answer.failure);
  const best = answer.value.find((id) => !excluded.includes(id));
  if (best) onPick(best);
  else onCreate?.(kindOfName(name), name);
}

/** Entities that fit, then what can be made of the words: first what they most likely name. */
function useItems({ excluded, onPick, onCreate }: EntityPickerProps, query: string): readonly Item[] {
  const found = useEntitySearch(query);
  return useMemo(() => {
    const name = query.trim();
    const known = found
      .filter(({ id }) => !excluded.includes(id))
      .slice(0, mostShown)
      .map((entity) => ({
        id: entity.id as string,
        label: entityName(entity),
        note: [otherName(entity), message(`entity.kind.${entity.kind}`)].filter(Boolean).join(' · '),
        choose: () => onPick(entity.id),
      }));
    if (!onCreate || name === '') return known;
    const guess = kindOfName(name);
    const kinds = [guess, ...entityKindSchema.options.filter((kind) => kind !== guess)];
    const made = kinds.map((kind) => ({
      id: `new ${kind}`,
      label: message('entity.pick.create', { kind: message(`entity.kind.${kind}`), name }),
      note: message('entity.pick.create.note'),
      choose: () => onCreate(kind, name),
    }));
    return [...known, ...made];
  }, [found, excluded, query, onPick, onCreate]);
}
