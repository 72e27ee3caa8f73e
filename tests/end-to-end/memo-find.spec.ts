import type { Page } from 'playwright';
import { expect, test } from './launch';
import { newEmptyMemo } from './notebook-session';

const text = (page: Page) => page.locator('.memo-text').first();
const bar = (page: Page) => page.getByRole('search', { name: 'Find and replace in this memo' });

/** How many places are painted as found, and what is painted as the current one. */
async function painted(page: Page): Promise<{ found: number; current: string }> {
  return page.evaluate(() => ({
    found: CSS.highlights.get('memo-found')?.size ?? 0,
    current: [...(CSS.highlights.get('memo-found-current') ?? [])]
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      )
      .join(),
  }));
}

test('words are found in text and footnotes, gone through, replaced one by one and all at once, and undone', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.keyboard.type('The Party committee and the party. @own rule');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(text(page)).toContainText('[1]');
  await page.keyboard.type(' A party note');
  await page.keyboard.press('Control+Alt+F');
  await page.keyboard.type('Party in a footnote');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');

  await page.keyboard.press('Control+F');
  await page.keyboard.type('party');
  await expect(bar(page).getByRole('status')).toHaveText('1 of 4');
  expect(await painted(page)).toEqual({ found: 4, current: 'Party' });
  await page.keyboard.press('F3');
  await expect(bar(page).getByRole('status')).toHaveText('2 of 4');
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+F3');
  await expect(bar(page).getByRole('status')).toHaveText('4 of 4');
  await page.getByRole('button', { name: 'Match capitals and small letters' }).click();
  await page.getByRole('textbox', { name: 'Find in this memo' }).fill('Party');
  await expect(bar(page).getByRole('status')).toHaveText('1 of 2');
  await page.getByRole('button', { name: 'Match capitals and small letters' }).click();

  await page.keyboard.press('Control+H');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('CPC');
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveText('The CPC committee and the party. [1] A party notea');
  await expect(bar(page).getByRole('status')).toHaveText('1 of 3');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('3 places replaced');
  await expect(text(page)).toHaveText('The CPC committee and the CPC. [1] A CPC notea');
  await expect(page.locator('.memo-footnotes__text')).toHaveText('CPC in a footnote');

  await page.keyboard.press('Control+Z');
  await expect(text(page)).toHaveText('The CPC committee and the party. [1] A party notea');
  await expect(page.locator('.memo-footnotes__text')).toHaveText('Party in a footnote');
  await expect(page.getByRole('contentinfo').getByText('Saved')).toBeVisible();

  await page.getByRole('textbox', { name: 'Find in this memo' }).focus();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  expect(await painted(page)).toEqual({ found: 0, current: '' });
  await page.keyboard.press('F3');
  await expect(page.getByRole('textbox', { name: 'Find in this memo' })).toHaveValue('Party');
});
