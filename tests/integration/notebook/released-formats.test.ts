import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { migrate } from '../../../electron/notebook-file/migrate';
import { allMigrations } from '../../../electron/notebook-file/migrations/all-migrations';
import { schemaOf } from '../../../electron/notebook-file/schema-check';
import { sha256OfJson } from '../../../electron/text/sha256';
import { inProject } from '../../../scripts/project-folder.mjs';
import { importText, newTestNotebook, reopen, tagWords, temporaryFolder } from './notebook-fixture';

const versions = allMigrations.map(({ version }) => version);

function madeUpTo(version: number, file = ':memory:'): Database {
  const database = new Database(file);
  migrate(database, allMigrations.slice(0, version));
  return database;
}

/** What format 1 could hold: a source, a claim, a memo, and their history. */
async function notebookOfToday(): Promise<string> {
  const made = newTestNotebook();
  const source = await importText(made.handlers, 'Title\n党委前置研究讨论 decides');
  await made.handlers['source.setReliability']({ id: source, reliability: 'B' });
  await tagWords(made.handlers, source, '前置研究');
  await made.handlers['memo.create']({ title: 'M', template: 'evidence', claimIds: [] });
  made.notebook.close();
  return made.file;
}

/** A notebook of an older format that holds what one of today's does, as far as that format goes. */
function writeAs(version: number, today: string, file: string): void {
  const database = madeUpTo(version, file);
  database.pragma('foreign_keys = OFF');
  database.run('ATTACH ? AS today', today);
  const names = [...schemaOf(database).keys()].filter((name) => name.startsWith('table '));
  for (const table of names.map((name) => name.slice('table '.length))) {
    const columns = database
      .all<{ name: string }>(`PRAGMA main.table_info(${table})`)
      .map(({ name }) => name)
      .join(', ');
    database.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM today.${table}`);
  }
  database.exec('DETACH today');
  database.close();
}

describe('every released format', () => {
  it('is declared as it was when it was released: a migration that was released is never changed', () => {
    const schemas = versions.map((version) => {
      const database = madeUpTo(version);
      const schema = sha256OfJson([...schemaOf(database)]);
      database.close();
      return [String(version), schema];
    });
    const released = inProject('tests', 'fixtures', 'notebook', 'released-schemas.json');
    expect(Object.fromEntries(schemas)).toEqual(JSON.parse(fs.readFileSync(released, 'utf8')));
  });

  it.each(versions)(
    'opens from format %i with all that it held, and then declares what a new one does',
    async (version) => {
      const file = path.join(temporaryFolder(), 'old.claimbook');
      const today = await notebookOfToday();
      writeAs(version, today, file);
      const expected = reopen(today, 'read').handlers;
      const { notebook, handlers } = reopen(file);
      const fresh = madeUpTo(versions.length);
      expect([...schemaOf(notebook.database)]).toEqual([...schemaOf(fresh)]);
      fresh.close();
      for (const list of ['source.list', 'claim.list', 'memo.list'] as const) {
        expect(await handlers[list]({})).toEqual(await expected[list]({}));
      }
      expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
      await handlers['history.undo']({});
      expect(await handlers['memo.list']({})).toEqual([]);
    },
  );
});
