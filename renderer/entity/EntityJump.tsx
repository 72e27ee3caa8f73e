import type { EntityId } from '../../shared/entity/entity-schema';
import { entityName } from '../../shared/entity/entity-view';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { useEntity } from '../notebook-data/use-entity-search';

/** An entity’s name that leads to it. */
export function EntityJump({ id }: { readonly id: EntityId }) {
  const entity = useEntity(id);
  return (
    <button type="button" className="entity-jump" onClick={() => inspect({ kind: 'entity', id })}>
      {entity ? entityName(entity) : message('entity.missing')}
    </button>
  );
}
