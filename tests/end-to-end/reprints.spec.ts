import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { inProject } from '../../scripts/project-folder.mjs';
import { article, edited, steadyDice } from '../unit/source-kin/article-maker';
import { expect, temporaryFolder, test, type Claimbook } from './launch';
import { ask, newNotebook, verify } from './notebook-session';

/** An article, its reprint on another site, and a source that has nothing to do with them. */
function threeFiles(): string[] {
  const folder = temporaryFolder();
  const text = article('zh', 50, steadyDice(11));
  const page = (title: string, date: string, body: string) =>
    `<html lang="zh-Hans"><head><title>${title}</title><meta property="article:published_time" content="${date}"></head>` +
    `<body><article><h1>${title}</h1>${body
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article></body></html>`;
  const files = {
    'notice.html': page('集团党委前置研究讨论重大事项', '2025-03-01', text),
    'reprint.html': page('转载：集团党委研究重大事项', '2025-03-04', edited(text, 9, 'zh')),
    'other.txt': 'The ledger of the harbour says nothing of it.',
  };
  return Object.entries(files).map(([name, content]) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, content);
    return file;
  });
}

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const kin = (page: Page) => inspector(page).locator('.source-kin');

async function details(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row', { name }).click();
  await expect(page.locator('.reader__text')).toBeVisible();
  await page.getByRole('button', { name: 'Details of this source' }).click();
}

async function importAll({ page, answerNext }: Claimbook): Promise<void> {
  await answerNext(threeFiles());
  await page.getByRole('button', { name: 'Import sources…' }).first().click();
}

test('a reprint is named at import, compared, marked as derived, undone, and set by hand', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const file = await newNotebook(claimbook);
  await importAll(claimbook);
  const report = page.getByRole('region', { name: 'Import' });
  await expect(report).toContainText('Nearly the same text as “集团党委前置研究讨论重大事项”');
  await page.getByRole('button', { name: 'Close the report' }).click();

  await details(page, /^转载/);
  await expect(kin(page)).toContainText('which is older');
  await page.screenshot({ path: inProject('screenshots', 'reprint open.png') });
  await kin(page).getByRole('button', { name: 'Compare with “集团' }).click();
  const comparison = page.getByRole('dialog', { name: 'Two sources compared' });
  await expect(comparison.locator('.text-comparison__hunk').first()).toBeVisible();
  await page.screenshot({ path: inProject('screenshots', 'reprint compared.png') });
  await page.keyboard.press('Escape');
  await kin(page).getByRole('button', { name: 'Mark as derived from it' }).press('Enter');
  await expect(kin(page)).toContainText('Derived from “集团党委前置研究讨论重大事项”');

  await details(page, /^集团党委/);
  await expect(kin(page)).toContainText('Reprinted in “转载：集团党委研究重大事项”');
  await page.keyboard.press('Control+Z');
  await expect(kin(page)).toContainText('which is newer');
  await kin(page).getByRole('button', { name: 'Not derived' }).click();
  await expect(kin(page)).toContainText('Looked at and not derived');
  await page.screenshot({ path: inProject('screenshots', 'reprint decided.png') });

  await details(page, /^other/);
  await kin(page).getByRole('button', { name: 'Derived from…' }).click();
  await page.keyboard.type('集团');
  const picker = page.getByRole('dialog', { name: /^What is/ });
  await expect(picker.getByRole('option')).toHaveCount(2);
  await picker.getByRole('option', { name: /转载/ }).click();
  await page.screenshot({ path: inProject('screenshots', 'reprint picker.png') });
  await picker.getByRole('button', { name: 'Derived from it' }).click();
  await expect(kin(page)).toContainText('Derived from “转载：集团党委研究重大事项”');
  await kin(page)
    .getByRole('button', { name: /^Remove the relation/ })
    .click();
  await expect(kin(page).getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(kin(page)).toContainText('Derived from “转载');
  const sources = await ask(page, 'source.list', {});
  expect(sources).toHaveLength(3);
  await claimbook.close();
  expect(verify(file)).toMatchObject({ ok: true, problems: [] });
});
