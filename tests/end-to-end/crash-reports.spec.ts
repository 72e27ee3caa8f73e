import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, launch, temporaryFolder, test, type Claimbook } from './launch';
import { killNotebookHost, openSample, runCommand } from './notebook-session';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Crash reports' });
const report = (page: Page) => dialog(page).getByRole('region', { name: 'The report' });

/** Ends the process of the window's page from outside; true once the page is back and says that there is a report. */
function killPage({ application }: Claimbook): Promise<boolean> {
  return application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    const isBack = new Promise<void>((resolve) => void contents.once('did-finish-load', () => resolve()));
    process.kill(contents.getOSProcessId(), 'SIGKILL');
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
  let claimbook = await launch();
  const file = await openSample(claimbook);
  await killNotebookHost(claimbook);
  await expect(claimbook.page.getByText('A part of Claimbook failed.')).toBeVisible();
  expect(await killPage(claimbook)).toBe(true);
  await claimbook.kill();

  claimbook = await launch({ settings: claimbook.settings, words: [file] });
  const { page } = claimbook;
  await page.getByRole('button', { name: 'Show…' }).click();
  const options = dialog(page).getByRole('option');
  await expect(options).toHaveText([/Claimbook as a whole/, /The window/, /The part that keeps the notebook/]);
  await expect(report(page)).toContainText('Claimbook was not closed the last time');
  await options.nth(1).click();
  await expect(report(page)).toContainText('Ended: killed, code 9');

  const saved = path.join(temporaryFolder(), 'report.txt');
  await claimbook.answerNext([saved]);
  await dialog(page).getByRole('button', { name: 'Save…' }).click();
  await expect.poll(() => fs.existsSync(saved)).toBe(true);
  expect(fs.readFileSync(saved, 'utf8')).toBe(await report(page).textContent());
  for (const kept of fs.readdirSync(path.join(claimbook.settings, 'crash-reports'))) {
    const words = fs.readFileSync(path.join(claimbook.settings, 'crash-reports', kept), 'utf8');
    expect(words).not.toMatch(/Beiyuan|Sample|claimbook-test/);
  }

  await dialog(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(options).toHaveCount(2);
  await dialog(page).getByRole('button', { name: 'Delete all' }).click();
  await expect(dialog(page).getByText('No part of Claimbook has failed.')).toBeVisible();
  await claimbook.close();

  // A session that ends as it should leaves nothing to say.
  claimbook = await launch({ settings: claimbook.settings });
  await runCommand(claimbook.page, 'Crash reports');
  await expect(dialog(claimbook.page).getByText('No part of Claimbook has failed.')).toBeVisible();
  await claimbook.close();
});
