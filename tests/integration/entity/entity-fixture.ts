import { expect } from 'vitest';
import type { Entity, EntityName } from '../../../shared/entity/entity-schema';
import type { EntityKind } from '../../../shared/entity/entity-vocabulary';
import type { RelationKind } from '../../../shared/entity/entity-vocabulary';
import type { Handlers } from '../notebook/notebook-fixture';

/** A name as it is typed: Chinese, or English where it has no Han characters. */
export function nameOf(text: string, changes: Partial<EntityName> = {}): EntityName {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
  return { text, language, kind: 'full', used: null, ...changes };
}

/** The fields of a new entity. */
export function fieldsOf(kind: EntityKind, ...names: (string | EntityName)[]) {
  return {
    kind,
    organisationKind: null,
    names: names.map((name) => (typeof name === 'string' ? nameOf(name) : name)),
    personName: null,
    identifiers: [],
    notes: '',
  };
}

/** Makes an entity. */
export async function make(
  handlers: Handlers,
  kind: EntityKind,
  ...names: (string | EntityName)[]
): Promise<Entity> {
  return handlers['entity.create'](fieldsOf(kind, ...names));
}

/** Says how one entity stands to another. */
export async function relate(
  handlers: Handlers,
  from: Entity,
  kind: RelationKind,
  to: Entity,
  claimIds: Parameters<Handlers['relation.create']>[0]['claimIds'] = [],
) {
  const unknown = { start: null, end: null, ownership: null, note: '' };
  return handlers['relation.create']({ fromId: from.id, toId: to.id, kind, claimIds, ...unknown });
}

/** Expects that nothing in the notebook differs from what was recorded. */
export async function expectSound(handlers: Handlers): Promise<void> {
  expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
}
