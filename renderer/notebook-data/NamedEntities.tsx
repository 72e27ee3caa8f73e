import { Check, Plus } from 'lucide-react';
import type { EntityId } from '../../shared/entity/entity-schema';
import { entityName } from '../../shared/entity/entity-view';
import { message } from '../messages/messages';
import { useIsFieldReadOnly } from '../ui/read-only';
import { useNotebookData } from './notebook-data';
import './NamedEntities.css';

export interface NamedEntitiesProps {
  readonly ids: readonly EntityId[];
  /** Those that are chosen already; they can be pressed again to take them back. */
  readonly chosen?: readonly EntityId[];
  readonly onPress: (id: EntityId) => void;
}

/** The entities that a passage names, each to be taken over by a press. */
export function NamedEntities({ ids, chosen = [], onPress }: NamedEntitiesProps) {
  const entities = useNotebookData((data) => data.entities);
  const isReadOnly = useIsFieldReadOnly();
  const named = ids
    .map((id) => entities.find((entity) => entity.id === id))
    .filter((entity) => entity !== undefined);
  if (named.length === 0) return null;
  return (
    <div className="named-entities">
      <span className="named-entities__label">{message('entity.named')}</span>
      <ul className="named-entities__list" aria-label={message('entity.named')}>
        {named.map((entity) => {
          const isChosen = chosen.includes(entity.id);
          const name = entityName(entity);
          const label = message('entity.named.add', { name, kind: message(`entity.kind.${entity.kind}`) });
          return (
            <li key={entity.id}>
              <button
                type="button"
                className="named-entities__chip"
                disabled={isReadOnly}
                aria-label={label}
                aria-pressed={isChosen}
                title={label}
                onClick={() => onPress(entity.id)}
              >
                {isChosen ? <Check size={12} aria-hidden /> : <Plus size={12} aria-hidden />} {name}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
