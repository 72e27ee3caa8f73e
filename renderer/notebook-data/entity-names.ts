import type { EntityRow } from '../../shared/entity/entity-schema';
import { entityName, otherName } from '../../shared/entity/entity-view';
import { message } from '../messages/messages';

export type EntityNames = ReadonlyMap<string, string>;

const made = new WeakMap<readonly EntityRow[], EntityNames>();

/** What each entity is called, by id; made once for a list, however many cells ask. */
export function entityNames(entities: readonly EntityRow[]): EntityNames {
  const known = made.get(entities);
  if (known) return known;
  const names = new Map<string, string>(entities.map((entity) => [entity.id, entityName(entity)]));
  made.set(entities, names);
  return names;
}

/** What tells an entity from others in a list: its name in the other writing and its kind. */
export function entityNote(entity: EntityRow): string {
  return [otherName(entity), message(`entity.kind.${entity.kind}`)].filter(Boolean).join(' · ');
}
