import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeWarc, response } from '../../unit/parser-process/warc/make-warc';
import { temporaryFolder } from '../temporary-folder';
import { json } from './run-claimbook';

it('imports the pages of a web archive that are named, or its first', async () => {
  const folder = temporaryFolder();
  const page = (n: number) =>
    response({ url: `https://example.org/${n}`, html: `<title>Page ${n}</title><p>Words of page ${n}.` });
  fs.writeFileSync(path.join(folder, 'a.warc.gz'), makeWarc([page(1), page(2), page(3)], true));
  const run = (...words: string[]) => json(words, { cwd: folder });
  await run('new', 'n.claimbook');
  const wanted = ['--page', 'https://example.org/2', '--page', 'https://example.org/9'];
  const named = await run('import', 'n.claimbook', 'a.warc.gz', ...wanted);
  expect(named.code).toBe(1);
  expect(named.document).toMatchObject([
    { file: 'a.warc.gz', title: 'Page 2', mediaType: 'application/warc', warnings: [] },
    { file: 'a.warc.gz', error: { code: 'page-not-found' } },
  ]);
  const first = await run('import', 'n.claimbook', 'a.warc.gz');
  expect(first).toMatchObject({
    code: 0,
    document: [{ title: 'Page 1', warnings: [{ code: 'other-pages' }] }],
  });
  expect(first.stderr).toContain('2 other pages');
});
