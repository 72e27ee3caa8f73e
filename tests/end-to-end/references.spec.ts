import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { inProject } from '../../scripts/project-folder.mjs';
import { expect, temporaryFolder, test } from './launch';
import { ask, newNotebook, verify } from './notebook-session';

/** What Zotero exports: a file of references, and the documents in a folder beside it. */
function zoteroExport(): string {
  const folder = temporaryFolder();
  fs.mkdirSync(path.join(folder, 'files', '3'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'files', '3', 'scan.txt'), '党委前置研究讨论重大经营管理事项。');
  const file = path.join(folder, 'library.bib');
  fs.writeFileSync(
    file,
    `@report{notice, title={关于前置研究讨论的通知}, author={张, 三}, date={2021-03-02}, institution={国资委},
  file={Full Text:files/3/scan.txt:text/plain}}
@book{broken, title={Never closed
@article{later, title={Party committees in listed firms}, author={M{\\"u}ller, Anna}, journal={China Studies}, year=2019}
`,
  );
  return file;
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

test('an export with its documents is looked at, imported, undone; a reference gets its source later', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const notebook = await newNotebook(claimbook);
  const other = path.join(temporaryFolder(), 'firms.txt');
  fs.writeFileSync(other, 'Words about listed firms.');
  await claimbook.answerNext([other]);
  await page.getByRole('button', { name: 'Import sources…' }).first().click();
  await expect(page.getByRole('row', { name: /firms/ })).toBeVisible();

  await claimbook.answerNext([zoteroExport()]);
  await run(page, 'Import references');
  const dialog = page.getByRole('dialog', { name: 'Import references' });
  await expect(dialog).toContainText('“scan.txt” is imported with it');
  await expect(dialog).toContainText('Line 3 broken');
  await page.screenshot({ path: inProject('screenshots', 'references import.png') });
  await dialog.getByRole('button', { name: 'Import 2 references' }).click();
  await expect(page.getByRole('row', { name: /关于前置研究讨论的通知/ })).toBeVisible();
  const sources = await ask(page, 'source.list', {});
  expect(sources.find(({ title }) => title.startsWith('关于'))).toMatchObject({
    author: '张三',
    publisher: '国资委',
    published: '2021-03-02',
  });

  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('row', { name: /关于前置/ })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByRole('row', { name: /关于前置/ })).toBeVisible();

  await run(page, 'Show references');
  const list = page.getByRole('dialog', { name: 'References' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.screenshot({ path: inProject('screenshots', 'references list.png') });
  await list.getByRole('button', { name: 'Choose the source of “Party committees' }).click();
  const picker = page.getByRole('dialog', { name: /^Which source/ });
  await picker.getByRole('option', { name: /firms/ }).click();
  await picker.getByRole('button', { name: 'Choose', exact: true }).click();
  await expect(list).toContainText('Source: Party committees in listed firms');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /Party committees in listed firms/ })).toBeVisible();
  await claimbook.close();
  expect(verify(notebook)).toMatchObject({ ok: true, problems: [] });
});
