import type { Page } from 'playwright';
import { expect, test } from './launch';
import {
  ask,
  memoText,
  openSample,
  openSampleMemo,
  openSampleSource,
  show,
  verify,
} from './notebook-session';

const table = (page: Page) => page.getByRole('grid', { name: 'Claims table' });
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
const count = (page: Page) => page.locator('.claims-table__count');

async function openTable(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+L');
  await expect(rows(page).first()).toBeVisible();
}

test('the claims table by keyboard: opened, filtered, sorted, selected, recoded in bulk, undone in one step', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const file = await openSample(claimbook);
  await openSampleSource(page);
  await page.locator('.reader__text').focus();
  await openTable(page);
  await expect(table(page)).toBeFocused();
  await expect(count(page)).toHaveText('14 of 14');

  await page.getByRole('searchbox', { name: 'Words in the claims' }).fill('committee');
  await expect(count(page)).not.toHaveText('14 of 14');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(count(page)).toHaveText('14 of 14');

  await table(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(count(page)).toContainText('3 selected');
  await page.getByRole('button', { name: 'Change…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Code' }).fill('yjt');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^Code: D3/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Change 3 claims' }).click();
  await expect(page.getByText(/claims changed/).first()).toBeVisible();
  const tagged = (await ask(page, 'claim.list', {})).filter(({ codes }) =>
    codes.some(({ codeId }) => codeId === 'secretary-chair-dual-post'),
  );
  expect(tagged.length).toBeGreaterThanOrEqual(3);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Undone: add code/).first()).toBeVisible();

  await claimbook.close();
  expect(verify(file)).toEqual(expect.objectContaining({ ok: true }));
});

test('groups, columns and sorting make a view that the notebook keeps; rows are copied as a table', async ({
  claimbook,
}) => {
  const { page, application } = claimbook;
  await openSample(claimbook);
  await openTable(page);
  await page.getByRole('button', { name: /Group by$/ }).click();
  await page.getByRole('option', { name: 'Status' }).click();
  await expect(rows(page).first()).toContainText('claim');
  await page.getByRole('button', { name: 'Close all groups' }).click();
  await expect(rows(page).first()).toHaveAttribute('aria-expanded', 'false');
  await table(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(rows(page).first()).toHaveAttribute('aria-expanded', 'true');

  await page.getByRole('button', { name: 'Column Memos' }).click();
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect(table(page).getByRole('columnheader', { name: /Memos/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Sort by Claim' }).click();
  await expect(table(page).getByRole('columnheader', { name: /Claim/ }).first()).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save as a new view…' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('By status');
  await page.keyboard.press('Enter');
  await expect(page.getByText('View “By status” saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Standard view' }).click();
  await expect(table(page).getByRole('columnheader', { name: /Memos/ })).toBeVisible();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'By status' }).click();
  await expect(rows(page).first()).toHaveAttribute('aria-expanded', 'true');

  await page.getByRole('button', { name: 'Copy as table' }).click();
  await expect(page.getByText('14 claims copied as a table.')).toBeVisible();
  const text = await application.evaluate(({ clipboard }) => clipboard.readText());
  expect(text.split('\n')).toHaveLength(15);
  expect(text.split('\n')[0]).toContain('Claim\tCodes\tSource');
});

test('claims are filtered and grouped by what they are about, in a column of their own', async ({
  claimbook,
}) => {
  const { page, application } = claimbook;
  await openSample(claimbook);
  const claims = await ask(page, 'claim.list', {});
  const name = { text: '北原集团', language: 'zh-Hans', kind: 'full', used: null } as const;
  const company = await ask(page, 'entity.create', { kind: 'organisation', names: [name] });
  const [first, second] = claims;
  if (!first || !second) throw new Error('The sample has two claims at least.');
  for (const claim of [first, second]) {
    await ask(page, 'entity.tag', { claimId: claim.id, entity: company.id });
  }

  await openTable(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('option', { name: 'Entities' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.locator('.claims-table__filters').getByRole('button', { name: 'Entities' }).click();
  await page.getByRole('option', { name: '北原集团' }).click();
  await page.keyboard.press('Escape');
  await expect(count(page)).toHaveText('2 of 14');
  await expect(table(page).getByRole('gridcell', { name: '北原集团' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Copy as table' }).click();
  await expect(page.getByText('2 claims copied as a table.')).toBeVisible();
  expect(await application.evaluate(({ clipboard }) => clipboard.readText())).toContain('\t北原集团');

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: /Group by$/ }).click();
  await page.getByRole('option', { name: 'Entity' }).click();
  await expect(rows(page).first()).toContainText('北原集团, 2 claims');
  await page.getByRole('button', { name: 'Close all groups' }).click();
  await expect(rows(page).last()).toContainText('None, 12 claims');
});

test('claims are merged, memos cite the merged one, and a claim is split again', async ({ claimbook }) => {
  const { page } = claimbook;
  const file = await openSample(claimbook);
  await openSampleMemo(page);
  const cited = await memoText(page).locator('.memo-citation, [data-claims]').count();
  await openTable(page);
  await table(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(count(page)).toContainText('2 selected');
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText(/Claims merged/).first()).toBeVisible();
  await expect(count(page)).toContainText('13 of 13');

  await page.getByRole('button', { name: 'Split off passages…' }).click();
  await page.getByRole('dialog').getByRole('checkbox').last().check();
  await page.getByRole('dialog').getByRole('button', { name: 'Split', exact: true }).click();
  await expect(count(page)).toContainText('14 of 14');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(count(page)).toContainText('14 of 14');
  await openSampleMemo(page);
  expect(await memoText(page).locator('.memo-citation, [data-claims]').count()).toBe(cited);
  await show(page, 'Claims');
  await claimbook.close();
  expect(verify(file)).toEqual(expect.objectContaining({ ok: true }));
});
