import type { EntityRow } from '../../shared/entity/entity-schema';
import { entityName } from '../../shared/entity/entity-view';

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
