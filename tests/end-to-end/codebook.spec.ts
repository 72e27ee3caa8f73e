import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, launch, temporaryFolder, test } from './launch';
import { ask, openSample, runCommand, savedState, show, verify } from './notebook-session';

/** The line of a code in the list. */
function line(page: Page, name: string) {
  return page.locator('.code-list__code', { hasText: name });
}

/** The panel at the right. */
function inspector(page: Page) {
  return page.getByRole('complementary');
}

/** Ids of the codes of a dimension, in order. */
async function codesOf(page: Page, key: string): Promise<string[]> {
  const { codebook } = await ask(page, 'codebook.get', {});
  return codebook.dimensions.find((dimension) => dimension.key === key)?.codes.map(({ id }) => id) ?? [];
}

/** Chooses something from the menu of the code that is shown, by keyboard. */
async function choose(page: Page, name: string): Promise<void> {
  await inspector(page).getByRole('button', { name: 'What can be done with this code' }).press('Enter');
  await page.getByRole('menuitem', { name }).press('Enter');
}

test('a codebook is changed by keyboard alone: words, order, a new code, its pin, and back', async () => {
  const claimbook = await launch();
  const { page } = claimbook;
  const file = await openSample(claimbook);
  await page.keyboard.press('Control+4');
  await line(page, 'Party pre-deliberation').focus();
  await page.keyboard.press('Enter');
  const definition = inspector(page).getByRole('textbox', { name: 'Definition' });
  await definition.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('The Party body decides first.');
  await page.keyboard.press('Tab');
  await expect(savedState(page)).toHaveText('Saved');
  await expect.poll(async () => (await ask(page, 'codebook.get', {})).codebook.version).toBe('1.1');
  await expect(inspector(page).getByRole('status')).toContainText('tagged under an older definition');

  await line(page, 'Party pre-deliberation').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => codesOf(page, 'D2'))
    .toEqual([
      'three-majors-one-large',
      'pre-deliberation',
      'party-leads-governance',
      'party-business-integration',
    ]);
  await expect(line(page, 'Party pre-deliberation')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await codesOf(page, 'D1')).at(-1)).toBe('pre-deliberation');

  await runCommand(page, 'New code');
  const dialog = page.getByRole('dialog', { name: 'New code' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('Board vetoes');
  await page.keyboard.press('Tab');
  await page.keyboard.type('否决权');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await codesOf(page, 'D1')).toContain('board-vetoes');
  await choose(page, 'Pin to a number key');
  await expect(line(page, 'Board vetoes').locator('kbd')).toHaveText('1');

  // A label of one's own is found by its pinyin.
  await page.getByRole('searchbox', { name: /Find a code/ }).fill('foujuequan');
  await expect(page.locator('.code-list__code')).toHaveCount(1);
  await page.getByRole('searchbox', { name: /Find a code/ }).fill('');

  await choose(page, 'Delete');
  await expect(line(page, 'Board vetoes')).toHaveCount(0);
  await page.getByRole('navigation').getByRole('button', { name: 'Codebook' }).focus();
  for (const name of [
    'delete code',
    'pin code',
    'new code',
    'move code',
    'move code',
    'move code',
    'edit code',
  ]) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(`Undone: ${name}`).last()).toBeVisible();
  }
  await expect.poll(async () => (await ask(page, 'codebook.get', {})).codebook.version).toBe('1.0');
  await claimbook.close();
  expect(verify(file)).toMatchObject({ ok: true });
});

test('passages of an older definition are looked at again, and a split is left and gone on with', async () => {
  const settings = temporaryFolder();
  const claimbook = await launch({ settings });
  const { page } = claimbook;
  const file = await openSample(claimbook);
  await ask(page, 'codebook.edit', {
    edit: { kind: 'setCode', codeId: 'price-supply-direction', changes: { definition: 'Orders only.' } },
  });
  const uses = (await ask(page, 'codebook.get', {})).usage['price-supply-direction'] ?? 0;
  expect(uses).toBeGreaterThan(1);
  await show(page, 'Codebook');
  await line(page, 'Price, output or destination steering').press('Enter');
  await inspector(page).getByRole('button', { name: 'Look at them again' }).press('Enter');
  const work = inspector(page).getByRole('region', { name: 'Look again' });
  await expect(work).toContainText(`1 of ${uses} that wait`);
  await expect(work).toContainText('Definition, in version 1.0');
  await expect(page.locator('.reader__text')).toBeVisible();
  await expect(work).toBeFocused();
  await page.keyboard.press('s');
  await expect(work).toContainText(`1 of ${uses - 1} that wait`);
  await page.keyboard.press('Escape');
  await expect(inspector(page).getByRole('status')).toContainText(`${uses - 1} claim`);

  await choose(page, 'Split…');
  const dialog = page.getByRole('dialog', { name: /^Split/ });
  await page.keyboard.type('yjt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('mass-line');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Begin' }).press('Enter');
  await expect(work).toContainText(`1 of ${uses} that wait`);
  await expect(work).toBeFocused();
  await page.keyboard.press('b');
  await expect(work).toContainText(`1 of ${uses - 1} that wait`);
  await expect
    .poll(async () => (await ask(page, 'codebook.get', {})).usage['mass-line'] ?? 0)
    .toBeGreaterThan(0);
  await claimbook.close();

  const next = await launch({ settings, words: [file] });
  await show(next.page, 'Codebook');
  await line(next.page, 'Price, output or destination steering').press('Enter');
  await expect(inspector(next.page).getByRole('status')).toContainText(`being split: ${uses - 1} claim`);
  await inspector(next.page).getByRole('button', { name: 'End the split' }).press('Enter');
  await expect(inspector(next.page).getByText('being split')).toBeHidden();
  await next.close();
  expect(verify(file)).toMatchObject({ ok: true });
});

test('a merge says what becomes of claims with both; a file goes out and comes in', async () => {
  const claimbook = await launch();
  const { page } = claimbook;
  const file = await openSample(claimbook);
  await show(page, 'Codebook');
  await line(page, 'Price, output or destination steering').press('Enter');
  await choose(page, 'Merge into another code…');
  const merge = page.getByRole('dialog', { name: /^Merge/ });
  await page.keyboard.type('pre-delib');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(merge).toContainText('Into “Party pre-deliberation”. 2 claims carry both');
  await merge.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(line(page, 'Price, output or destination steering')).toHaveCount(0);
  await expect(inspector(page)).toContainText('Merged into this code: Price, output');

  const csv = path.join(temporaryFolder(), 'codebook.csv');
  await claimbook.answerNext([csv]);
  await runCommand(page, 'Export codebook as CSV');
  await expect(page.getByText(`Codebook written to ${csv}`)).toBeVisible();
  fs.writeFileSync(csv, 'dimension_en,id,label_en\nOwn,own-a,Own code\n');
  await claimbook.answerNext([csv]);
  await page.getByRole('button', { name: 'Replace or import codebook…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Import/ });
  await expect(dialog).toContainText('1 code is new');
  await dialog.getByRole('button', { name: 'Put in force' }).press('Enter');
  await expect(line(page, 'Own code')).toBeVisible();
  await expect(page.locator('.code-list__retired').first()).toBeVisible();
  fs.writeFileSync(csv, 'dimension_en,id,colour\nOwn,own-a,red\n');
  await claimbook.answerNext([csv]);
  await page.getByRole('button', { name: 'Replace or import codebook…' }).press('Enter');
  await expect(page.getByText(/Row 2, column “colour”/).first()).toBeVisible();
  await claimbook.close();
  expect(verify(file)).toMatchObject({ ok: true });
});

test('a code is dragged to another place and another dimension', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await show(page, 'Codebook');
  await line(page, 'Mass line').dragTo(line(page, 'Thematic education'), { targetPosition: { x: 20, y: 3 } });
  await expect
    .poll(() => codesOf(page, 'D4'))
    .toEqual([
      'central-group-study',
      'mass-line',
      'education-campaign',
      'leader-thought-loyalty',
      'ideology-propaganda-work',
    ]);
  await line(page, 'Mass line').dragTo(page.locator('[data-line="dimension discipline"]'));
  await expect.poll(async () => (await codesOf(page, 'D5')).at(-1)).toBe('mass-line');
});
