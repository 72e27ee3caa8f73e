import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import {
  failureCode,
  importText,
  newTestNotebook,
  reopen,
  type Handlers,
} from '../notebook/notebook-fixture';
import { filesIn } from '../source-order/order-fixture';

const verified = (handlers: Handlers) => handlers['notebook.verify']({});
const take = (handlers: Handlers, file: string, rest = {}) =>
  handlers['reference.import']({ file, method: 'file', ...rest });

const ris = `TY  - JOUR
AU  - 张, 三
TI  - 党组织前置研究讨论的做法
T2  - 国资报告
DA  - 2024/03/05/
UR  - https://example.org/a
L1  - files/12/x.txt
ER  - 
TY  - RPRT
TI  - A report that nobody has
PY  - 2020
ER  - 
`;

it('imports Zotero’s export with its files, fills metadata with where it is from, and undoes it in one step', async () => {
  const { handlers } = newTestNotebook();
  const folder = filesIn({ 'library.ris': ris, 'files/12/x.txt': 'Title in the file\nThe text.' });
  const file = path.join(folder, 'library.ris');
  const read = await handlers['reference.read']({ file });
  expect(read).toMatchObject({
    format: 'RIS',
    references: [
      {
        index: 0,
        source: null,
        attachedFile: 'x.txt',
        isKnown: false,
        author: '张三',
        published: '2024-03-05',
      },
      { index: 1, attachedFile: null, title: 'A report that nobody has' },
    ],
  });
  expect(await handlers['source.list']({})).toEqual([]);
  const { references, failed, failedFiles } = await take(handlers, file);
  expect([failed, failedFiles]).toEqual([[], []]);
  expect(references).toMatchObject([
    { type: 'article-journal', imported: true, match: 'file' },
    { type: 'report', source: null, imported: false, match: null },
  ]);
  const [source] = await handlers['source.list']({});
  expect(source).toMatchObject({
    id: references[0]?.source,
    title: '党组织前置研究讨论的做法',
    publisher: '国资报告',
  });
  const { metadata } = await handlers['source.get']({ id: source?.id ?? failNow() });
  expect(metadata.title).toEqual({ value: '党组织前置研究讨论的做法', origin: 'found', from: 'RIS' });
  expect(metadata.author).toEqual({ value: '张三', origin: 'found', from: 'RIS' });
  expect(await verified(handlers)).toMatchObject({ ok: true });
  expect((await handlers['history.state']({})).undo).toEqual({
    key: 'history.importReferences',
    values: { count: '2' },
  });
  await handlers['history.undo']({});
  expect(await handlers['source.list']({})).toEqual([]);
  expect(await handlers['reference.list']({})).toEqual([]);
  expect((await handlers['history.state']({})).undo).toBeNull();
  await handlers['history.redo']({});
  expect(await handlers['reference.list']({})).toHaveLength(2);
  expect((await handlers['source.list']({}))[0]?.publisher).toBe('国资报告');
  expect(await verified(handlers)).toMatchObject({ ok: true });
});

it('knows what it took in before, and goes on where an import was cut short', async () => {
  const { handlers } = newTestNotebook();
  const folder = filesIn({ 'library.ris': ris + ris, 'files/12/x.txt': 'Title in the file\nThe text.' });
  const file = path.join(folder, 'library.ris');
  const first = await take(handlers, file);
  expect(new Set(first.references.map(({ id }) => id)).size).toBe(2);
  const again = await take(handlers, file);
  expect(again.references.map(({ id }) => id)).toEqual(first.references.map(({ id }) => id));
  expect(await handlers['reference.list']({})).toHaveLength(2);
  expect((await handlers['reference.read']({ file })).references.every(({ isKnown }) => isKnown)).toBe(true);
  // The document was imported and its reference was not.
  const other = newTestNotebook().handlers;
  await other['source.importFiles']({ files: [path.join(folder, 'files/12/x.txt')], method: 'file' });
  expect((await take(other, file)).references[0]).toMatchObject({ imported: false, match: 'file' });
  expect(await other['source.list']({})).toHaveLength(1);
});

it('matches by DOI, address, and title with date; never where two fit or another day is meant', async () => {
  const { handlers } = newTestNotebook();
  const [doi, url, title, twin, otherTwin, dated] = [
    await importText(handlers, 'By its DOI'),
    await importText(handlers, 'By its address'),
    await importText(handlers, '國資委：黨委前置研究討論'),
    await importText(handlers, 'Monthly harbour report\none'),
    await importText(handlers, 'Monthly harbour report\ntwo'),
    await importText(handlers, 'Notice of the meeting'),
  ];
  const set = (id: typeof doi, name: 'url' | 'published', value: string) =>
    handlers['source.setMetadata']({ id, name, value });
  await set(doi, 'url', 'https://doi.org/10.1000/ABC');
  await set(url, 'url', 'http://www.Example.org/page/');
  await set(dated, 'published', '2024-05-01');
  const csl = [
    { type: 'article-journal', title: 'x', DOI: 'https://doi.org/10.1000/abc' },
    { type: 'webpage', title: 'x', URL: 'https://example.org/page#part' },
    { type: 'report', title: '国资委:党委前置研究讨论' },
    { type: 'report', title: 'Monthly harbour report' },
    { type: 'report', title: 'Notice of the Meeting', issued: { 'date-parts': [[2023]] } },
    { type: 'report', title: 'Notice of the meeting.', issued: { 'date-parts': [[2024, 5]] } },
  ];
  const folder = filesIn({ 'library.json': JSON.stringify(csl) });
  const { references } = await handlers['reference.read']({ file: path.join(folder, 'library.json') });
  expect(references.map(({ source, match }) => [source, match])).toEqual([
    [doi, 'doi'],
    [url, 'url'],
    [title, 'title'],
    [null, null],
    [null, null],
    [dated, 'title'],
  ]);
  expect([twin, otherTwin]).toHaveLength(2);
});

it('never replaces what was typed unasked, and takes the choice of a source', async () => {
  const { handlers } = newTestNotebook();
  const id = await importText(handlers, 'A source\nwith text');
  await handlers['source.setMetadata']({ id, name: 'author', value: 'Typed by hand' });
  const item = { type: 'book', title: 'The book', publisher: 'A press', author: [{ literal: '王五' }] };
  const file = path.join(filesIn({ 'a.json': JSON.stringify([item]) }), 'a.json');
  const { references } = await take(handlers, file, { choices: [{ index: 0, source: id }] });
  const [reference] = references;
  if (!reference) throw new Error('not taken in');
  expect(reference).toMatchObject({ source: id, match: null, imported: false });
  const metadata = async () => (await handlers['source.get']({ id })).metadata;
  expect(await metadata()).toMatchObject({
    title: { value: 'The book', from: 'CSL-JSON' },
    publisher: { value: 'A press' },
    author: { value: 'Typed by hand', origin: 'typed' },
  });
  const asked = await handlers['reference.attach']({ id: reference.id, source: id, replacesTyped: true });
  expect(asked.filled).toEqual(['author']);
  expect((await metadata()).author).toMatchObject({ value: '王五', origin: 'found' });
  await handlers['history.undo']({});
  expect((await metadata()).author).toMatchObject({ value: 'Typed by hand' });
  await handlers['reference.attach']({ id: reference.id, source: null });
  expect(await handlers['reference.list']({})).toMatchObject([{ source: null }]);
  expect(await verified(handlers)).toMatchObject({ ok: true });
});

it('looks at nothing outside the folder of the export', async () => {
  const { handlers } = newTestNotebook();
  const folder = filesIn({
    'secret.txt': 'Secret words',
    'export/files/1/real.txt': 'Real words',
    'export/x': 'x',
  });
  const inside = path.join(folder, 'export');
  fs.symlinkSync(path.join(folder, 'secret.txt'), path.join(inside, 'link.txt'));
  const entry = (name: string) => `TY  - BOOK\nTI  - ${name} 标题\nL1  - ${name}\nER  - \n`;
  const names = [
    '../secret.txt',
    path.join(folder, 'secret.txt'),
    'link.txt',
    'file:///etc/hosts',
    'files/../../secret.txt',
    '%2e%2e/secret.txt',
    'files',
    'no\u0000.txt',
    'files%2F1%2Freal.txt',
  ];
  const file = path.join(inside, 'library.ris');
  fs.writeFileSync(file, names.map(entry).join(''));
  const { references } = await handlers['reference.read']({ file });
  expect(references.map(({ attachedFile }) => attachedFile)).toEqual([
    ...Array.from({ length: 6 }, () => null),
    'files',
    null,
    'real.txt',
  ]);
  const { references: taken, failedFiles } = await take(handlers, file);
  expect(taken.filter(({ imported }) => imported)).toHaveLength(1);
  expect(failedFiles).toHaveLength(1);
});

it('fails by code where the file is no list of references, or a source is not there', async () => {
  const { handlers, notebook } = newTestNotebook();
  const folder = filesIn({ 'a.txt': 'No reference.', 'b.json': '[{"type":"book","title":"B"}]' });
  const code = (run: () => unknown) => failureCode(run);
  expect(await code(() => take(handlers, path.join(folder, 'a.txt')))).toBe('unsupported-format');
  expect(await code(() => take(handlers, path.join(folder, 'none.bib')))).toBe('file-not-found');
  const source = '00000000-0000-4000-8000-000000000000' as never;
  const file = path.join(folder, 'b.json');
  expect(await code(() => take(handlers, file, { choices: [{ index: 0, source }] }))).toBe('not-found');
  expect(await code(() => handlers['reference.attach']({ id: source, source: null }))).toBe('not-found');
  notebook.close();
});

it('finds a reference that was changed or taken away around Claimbook', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const folder = filesIn({ 'b.json': '[{"type":"book","title":"B"}]' });
  await take(handlers, path.join(folder, 'b.json'));
  notebook.close();
  const tamper = async (sql: string) => {
    const database = new Database(file);
    database.exec(sql);
    database.close();
    const next = reopen(file);
    const { problems } = await verified(next.handlers);
    next.notebook.close();
    return problems.map(({ code }) => code);
  };
  expect(await tamper(`UPDATE reference SET item = '{"type":"book","title":"C"}'`)).toEqual([
    'reference-hash-differs',
  ]);
  expect(await tamper(`UPDATE reference SET item = 'broken'`)).toEqual(['reference-hash-differs']);
  expect(await tamper('DELETE FROM reference')).toEqual(['missing-reference']);
});

it('takes 10,000 references in and undoes them', async () => {
  const { handlers } = newTestNotebook();
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    type: 'book',
    title: `Book number ${at}`,
    id: `b${at}`,
  }));
  const file = path.join(filesIn({ 'many.json': JSON.stringify(many) }), 'many.json');
  const started = performance.now();
  expect((await take(handlers, file)).references).toHaveLength(10_000);
  console.info(`10,000 references: ${Math.round(performance.now() - started)} ms`);
  expect(await handlers['reference.list']({})).toHaveLength(10_000);
  await handlers['history.undo']({});
  expect(await handlers['reference.list']({})).toEqual([]);
}, 60_000);

function failNow(): never {
  throw new Error('There is no source.');
}
