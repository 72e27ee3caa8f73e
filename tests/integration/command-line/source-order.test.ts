import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimbook, done, failure, json, workedNotebook } from './run-claimbook';

const listSchema = z.array(z.looseObject({ id: z.string(), title: z.string(), group: z.array(z.string()) }));

describe('source list, rename, move, bin, restore, purge', () => {
  it('keeps the folders of an import as groups', async () => {
    const { folder } = await workedNotebook();
    fs.mkdirSync(path.join(folder, 'Notices/2025'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'Notices/2025/b.txt'), 'The text of b.');
    await done(z.unknown(), ['import', 'n.claimbook', 'Notices'], folder);
    const listed = await done(listSchema, ['source', 'list', 'n.claimbook'], folder);
    expect(listed.map(({ title, group }) => [title, group])).toEqual([
      [expect.any(String), []],
      ['b', ['Notices', '2025']],
    ]);
    const words = await claimbook(['source', 'list', 'n.claimbook'], { cwd: folder });
    expect(words.stdout).toContain('Notices / 2025');
  });

  it('renames, moves into groups that it makes, and back to the top', async () => {
    const { folder, source } = await workedNotebook();
    const cwd = { cwd: folder };
    expect((await json(['source', 'rename', 'n.claimbook', source, '新标题'], cwd)).document).toEqual({
      id: source,
      title: '新标题',
    });
    const move = (to: string) => json(['source', 'move', 'n.claimbook', source, '--to', to], cwd);
    expect((await move('Party / 2025')).document).toEqual({ moved: 1, group: ['Party', '2025'] });
    expect(await done(listSchema, ['source', 'list', 'n.claimbook'], folder)).toMatchObject([
      { title: '新标题', group: ['Party', '2025'] },
    ]);
    expect((await move('/')).document).toEqual({ moved: 1, group: [] });
    expect(await done(listSchema, ['source', 'list', 'n.claimbook'], folder)).toMatchObject([{ group: [] }]);
  });

  it('moves to the bin naming the claims, restores, and purges only from the bin', async () => {
    const { folder, source } = await workedNotebook();
    const cwd = { cwd: folder };
    const run = (verb: string) => json(['source', verb, 'n.claimbook', source], cwd);
    expect(await failure(['source', 'purge', 'n.claimbook', source], cwd)).toMatchObject({
      exit: 1,
      code: 'source-not-in-bin',
    });
    const binned = await run('bin');
    expect(binned.document).toEqual({ binned: 1, claims: 1, memos: 1, citations: 1 });
    expect(binned.stderr).toContain('前置研究讨');
    expect(await done(listSchema, ['source', 'list', 'n.claimbook'], folder)).toEqual([]);
    expect(await done(listSchema, ['source', 'list', 'n.claimbook', '--bin'], folder)).toMatchObject([
      { id: source },
    ]);
    expect((await run('restore')).document).toEqual({ restored: 1 });
    await run('bin');
    expect((await run('purge')).document).toEqual({ purged: 1, isErased: true });
    expect(fs.readFileSync(path.join(folder, 'n.claimbook')).includes('The state took a golden')).toBe(false);
    expect(await failure(['text', 'n.claimbook', source], cwd)).toMatchObject({ code: 'source-purged' });
    const verified = await json(['verify', 'n.claimbook'], cwd);
    expect(verified).toMatchObject({ code: 0, document: { ok: true } });
  });

  it('names a source that is not there, before anything is done', async () => {
    const { folder, source } = await workedNotebook();
    const nobody = '00000000-0000-4000-8000-000000000000';
    const words = ['source', 'bin', 'n.claimbook', source, nobody];
    const refused = await failure(words, { cwd: folder });
    expect(refused).toMatchObject({ exit: 1, code: 'not-found' });
    expect(refused.message).toContain(nobody);
    expect(await done(listSchema, ['source', 'list', 'n.claimbook'], folder)).toHaveLength(1);
  });
});
