import type { Page } from 'playwright';
import { expect, test } from './launch';
import { counts, memoText, newNotebook, openSample, runCommand } from './notebook-session';

const box = (page: Page) => page.getByRole('textbox', { name: 'Search everything' });
const results = (page: Page) => page.getByRole('treegrid', { name: 'What is found' });
const kind = (page: Page, name: string) => results(page).getByRole('row', { name: new RegExp(`^${name}`) });
const hit = (page: Page, name: RegExp) => results(page).getByRole('row', { name }).first();

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await expect(box(page)).toBeFocused();
}

test('searching as one types, in both languages, and opening what is found by keyboard', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await openSearch(page);
  await page.keyboard.type('committe');
  await expect(kind(page, 'Sources')).toBeVisible();
  await expect(results(page).locator('mark').first()).toHaveText(/committee/i);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader__text')).toContainText('committee');

  await openSearch(page);
  // Traditional characters find the simplified ones that are stored.
  await box(page).fill('前置研究討論');
  await expect(results(page).locator('mark', { hasText: '前置研究讨论' }).first()).toBeVisible();
  await hit(page, /前置研究讨论/).click();
  await expect(page.locator('.reader__text').last()).toContainText('前置研究讨论');

  await box(page).fill('"quota');
  await expect(page.getByText('Character 1: the quotation mark is not closed.')).toBeVisible();
  await box(page).fill('code:nothing-of-this-name');
  await expect(page.getByText(/nothing of this kind goes by/)).toBeVisible();

  await runCommand(page, 'Party pre-deliberation');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('党组织前置研究讨论');
});

test('a facet, the form and the saved searches write the query', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await openSearch(page);
  await page.keyboard.type('committee');
  await page.getByRole('button', { name: 'Language', exact: true }).click();
  await page.getByRole('option', { name: /English/ }).click();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('committee lang:en');
  await page.getByRole('button', { name: 'Form…' }).click();
  const form = page.getByRole('dialog', { name: 'Search form' });
  await expect(form.getByRole('textbox', { name: 'All of these words' })).toHaveValue('committee');
  await form.getByRole('textbox', { name: 'None of these' }).fill('quota');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('committee -quota lang:en');

  await runCommand(page, 'Save this search');
  await page.getByRole('textbox', { name: 'Name of the search' }).fill('Committees');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The search “Committees” is kept.')).toBeVisible();
  await box(page).fill('');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('menuitem', { name: 'Committees' }).click();
  await expect(box(page)).toHaveValue('committee -quota lang:en');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('menuitem', { name: 'Delete “Committees”' }).click();
  await expect(page.getByText('The search “Committees” is deleted.')).toBeVisible();
});

test('places are collected: a code and Enter each, and what is left as a list in a memo', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await openSample(claimbook);
  const claims = Number(/(\d+) claims/.exec(await counts(page).innerText())?.[1]);
  await openSearch(page);
  await page.keyboard.type('Beiyuan type:source');
  await expect(kind(page, 'Sources')).toBeVisible();
  await page.getByRole('button', { name: 'Collect…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Collect what was found' });
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.type('pre-del');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/Tagged: Party pre-deliberation/)).toHaveCount(1);
  // Enter alone takes the last code again.
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/Tagged: Party pre-deliberation/)).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Undo the last one' }).click();
  await expect(dialog.getByText(/Tagged: Party pre-deliberation/)).toHaveCount(1);
  await expect(counts(page)).toContainText(`${claims + 1} claims`);
  // All that are left are one step, here as in the notebook.
  await dialog.getByRole('button', { name: /^Tag all \d+ that are left/ }).click();
  await expect(dialog.getByText(/^Done: /)).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo the last one' }).click();
  await expect(dialog.getByText(/Tagged: Party pre-deliberation/)).toHaveCount(1);
  await expect(counts(page)).toContainText(`${claims + 1} claims`);
  await dialog.getByRole('button', { name: 'As a list in a memo' }).click();
  await expect(dialog).toBeHidden();
  await expect(memoText(page)).toContainText('Beiyuan');
  await expect(memoText(page).locator('.memo-citation').first()).toBeVisible();
});

test('what is not found is recorded, cited in a memo and taken back', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await openSearch(page);
  await page.keyboard.type('zeppelin');
  await page.getByRole('button', { name: 'Record that nothing was found…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record that nothing was found' });
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('One record that nothing was found.')).toBeVisible();
  await runCommand(page, 'Searched in vain');
  const records = page.getByRole('dialog', { name: 'Searched in vain' });
  await expect(records.getByRole('listitem')).toHaveCount(1);
  await records.getByRole('button', { name: 'Put into the open memo' }).click();
  await expect(memoText(page)).toContainText('for “zeppelin”');
  const chip = memoText(page).locator('.memo-citation');
  await expect(chip).toHaveCount(1);
  await expect(chip).toHaveAccessibleName(/Searched in vain for “zeppelin” in /);
  await memoText(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('No airship either @zeppelin');
  await expect(page.getByRole('option', { name: /“zeppelin” not found/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveText(['[1]', '[1]']);
  await page.keyboard.press('Alt+Shift+Enter');
  await expect(page.getByRole('dialog', { name: 'Cited evidence' })).toContainText(
    '“zeppelin” was searched for and not found.',
  );
  await page.keyboard.press('Escape');
  await runCommand(page, 'Searched in vain');
  await expect(records.getByRole('link', { name: /zeppelin/ })).toBeVisible();
  await records.getByRole('button', { name: 'Delete' }).click();
  await expect(records.getByText('Nothing recorded yet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chip.first()).toHaveAttribute('data-standing', 'missing');
  await page.locator('.rail').getByRole('button', { name: 'Search' }).focus();
  await page.keyboard.press('Control+Z');
  await runCommand(page, 'Searched in vain');
  await expect(records.getByRole('listitem')).toHaveCount(1);
});

test('a claim is found among commands and documents by words of its passage', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('backlog of ten weeks');
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /Claim$/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Statement' })).toBeVisible();
  await expect(page.locator('.reader__text')).toBeVisible();
});

test('a notebook with nothing in it says what to do', async ({ claimbook }) => {
  const { page } = claimbook;
  await newNotebook(claimbook);
  await openSearch(page);
  await expect(page.getByText('Nothing to search yet')).toBeVisible();
});
