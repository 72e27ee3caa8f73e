import { notebookApplicationId } from '../../shared/notebook/notebook-schema';
import type { Database } from './database';
import type { Migration } from './migrations/migration';

/** The format that a list of migrations leads to. Throws where their versions are not 1, 2, 3, …. */
export function latestVersion(migrations: readonly Migration[]): number {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`Migration ${index + 1} has version ${version}.`);
  });
  return migrations.length;
}

/** The notebook's format as the engine sees it, changes in the write-ahead log included. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version'));
}

/**
 * Brings a database to the newest format. Each migration and its version are one transaction, so that a crash leaves
 * one format or the other and nothing between.
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  const target = latestVersion(migrations);
  if (versionOf(database) === 0) database.pragma(`application_id = ${notebookApplicationId}`);
  for (const { version, up } of migrations.slice(versionOf(database), target)) {
    database.transaction(() => {
      up(database);
      database.pragma(`user_version = ${version}`);
    });
  }
}
