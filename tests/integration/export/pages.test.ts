import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { parseSource } from '../../../electron/parser-process/parse-source';
import { drawPage } from '../../../electron/parser-process/pdf/draw-page';
import { linesAt, makePdf } from '../../unit/parser-process/pdf/make-pdf';
import { newTestNotebook, reopen, tagWords, testServices } from '../notebook/notebook-fixture';
import { addMemo, cite, paragraph, text } from './example-memos';
import { readHtml, readParts } from './read-exports';

const full = 'The committee studied the contract and the board then decided';
const pdf = makePdf({
  catalog: '/PageLabels << /Nums [0 << /S /D /St 7 >>] >>',
  pages: [
    linesAt(60, 100, [full, full, full]),
    linesAt(60, 100, ['that nobody may sell.', '', 'Another sentence.']),
  ],
});

it('a citation names the page as it is printed, in the list of claims and in every export', async () => {
  const services = testServices({ parser: { parse: parseSource } });
  const { handlers, file, notebook } = newTestNotebook(services);
  const folder = path.dirname(file);
  fs.writeFileSync(path.join(folder, 'report.pdf'), pdf);
  const [outcome] = await handlers['source.importFiles']({
    files: [path.join(folder, 'report.pdf')],
    method: 'file',
  });
  if (!outcome || !('source' in outcome)) throw new Error(JSON.stringify(outcome));
  const { id } = outcome.source;
  const over = await tagWords(handlers, id, 'then decided that nobody may sell');
  const after = await tagWords(handlers, id, 'Another sentence');
  const rows = await handlers['claim.list']({});
  const pagesOf = (claimId: string) => Object.values(rows.find((row) => row.id === claimId)?.pages ?? {});
  expect([pagesOf(over.id), pagesOf(after.id)]).toEqual([[['7', '8']], [['8']]]);
  const memo = await addMemo(handlers, 'M', [
    paragraph(text('They decided '), cite(over.id), text('. So '), cite(after.id), text('.')),
  ]);
  const exported = async (format: 'md' | 'html' | 'docx') => {
    const target = path.join(folder, `memo.${format}`);
    await handlers['memo.export']({ id: memo.id, format, path: target });
    return fs.readFileSync(target);
  };
  const markdown = (await exported('md')).toString('utf8');
  const html = readHtml((await exported('html')).toString('utf8')).body.textContent ?? '';
  const word = JSON.stringify([...(await readParts(await exported('docx'))).entries()]);
  for (const words of [markdown, html, word]) {
    expect(words).toContain('pp. 7–8');
    expect(words).toMatch(/p\. 8\b/);
  }
  notebook.close();
  const database = new Database(file);
  database.run(`UPDATE source_text SET structure = replace(structure, '"label":"8"', '"label":"9"')`);
  database.close();
  const again = reopen(file, 'write', services);
  expect((await again.handlers['claim.get']({ id: after.id })).pages).toBeUndefined();
});

it('a scanned page is kept as a page without text', async () => {
  const { handlers, file } = newTestNotebook(testServices({ parser: { parse: parseSource }, drawPage }));
  const scan = path.join(path.dirname(file), 'scan.pdf');
  fs.writeFileSync(scan, makePdf({ pages: [[], []] }));
  const [outcome] = await handlers['source.importFiles']({ files: [scan], method: 'file' });
  if (!outcome || !('source' in outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.warnings.map(({ code }) => code)).toEqual(['no-text-layer']);
  const { text: words, pages } = await handlers['source.text']({ id: outcome.source.id });
  expect([words, pages?.length]).toEqual(['', 2]);
  expect(await handlers['notebook.verify']({})).toMatchObject({ problems: [] });
  const wanted = { id: outcome.source.id, version: 1, number: 2, width: 100 };
  const drawn = await handlers['source.pageImage'](wanted);
  expect(drawn.image).toMatch(/^data:image\/png;base64,iVBOR/);
  await expect(handlers['source.pageImage']({ ...wanted, number: 3 })).rejects.toMatchObject({
    failure: { code: 'not-found' },
  });
});
