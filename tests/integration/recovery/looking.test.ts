import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { createRescueHandlers } from '../../../electron/notebook-host/rescue-handlers';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { openSalvaged } from '../../../electron/notebook-file/salvage/open-salvaged';
import { FailureError } from '../../../shared/result';
import { canary, closedEncryptedNotebook, openWith, passphrase } from '../encryption/encrypted-notebook';
import { filesWith } from '../encryption/words-on-disk';
import { importText, newTestNotebook, temporaryFolder, testServices } from '../notebook/notebook-fixture';

const services = testServices();
const rescue = createRescueHandlers(services);

/** A closed notebook with a source, and a backup beside it from before a second one was imported. */
async function notebookWithBackup() {
  const { notebook, handlers, file } = newTestNotebook();
  const id = await importText(handlers, 'Title\nThe first source.');
  const backup = await handlers['backup.make']({});
  await importText(handlers, 'Title\nThe second source.');
  notebook.close();
  return { file, folder: path.dirname(file), backup: backup.path, id };
}

/** Overwrites the first page but its header, so that the notebook opens no more. */
function damage(file: string): Buffer {
  const bytes = fs.readFileSync(file);
  bytes.fill(0x5a, 100, 4096);
  fs.writeFileSync(file, bytes);
  return bytes;
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return error instanceof FailureError ? error.failure.code : String(error);
  }
  return undefined;
}

/** Opens a notebook to look, and closes it after the test. */
function look(file: string, words?: string) {
  const notebook = openNotebook(file, { access: 'look', program: 'window', passphrase: words });
  onTestFinished(() => notebook.close());
  return { notebook, handlers: createHostHandlers(notebook, services) };
}

describe('looking into a backup', () => {
  it('shows what is in it, changes nothing, and leaves nothing beside it', async () => {
    const { folder, backup, id } = await notebookWithBackup();
    const [files, bytes] = [fs.readdirSync(folder), fs.readFileSync(backup)];
    const { notebook, handlers } = look(backup);
    expect(notebook.facts).toMatchObject({ path: backup, readOnly: 'backup', holder: null });
    expect((await handlers['source.text']({ id })).text).toContain('The first source.');
    expect(fs.readdirSync(folder)).toEqual(files);
    await expect(importText(handlers, 'Title\nMore')).rejects.toThrow('notebook-read-only');
    notebook.close();
    expect(fs.readdirSync(folder)).toEqual(files);
    expect(fs.readFileSync(backup)).toEqual(bytes);
  });

  it('reads one that was opened and cut short from a copy', async () => {
    const { folder, backup } = await notebookWithBackup();
    const writer = openNotebook(backup, { access: 'write', program: 'window' });
    const copied = path.join(temporaryFolder(), path.basename(backup));
    for (const suffix of ['', '-wal']) fs.copyFileSync(backup + suffix, copied + suffix);
    writer.close();
    const files = fs.readdirSync(path.dirname(copied));
    const { notebook } = look(copied);
    expect(fs.readdirSync(path.dirname(copied))).toEqual(files);
    notebook.close();
    expect(fs.readdirSync(path.dirname(copied))).toEqual(files);
    expect(fs.readdirSync(folder).filter((name) => /-wal|-shm|\.lock/.test(name))).toEqual([]);
  });

  it('needs the passphrase of an encrypted one', async () => {
    const file = await closedEncryptedNotebook();
    expect(codeOf(() => look(file))).toBe('passphrase-needed');
    expect(codeOf(() => look(file, 'another'))).toBe('wrong-passphrase');
    expect(look(file, passphrase).notebook.facts).toMatchObject({ encrypted: true, readOnly: 'backup' });
  });
});

describe('a damaged notebook', () => {
  it('of which the list of tables is gone is shown, and is not touched', async () => {
    const { file, folder, id } = await notebookWithBackup();
    const bytes = damage(file);
    const files = fs.readdirSync(folder);
    expect(codeOf(() => openNotebook(file, { access: 'write', program: 'window' }))).toBe('notebook-damaged');
    const salvaged = openSalvaged(file, undefined);
    onTestFinished(() => salvaged.close());
    expect(salvaged.facts).toMatchObject({ path: file, readOnly: 'damaged' });
    const text = await createHostHandlers(salvaged, services)['source.text']({ id });
    expect(text.text).toContain('The first source.');
    expect(fs.readFileSync(file)).toEqual(bytes);
    expect(fs.readdirSync(folder)).toEqual(files);
  });

  it('of which a page in the middle is gone is shown around that page', async () => {
    const { notebook, handlers, file } = newTestNotebook();
    const long = 'words 党委 '.repeat(3000);
    await importText(handlers, `Title\nThe first source. ${long}`);
    await importText(handlers, `Title\nThe second source. ${long}`);
    notebook.close();
    const bytes = fs.readFileSync(file);
    const at = Math.floor(bytes.indexOf('The second source.') / 4096) * 4096;
    bytes.fill(0, at, at + 4096);
    fs.writeFileSync(file, bytes);
    const salvaged = openSalvaged(file, undefined);
    onTestFinished(() => salvaged.close());
    expect(salvaged.facts).toMatchObject({ path: file, readOnly: 'damaged' });
    expect(await createHostHandlers(salvaged, services)['source.list']({})).toHaveLength(2);
    expect(codeOf(() => salvaged.refuseUnlessWritable())).toBe('notebook-read-only');
    expect(fs.readFileSync(file)).toEqual(bytes);
  });

  it('that is encrypted is read with its passphrase, and no word of it is in the open meanwhile', async () => {
    const file = await closedEncryptedNotebook();
    expect(codeOf(() => openSalvaged(file, undefined))).toBe('passphrase-needed');
    const temporary = temporaryFolder();
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = temporary;
    try {
      const salvaged = openSalvaged(file, passphrase);
      expect(fs.readdirSync(temporary)).toHaveLength(1);
      expect(filesWith(canary, temporary)).toEqual([]);
      salvaged.close();
      expect(fs.readdirSync(temporary)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });

  it('has its backups listed with what is in each, and one of them copied', async () => {
    const { file, folder, backup } = await notebookWithBackup();
    damage(file);
    const { backups } = await rescue['rescue.backups']({ path: file });
    expect(backups).toMatchObject([
      {
        path: backup,
        encrypted: false,
        contents: { counts: { sources: 1, claims: 0, memos: 0 } },
        problem: null,
      },
    ]);
    const to = path.join(folder, 'restored.claimbook');
    await rescue['rescue.copy']({ backup, to });
    const again = openNotebook(to, { access: 'write', program: 'window' });
    onTestFinished(() => again.close());
    expect(await createHostHandlers(again, services)['source.list']({})).toHaveLength(1);
    await expect(Promise.resolve().then(() => rescue['rescue.copy']({ backup, to }))).rejects.toMatchObject({
      failure: { code: 'notebook-exists' },
    });
  });

  it('that is encrypted has backups that open with its passphrase alone', async () => {
    const file = await closedEncryptedNotebook();
    const { notebook, handlers } = openWith(file, passphrase);
    await handlers['backup.make']({});
    notebook.close();
    const seen = async (words?: string) => {
      const { backups } = await rescue['rescue.backups']({ path: file, passphrase: words });
      return backups.map(({ encrypted, contents, problem }) => [
        encrypted,
        contents?.counts.sources,
        problem?.code,
      ]);
    };
    expect(await seen()).toEqual([[true, undefined, 'passphrase-needed']]);
    expect(await seen('another')).toEqual([[true, undefined, 'wrong-passphrase']]);
    expect(await seen(passphrase)).toEqual([[true, 1, undefined]]);
  });
});
