import type { Entity } from '../../shared/entity/entity-schema';
import type { Relation } from '../../shared/entity/relation-schema';
import { canonicalJson } from '../../shared/text/canonical-json';
import { distinctNames } from './entity-fields';

/** An entity with everything that another one knew: its names behind its own, its ids and its notes. */
export function mergedEntity(into: Entity, from: Entity): Entity {
  const names = from.names.map((name) => (name.kind === 'full' ? { ...name, kind: 'alias' as const } : name));
  const known = new Set(into.identifiers.map(canonicalJson));
  const isSameKind = into.kind === from.kind;
  return {
    ...into,
    organisationKind: into.organisationKind ?? (isSameKind ? from.organisationKind : null),
    personName: into.personName ?? (isSameKind ? from.personName : null),
    names: distinctNames([...into.names, ...names]),
    identifiers: [...into.identifiers, ...from.identifiers.filter((id) => !known.has(canonicalJson(id)))],
    notes: [into.notes, from.notes].filter((notes) => notes.trim() !== '').join('\n\n'),
  };
}

/** A relation with one of its ends moved from one entity to another. */
export function movedRelation(relation: Relation, from: Entity, into: Entity): Relation {
  return {
    ...relation,
    fromId: relation.fromId === from.id ? into.id : relation.fromId,
    toId: relation.toId === from.id ? into.id : relation.toId,
  };
}
