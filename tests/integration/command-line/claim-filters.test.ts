import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimbook, done, json, workedNotebook } from './run-claimbook';

beforeAll(() => claimbook(['--version']), 180_000);

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

  it('are refused where they mean nothing', async () => {
    const { folder } = await workedNotebook();
    for (const filter of [
      ['--status', 'finished'],
      ['--reliability', 'B..A'],
      ['--since', 'yesterday'],
      ['--limit', '0'],
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
