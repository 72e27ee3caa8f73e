import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { done, json, workedNotebook } from './run-claimbook';

describe('notes on a source, a code or an entity', () => {
  it('are made by `memo new --about` and listed with what they are about', async () => {
    const { folder, source } = await workedNotebook();
    const made = await done(
      z.strictObject({ memo: z.uuid() }),
      ['memo', 'new', 'n.claimbook', '--about', `source:${source}`],
      folder,
    );
    await json(['memo', 'new', 'n.claimbook', '--about', 'code:golden-share', '--title', '金股'], {
      cwd: folder,
    });
    const { document } = await json(['memos', 'n.claimbook'], { cwd: folder });
    expect(document).toMatchObject([
      { about: null },
      { id: made.memo, template: 'empty', about: { kind: 'source', id: source } },
      { title: '金股', about: { kind: 'code', id: 'golden-share' } },
    ]);
  });

  it('fail where there is no such thing, and where the words are wrong', async () => {
    const { folder } = await workedNotebook();
    for (const about of ['source:nothing', 'code:nothing', `entity:${crypto.randomUUID()}`]) {
      const { code, document } = await json(['memo', 'new', 'n.claimbook', '--about', about], {
        cwd: folder,
      });
      expect(code, about).toBe(1);
      expect(document, about).toMatchObject({
        error: { code: 'not-found', message: expect.stringContaining(about) },
      });
    }
    for (const about of ['nothing', 'claim:1', 'source:']) {
      expect(
        (await json(['memo', 'new', 'n.claimbook', '--about', about], { cwd: folder })).code,
        about,
      ).toBe(2);
    }
  });
});
