import fs from 'node:fs';
import path from 'node:path';
import { expect, temporaryFolder, test } from './launch';
import { drop, newNotebook, runCommand } from './notebook-session';

test('the window opens on the start view, sandboxed and without Node', async ({ claimbook: { page } }) => {
  await expect(page.getByRole('button', { name: 'New notebook…' })).toBeVisible();
  const isBare = await page.evaluate(() => !('require' in globalThis) && !('process' in globalThis));
  expect(isBare).toBe(true);
});

test('what is dropped before a notebook is open says what to do; a notebook is opened', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const made = await newNotebook(claimbook);
  await runCommand(page, 'Close notebook');
  await expect(page.getByRole('button', { name: 'New notebook…' })).toBeVisible();
  const document_ = path.join(temporaryFolder(), '公告.txt');
  fs.writeFileSync(document_, '董事会公告。');
  await drop(page, [document_]);
  await expect(page.getByText('Documents go into a notebook')).toBeVisible();
  await drop(page, [made]);
  await expect(page.getByText('No sources yet')).toBeVisible();
});
