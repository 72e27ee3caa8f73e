import fs from 'node:fs';
import path from 'node:path';
import { makeWarc, response } from '../unit/parser-process/warc/make-warc';
import { expect, temporaryFolder, test } from './launch';
import { newNotebook } from './notebook-session';

const titles = [
  'Quotas for 2025',
  '集团党委前置研究讨论重大事项',
  'A page with a very long title that goes on and on, far past what fits on a line of a dialog, so that it is cut',
];

test('of a web archive, a dialog lists the pages; those chosen by keyboard become sources', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const folder = temporaryFolder();
  await newNotebook(claimbook, folder);
  const file = path.join(folder, 'crawl.warc.gz');
  const records = titles.map((title, n) =>
    response({
      url: `https://example.org/notices/2025/${n}`,
      html: `<title>${title}</title><h1>${title}</h1><p>Words of the page.`,
    }),
  );
  fs.writeFileSync(file, makeWarc(records, true));
  await claimbook.answerNext([file]);
  await page.keyboard.press('Control+I');
  const dialog = page.getByRole('dialog', { name: 'Pages in “crawl.warc.gz”' });
  await expect(dialog.getByRole('option')).toHaveCount(3);
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await dialog.getByRole('textbox').fill('党委');
  await expect(dialog.getByRole('option')).toHaveCount(1);
  await dialog.getByRole('option').press('Space');
  await dialog.getByRole('textbox').fill('');
  await dialog.getByRole('option', { name: 'Quotas for 2025' }).press('Space');
  await expect(dialog.getByRole('status')).toHaveText('3 of 3; 2 chosen');
  await dialog.getByRole('button', { name: 'Import 2 pages' }).press('Enter');
  await expect(page.getByRole('grid', { name: /Sources/ }).getByRole('row')).toHaveCount(2);
  await expect(dialog).toBeHidden();
  await page.getByRole('row', { name: /Quotas/ }).click();
  await page.getByRole('button', { name: 'Details of this source' }).click();
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(
    'https://example.org/notices/2025/0',
  );
  await expect(page.getByText('2024-05-06 07:08:09 UTC')).toBeVisible();
});
