import { entityIdSchema, type Entity, type EntityId } from '../../shared/entity/entity-schema';
import { entityName } from '../../shared/entity/entity-view';
import type { entityOperations } from '../../shared/entity/entity-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { ChangeRequest } from '../notebook-file/notebook-change';
import { changeClaimsAbout } from './claims-about';
import { keptFields } from './entity-fields';
import type { EntityServices } from './entity-services';
import { deleteEntity, listEntities, readEntity, saveEntity } from './entity-table';
import { mergedEntity, movedRelation } from './merge-entities';
import { countRelationsByEntity, deleteRelation, listRelationsOf, saveRelation } from './relation-table';

type Operations = Pick<
  typeof entityOperations,
  'entity.list' | 'entity.create' | 'entity.update' | 'entity.uses' | 'entity.delete' | 'entity.merge'
>;

/** Edits of one field within this many milliseconds are undone together. */
const editGroupMs = 5000;

/** Serves the entities of an open notebook. */
export function createEntityHandlers(database: Database, services: EntityServices): HandlersOf<Operations> {
  const read = (id: string): Entity => existingEntity(database, id);
  const step = (action: string, key: string, values: Record<string, string>): ChangeRequest => ({
    action,
    step: { key, values },
  });

  function save(request: ChangeRequest, entity: Entity): Entity {
    return services.changes.change(request, (touch) => {
      touch('entity', entity.id);
      saveEntity(database, entity);
      return read(entity.id);
    });
  }

  return {
    'entity.list': ({ ids }) => {
      const claims = services.claimCounts();
      const relations = countRelationsByEntity(database);
      const asked = ids && new Set<string>(ids);
      return listEntities(database)
        .filter(({ id }) => !asked || asked.has(id))
        .map((entity) => ({
          ...entity,
          claims: claims.get(entity.id) ?? 0,
          relations: relations.get(entity.id) ?? 0,
        }));
    },
    'entity.create': (fields) => {
      const entity = newEntity(fields, services);
      return save(step('entity.create', 'history.createEntity', { name: entityName(entity) }), entity);
    },
    'entity.update': ({ id, changes }) => {
      const before = read(id);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const after = { ...before, ...keptFields({ ...before, ...given }) };
      if (canonicalJson(after) === canonicalJson(before)) return before;
      const fields = Object.keys(given).sort().join(' ');
      const group = `${id} ${fields} ${Math.floor(services.now().getTime() / editGroupMs)}`;
      const edit = step('entity.update', 'history.editEntity', { name: entityName(before) });
      return save({ ...edit, group }, { ...after, modifiedAt: services.now().toISOString() });
    },
    'entity.uses': ({ id }) => ({
      claimIds: services.claimsAbout(id),
      relationIds: listRelationsOf(database, id).map((relation) => relation.id),
    }),
    'entity.delete': ({ id, fromUses }) => {
      const entity = read(id);
      const claims = services.claimsAbout(id);
      const relations = listRelationsOf(database, id);
      if (!fromUses && claims.length + relations.length > 0) throw usedFailure(entity, claims, relations);
      const request = step('entity.delete', 'history.deleteEntity', { name: entityName(entity) });
      return services.changes.change(request, (touch) => {
        const modifiedAt = services.now().toISOString();
        const without = (ids: readonly EntityId[]) => ids.filter((other) => other !== id);
        changeClaimsAbout(services, { id, modifiedAt }, without, touch);
        for (const relation of relations) {
          touch('relation', relation.id);
          deleteRelation(database, relation.id);
        }
        // Last, so that an undo makes the entity before anything refers to it again.
        touch('entity', id);
        deleteEntity(database, id);
        return { id };
      });
    },
    'entity.merge': ({ id, intoId }) => {
      if (id === intoId) throw new FailureError('bad-input', message('entity.failure.mergeSelf'));
      const [from, into] = [read(id), read(intoId)];
      const relations = listRelationsOf(database, id);
      refuseBetween(relations, from, into);
      const values = { name: entityName(from), into: entityName(into) };
      return services.changes.change(step('entity.merge', 'history.mergeEntity', values), (touch) => {
        const modifiedAt = services.now().toISOString();
        const instead = (ids: readonly EntityId[]) => ids.map((other) => (other === id ? intoId : other));
        changeClaimsAbout(services, { id, modifiedAt }, instead, touch);
        for (const relation of relations) {
          touch('relation', relation.id);
          saveRelation(database, { ...movedRelation(relation, from, into), modifiedAt });
        }
        services.followMerge(id, intoId, touch);
        touch('entity', intoId);
        saveEntity(database, { ...mergedEntity(into, from), modifiedAt });
        touch('entity', id);
        deleteEntity(database, id);
        return read(intoId);
      });
    },
  };
}

/** An entity that is about to be stored for the first time. */
export function newEntity(
  fields: Parameters<typeof keptFields>[0],
  services: Pick<EntityServices, 'newId' | 'now'>,
): Entity {
  const at = services.now().toISOString();
  return {
    ...keptFields(fields),
    id: entityIdSchema.parse(services.newId()),
    createdAt: at,
    modifiedAt: at,
  };
}

/** An entity. Throws not-found. */
export function existingEntity(database: Database, id: string): Entity {
  const entity = readEntity(database, id);
  if (!entity) throw new FailureError('not-found', message('entity.failure.notFound'));
  return entity;
}

function usedFailure(
  entity: Entity,
  claims: readonly unknown[],
  relations: readonly unknown[],
): FailureError {
  return new FailureError(
    'entity-used',
    message('entity.failure.used', {
      name: entityName(entity),
      claims: claims.length,
      relations: relations.length,
    }),
  );
}

/** A relation between the two would lead from an entity to itself. */
function refuseBetween(
  relations: readonly { fromId: EntityId; toId: EntityId }[],
  from: Entity,
  into: Entity,
): void {
  if (!relations.some(({ fromId, toId }) => fromId === into.id || toId === into.id)) return;
  const values = { name: entityName(from), into: entityName(into) };
  throw new FailureError('bad-input', message('entity.failure.mergeRelated', values));
}
