import type { Entity, EntityId, EntityName, Identifier, PersonName } from '../../shared/entity/entity-schema';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { sha256OfJson } from '../text/sha256';

interface EntityTableRow {
  id: EntityId;
  kind: Entity['kind'];
  organisation_kind: Entity['organisationKind'];
  names: string;
  person_name: string | null;
  identifiers: string;
  notes: string;
  created_at: string;
  modified_at: string;
  sha256: string;
}

/** Every entity, in the order in which they were made. */
export function listEntities(database: Database): Entity[] {
  return database.all<EntityTableRow>('SELECT * FROM entity ORDER BY created_at, id').map(toEntity);
}

/** An entity; undefined where there is none. */
export function readEntity(database: Database, id: string): Entity | undefined {
  const row = database.get<EntityTableRow>('SELECT * FROM entity WHERE id = ?', id);
  return row && toEntity(row);
}

/** Whether there is an entity. */
export function hasEntity(database: Database, id: string): boolean {
  return readRecordedHash(database, 'entity', id) !== null;
}

/** Stores an entity in place of what there was. Belongs into a transaction. */
export function saveEntity(database: Database, entity: Entity): void {
  database.upsert('entity', {
    id: entity.id,
    kind: entity.kind,
    organisation_kind: entity.organisationKind,
    names: JSON.stringify(entity.names),
    person_name: entity.personName && JSON.stringify(entity.personName),
    identifiers: JSON.stringify(entity.identifiers),
    notes: entity.notes,
    created_at: entity.createdAt,
    modified_at: entity.modifiedAt,
    sha256: entitySha256(entity),
  });
}

/** Deletes an entity; what refers to it is left as it is. Belongs into a transaction. */
export function deleteEntity(database: Database, id: string): void {
  database.run('DELETE FROM entity WHERE id = ?', id);
}

/** Claims that are about an entity that is missing. */
export function listClaimsAboutMissing(database: Database): string[] {
  return database
    .all<{ id: string }>(
      'SELECT DISTINCT claim_id AS id FROM claim_entity WHERE entity_id NOT IN (SELECT id FROM entity)',
    )
    .map(({ id }) => id);
}

/** The hash that stands beside an entity. */
export function entitySha256(entity: Entity): string {
  return sha256OfJson(entity);
}

function toEntity(row: EntityTableRow): Entity {
  return {
    id: row.id,
    kind: row.kind,
    organisationKind: row.organisation_kind,
    names: readJsonColumn<EntityName[]>(row.names),
    personName: row.person_name === null ? null : readJsonColumn<PersonName>(row.person_name),
    identifiers: readJsonColumn<Identifier[]>(row.identifiers),
    notes: row.notes,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
  };
}
