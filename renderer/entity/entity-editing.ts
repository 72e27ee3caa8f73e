import type { EntityFields, EntityId } from '../../shared/entity/entity-schema';
import type { EntityKind } from '../../shared/entity/entity-vocabulary';
import type { RelationFields, RelationId } from '../../shared/entity/relation-schema';
import { languageOfName } from '../../shared/entity/entity-view';
import type { Result } from '../../shared/result';
import { call } from '../desktop/desktop';
import type { Kept } from '../ui/text-draft';
import { notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';

/** Runs one change, with the state line saying how it goes; a notice says why where it could not be kept. */
export async function save(key: string, change: () => Promise<Result<unknown>>): Promise<Kept> {
  reportSave(key, { kind: 'saving' });
  const answer = await change();
  reportSave(key, { kind: 'saved' });
  if (answer.ok) return true;
  notifyFailure(answer.failure);
  return answer.failure;
}

/** Saves changed fields of an entity. */
export function updateEntity(id: EntityId, changes: Partial<EntityFields>): Promise<Kept> {
  return save(`entity ${id}`, () => call('entity.update', { id, changes }));
}

/** Saves changed fields of a relation. */
export function updateRelation(id: RelationId, changes: Partial<RelationFields>): Promise<Kept> {
  return save(`relation ${id}`, () => call('relation.update', { id, changes }));
}

/** What a new entity of one typed name is made of. */
export function newEntityFields(kind: EntityKind, name: string) {
  return { kind, names: [{ text: name, language: languageOfName(name), kind: 'full' as const, used: null }] };
}
