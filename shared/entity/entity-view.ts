import type { Entity } from './entity-schema';

/** What an entity is called where there is room for one name. */
export function entityName(entity: Pick<Entity, 'names'>): string {
  return entity.names[0]?.text ?? '';
}
