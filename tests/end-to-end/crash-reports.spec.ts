import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { filesWith } from '../integration/encryption/words-on-disk';
import { expect, launch, temporaryFolder, test, type Claimbook } from './launch';
import { newEncryptedNotebook, notebookHosts, savedState, show } from './notebook-session';

const canary = 'Zwölfkanarienvogel 国资委';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Crash reports' });
const report = (page: Page) => dialog(page).getByRole('region', { name: 'The report' });

/** Crashes the process of the window's page from outside; true once the page is back and says that there is a report. */
function crashPage({ application }: Claimbook): Promise<boolean> {
  return application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    const isBack = new Promise<void>((resolve) => void contents.once('did-finish-load', () => resolve()));
    process.kill(contents.getOSProcessId(), 'SIGSEGV');
    await isBack;
    return contents.executeJavaScript(`new Promise((resolve) => {
      const look = () =>
        document.querySelector('.notices')?.textContent.includes('A part of Claimbook failed')
          ? resolve(true)
          : requestAnimationFrame(look);
      look();
    })`) as Promise<boolean>;
  });
}

test('whatever part fails, there is a report to be read, saved and deleted, and nothing of the notes in it', async () => {
  const crashed = await launch();
  const file = await newEncryptedNotebook(crashed, 'drei Katzen, ein Hund');
  await show(crashed.page, 'Memos');
  await crashed.page.getByRole('button', { name: 'New empty memo' }).click();
  await crashed.page.keyboard.type(canary);
  await expect(savedState(crashed.page)).toHaveText('Saved');
  for (const host of await notebookHosts(crashed)) process.kill(host, 'SIGSEGV');
  await expect(crashed.page.getByText('A part of Claimbook failed.')).toBeVisible();
  expect(await crashPage(crashed)).toBe(true);
  await crashed.kill();

  const { settings } = crashed;
  for (const folder of [settings, path.dirname(file)]) expect(filesWith(canary, folder)).toEqual([]);
  const kept = fs.readdirSync(settings, { recursive: true }) as string[];
  expect(kept.filter((name) => name.endsWith('.dmp'))).toEqual([]);

  const claimbook = await launch({ settings });
  const { page } = claimbook;
  await page.getByRole('button', { name: 'Show…' }).click();
  const options = dialog(page).getByRole('option');
  await expect(options).toHaveText([
    /Claimbook as a whole/,
    /The window/,
    /The part that keeps the notebook/,
  ]);
  await expect(report(page)).toContainText('Claimbook was not closed the last time');
  await options.nth(1).click();
  await expect(report(page)).toContainText('Ended: crashed');

  const saved = path.join(temporaryFolder(), 'report.txt');
  await claimbook.answerNext([saved]);
  await dialog(page).getByRole('button', { name: 'Save…' }).click();
  await expect.poll(() => fs.existsSync(saved)).toBe(true);
  expect(fs.readFileSync(saved, 'utf8')).toBe(await report(page).textContent());
  expect(filesWith(path.dirname(file), path.join(settings, 'crash-reports'))).toEqual([]);

  await dialog(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(options).toHaveCount(2);
  await dialog(page).getByRole('button', { name: 'Delete all' }).click();
  await expect(dialog(page).getByText('No part of Claimbook has failed.')).toBeVisible();
  await claimbook.close();
  // A session that ends as it should leaves nothing to say.
  expect(fs.readdirSync(settings)).not.toContain('running');
  expect(fs.readdirSync(path.join(settings, 'crash-reports'))).toEqual([]);
});
