import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256OfJson } from '../../../electron/text/sha256';
import { serveNotebook } from '../../../electron/notebook-host/serve-notebook';
import { Database } from '../../../electron/notebook-file/database';
import { failureCode, importText, newTestNotebook, reopen } from './notebook-fixture';
import { backToFormat } from './older-format';

/** A closed notebook with a source and a memo, changed around Claimbook. */
async function tampered(statements: string): Promise<string> {
  const { handlers, notebook, file } = newTestNotebook();
  await importText(handlers, 'Title\n党委前置研究讨论 decides');
  await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
  notebook.close();
  const database = new Database(file);
  database.exec(statements);
  database.close();
  return file;
}

describe('a notebook that somebody made to do harm', () => {
  it('is refused before anything is changed where it says that it is older than it is', async () => {
    const file = await tampered('PRAGMA user_version = 3');
    const before = fs.readFileSync(file);
    for (const access of ['write', 'read'] as const) {
      expect(await failureCode(() => reopen(file, access))).toBe('notebook-damaged');
    }
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
  });

  it('is refused before it is brought up to date where an older one brings a trigger', async () => {
    const trigger = 'CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM log_entry; END;';
    expect(reopen(await tampered(backToFormat(11))).notebook.isWritable).toBe(true);
    const file = await tampered(`${backToFormat(11)} ${trigger}`);
    expect(await failureCode(() => reopen(file))).toBe('not-a-notebook');
  });

  it('writes no open file outside of the folder, whatever its things are called', async () => {
    const file = await tampered(
      `PRAGMA foreign_keys = OFF; UPDATE memo SET id = '../../escaped';
       UPDATE source_text SET source_id = '../../escaped'; UPDATE source_bytes SET source_id = '../../escaped'`,
    );
    const folder = path.join(path.dirname(file), 'a', 'all');
    fs.mkdirSync(path.dirname(folder));
    await reopen(file, 'read').handlers['notebook.exportAll']({ folder, plain: false });
    expect(fs.readdirSync(path.dirname(file)).sort()).toEqual(['a', path.basename(file)]);
    expect(fs.readdirSync(path.dirname(folder))).toEqual(['all']);
    expect(fs.readdirSync(path.join(folder, 'memos'))).toHaveLength(1);
  });

  it('is called damaged where an operation breaks on what it holds, and the whole one is not', async () => {
    const file = await tampered(`UPDATE source SET metadata = 'null'`);
    const { handlers } = reopen(file, 'read');
    expect(await serveNotebook(handlers)('source.list', {})).toMatchObject({
      ok: false,
      failure: { code: 'notebook-damaged' },
    });
    const whole = newTestNotebook().handlers;
    const broken = serveNotebook({ ...whole, 'claim.list': () => Promise.reject(new TypeError('a fault')) });
    expect(await broken('claim.list', {})).toMatchObject({ ok: false, failure: { code: 'internal' } });
  });

  it('is called damaged where a thing has another form and a hash that fits it', async () => {
    const { handlers, notebook, file } = newTestNotebook();
    const view = { columns: [], filter: {}, sort: [], group: null };
    const saved = await handlers['claimView.save']({ name: 'V', view });
    notebook.close();
    const made = { ...saved, view: { columns: 7 } };
    const database = new Database(file);
    database.run('UPDATE claim_view SET view = ?, sha256 = ?', JSON.stringify(made.view), sha256OfJson(made));
    database.close();
    const { handlers: next } = reopen(file, 'read');
    // The log was written anew as well, and fits.
    const verified = { ok: true, checked: {}, problems: [] } as never;
    const forged = { ...next, 'notebook.verify': () => Promise.resolve(verified) };
    expect(await serveNotebook(forged)('claimView.list', {})).toMatchObject({
      ok: false,
      failure: { code: 'notebook-damaged' },
    });
  });
});

describe('what a killed backup leaves', () => {
  it('is deleted by the next writer, but not while it may still be made', async () => {
    const { notebook, file } = newTestNotebook();
    notebook.close();
    const draft = path.join(path.dirname(file), 'test (daily 20260101T000000Z).claimbook.0123abcd.new');
    const strange = path.join(path.dirname(file), 'other (daily 20260101T000000Z).claimbook.0123abcd.new');
    for (const made of [draft, `${draft}-journal`, strange]) fs.writeFileSync(made, 'words');
    reopen(file).notebook.close();
    expect(fs.existsSync(draft)).toBe(true);
    const longAgo = new Date(Date.now() - 3_600_000);
    for (const made of [draft, `${draft}-journal`, strange]) fs.utimesSync(made, longAgo, longAgo);
    reopen(file).notebook.close();
    expect(fs.readdirSync(path.dirname(file)).sort()).toEqual([path.basename(strange), path.basename(file)]);
  });
});

describe('a name that the disk does not take', () => {
  it('is refused in words, and one as long as it takes is written', async () => {
    const { handlers, file } = newTestNotebook();
    const { id } = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    const place = (length: number, extension: string) =>
      path.join(path.dirname(file), 'x'.repeat(length - extension.length) + extension);
    const exported = (length: number) =>
      handlers['memo.export']({ id, format: 'md', path: place(length, '.md') });
    await exported(255);
    expect(await failureCode(() => exported(256))).toBe('bad-input');
    expect(await failureCode(() => handlers['backup.make']({ file: place(300, '.claimbook') }))).toBe(
      'bad-input',
    );
    expect(
      await failureCode(() => handlers['notebook.exportAll']({ folder: place(300, ''), plain: false })),
    ).toBe('bad-input');
  });
});
