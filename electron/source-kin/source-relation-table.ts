import type { SourceId } from '../../shared/source/source-schema';
import type { SourceRelation, SourceRelationId } from '../../shared/source-kin/source-kin-schema';
import type { Database } from '../notebook-file/database';
import { sha256OfJson } from '../text/sha256';

interface RelationRow {
  id: SourceRelationId;
  source_id: SourceId;
  other_id: SourceId;
  kind: SourceRelation['kind'];
  overlap: number | null;
  decided_at: string;
  decided_by: string;
  sha256: string;
}

/** Every relation between sources, in the order in which they were decided. */
export function listRelations(database: Database): SourceRelation[] {
  return database
    .all<RelationRow>('SELECT * FROM source_relation ORDER BY decided_at, rowid')
    .map(toRelation);
}

/** The relations that a source is part of, on either side. */
export function listRelationsOf(database: Database, id: SourceId): SourceRelation[] {
  return database
    .all<RelationRow>(
      'SELECT * FROM source_relation WHERE source_id = ? OR other_id = ? ORDER BY decided_at, rowid',
      id,
      id,
    )
    .map(toRelation);
}

/** A relation; undefined where there is none. */
export function readRelation(database: Database, id: string): SourceRelation | undefined {
  const row = database.get<RelationRow>('SELECT * FROM source_relation WHERE id = ?', id);
  return row && toRelation(row);
}

/** Stores a relation in place of what there was. Belongs into a transaction. */
export function saveRelation(database: Database, relation: SourceRelation): void {
  database.upsert('source_relation', {
    id: relation.id,
    source_id: relation.sourceId,
    other_id: relation.otherId,
    kind: relation.kind,
    overlap: relation.overlap,
    decided_at: relation.decidedAt,
    decided_by: relation.decidedBy,
    sha256: relationSha256(relation),
  });
}

/** Deletes a relation. Belongs into a transaction. */
export function deleteRelation(database: Database, id: string): void {
  database.run('DELETE FROM source_relation WHERE id = ?', id);
}

/** The hash that stands beside a relation. */
export function relationSha256(relation: SourceRelation): string {
  return sha256OfJson(relation);
}

function toRelation(row: RelationRow): SourceRelation {
  return {
    id: row.id,
    sourceId: row.source_id,
    otherId: row.other_id,
    kind: row.kind,
    overlap: row.overlap,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
  };
}
