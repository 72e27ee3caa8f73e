import fs from 'node:fs';
import path from 'node:path';
import { launch, temporaryFolder, test, expect } from './launch';
import { ask, newNotebook } from './notebook-session';

test('a window prints its memo to PDF, two at a time, and shows nothing of it', async () => {
  const folder = temporaryFolder();
  const first = await launch();
  await newNotebook(first, folder);
  const memo = await ask(first.page, 'memo.create', { title: '标题', template: 'evidence', claimIds: [] });
  const files = ['a.pdf', 'b.pdf'].map((name) => path.join(folder, name));
  const reports = await Promise.all(
    files.map((file) => ask(first.page, 'memo.export', { id: memo.id, format: 'pdf', path: file })),
  );
  for (const [index, file] of files.entries()) {
    expect(fs.readFileSync(file, 'latin1').startsWith('%PDF-')).toBe(true);
    expect(reports[index]?.byteLength).toBe(fs.statSync(file).size);
  }
  const windows = await first.application.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
  await first.close();
});
