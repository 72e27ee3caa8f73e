import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { inProject } from '../../scripts/project-folder.mjs';
import { expect, temporaryFolder, test, type Claimbook } from './launch';
import { ask, openSample, openSampleSource, runCommand, verify } from './notebook-session';
import { dragOver } from './reading';

const article = inProject('electron', 'sample', 'articles', 'harbour-ledger-beiyuan.html');
const before = 'Since last year one man, Gao Wenrui, has been both Party secretary and chairman.';
const after = 'Since 2024 one man, Gao Wenrui, has been both Party secretary and chairman of the group.';

/** The sample's article as it was rewritten: one sentence in other words, one passage gone. */
function rewritten(): string {
  const file = path.join(temporaryFolder(), 'ledger-rewritten.html');
  const html = fs.readFileSync(article, 'utf8').replace(/\s+/g, ' ');
  const gone = 'the National Intelligence Law, which obliges organisations to support intelligence work';
  if (!html.includes(before) || !html.includes(gone))
    throw new Error('The sample’s article has other words.');
  fs.writeFileSync(file, html.replace(before, after).replace(gone, 'a statute'));
  return file;
}

async function update(claimbook: Claimbook, file: string): Promise<void> {
  await claimbook.answerNext([file]);
  await runCommand(claimbook.page, 'Update source');
}

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Versions of/ });
const item = (page: Page, state: string) =>
  dialog(page)
    .locator('.review-item')
    .filter({ has: page.locator('.review-item__state', { hasText: new RegExp(`^${state}$`) }) });

async function standing(page: Page, words: string) {
  const claims = await ask(page, 'claim.list', {});
  return claims.flatMap((claim) => claim.evidence).find(({ quote }) => quote.includes(words))?.sourceVersion;
}

test('a rewritten page becomes a version; each passage is accepted, marked by hand, or left', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const file = await openSample(claimbook);
  await openSampleSource(page);
  await update(claimbook, rewritten());
  await expect(dialog(page)).toBeVisible();
  await expect(item(page, 'changed')).toHaveCount(1);
  await expect(item(page, 'changed').locator('del').first()).toContainText('last');
  await expect(item(page, 'changed').locator('ins').first()).toContainText('2024');
  expect(await standing(page, 'Gao Wenrui, has been both')).toBe(1);
  await item(page, 'changed').getByRole('button', { name: 'Accept' }).click();
  await expect(item(page, 'changed')).toHaveCount(0);
  expect(await standing(page, 'Since 2024 one man')).toBe(2);

  await dialog(page)
    .getByRole('button', { name: /exact and moved/ })
    .click();
  await expect(item(page, 'exact')).toHaveCount(0);
  await expect(item(page, 'no place found')).toHaveCount(1);
  await item(page, 'no place found').getByRole('button', { name: 'Mark by hand…' }).click();
  await expect(page.locator('.reader__text')).toContainText('a statute');
  await dragOver(page, 'a statute');
  await page.getByRole('button', { name: 'Use the selection' }).click();
  await expect(dialog(page)).toContainText('Every passage stands on the current version.');
  expect(await standing(page, 'a statute')).toBe(2);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Z');
  await expect.poll(() => standing(page, 'a statute')).toBeUndefined();
  await expect(page.getByText('One passage stands on an older version')).toBeVisible();
  await page.getByRole('button', { name: 'Review…' }).click();
  await item(page, 'no place found').getByRole('button', { name: 'Leave on its version' }).click();
  await expect(item(page, 'left as it is')).toHaveCount(1);
  await claimbook.close();
  expect(verify(file)).toMatchObject({ ok: true, problems: [] });
});

test('an old version can be read and compared, with the claims that a difference touches', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await openSampleSource(page);
  await update(claimbook, rewritten());
  await dialog(page).getByRole('button', { name: 'Compare with current' }).click();
  const difference = dialog(page).locator('.text-comparison__hunk').filter({ hasText: 'Gao Wenrui' }).first();
  await expect(difference).toContainText('Touches 1 passage');
  await dialog(page).getByRole('button', { name: 'Back' }).click();
  await dialog(page).locator('.version-list__item').last().getByRole('button', { name: 'Read' }).click();
  await expect(dialog(page)).toContainText('Version 1 is an old version');
  await expect(dialog(page).locator('.old-version')).toContainText(before);
});

test('the same bytes are no new version', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await openSampleSource(page);
  await update(claimbook, article);
  await expect(page.getByText(/has the same bytes as the version that is here/)).toBeVisible();
});
