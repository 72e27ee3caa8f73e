import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimbook, done, json, workedNotebook } from './run-claimbook';

const tagged = z.looseObject({ claim: z.uuid() });

describe('the filters of claims', () => {
  it('let through what fits all of them, as an array in the order of making', async () => {
    const { folder, source, claim } = await workedNotebook();
    const words = ['tag', 'n.claimbook', source, '--start', '0', '--end', '4', '--code'];
    const second = await done(
      tagged,
      [...words, 'secretary-chair-dual-post', '--polarity', 'negated'],
      folder,
    );
    const ids = async (...filters: string[]) => {
      const { document } = await json(['claims', 'n.claimbook', ...filters], { cwd: folder });
      return z
        .array(z.looseObject({ id: z.string() }))
        .parse(document)
        .map(({ id }) => id);
    };
    const both = [claim, second.claim];
    expect(await ids('--code', 'secretary-chair-dual-post')).toEqual([second.claim]);
    expect(await ids('--code', 'pre-deliberation', '--code', 'secretary-chair-dual-post')).toEqual(both);
    expect(await ids('--dimension', 'D3')).toEqual([second.claim]);
    expect(await ids('--dimension', 'personnel', '--polarity', 'affirmed')).toEqual([]);
    expect(await ids('--source', source, '--status', 'draft', '--type', 'unset')).toEqual(both);
    expect(await ids('--text', '前置')).toContain(claim);
    expect(
      await ids('--reliability', 'F', '--credibility', '5..6', '--since', '2020', '--until', '2999-12'),
    ).toEqual(both);
    expect(await ids('--cited', 'yes')).toEqual([claim]);
    expect(await ids('--since', '2020', '--date', 'event')).toEqual([]);
    expect(await ids('--limit', '1')).toEqual([claim]);
  }, 120_000);

  it('know what claims are about, and put them into groups', async () => {
    const { folder, source, claim } = await workedNotebook();
    const run = (...words: string[]) => json(words, { cwd: folder });
    const words = ['tag', 'n.claimbook', source, '--start', '0', '--end', '4', '--code', 'pre-deliberation'];
    const second = await done(tagged, words, folder);
    const firm = await done(
      z.object({ entity: z.string() }),
      ['entity', 'add', 'n.claimbook', '--kind', 'organisation', '--name', '北方稀土'],
      folder,
    );
    await run('entity', 'tag', 'n.claimbook', claim, firm.entity);
    const ids = (list: unknown) =>
      z
        .array(z.looseObject({ id: z.string() }))
        .parse(list)
        .map(({ id }) => id);
    expect(ids((await run('claims', 'n.claimbook', '--entity', firm.entity)).document)).toEqual([claim]);
    expect(ids((await run('claims', 'n.claimbook', '--entity', 'unset')).document)).toEqual([second.claim]);
    expect((await run('claims', 'n.claimbook', '--entity', 'nobody')).document).toMatchObject({
      error: { code: 'not-found' },
    });
    expect((await run('claims', 'n.claimbook', '--group', 'entity')).document).toMatchObject([
      { group: firm.entity, name: '北方稀土', claims: [{ id: claim }] },
      { group: '', claims: [{ id: second.claim }] },
    ]);
    const byCode = ['claims', 'n.claimbook', '--group', 'code', '--limit', '1'];
    expect((await run(...byCode)).document).toMatchObject([
      { group: 'pre-deliberation', name: 'Party pre-deliberation', claims: [{ id: claim }] },
    ]);
    const shown = await claimbook(['claims', 'n.claimbook', '--group', 'entity'], { cwd: folder });
    expect(shown.stdout).toMatch(/^北方稀土\nId .*\n[^\n]+\n\nNone\n/);
  }, 120_000);

  it('say beside each claim what it is about, its links, and the relations that it backs', async () => {
    const { folder, source, claim } = await workedNotebook();
    const run = (...words: string[]) => json(words, { cwd: folder });
    const words = ['tag', 'n.claimbook', source, '--start', '0', '--end', '4', '--code', 'pre-deliberation'];
    const second = await done(tagged, words, folder);
    const add = async (kind: string, name: string) =>
      (
        await done(
          z.object({ entity: z.string() }),
          ['entity', 'add', 'n.claimbook', '--kind', kind, '--name', name],
          folder,
        )
      ).entity;
    const [firm, person] = [await add('organisation', '北方稀土'), await add('person', '单伟建')];
    await run('entity', 'tag', 'n.claimbook', claim, person);
    await run('entity', 'relate', 'n.claimbook', person, firm, '--kind', 'chairs', '--claim', claim);
    await run('claim', 'link', 'n.claimbook', second.claim, '--refines', claim, '--note', 'narrower');
    const link = { kind: 'refines', fromId: second.claim, toId: claim, note: 'narrower' };
    const { document } = await run('claims', 'n.claimbook');
    expect(document).toMatchObject([
      {
        id: claim,
        entityIds: [person],
        entities: [{ id: person, name: '单伟建', kind: 'person' }],
        links: [link],
        relations: [
          {
            kind: 'chairs',
            fromId: person,
            from: '单伟建',
            toId: firm,
            to: '北方稀土',
            start: null,
            note: '',
          },
        ],
      },
      { id: second.claim, entities: [], links: [link], relations: [] },
    ]);
  }, 120_000);

  it('are refused where they mean nothing', async () => {
    const { folder } = await workedNotebook();
    for (const filter of [
      ['--status', 'finished'],
      ['--reliability', 'B..A'],
      ['--since', 'yesterday'],
      ['--limit', '0'],
      ['--group', 'colour'],
    ]) {
      expect((await claimbook(['claims', 'n.claimbook', ...filter], { cwd: folder })).code).toBe(2);
    }
    for (const filter of [
      ['--code', 'no-such-code'],
      ['--dimension', 'D77'],
    ]) {
      const { code, document } = await json(['claims', 'n.claimbook', ...filter], { cwd: folder });
      expect(code).toBe(1);
      expect(document).toMatchObject({ error: { code: 'unknown-code' } });
    }
  }, 120_000);
});
