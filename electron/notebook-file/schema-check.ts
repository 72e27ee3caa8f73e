import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { Database } from './database';
import { migrate } from './migrate';
import type { Migration } from './migrations/migration';
import { searchIndexSchema } from './search-index-schema';

type SchemaObject = { type: string; name: string; sql: string };

/** Everything that a database's schema declares, by type and name, without SQLite's own tables. */
export function schemaOf(database: Database): ReadonlyMap<string, string> {
  const objects = database.all<SchemaObject>(
    "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
  );
  return new Map(objects.map(({ type, name, sql }) => [`${type} ${name}`, sql]));
}

/**
 * Compares a notebook's schema with the one that the migrations make. A part that is missing or different throws
 * notebook-damaged; the tables of the search index may be there or not; one that Claimbook did not make (a trigger, view or virtual table could run an attacker's SQL, a
 * table could forbid changes to others) throws not-a-notebook.
 */
export function checkSchema(database: Database, migrations: readonly Migration[]): void {
  const expected = expectedSchema(migrations);
  const found = schemaOf(database);
  const name = path.basename(database.file);
  for (const [object, sql] of expected) {
    if (found.get(object) === sql) continue;
    throw new FailureError(
      'notebook-damaged',
      message('notebook.file.damaged', { name }),
      `Schema: ${object}`,
    );
  }
  for (const [object, sql] of found) {
    if (expected.has(object) || optionalSchema.get(object) === sql) continue;
    throw new FailureError(
      'not-a-notebook',
      message('notebook.file.foreignSchema', { name }),
      `Schema: ${object}`,
    );
  }
}

/** The search index comes and goes; a part of it that is missing is made again. */
const optionalSchema: ReadonlyMap<string, string> = new Map(
  Object.entries(searchIndexSchema.tables).map(([name, sql]) => [`table ${name}`, sql]),
);

const expectedSchemas = new WeakMap<readonly Migration[], ReadonlyMap<string, string>>();

function expectedSchema(migrations: readonly Migration[]): ReadonlyMap<string, string> {
  const known = expectedSchemas.get(migrations);
  if (known) return known;
  const database = new Database(':memory:');
  try {
    migrate(database, migrations);
    const schema = schemaOf(database);
    expectedSchemas.set(migrations, schema);
    return schema;
  } finally {
    database.close();
  }
}
