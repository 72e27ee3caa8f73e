import type { Page } from 'playwright';
import { expect, test } from './launch';
import { makeSample, newEmptyMemo, openSampleMemo } from './notebook-session';

const marked = (page: Page, look: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    `memo-${look}`,
  );

const markedInFootnotes = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('memo-error') ?? [])]
      .filter((range) => range.startContainer.parentElement?.closest('.memo-footnotes__text'))
      .map((range) => (range as Range).toString()),
  );

test('findings are marked as one writes, read and waived by keyboard, and come back with another sentence', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.keyboard.type('Quotas will likely fall. The cut seems temporary. 配额可能下降。');
  await expect(page.getByRole('button', { name: '1 error · 2 warnings · 0 notes' })).toBeVisible();
  await expect.poll(() => marked(page, 'error')).toEqual(['likely']);
  expect(await marked(page, 'warning')).toEqual(['seems', '可能']);

  await page.keyboard.press('Control+Alt+j');
  const panel = page.getByRole('region', { name: 'Checks of the memo' });
  await expect(panel.getByRole('button', { name: /E02/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/say neither how likely, nor how much/)).toBeVisible();
  await panel.getByRole('button', { name: 'Waive…' }).press('Enter');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('A waiver needs a reason.')).toBeVisible();
  await page.keyboard.type('The notice itself says no more.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '1 error · 1 warning · 0 notes · 1 waived' })).toBeVisible();
  await expect.poll(() => marked(page, 'warning')).toEqual(['可能']);

  await panel.getByRole('button', { name: /E02/ }).press('Enter');
  await panel.getByRole('button', { name: 'Go to the place' }).press('Enter');
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe('likely');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('At first sight. ');
  await page.keyboard.press('Control+Alt+j');
  await expect(page.getByRole('button', { name: /· 1 waived/ })).toBeVisible();
});

test('the export dialog says what stands open, and leads to it', async ({ claimbook }) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.keyboard.type('Quotas will likely fall.');
  await expect(page.getByRole('button', { name: '1 error · 0 warnings · 0 notes' })).toBeVisible();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  const found = dialog.getByRole('button', { name: /^E02/ });
  await expect(found).toBeVisible();
  await found.press('Enter');
  await expect(page.getByRole('region', { name: 'Checks of the memo' })).toBeVisible();
});

test('in a memo with lists, tables, footnotes and citations marks stand at their words', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await makeSample(claimbook);
  await openSampleMemo(page);
  await expect(page.getByRole('button', { name: /\d errors? · \d+ warnings?/ })).toBeVisible();
  await expect.poll(() => marked(page, 'warning')).toContain('very likely');
  const signs = page.getByRole('list', { name: 'Findings beside the lines' }).getByRole('button');
  expect(await signs.count()).toBeGreaterThan(2);
  await signs.first().click();
  await expect(
    page.getByRole('region', { name: 'Checks of the memo' }).locator('[aria-expanded="true"]'),
  ).toHaveCount(1);

  await page.locator('.memo-footnotes__text').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' We assess with high confidence that quotas will likely fall.');
  await expect.poll(() => markedInFootnotes(page)).not.toEqual([]);
});
