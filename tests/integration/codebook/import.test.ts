import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureCode, newTestNotebook, reopen, temporaryFolder } from '../notebook/notebook-fixture';
import { codeOf, define, edit, sound, tags, taggedNotebook, version } from './codebook-fixture';

function fileWith(text: string, name = 'codebook.csv'): string {
  const file = path.join(temporaryFolder(), name);
  fs.writeFileSync(file, text);
  return file;
}

const small = 'dimension_en,id,label_en,definition\nOwn,own-a,A,Is A.\nOwn,mass-line,Mass line,Other.\n';

describe('importing a codebook', () => {
  it('puts it in force as a version, keeps what is in use, and is undone in one step', async () => {
    const { handlers, notebook, file } = await taggedNotebook();
    const before = await handlers['codebook.get']({});
    const place = fileWith(small);
    expect(await handlers['codebook.previewImport']({ path: place })).toEqual({
      name: before.codebook.name,
      difference: { added: 1, changed: 1, retired: 2, removed: 42 },
    });
    expect(await handlers['codebook.get']({})).toEqual(before);

    const imported = await handlers['codebook.import']({ path: place });
    const after = await handlers['codebook.get']({});
    expect(imported).toEqual({
      version: '1.1',
      sha256: after.sha256,
      added: 1,
      changed: 1,
      retired: 2,
      removed: 42,
    });
    expect(await codeOf(handlers, 'pre-deliberation')).toMatchObject({ isRetired: true });
    expect((await tags(handlers))[0]).toEqual(['pre-deliberation affirmed 1.0']);
    expect((await handlers['history.state']({})).undo).toMatchObject({ key: 'history.codebook.import' });
    await sound(handlers);
    notebook.close();
    const next = reopen(file).handlers;
    await next['history.undo']({});
    expect(await next['codebook.get']({})).toEqual(before);
    await sound(next);
    await next['history.redo']({});
    expect(await next['codebook.get']({})).toEqual(after);
  });

  it('shares its version with no edit, and the same file again makes none', async () => {
    const { handlers } = newTestNotebook();
    const place = fileWith(small);
    await define(handlers, 'mass-line', 'One.');
    expect(await handlers['codebook.import']({ path: place })).toMatchObject({ version: '1.2' });
    expect(await handlers['codebook.import']({ path: place })).toMatchObject({
      version: '1.2',
      added: 0,
      changed: 0,
    });
    await define(handlers, 'mass-line', 'Two.');
    expect(await version(handlers)).toBe('1.3');
  });

  it('brings a codebook of another notebook over, with another GUID and its own versions after ours', async () => {
    const other = newTestNotebook();
    await edit(other.handlers, { kind: 'addDimension', label: { en: 'Own', zh: '' } });
    await edit(other.handlers, {
      kind: 'addCode',
      dimensionId: 'own',
      id: 'own-a',
      label: { en: 'A', zh: '甲' },
      definition: '',
    });
    const place = fileWith('', 'other.json');
    await other.handlers['codebook.export']({ format: 'json', path: place });
    const { handlers } = await taggedNotebook();
    await define(handlers, 'mass-line', 'Ours.');
    await handlers['codebook.import']({ path: place });
    const [mine, theirs] = [await handlers['codebook.get']({}), await other.handlers['codebook.get']({})];
    expect({ ...mine.codebook, version: '' }).toEqual({ ...theirs.codebook, version: '' });
    expect(mine.codebook.version).toBe('1.2');
    await sound(handlers);
  });

  it('tags follow a code that the file calls by another id', async () => {
    const { handlers } = await taggedNotebook();
    const { guid } = (await codeOf(handlers, 'pre-deliberation'))!;
    await handlers['codebook.import']({
      path: fileWith(`dimension_en,id,guid\nOwn,party-first,{${guid.toUpperCase()}}\n`),
    });
    expect((await tags(handlers))[0]).toEqual(['party-first affirmed 1.0']);
    await sound(handlers);
    await handlers['history.undo']({});
    expect((await tags(handlers))[0]).toEqual(['pre-deliberation affirmed 1.0']);
    await sound(handlers);
  });

  it('reads UTF-16 as spreadsheets write it, and refuses what is no codebook, with nothing changed', async () => {
    const { handlers } = newTestNotebook();
    const before = await handlers['codebook.get']({});
    const importing = (file: string) => () => handlers['codebook.import']({ path: file });
    expect(await failureCode(importing(fileWith('name,value\na,b')))).toBe('invalid-codebook');
    expect(await failureCode(importing(fileWith('{"dimensions":[{"codes":[{}]}]}')))).toBe(
      'invalid-codebook',
    );
    expect(await failureCode(importing('/no/such/file.csv'))).toBe('file-not-found');
    expect(await handlers['codebook.get']({})).toEqual(before);
    const utf16 = path.join(temporaryFolder(), 'utf16.csv');
    fs.writeFileSync(
      utf16,
      Buffer.from('\uFEFFdimension_zh\tid\tlabel_zh\r\n自编\town-a\t甲\r\n', 'utf16le'),
    );
    await importing(utf16)();
    expect(await codeOf(handlers, 'own-a')).toMatchObject({ label: { zh: '甲' } });
  });
});
