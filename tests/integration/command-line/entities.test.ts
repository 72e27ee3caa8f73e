import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimbook, done, failure, json, workedNotebook } from './run-claimbook';

const entitySchema = z.looseObject({ id: z.string(), claims: z.number(), relations: z.number() });

describe('entities and links between claims', () => {
  it('are made, found, said of claims and of each other, and checked', async () => {
    const { folder, source, claim } = await workedNotebook();
    const cwd = { cwd: folder };
    const run = (...words: string[]) => json(words, cwd);
    const add = async (...words: string[]) => {
      const answer = await done(
        z.object({ entity: z.string() }),
        ['entity', 'add', 'n.claimbook', ...words],
        folder,
      );
      return answer.entity;
    };
    const company = ['--kind', 'organisation', '--organisation', 'company'];
    const firm = await add(
      ...company,
      '--name',
      '北方稀土',
      '--alias',
      'Northern Rare Earth',
      '--ticker',
      '600111.sh',
    );
    const body = await add('--kind', 'organisation', '--name', '前置委', '--short', 'QZW');
    const share = ['--kind', 'owns', '--percent', '36.66', '--start', '2020', '--claim', claim];
    expect((await run('entity', 'relate', 'n.claimbook', body, firm, ...share)).code).toBe(0);
    expect((await run('entity', 'tag', 'n.claimbook', claim, firm, body)).document).toEqual({
      claim,
      entityIds: [firm, body],
    });
    const found = async (...words: string[]) =>
      (await done(z.array(entitySchema), ['entities', 'n.claimbook', ...words], folder)).map(({ id }) => id);
    expect(await found('--text', 'bfxt')).toEqual([firm]);
    expect(await found('--text', '600111')).toEqual([firm]);
    expect(await found('--kind', 'person')).toEqual([]);
    expect(await found('--in', source)).toEqual([]);
    const named = await add('--kind', 'event', '--name', '前置研究');
    expect(await found('--in', source)).toEqual([named]);
    const words = await claimbook(['entities', 'n.claimbook'], cwd);
    expect(words.stdout).toMatch(new RegExp(`^${firm} +company +北方稀土 +Northern Rare Earth +1 +1$`, 'm'));
    expect((await run('verify', 'n.claimbook')).document).toMatchObject({
      ok: true,
      checked: { entities: 3, relations: 1 },
    });
  });

  it('say where a claim stands, in an order that is kept', async () => {
    const { folder, claim } = await workedNotebook();
    const set = (...words: string[]) =>
      json(['claim', 'status', 'n.claimbook', claim, ...words], { cwd: folder });
    expect((await set('disputed', '--reason', 'why')).document).toMatchObject({
      error: { code: 'status-not-next' },
    });
    expect((await set('reviewed', '--reviewer', '李')).document).toEqual({
      claim,
      status: 'reviewed',
      statusReason: '',
      reviewer: '李',
    });
    expect((await set('disputed')).document).toMatchObject({ error: { code: 'reason-missing' } });
    expect((await set('disputed', '--reason', '两种解读')).document).toMatchObject({
      statusReason: '两种解读',
    });
    expect((await set('finished')).code).toBe(2);
  });

  it('fail with a code, and change nothing', async () => {
    const { folder, claim } = await workedNotebook();
    const fails = async (...words: string[]) => failure(words, { cwd: folder });
    const add = ['entity', 'add', 'n.claimbook', '--kind', 'organisation', '--name', 'X'];
    expect(await fails(...add, '--uscc', '91350100M000100Y44')).toMatchObject({ code: 'invalid-identifier' });
    expect(await fails('entity', 'tag', 'n.claimbook', claim, 'nobody')).toMatchObject({ code: 'not-found' });
    expect(await fails('claim', 'link', 'n.claimbook', claim, '--refines', claim)).toMatchObject({
      code: 'bad-input',
    });
    expect(await fails('claim', 'link', 'n.claimbook', claim)).toMatchObject({ code: 'bad-input' });
    expect((await json(['entities', 'n.claimbook'], { cwd: folder })).document).toEqual([]);
  });
});
