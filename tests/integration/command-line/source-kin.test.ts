import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { article, edited, steadyDice } from '../../unit/source-kin/article-maker';
import { claimbook, done, failure, json, workedNotebook } from './run-claimbook';

const kinSchema = z.array(z.looseObject({ id: z.string(), relation: z.string() }));

it('names a reprint at import, derives it, lists it from either side, and clears it', async () => {
  const { folder, source } = await workedNotebook();
  const text = article('en', 50, steadyDice(2));
  fs.writeFileSync(path.join(folder, 'first.txt'), text);
  fs.writeFileSync(path.join(folder, 'second.txt'), edited(text, 9, 'en'));
  const imported = z.array(z.looseObject({ id: z.string(), nearDuplicateOf: z.unknown().optional() }));
  const [first, second] = await done(imported, ['import', 'n.claimbook', 'first.txt', 'second.txt'], folder);
  if (!first || !second) throw new Error('not imported');
  expect(first.nearDuplicateOf).toBeUndefined();
  expect(second).toMatchObject({
    nearDuplicateOf: { id: first.id, title: 'first', overlap: expect.any(Number) },
    warnings: [{ code: 'near-duplicate' }],
  });
  const derive = (...words: string[]) => ['source', 'derive', 'n.claimbook', ...words];
  const derived = await json(derive(second.id, '--from', first.id), { cwd: folder });
  expect(derived.document).toMatchObject({ id: second.id, from: first.id });
  const kin = (id: string) => done(kinSchema, ['source', 'kin', 'n.claimbook', id], folder);
  expect(await kin(first.id)).toMatchObject([{ id: second.id, relation: 'reprinted-in' }]);
  expect(await kin(second.id)).toMatchObject([{ id: first.id, relation: 'derived-from' }]);
  expect((await claimbook(['source', 'kin', 'n.claimbook', second.id], { cwd: folder })).stdout).toContain(
    'derived-from',
  );
  expect(await failure(derive(first.id, '--from', second.id), { cwd: folder })).toMatchObject({
    code: 'bad-input',
  });
  const cleared = await json(derive(second.id, '--clear'), { cwd: folder });
  expect(cleared.document).toEqual({ id: second.id, from: null, cleared: 1 });
  expect(await kin(second.id)).toMatchObject([{ id: first.id, relation: 'near-duplicate' }]);
  expect(await kin(source)).toEqual([]);
  for (const words of [derive(second.id), derive(second.id, '--clear', '--from', first.id)]) {
    expect(await claimbook(words, { cwd: folder })).toMatchObject({ code: 2 });
  }
});
