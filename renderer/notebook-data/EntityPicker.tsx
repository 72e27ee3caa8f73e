import { useMemo, useState } from 'react';
import type { EntityId } from '../../shared/entity/entity-schema';
import { entityName, kindOfName } from '../../shared/entity/entity-view';
import { entityKindSchema, type EntityKind } from '../../shared/entity/entity-vocabulary';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notifyFailure } from '../ui/notices';
import { SearchPicker, type PickerItem } from '../ui/SearchPicker';
import { entityNote } from './entity-names';
import { useEntitySearch } from './use-entity-search';

export interface EntityPickerProps {
  readonly label: string;
  /** Entities that are not offered. */
  readonly excluded: readonly EntityId[];
  readonly onPick: (id: EntityId) => void;
  /** Offers to make an entity of what was typed; left out where only those that there are can be picked. */
  readonly onCreate?: (kind: EntityKind, name: string) => void;
}

interface Item extends PickerItem {
  readonly choose: () => void;
}

const mostShown = 50;

/** A field that finds an entity by any of its names, pinyin or id, and picks it; Enter takes the best fit. */
export function EntityPicker(props: EntityPickerProps) {
  const [query, setQuery] = useState('');
  const items = useItems(props, query);
  return (
    <SearchPicker
      label={props.label}
      query={query}
      onQuery={setQuery}
      items={items}
      onPick={(item) => item.choose()}
      onEnterWords={(words) => void chooseBest(props, words.trim())}
    />
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
        note: entityNote(entity),
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
