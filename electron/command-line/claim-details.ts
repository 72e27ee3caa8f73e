import type { ClaimLink } from '../../shared/claim/claim-link-schema';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import type { EntityKind } from '../../shared/entity/entity-vocabulary';
import { entityName } from '../../shared/entity/entity-view';
import type { Relation } from '../../shared/entity/relation-schema';
import { addToGroup } from '../../shared/grouping/group-by';
import type { NotebookSession } from './notebook-session';

/** A claim with what stands around it. */
export interface ClaimDetails extends ClaimRow {
  /** What it is about, by name. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: EntityKind }[];
  /** Links that begin or end at it. */
  readonly links: readonly Pick<ClaimLink, 'id' | 'kind' | 'fromId' | 'toId' | 'note'>[];
  /** Relations between entities that it backs, with the names at both ends. */
  readonly relations: readonly BackedRelation[];
}

type BackedRelation = Pick<
  Relation,
  'id' | 'kind' | 'fromId' | 'toId' | 'start' | 'end' | 'ownership' | 'note'
> & { readonly from: string; readonly to: string };

/** Puts beside each claim the names of its entities, its links to other claims and the relations that it backs. */
export async function withDetails(
  call: NotebookSession['call'],
  claims: readonly ClaimRow[],
): Promise<ClaimDetails[]> {
  const entities = new Map((await call('entity.list', {})).map((entity) => [entity.id, entity]));
  const links = gathered(await call('claim.links', {}), ({ fromId, toId }) => [fromId, toId]);
  const relations = gathered(await call('relation.list', {}), ({ claimIds }) => claimIds);
  const nameOf = (id: Relation['fromId']): string => {
    const entity = entities.get(id);
    return entity ? entityName(entity) : '';
  };
  return claims.map((claim) => ({
    ...claim,
    entities: (claim.entityIds ?? []).flatMap((id) => {
      const entity = entities.get(id);
      return entity ? [{ id, name: entityName(entity), kind: entity.kind }] : [];
    }),
    links: (links.get(claim.id) ?? []).map(({ id, kind, fromId, toId, note }) => ({
      id,
      kind,
      fromId,
      toId,
      note,
    })),
    relations: (relations.get(claim.id) ?? []).map((relation) => backed(relation, nameOf)),
  }));
}

function backed(
  { id, kind, fromId, toId, start, end, ownership, note }: Relation,
  nameOf: (id: Relation['fromId']) => string,
): BackedRelation {
  return { id, kind, fromId, from: nameOf(fromId), toId, to: nameOf(toId), start, end, ownership, note };
}

/** By claim, the things that stand beside it, in their order. */
function gathered<T>(things: readonly T[], claimsOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    for (const id of new Set(claimsOf(thing))) addToGroup(found, id, thing);
  }
  return found;
}
