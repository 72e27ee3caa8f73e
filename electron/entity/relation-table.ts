import type { ClaimId } from '../../shared/claim/claim-schema';
import type { EntityId } from '../../shared/entity/entity-schema';
import type { Ownership, Relation, RelationId } from '../../shared/entity/relation-schema';
import { addToGroup } from '../../shared/grouping/group-by';
import type { Database } from '../notebook-file/database';
import { sha256OfJson } from '../text/sha256';

interface RelationRow {
  id: RelationId;
  from_id: EntityId;
  to_id: EntityId;
  kind: Relation['kind'];
  start_date: string | null;
  end_date: string | null;
  percent: number | null;
  share_class: string | null;
  directness: Ownership['directness'] | null;
  note: string;
  created_at: string;
  modified_at: string;
  sha256: string;
}
interface RelationClaimRow {
  relation_id: RelationId;
  claim_id: ClaimId;
}

/** Every relation, in the order in which they were made. */
export function listRelations(database: Database): Relation[] {
  const backing = database.all<RelationClaimRow>(
    'SELECT relation_id, claim_id FROM relation_claim ORDER BY relation_id, position',
  );
  const claims = new Map<string, ClaimId[]>();
  for (const row of backing) addToGroup(claims, row.relation_id, row.claim_id);
  return database
    .all<RelationRow>('SELECT * FROM relation ORDER BY created_at, id')
    .map((row) => toRelation(row, claims.get(row.id) ?? []));
}

/** A relation; undefined where there is none. */
export function readRelation(database: Database, id: string): Relation | undefined {
  const row = database.get<RelationRow>('SELECT * FROM relation WHERE id = ?', id);
  if (!row) return undefined;
  const claims = database.all<RelationClaimRow>(
    'SELECT relation_id, claim_id FROM relation_claim WHERE relation_id = ? ORDER BY position',
    id,
  );
  return toRelation(
    row,
    claims.map((claim) => claim.claim_id),
  );
}

/** Relations that begin or end at an entity, in the order in which they were made. */
export function listRelationsOf(database: Database, entityId: string): Relation[] {
  return readAll(
    database,
    database.all<{ id: string }>(
      'SELECT id FROM relation WHERE from_id = ? OR to_id = ? ORDER BY created_at, id',
      entityId,
      entityId,
    ),
  );
}

/** Relations that a claim backs, in the order in which they were made. */
export function listRelationsBackedBy(database: Database, claimId: string): Relation[] {
  return readAll(
    database,
    database.all<{ id: string }>(
      `SELECT id FROM relation WHERE id IN (SELECT relation_id FROM relation_claim WHERE claim_id = ?)
       ORDER BY created_at, id`,
      claimId,
    ),
  );
}

/** By entity, in how many relations it stands; those in none are left out. */
export function countRelationsByEntity(database: Database): Map<string, number> {
  const rows = database.all<{ entity_id: string; relations: number }>(
    `SELECT entity_id, count(*) AS relations FROM
       (SELECT from_id AS entity_id FROM relation
        UNION ALL SELECT to_id FROM relation WHERE to_id <> from_id) GROUP BY entity_id`,
  );
  return new Map(rows.map(({ entity_id: id, relations }) => [id, relations]));
}

/** Stores a relation in place of what there was. Belongs into a transaction. */
export function saveRelation(database: Database, relation: Relation): void {
  const { ownership } = relation;
  database.upsert('relation', {
    id: relation.id,
    from_id: relation.fromId,
    to_id: relation.toId,
    kind: relation.kind,
    start_date: relation.start,
    end_date: relation.end,
    percent: ownership?.percent ?? null,
    share_class: ownership?.shareClass ?? null,
    directness: ownership?.directness ?? null,
    note: relation.note,
    created_at: relation.createdAt,
    modified_at: relation.modifiedAt,
    sha256: relationSha256(relation),
  });
  database.run('DELETE FROM relation_claim WHERE relation_id = ?', relation.id);
  relation.claimIds.forEach((claim_id, position) => {
    database.insert('relation_claim', { relation_id: relation.id, claim_id, position });
  });
}

/** Deletes a relation. Belongs into a transaction. */
export function deleteRelation(database: Database, id: string): void {
  database.run('DELETE FROM relation WHERE id = ?', id);
}

/** Relations that refer to an entity or to a claim that is missing. */
export function listDanglingRelations(database: Database): { id: string; missing: 'entity' | 'claim' }[] {
  return database.all(
    `SELECT id, 'entity' AS missing FROM relation
       WHERE from_id NOT IN (SELECT id FROM entity) OR to_id NOT IN (SELECT id FROM entity)
     UNION ALL SELECT DISTINCT relation_id, 'claim' FROM relation_claim WHERE claim_id NOT IN (SELECT id FROM claim)`,
  );
}

/** The hash that stands beside a relation. */
export function relationSha256(relation: Relation): string {
  return sha256OfJson(relation);
}

function readAll(database: Database, rows: readonly { id: string }[]): Relation[] {
  return rows.map(({ id }) => readRelation(database, id)).filter((relation) => relation !== undefined);
}

function toRelation(row: RelationRow, claimIds: ClaimId[]): Relation {
  return {
    id: row.id,
    fromId: row.from_id,
    toId: row.to_id,
    kind: row.kind,
    start: row.start_date,
    end: row.end_date,
    ownership:
      row.directness === null
        ? null
        : { percent: row.percent, shareClass: row.share_class ?? '', directness: row.directness },
    claimIds,
    note: row.note,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
  };
}
