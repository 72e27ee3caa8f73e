import type { Database } from './database';
import { searchIndexSchema } from './search-index-schema';

/** Takes the search index away, whatever state it is in; the next search makes it anew. Belongs into a transaction. */
export function dropSearchIndex(database: Database): void {
  if (hasTable(database, 'search_text')) completeParts(database);
  for (const name of Object.keys(searchIndexSchema.tables)) database.exec(`DROP TABLE IF EXISTS ${name}`);
}

/** The engine takes its table away only where all parts of it are there, and of a format that it knows. */
function completeParts(database: Database): void {
  const { made, tables } = searchIndexSchema;
  for (const [name, sql] of Object.entries(tables)) {
    if (!(name in made)) database.exec(sql.replace('CREATE TABLE', 'CREATE TABLE IF NOT EXISTS'));
  }
  database.exec(`INSERT OR REPLACE INTO search_text_config (k, v) VALUES ('version', ${engineFormat})`);
}

/** The format of full-text tables that every version of the engine reads. */
const engineFormat = 4;

function hasTable(database: Database, name: string): boolean {
  return database.get('SELECT 1 FROM sqlite_schema WHERE name = ?', name) !== undefined;
}
