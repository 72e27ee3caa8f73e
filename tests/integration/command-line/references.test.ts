import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { claimbook, done, failure, json, workedNotebook } from './run-claimbook';

const rows = z.array(z.looseObject({ id: z.string(), source: z.string().nullable() }));

it('imports references with their documents, lists them, attaches one, and names what is broken', async () => {
  const { folder, source } = await workedNotebook();
  fs.mkdirSync(path.join(folder, 'files', '7'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'files', '7', '通知.txt'), '党委前置研究讨论重大经营管理事项。');
  fs.writeFileSync(
    path.join(folder, 'library.bib'),
    `@report{notice, title={关于前置研究讨论的通知}, author={{国资委}}, date={2021-03-02}, institution={国资委},
  file={通知:files/7/通知.txt:text/plain}}
@book{broken, title={Never closed
@book{later, title={Kept for later}, year=2019}
`,
  );
  const imported = await json(['reference', 'import', 'n.claimbook', 'library.bib'], { cwd: folder });
  expect(imported.code).toBe(1);
  expect(imported.stderr).toContain('library.bib, line 3 (broken): ');
  const [notice, later] = rows.parse(imported.document);
  if (!notice || !later) throw new Error('not imported');
  expect(notice).toMatchObject({
    title: '关于前置研究讨论的通知',
    type: 'report',
    imported: true,
    match: 'file',
  });
  expect(later).toMatchObject({ source: null, imported: false, match: null });
  const { document } = await json(['metadata', 'n.claimbook', notice.source ?? ''], { cwd: folder });
  expect(document).toMatchObject({
    metadata: {
      author: { value: '国资委', origin: 'found', from: 'BibTeX' },
      published: { value: '2021-03-02', origin: 'found', from: 'BibTeX' },
    },
  });
  expect(await done(rows, ['references', 'n.claimbook'], folder)).toMatchObject([
    { id: notice.id, key: 'notice', author: '国资委' },
    { id: later.id, source: null },
  ]);
  const attach = (...words: string[]) => ['reference', 'attach', 'n.claimbook', ...words];
  expect((await json(attach(later.id, source), { cwd: folder })).document).toEqual({
    id: later.id,
    source,
    filled: ['title', 'published'],
  });
  expect((await claimbook(['references', 'n.claimbook'], { cwd: folder })).stdout).toContain(
    'Kept for later',
  );
  for (const words of [attach('x', source), attach(later.id, 'x'), attach(source, source)]) {
    expect(await failure(words, { cwd: folder })).toMatchObject({ code: 'not-found' });
  }
  const none = await failure(['reference', 'import', 'n.claimbook', 'source.txt'], { cwd: folder });
  expect(none).toMatchObject({ code: 'unsupported-format' });
  expect((await json(['verify', 'n.claimbook'], { cwd: folder })).code).toBe(0);
});
