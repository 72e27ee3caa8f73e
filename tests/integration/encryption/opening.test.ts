import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { readFileHeader } from '../../../electron/notebook-file/file-header';
import { allMigrations } from '../../../electron/notebook-file/migrations/all-migrations';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { failureCode, importText, newTestNotebook, temporaryFolder } from '../notebook/notebook-fixture';
import {
  canary,
  closedEncryptedNotebook,
  newEncryptedNotebook,
  openWith,
  passphrase,
} from './encrypted-notebook';
import { filesWith } from './words-on-disk';

describe('an encrypted notebook', () => {
  it('opens with its passphrase only, and holds what was written', async () => {
    const file = await closedEncryptedNotebook();
    expect(await failureCode(() => openWith(file, undefined))).toBe('passphrase-needed');
    expect(await failureCode(() => openWith(file, ''))).toBe('passphrase-needed');
    for (const wrong of ['x', passphrase.toLowerCase(), `${passphrase} `]) {
      expect(await failureCode(() => openWith(file, wrong))).toBe('wrong-passphrase');
    }
    const { handlers } = openWith(file, passphrase);
    expect(await handlers['notebook.info']({})).toMatchObject({ encrypted: true, counts: { sources: 1 } });
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
  });

  it('takes a passphrase whose accents were typed apart for the same one', async () => {
    const file = await closedEncryptedNotebook();
    expect(openWith(file, passphrase.normalize('NFD')).notebook.facts.encrypted).toBe(true);
  });

  it('opens for reading beside its writer, and from a folder that cannot be written to', async () => {
    const { notebook, handlers, file } = newEncryptedNotebook();
    await importText(handlers, canary);
    const beside = openWith(file, passphrase, 'read');
    expect(await beside.handlers['source.list']({})).toHaveLength(1);
    expect(beside.notebook.facts.readOnly).toBe('in-use');
    beside.notebook.close();
    notebook.close();
  });

  it('a plain notebook that is given a passphrase opens all the same', async () => {
    const { notebook, file } = newTestNotebook();
    notebook.close();
    expect(openWith(file, 'anything').notebook.facts.encrypted).toBe(false);
  });

  it('keeps its words off the disk while it is open and afterwards', async () => {
    const folder = temporaryFolder();
    const { notebook, handlers, file } = newEncryptedNotebook(folder);
    await importText(handlers, `${canary}\n${'more 党委 '.repeat(50_000)}`);
    await handlers['memo.create']({ title: canary, template: 'empty', claimIds: [] });
    expect(fs.existsSync(`${file}-wal`)).toBe(true);
    expect(filesWith(canary, folder)).toEqual([]);
    notebook.database.exec('VACUUM');
    expect(filesWith(canary, folder)).toEqual([]);
    notebook.close();
    expect(fs.readdirSync(folder)).toEqual(['test.claimbook']);
    expect(filesWith(canary, folder)).toEqual([]);
  });

  it('is backed up encrypted before its format changes', async () => {
    const folder = temporaryFolder();
    const file = await closedEncryptedNotebook(folder);
    const next = {
      version: allMigrations.length + 1,
      up: (database: Database) => database.exec('CREATE TABLE later (a INTEGER) STRICT'),
    };
    openNotebook(file, {
      access: 'write',
      program: 'window',
      passphrase,
      migrations: [...allMigrations, next],
    }).close();
    const [backup = ''] = fs.readdirSync(folder).filter((name) => name !== 'test.claimbook');
    expect(filesWith(canary, folder)).toEqual([]);
    expect(await openWith(path.join(folder, backup), passphrase).handlers['source.list']({})).toHaveLength(1);
  });

  it('is journalled in the open nowhere on a disk that needs a rollback journal', async () => {
    const folder = temporaryFolder();
    const file = await closedEncryptedNotebook(folder);
    const notebook = openNotebook(file, {
      access: 'write',
      program: 'window',
      passphrase,
      journal: 'rollback',
    });
    notebook.database.exec('BEGIN');
    notebook.database.exec('PRAGMA cache_size = 1; PRAGMA cache_spill = 1');
    notebook.database.run(`UPDATE source_text SET text = text || ?`, canary.repeat(100_000));
    expect(fs.existsSync(`${file}-journal`)).toBe(true);
    expect(filesWith(canary, folder)).toEqual([]);
    notebook.database.exec('ROLLBACK');
    notebook.close();
    expect(openWith(file, passphrase).notebook.facts.encrypted).toBe(true);
  });
});

describe('a file without a header', () => {
  it('is an encrypted notebook only where it is made of random pages', async () => {
    const folder = temporaryFolder();
    const place = path.join(folder, 'x.claimbook');
    const codeOfFile = (bytes: Uint8Array, name = 'x.claimbook') => {
      fs.writeFileSync(path.join(folder, name), bytes);
      return failureCode(() => readFileHeader(path.join(folder, name)));
    };
    expect(await codeOfFile(randomBytes(8192))).toBe(undefined);
    expect(await failureCode(() => openWith(place, undefined))).toBe('passphrase-needed');
    expect(await failureCode(() => openWith(place, 'guess'))).toBe('wrong-passphrase');
    expect(await codeOfFile(randomBytes(8192 + 777))).toBe('notebook-damaged');
    expect(await codeOfFile(randomBytes(8192 + 777), 'x.bin')).toBe('not-a-notebook');
    expect(await codeOfFile(randomBytes(500))).toBe('not-a-notebook');
    expect(await codeOfFile(new Uint8Array(8192))).toBe('not-a-notebook');
    expect(await codeOfFile(Buffer.from('党委前置 words. '.repeat(1000)).subarray(0, 8192))).toBe(
      'not-a-notebook',
    );
    expect(await codeOfFile(gzipSync(randomBytes(9000)).subarray(0, 8192))).toBe('not-a-notebook');
  });

  it('is no encrypted notebook where a plain one lost its first bytes', async () => {
    const { notebook, file } = newTestNotebook();
    notebook.close();
    const bytes = fs.readFileSync(file);
    fs.writeFileSync(file, bytes.fill(0, 0, 16));
    expect(await failureCode(() => openWith(file, 'guess'))).toBe('not-a-notebook');
  });

  it('is refused where it is another program’s encrypted database', async () => {
    const file = path.join(temporaryFolder(), 'other.claimbook');
    const other = new Database(file, passphrase);
    other.exec('CREATE TABLE t (a)');
    other.close();
    expect(await failureCode(() => openWith(file, passphrase))).toBe('not-a-notebook');
  });

  it('loses a part of its end and says so', async () => {
    const file = await closedEncryptedNotebook();
    const { size } = fs.statSync(file);
    for (const missing of [777, 4096, 8192]) {
      const copy = `${file}.${missing}.claimbook`;
      fs.copyFileSync(file, copy);
      fs.truncateSync(copy, size - missing);
      expect(await failureCode(() => openWith(copy, passphrase).handlers['notebook.verify']({}))).toBe(
        'notebook-damaged',
      );
    }
  });
});
