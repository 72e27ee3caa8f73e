import type { Page } from 'playwright';
import { expect, test } from './launch';
import { newEmptyMemo } from './notebook-session';

const text = (page: Page) => page.locator('.memo-text').first();
const outline = (page: Page) => page.getByRole('list', { name: 'Outline' });

/** Types a heading and a paragraph below it. */
async function section(page: Page, heading: string, words: string): Promise<void> {
  await page.keyboard.type(heading);
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test('an outline follows the headings, leads to them, and moves sections with one undo', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await section(page, '# First', 'one');
  await section(page, '## Below', 'within');
  await section(page, '# 第二部分', 'two');
  const headings = outline(page).getByRole('button');
  await expect(headings).toHaveText(['Heading 1: First', 'Heading 2: Below', 'Heading 1: 第二部分']);
  await expect(headings.nth(2)).toHaveAttribute('aria-current', 'location');

  await page.keyboard.press('Control+Alt+O');
  await expect(headings.nth(2)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(headings).toHaveText(['Heading 1: 第二部分', 'Heading 1: First', 'Heading 2: Below']);
  await expect(headings.first()).toBeFocused();
  await expect(text(page).locator('> *')).toHaveText([
    '第二部分',
    'two',
    '',
    'First',
    'one',
    'Below',
    'within',
  ]);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('has no neighbour on that side')).toBeAttached();
  await page.keyboard.press('Control+Z');
  await expect(headings).toHaveText(['Heading 1: First', 'Heading 2: Below', 'Heading 1: 第二部分']);
  await expect(text(page).locator('> *')).toHaveText([
    'First',
    'one',
    'Below',
    'within',
    '第二部分',
    'two',
    '',
  ]);

  await page.keyboard.press('Control+Alt+O');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(text(page)).toBeFocused();
  await expect(headings.nth(1)).toHaveAttribute('aria-current', 'location');
  await page.keyboard.type(' it');
  await expect(headings.nth(1)).toHaveText('Heading 2: Below it');
});
