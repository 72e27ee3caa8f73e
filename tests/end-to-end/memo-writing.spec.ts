import type { Page } from 'playwright';
import type { ClaimId } from '../../shared/claim/claim-schema';
import { expect, test } from './launch';
import { ask, newEmptyMemo, runCommand } from './notebook-session';

const text = (page: Page) => page.locator('.memo-text').first();

/** Cites the first claim that has these words. */
async function cite(page: Page, words: string): Promise<void> {
  await page.keyboard.type(`@${words}`);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test('an input method composes Chinese, also where the menu of citations would open', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  const session = await page.context().newCDPSession(page);
  for (const part of ['d', 'da', 'dan', 'dang', 'dangwei']) {
    await session.send('Input.imeSetComposition', {
      text: part,
      selectionStart: part.length,
      selectionEnd: part.length,
    });
  }
  await session.send('Input.insertText', { text: '党委' });
  await page.keyboard.type('决定 @');
  await session.send('Input.imeSetComposition', { text: 'qian', selectionStart: 4, selectionEnd: 4 });
  await session.send('Input.insertText', { text: '前置研究' });
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveText('党委决定 [1]');
  await expect(page.getByText(/4 Han/)).toBeVisible();
});

test('citations number themselves and renumber as text moves; undo brings both back', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.keyboard.type('First ');
  await cite(page, 'own rule');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second ');
  await cite(page, 'third of its supply');
  await page.keyboard.type(' and again ');
  await cite(page, 'own rule');
  await expect(text(page).locator('p')).toHaveText(['First [1]', 'Second [2] and again [1]']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(text(page).locator('p')).toHaveText(['Second [1] and again [2]', 'First [2]']);
  await page.keyboard.press('Control+Z');
  await expect(text(page).locator('p')).toHaveText(['First [1]', 'Second [2] and again [1]']);
});

test('what is pasted from a web page keeps its structure and drops its dirt', async ({ claimbook }) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await claimbook.copy(
    'x',
    '<h2 style="color:red">Findings</h2><ul><li>One <b>bold</b></li><li>Two</li></ul><table><tr><td>a</td><td>b</td></tr></table><p><a href="javascript:alert(1)">bad</a> <a href="https://example.org/">good</a><script>document.title="run"</script></p>',
  );
  await page.keyboard.press('Control+V');
  await expect(text(page).getByRole('heading', { name: 'Findings' })).toBeVisible();
  await expect(text(page).getByRole('listitem')).toHaveText(['One bold', 'Two']);
  await expect(text(page).getByRole('cell')).toHaveText(['a', 'b']);
  await expect(text(page).locator('a')).toHaveCount(1);
  expect(await page.title()).not.toBe('run');
});

test('headings, lists, tables and footnotes by toolbar and keyboard come back after closing', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.keyboard.type('## Heading');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Noted');
  await page.getByRole('button', { name: /Footnote/ }).click();
  await page.keyboard.type('in a footnote');
  await expect(page.getByRole('contentinfo').getByText('Saved')).toBeVisible();
  await page.getByRole('button', { name: 'Close Draft' }).click();
  await page.getByRole('row', { name: /Draft/ }).click();
  await expect(text(page).getByRole('heading', { name: 'Heading' })).toBeVisible();
  await expect(text(page).getByRole('listitem')).toHaveText(['one', 'two']);
  await expect(page.getByText('in a footnote')).toBeVisible();
});

test('passages and whole sources are cited by keyboard, with a page, several in a bracket', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.keyboard.type('It is said @Who decides who gets, para. 3');
  await expect(page.getByRole('option', { name: /Source as a whole/ })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+Enter');
  await expect(text(page)).toContainText('[1, para. 3]');
  await page.keyboard.type('前置研究讨论');
  const passage = page.getByRole('option', { name: /This passage alone/ }).first();
  await expect(passage).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('menu.png') });
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('This passage alone');
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveText('It is said [1, para. 3; 2]');
  await page.keyboard.press('Alt+Shift+Enter');
  const card = page.getByRole('dialog', { name: 'Cited evidence' });
  await expect(card).toContainText('no passage stands behind the sentence');
  await expect(card.getByRole('textbox').first()).toBeFocused();
  await page.screenshot({ path: test.info().outputPath('card.png') });
  await page.keyboard.press('Control+A');
  await page.keyboard.type('p. 12');
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveText('It is said [1, p. 12; 2]');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  // Once more, with nothing left to close: the caret stays.
  await page.keyboard.press('Escape');
  await page.keyboard.type(' and on');
  await expect(text(page)).toHaveText('It is said [1, p. 12; 2] and on');
  // Typing is undone in as many steps as it had pauses.
  await expect(async () => {
    await page.keyboard.press('Control+Z');
    await expect(text(page)).toHaveText('It is said [1, para. 3; 2]', { timeout: 1000 });
  }).toPass();
});

test('a note on competing hypotheses is scored by keyboard, and its blocks are kept', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.getByRole('button', { name: 'Other kinds…' }).click();
  await page.screenshot({ path: test.info().outputPath('kinds.png') });
  await page.getByRole('menuitem', { name: 'Competing hypotheses (ACH)' }).click();
  const block = page.getByRole('region', { name: 'Competing hypotheses' });
  await block.getByRole('textbox', { name: 'Hypothesis 1' }).click();
  await page.keyboard.type('The committee decides');
  await block.getByRole('textbox', { name: 'Hypothesis 2' }).click();
  await page.keyboard.type('董事会决定');
  await block.getByRole('combobox', { name: 'Find a claim for the matrix' }).click();
  await page.keyboard.type('own rule');
  await page.keyboard.press('Enter');
  await expect(block.locator('.memo-citation')).toHaveText('[1]');
  await block.getByRole('combobox', { name: 'Evidence 1, hypothesis 2' }).selectOption('II');
  await expect(block.getByRole('status')).toContainText('H1 (0), H2 (−2)');
  await page.screenshot({ path: test.info().outputPath('ach.png') });
  await expect(page.getByRole('contentinfo').getByText('Saved')).toBeVisible();
  await page.getByRole('row', { name: /Draft/ }).click();
  await page.getByRole('row', { name: /Untitled memo/ }).click();
  await expect(block.getByRole('textbox', { name: 'Hypothesis 1' })).toHaveValue('The committee decides');
  await expect(block.getByRole('combobox', { name: 'Evidence 1, hypothesis 2' })).toHaveValue('II');
  await page.getByRole('button', { name: 'Other kinds…' }).click();
  await page.getByRole('menuitem', { name: 'Company control profile' }).click();
  const grid = page.getByRole('region', { name: 'Evidence by dimension, from the claims' });
  await grid.getByRole('combobox', { name: 'Claims', exact: true }).selectOption('all');
  await expect(grid.getByRole('button', { name: /Since 2023 Beiyuan/ }).first()).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('grid.png') });
});

test('a version is kept under a name, compared and restored', async ({ claimbook }) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.keyboard.type('The committee decides.');
  await runCommand(page, 'Versions of this memo');
  const dialog = page.getByRole('dialog', { name: 'Versions of this memo' });
  await dialog.getByRole('textbox', { name: 'Name for the text as it is now' }).fill('Sent');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('option', { name: /Sent/ })).toBeVisible();
  await expect(dialog).toContainText('The same as the text now');
  await page.keyboard.press('Escape');
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' 董事会批准。');
  await expect(page.getByRole('contentinfo').getByText('Saved')).toBeVisible();
  await runCommand(page, 'Versions of this memo');
  await expect(dialog).toContainText('One place changed since then');
  await expect(dialog.locator('ins')).toContainText('董事会批准');
  await page.screenshot({ path: test.info().outputPath('versions.png') });
  await dialog.getByRole('button', { name: 'Restore this version' }).click();
  await expect(text(page)).toHaveText('The committee decides.');
});

test('a claim that changes after it was cited is marked with the difference until it is accepted as it is', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newEmptyMemo(claimbook);
  await page.keyboard.type('First ');
  await cite(page, 'own rule');
  const chip = text(page).locator('.memo-citation');
  await expect(chip).toHaveAttribute('data-standing', 'sound');
  await expect
    .poll(async () => (await ask(page, 'memo.list', {})).some(({ citationCount }) => citationCount === 1))
    .toBe(true);
  const [cited] = JSON.parse((await chip.getAttribute('data-cites')) ?? '[]') as { claimId: ClaimId }[];
  if (!cited) throw new Error('Nothing is cited.');
  await ask(page, 'claim.update', { id: cited.claimId, changes: { statement: 'The board decides alone.' } });
  await expect(chip).toHaveAttribute('data-standing', 'changed');
  await page.keyboard.press('Alt+Shift+Enter');
  const card = page.getByRole('dialog', { name: 'Cited evidence' });
  await expect(card).toContainText('statement changed');
  await expect(card.locator('ins', { hasText: 'alone' })).toBeVisible();
  await card.getByRole('button', { name: 'Accept as it is now' }).press('Enter');
  await expect(chip).toHaveAttribute('data-standing', 'sound');
});
