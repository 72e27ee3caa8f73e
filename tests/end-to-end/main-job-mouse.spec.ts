import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/project-folder.mjs';
import { expect, temporaryFolder, test } from './launch';
import { clickOn, dragOver } from './reading';

const article = inProject('tests', 'fixtures', 'articles', 'harbour-ledger-beiyuan.html');
const quote = 'the list of foreign customers went to the Party committee before it went to the board';
const denial = 'No Party body takes part in deciding which customer is supplied';

test('from a file to an exported memo with the mouse', async ({ claimbook }) => {
  const { page } = claimbook;
  const folder = temporaryFolder();
  const bar = page.getByRole('dialog', { name: 'Tag the selected words' });
  const exported = path.join(folder, 'memo.html');

  await test.step('a new notebook and a source', async () => {
    await claimbook.answerNext([path.join(folder, 'Beiyuan.claimbook')]);
    await page.getByRole('button', { name: 'New notebook…' }).click();
    await claimbook.answerNext([article]);
    await page.getByRole('button', { name: 'Import sources…' }).first().click();
    await expect(page.getByRole('heading', { name: /Who decides who gets Beiyuan/ }).first()).toBeVisible();
  });

  await test.step('a passage becomes a claim', async () => {
    await dragOver(page, quote);
    await bar.getByRole('button', { name: 'Tag… T' }).click();
    await bar.getByRole('combobox').fill('pre-del');
    await bar.getByRole('option', { name: /Party pre-deliberation/ }).click();
    await bar.getByRole('button', { name: 'Tag', exact: true }).click();
    await expect(bar).toBeHidden();
    await expect(page.getByText('1 claim', { exact: true })).toBeVisible();
  });

  await test.step('an overlapping passage is reached by clicking again', async () => {
    await dragOver(page, 'went to the Party committee');
    await bar.getByRole('button', { name: /^Party pre-deliberation/ }).click();
    await expect(bar).toBeHidden();
    await clickOn(page, 'the Party committee before');
    await expect(page.locator('blockquote')).toHaveText('went to the Party committee');
    await expect(page.locator('.source-view__cycle')).toContainText('Passage 1 of 2 here');
    await clickOn(page, 'the Party committee before');
    await expect(page.locator('blockquote')).toHaveText(quote);
  });

  await test.step('the claim is put into words', async () => {
    await page
      .getByRole('textbox', { name: 'Statement' })
      .fill('The Party committee saw the list of foreign customers first.');
    await page.getByRole('button', { name: /Type$/ }).click();
    await page.getByRole('option', { name: /Reported statement/ }).click();
  });

  await test.step('a passage that contradicts it', async () => {
    await dragOver(page, denial);
    await bar.getByRole('button', { name: 'Tag… T' }).click();
    await bar.getByText('Add to claim…').click();
    await bar.getByText('The Party committee saw the list').click();
    await bar.getByText('contradicts the claim').click();
    await bar.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(bar).toBeHidden();
    await expect(page.locator('blockquote')).toHaveText([quote, denial]);
  });

  await test.step('a memo that cites it, by @ and by dragging', async () => {
    await page.getByRole('button', { name: 'Memos' }).click();
    await page.getByRole('button', { name: 'New evidence memo' }).first().click();
    await page.getByRole('textbox', { name: 'Title of the memo' }).fill('Who ranks the customers?');
    await page.locator('h2:has-text("Bottom line") + p').click();
    await page.keyboard.type('The Party committee likely sees the list first @saw the list');
    await page.keyboard.press('Enter');
    await page.keyboard.type('. This is a judgement of ours.');
    await page.getByRole('button', { name: 'Claims' }).click();
    const claim = page.getByRole('row', { name: /went to the Party committee/ });
    await claim.dragTo(page.locator('h2:has-text("Question and scope") + p'));
    await expect(page.locator('h2:has-text("Question and scope") + p')).not.toHaveAttribute('data-hint', /./);
  });

  await test.step('the memo as a web page', async () => {
    await page.getByRole('button', { name: 'Export memo' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export memo' });
    await dialog.getByText('Web page', { exact: true }).click();
    const preview = page.frameLocator('iframe');
    await expect(preview.getByRole('heading', { name: 'Who ranks the customers?' })).toBeVisible();
    await claimbook.answerNext([exported]);
    await dialog.getByRole('button', { name: 'Export…' }).click();
    await expect(dialog.getByText(exported)).toBeVisible();
  });

  const html = fs.readFileSync(exported, 'utf8');
  for (const words of [quote, denial, 'This is a judgement of ours.']) expect(html).toContain(words);
  const bytes = crypto.createHash('sha256').update(fs.readFileSync(article)).digest('hex');
  expect(html).toContain(bytes);
  expect(html).not.toMatch(/<script|https?:\/\/(?!harbour-ledger\.example)[^"<]*\.(?:js|css|woff2?)/);
});
