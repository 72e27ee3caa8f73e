import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseSource } from '../../../electron/parser-process/parse-source';
import { makeWarc, response, warcinfo } from '../../unit/parser-process/warc/make-warc';
import { newTestNotebook, temporaryFolder, testServices } from '../notebook/notebook-fixture';

const page = (n: number) => ({ url: `https://example.org/${n}`, date: `2024-0${n}-01T00:00:00Z` });
const record = (n: number, words = `Words of page ${n}.`) =>
  response({ ...page(n), html: `<title>Page ${n}</title><p>${words}` });

function open(records = [warcinfo('operator: Archive Team\r\n'), record(1), record(2), record(3)]) {
  const opened = newTestNotebook(testServices({ parser: { parse: parseSource } }));
  const file = path.join(temporaryFolder(), 'crawl.warc');
  fs.writeFileSync(file, makeWarc(records));
  const importFiles = opened.handlers['source.importFiles'];
  return { ...opened, file, importFiles };
}

it('the pages that are chosen become sources, each with its address, its time and the archive’s bytes', async () => {
  const { handlers, file, importFiles } = open();
  const asked = await importFiles({ files: [file], method: 'file', asksForPage: true });
  expect(asked).toMatchObject([{ file, pages: [page(1), page(2), page(3)] }]);
  expect(await handlers['source.list']({})).toEqual([]);
  const request = { files: [file, file], method: 'file', pages: [page(2), page(3)] } as const;
  const outcomes = await importFiles({ ...request, files: [...request.files], pages: [...request.pages] });
  const sources = outcomes.flatMap((outcome) => ('source' in outcome ? [outcome.source] : []));
  expect(sources.map(({ title }) => title)).toEqual(['Page 2', 'Page 3']);
  expect(new Set(sources.map(({ bytesSha256 }) => bytesSha256)).size).toBe(1);
  expect(sources[0]?.capture.archived).toMatchObject({ ...page(2), collector: 'Archive Team' });
  expect(sources[0]?.metadata.url.value).toBe(page(2).url);
  expect((await handlers['notebook.verify']({})).problems).toEqual([]);
});

it('a page that is here already is named as one; another of the same archive is not', async () => {
  const { file, importFiles } = open();
  const once = (pages?: ReturnType<typeof page>[]) =>
    importFiles({ files: [file], method: 'file', ...(pages && { pages }) });
  const [first] = await once();
  const id = first && 'source' in first ? first.source.id : '';
  expect(await once()).toMatchObject([{ duplicateOf: id }]);
  expect(await once([page(1)])).toMatchObject([{ duplicateOf: id }]);
  expect(await once([page(2)])).toMatchObject([{ source: { title: 'Page 2' } }]);
});

it('a newer archive gives the new version of the same page, and says where it has none', async () => {
  const { handlers, file, importFiles } = open();
  const [outcome] = await importFiles({ files: [file], method: 'file', pages: [page(2)] });
  if (!outcome || !('source' in outcome)) throw new Error(JSON.stringify(outcome));
  const update = (records: Parameters<typeof makeWarc>[0]) => {
    fs.writeFileSync(file, makeWarc(records));
    return handlers['source.update']({ sourceId: outcome.source.id, file, method: 'file' });
  };
  const { source } = await update([record(1), record(2, 'Other words.')]);
  expect(source.version).toBe(2);
  expect((await handlers['source.text']({ id: source.id })).text).toContain('Other words.');
  await expect(update([record(1)])).rejects.toMatchObject({ failure: { code: 'page-not-found' } });
});
