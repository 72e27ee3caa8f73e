import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inProject } from '../../../scripts/project-folder.mjs';
import { exportedMemoSchema } from '../../../shared/memo/exported-memo-schema';
import { newTestNotebook } from '../notebook/notebook-fixture';
import { addExampleClaims, addMemo, exampleMemos, passages } from './example-memos';

async function exportJson() {
  const { handlers, file } = newTestNotebook();
  const claims = await addExampleClaims(handlers);
  const memo = await addMemo(handlers, 'All of it', Object.values(exampleMemos(claims)).flat());
  const target = path.join(path.dirname(file), 'memo.json');
  await handlers['memo.export']({ id: memo.id, format: 'json', path: target });
  const exported = z
    .strictObject(exportedMemoSchema.shape)
    .parse(JSON.parse(fs.readFileSync(target, 'utf8')));
  return { handlers, exported, claims };
}

describe('the JSON of a memo', () => {
  it('has the documented schema, and says which', async () => {
    const schema = z.toJSONSchema(exportedMemoSchema, { target: 'draft-2020-12' });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      inProject('docs', 'memo-export.schema.json'),
    );
    expect((await exportJson()).exported).toMatchObject({ schema: 'claimbook-memo', version: 1 });
  });

  it('has every quote character by character, and leads to it by code points', async () => {
    const { handlers, exported } = await exportJson();
    const quotes = exported.citations.flatMap((cited) => cited.passages);
    for (const words of Object.values(passages)) expect(quotes.map(({ quote }) => quote)).toContain(words);
    for (const { sourceId, start, end, quote, check } of quotes) {
      const { text } = await handlers['source.text']({ id: sourceId as never });
      expect(Array.from(text).slice(start, end).join('')).toBe(quote);
      expect(check).toBe('verified');
      expect(exported.sources.map(({ id }) => id)).toContain(sourceId);
    }
  });

  it('keeps what is gone as null, and no address that is none of the web', async () => {
    const { exported } = await exportJson();
    const gone = exported.citations.find(({ claim }) => claim === null);
    expect(gone).toMatchObject({ passages: [] });
    expect(exported.manifest?.missing).toEqual([{ number: gone?.number, to: 'claim', id: gone?.claimId }]);
    const links = JSON.stringify(exported.body).match(/"url":("[^"]*"|null)/g);
    expect(links).toEqual(['"url":"https://example.org/?a=(b)|c"', '"url":null']);
  });
}); // prettier-ignore
