import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/project-folder.mjs';
import { expect, temporaryFolder, test, type Claimbook } from './launch';
import { ask, newNotebook, runCommand, verify } from './notebook-session';

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

/** Writes what a person sees, light and dark. */
async function shoot({ page, application }: Claimbook, name: string): Promise<void> {
  await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  for (const theme of ['light', 'dark']) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme);
    const file = inProject('screenshots', `${name} ${theme}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
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
  await runCommand(page, 'Import references');
  const dialog = page.getByRole('dialog', { name: 'Import references' });
  await expect(dialog).toContainText('“scan.txt” is imported with it');
  await expect(dialog).toContainText('Line 3, “broken”:');
  await shoot(claimbook, 'references import');
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

  await runCommand(page, 'Show references');
  const list = page.getByRole('dialog', { name: 'References' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await shoot(claimbook, 'references list');
  const choose = list.getByRole('button', { name: 'Choose the source of “Party committees' });
  await choose.press('Enter');
  const picker = page.getByRole('dialog', { name: /^Which source/ });
  await page.keyboard.type('firms');
  await expect(picker.getByRole('option')).toHaveCount(1);
  await shoot(claimbook, 'references choice');
  await picker.getByRole('option', { name: /firms/ }).press('Space');
  await picker.getByRole('button', { name: 'Choose', exact: true }).press('Enter');
  await expect(choose).toBeFocused();
  await expect(list).toContainText('Source: Party committees in listed firms');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /Party committees in listed firms/ })).toBeVisible();
  await claimbook.close();
  expect(verify(notebook)).toMatchObject({ ok: true, problems: [] });
});

test('RIS and CSL-JSON among other files are looked at after these are imported; other JSON is a text', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newNotebook(claimbook);
  const folder = path.join(temporaryFolder(), 'Export');
  fs.mkdirSync(folder);
  const write = (name: string, words: string) => fs.writeFileSync(path.join(folder, name), words);
  write(
    'a.ris',
    'TY  - RPRT\nTI  - The quota notice\nAU  - Li, Na\nPY  - 2024/05/06\nL1  - notice.txt\nER  - \n',
  );
  write(
    'b.json',
    JSON.stringify([{ id: 'x', type: 'book', title: '党建研究', author: [{ literal: '国资委' }] }]),
  );
  write('c.json', '{"answers": ["of another program"]}');
  write('notice.txt', 'Quotas for rare earths were raised.');
  write('broken.bib', 'Nothing of the kind.');
  await claimbook.answerNext([folder]);
  await runCommand(page, 'Import folder');
  const dialog = page.getByRole('dialog', { name: 'Import references' });
  await expect(dialog).toContainText('“a.ris”, read as RIS.');
  await expect(page.locator('.row-list')).toContainText('notice');
  await dialog.getByRole('button', { name: 'Import 1 reference' }).press('Enter');
  await expect(dialog).toContainText('“b.json”, read as CSL-JSON.');
  await expect(dialog).toContainText('党建研究');
  await dialog.getByRole('button', { name: 'Import 1 reference' }).press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(
    /^“broken\.bib” holds no references in RIS, BibTeX or CSL-JSON/,
  );
  await expect(dialog.getByRole('button', { name: 'Import 0 references' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const sources = await ask(page, 'source.list', {});
  expect(sources.map(({ title, author, published }) => [title, author, published])).toEqual([
    [expect.stringContaining('answers'), null, null],
    ['The quota notice', 'Li, Na', '2024-05-06'],
  ]);
  await runCommand(page, 'Show references');
  await expect(page.getByRole('dialog', { name: 'References' }).getByRole('listitem')).toHaveCount(2);
});
