import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ExportFormat } from '../../../shared/memo/memo-schema';
import { importText, memoCiting, newTestNotebook } from '../notebook/notebook-fixture';
import {
  parseXml,
  readCsv,
  readMarkdown,
  readParts,
  readWorkbook,
  wordsOfHtml,
  wordsOfMarkdown,
  wordsOfOdt,
  wordsOfXml,
} from './read-exports';

/** A memo that cites a claim whose tag was suggested at 前置研究, in every format that it is written in. */
async function exported() {
  const { handlers, file } = newTestNotebook();
  const sourceId = await importText(handlers, '公司党委前置研究后提交董事会审议。');
  const { version, suggestions } = await handlers['suggestion.list']({ sourceId });
  const [suggestion] = suggestions;
  if (!suggestion) throw new Error('The lexicon knows the words.');
  const accepted = { ...suggestion, passage: suggestion.sentence, polarity: 'affirmed' as const };
  const { claimIds } = await handlers['suggestion.accept']({ sourceId, version, suggestions: [accepted] });
  const memo = await handlers['memo.create']({ title: '', template: 'empty', claimIds: [] });
  await handlers['memo.save']({
    id: memo.id,
    title: 'Suggested',
    document: memoCiting(...claimIds),
    baseRevision: memo.revision,
  });
  const read = async (format: ExportFormat): Promise<Buffer> => {
    const target = path.join(path.dirname(file), `memo.${format}`);
    await handlers['memo.export']({ id: memo.id, format, path: target });
    return fs.readFileSync(target);
  };
  return { read, suggestion };
}

it('an export says of a tag that a rule suggested it, at which words, and who accepted it, in every format', async () => {
  const { read, suggestion } = await exported();
  const { rule, quote } = suggestion;
  const inTable = 'pre-deliberation (affirmed, suggested by a rule, accepted by Coder 1)';
  const inAppendix = `by the rule “${rule}” at “${quote}”, accepted by Coder 1`;
  const docx = await readParts(await read('docx'));
  const odt = await readParts(await read('odt'));
  const written = {
    html: wordsOfHtml((await read('html')).toString()),
    md: wordsOfMarkdown(readMarkdown((await read('md')).toString())),
    docx: wordsOfXml(parseXml(docx.get('word/document.xml') ?? '')),
    odt: wordsOfOdt(parseXml(odt.get('content.xml') ?? '')),
  };
  for (const [format, words] of Object.entries(written)) {
    expect(words, format).toContain(inTable);
    expect(words, format).toContain(inAppendix);
  }
  const evidence = (await readWorkbook(await read('xlsx'))).get('Evidence') ?? [];
  for (const [head = [], row = []] of [evidence, readCsv((await read('csv')).toString())]) {
    expect(row[head.indexOf('Tagged by')]).toBe(inAppendix);
  }
  expect((await read('json')).toString()).toContain('"kind": "rule"');
});
