import type { entityOperations } from '../../shared/entity/entity-operations';
import { entityName } from '../../shared/entity/entity-view';
import { relationIdSchema, type Relation, type RelationFields } from '../../shared/entity/relation-schema';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { Touch } from '../notebook-file/notebook-change';
import { existingEntity } from './entity-handlers';
import type { EntityServices } from './entity-services';
import { readEntity } from './entity-table';
import {
  deleteRelation,
  listRelations,
  listRelationsBackedBy,
  readRelation,
  saveRelation,
} from './relation-table';

type Operations = Pick<
  typeof entityOperations,
  'relation.list' | 'relation.create' | 'relation.update' | 'relation.delete'
>;

/** Edits of one field within this many milliseconds are undone together. */
const editGroupMs = 5000;

/** Serves the relations between entities. */
export function createRelationHandlers(database: Database, services: EntityServices): HandlersOf<Operations> {
  function read(id: string): Relation {
    const relation = readRelation(database, id);
    if (!relation) throw new FailureError('not-found', message('entity.failure.noRelation'));
    return relation;
  }

  /** Fields as they are kept. Throws not-found for a claim that is not there, bad-input for an end before the start. */
  function kept(fields: RelationFields): RelationFields {
    if (fields.claimIds.some((id) => !services.claim(id))) {
      throw new FailureError('not-found', message('claim.failure.notFound'));
    }
    const { start, end } = fields;
    if (start !== null && end !== null && isBefore(end, start)) {
      throw new FailureError('bad-input', message('entity.failure.endBeforeStart'));
    }
    return {
      ...fields,
      ownership: fields.kind === 'owns' ? fields.ownership : null,
      claimIds: [...new Set(fields.claimIds)],
    };
  }

  const step = (key: string, { fromId }: Relation) => {
    const entity = readEntity(database, fromId);
    return { key, values: { name: entity ? entityName(entity) : fromId } };
  };

  return {
    'relation.list': ({ ids }) => {
      const asked = ids && new Set<string>(ids);
      return listRelations(database).filter(({ id }) => !asked || asked.has(id));
    },
    'relation.create': ({ fromId, toId, ...fields }) => {
      if (fromId === toId) throw new FailureError('bad-input', message('entity.failure.relateSelf'));
      existingEntity(database, fromId);
      existingEntity(database, toId);
      const at = services.now().toISOString();
      const id = relationIdSchema.parse(services.newId());
      const relation = { ...kept(fields), id, fromId, toId, createdAt: at, modifiedAt: at };
      return services.changes.change(
        { action: 'relation.create', step: step('history.createRelation', relation) },
        (touch) => {
          touch('relation', id);
          saveRelation(database, relation);
          return read(id);
        },
      );
    },
    'relation.update': ({ id, changes }) => {
      const before = read(id);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const after = { ...before, ...kept({ ...before, ...given }) };
      if (canonicalJson(after) === canonicalJson(before)) return before;
      const names = Object.keys(given).sort().join(' ');
      const group = `${id} ${names} ${Math.floor(services.now().getTime() / editGroupMs)}`;
      return services.changes.change(
        { action: 'relation.update', step: step('history.editRelation', before), group },
        (touch) => {
          touch('relation', id);
          saveRelation(database, { ...after, modifiedAt: services.now().toISOString() });
          return read(id);
        },
      );
    },
    'relation.delete': ({ id }) => {
      const relation = read(id);
      return services.changes.change(
        { action: 'relation.delete', step: step('history.deleteRelation', relation) },
        (touch) => {
          touch('relation', id);
          deleteRelation(database, id);
          return { id };
        },
      );
    },
  };
}

/** Takes a claim that is about to be deleted out of the relations that it backs, in the same step. */
export function releaseClaim(database: Database, claimId: string, touch: Touch): void {
  for (const relation of listRelationsBackedBy(database, claimId)) {
    touch('relation', relation.id);
    saveRelation(database, { ...relation, claimIds: relation.claimIds.filter((id) => id !== claimId) });
  }
}

/** Whether an EDTF date lies before another, as far as plain dates of the same precision tell. */
function isBefore(date: string, other: string): boolean {
  const plain = /^\d{4}(-\d{2}){0,2}$/;
  if (!plain.test(date) || !plain.test(other)) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
