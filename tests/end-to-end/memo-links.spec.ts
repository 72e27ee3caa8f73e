import type { Page } from 'playwright';
import { expect, test } from './launch';
import {
  memoText,
  newEmptyMemo,
  openSampleMemo,
  runCommand,
  sampleMemoTitle,
  show,
} from './notebook-session';

const link = (page: Page) => memoText(page).locator('.memo-link');

test('memos link to each other by title, follow renames, and say what links to them', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.keyboard.type('See [[whom bei');
  await expect(page.getByRole('option')).toHaveText([sampleMemoTitle, 'New memo “whom bei”']);
  await page.keyboard.press('Enter');
  await expect(link(page)).toHaveText(sampleMemoTitle);
  await page.keyboard.type(' and [[配额备忘]]');
  await expect(link(page).nth(1)).toHaveAttribute('data-standing', 'unmade');
  await expect(page.getByRole('contentinfo').getByText('Saved')).toBeVisible();

  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('textbox', { name: 'Title of the memo' })).toHaveValue('配额备忘');
  await expect(page.getByRole('region', { name: 'Linked from' }).getByText('Draft')).toBeVisible();
  await page.getByRole('textbox', { name: 'Title of the memo' }).fill('配额与价格');
  await expect(page.getByRole('contentinfo').getByText('Saved')).toBeVisible();
  await page.getByRole('region', { name: 'Linked from' }).getByText('Draft').click();
  await expect(link(page).nth(1)).toHaveText('配额与价格');
  await expect(link(page).nth(1)).toHaveAttribute('data-standing', 'sound');

  await page
    .getByRole('row', { name: /配额与价格/ })
    .getByRole('button')
    .click();
  await expect(link(page).nth(1)).toHaveAttribute('data-standing', 'missing');
  await page.keyboard.press('Control+Home');
  await link(page).first().click();
  await expect(memoText(page)).toContainText('Bottom line');
});

test('a note on a source is written from its inspector, and is listed there and among the memos', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await show(page, 'Sources');
  await page.getByRole('row', { name: /Who decides who gets/ }).click();
  await page.getByRole('button', { name: 'Details of this source' }).click();
  await page.getByRole('button', { name: 'Write a note…' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the memo' })).toHaveValue(/^Note on Who decides/);
  const notes = page.getByRole('region', { name: 'Notes in memos' });
  await expect(notes.getByRole('link')).toHaveText([/^Note on Who decides/]);
  await runCommand(page, 'Write a note on what is selected');
  await expect(notes.getByRole('link')).toHaveCount(2);
  await show(page, 'Memos');
  await expect(page.getByRole('row', { name: /Note on Who decides/ })).toHaveCount(2);
  await expect(page.getByRole('row').getByText(/^Source: Who decides/)).toHaveCount(2);
  await openSampleMemo(page);
});
