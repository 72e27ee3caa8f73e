import fs from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../electron/parser-process/parse-source';
import type { SourceId } from '../../../shared/source/source-schema';
import {
  failureCode,
  importText,
  newTestNotebook,
  tagWords,
  temporaryFolder,
  testServices,
  type Handlers,
} from '../notebook/notebook-fixture';

const chinese = '党委会';
/** So few characters could as well be the Korean that the page says it is: the bytes fit both encodings. */
const bytes = iconv.encode(`<!doctype html><meta charset="euc-kr"><p>Plan ${chinese}`, 'gbk');

async function open(): Promise<{ handlers: Handlers; sourceId: SourceId }> {
  const { handlers } = newTestNotebook(testServices({ parser: { parse: parseSource } }));
  const file = path.join(temporaryFolder(), 'page.html');
  fs.writeFileSync(file, bytes);
  const [outcome] = await handlers['source.importFiles']({ files: [file], method: 'file' });
  if (!outcome || !('source' in outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.source.charset).toEqual({ used: 'euc-kr', declared: 'euc-kr', method: 'declared' });
  return { handlers, sourceId: outcome.source.id };
}

describe('the same bytes in another encoding', () => {
  it('are a new version; passages wait, and undo brings back the text before', async () => {
    const { handlers, sourceId } = await open();
    const before = await handlers['source.get']({ id: sourceId });
    await tagWords(handlers, sourceId, 'Plan');
    const { source, version, anchors } = await handlers['source.reread']({ sourceId, charset: 'GB2312' });
    expect(version).toBe(2);
    expect(anchors.exact + anchors.moved + anchors.changed + anchors.orphan).toBe(1);
    expect(source.charset).toEqual({ used: 'gb18030', declared: 'euc-kr', method: 'chosen' });
    expect(source.bytesSha256).toBe(before.bytesSha256);
    expect(source.capture).toEqual(before.capture);
    expect((await handlers['source.text']({ id: sourceId })).text).toContain('党委会');
    expect((await handlers['notebook.verify']({})).problems).toEqual([]);
    await handlers['history.undo']({});
    expect(await handlers['source.get']({ id: sourceId })).toEqual({ ...before, claimCount: 1 });
    await handlers['history.redo']({});
    expect((await handlers['source.get']({ id: sourceId })).version).toBe(2);
    expect((await handlers['notebook.verify']({})).problems).toEqual([]);
  });

  it('are refused where nothing would change, where there is no such encoding, and where it is settled', async () => {
    const { handlers, sourceId } = await open();
    const code = (charset: string, id = sourceId) =>
      failureCode(() => handlers['source.reread']({ sourceId: id, charset }));
    expect(await code('euc-kr')).toBe('duplicate-source');
    expect(await code('klingon-8')).toBe('bad-input');
    expect(await code('gbk', await importText(handlers, 'Pasted words.'))).toBe('charset-fixed');
    await handlers['source.bin']({ ids: [sourceId] });
    expect(await code('gbk')).toBe('source-in-bin');
    expect(await handlers['source.versions']({ sourceId })).toHaveLength(1);
  });
});
