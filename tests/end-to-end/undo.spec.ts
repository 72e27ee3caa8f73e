import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, launch, temporaryFolder, test, type Claimbook } from './launch';
import {
  ask,
  caretToEnd,
  claimCount,
  counts,
  memoText,
  openSample,
  openSampleMemo,
  openSampleSource,
  sampleMemoTitle,
  savedState,
  show,
  sourceRow,
  tag,
  untaggedWords,
  verify,
} from './notebook-session';

/** How the Edit menu names undo and redo, and whether they can be chosen. */
function editMenu({ application }: Claimbook) {
  return application.evaluate(({ Menu }) => {
    const item = (id: string) => Menu.getApplicationMenu()?.getMenuItemById(id);
    return ['edit.undo', 'edit.redo'].map((id) => `${item(id)?.label} ${item(id)?.enabled ? 'on' : 'off'}`);
  });
}

/** Chooses an item of the Edit menu, as with the mouse. */
function choose({ application }: Claimbook, id: string): Promise<void> {
  return application.evaluate(
    ({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(),
    id,
  );
}

/** Puts the focus where no words are written. */
async function leaveFields(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Sources' }).focus();
}

async function statements(page: Page): Promise<string[]> {
  return (await ask(page, 'claim.list', {})).map(({ statement }) => statement);
}

test('a tag: undone and redone by keys, named in the menu, still there after a restart', async () => {
  const claimbook = await launch();
  const { page } = claimbook;
  const file = await openSample(claimbook);
  await openSampleSource(page);
  const before = await claimCount(page);
  await tag(page, untaggedWords);
  await expect(counts(page)).toContainText(`${before + 1} claims`);
  await expect.poll(() => editMenu(claimbook)).toEqual(['Undo tag “Party pre-deliberation” on', 'Redo off']);
  await page.keyboard.press('Control+z');
  await expect(counts(page)).toContainText(`${before} claims`);
  await expect(page.getByText('Undone: tag “Party pre-deliberation”')).toBeVisible();
  await expect.poll(async () => (await editMenu(claimbook))[1]).toBe('Redo tag “Party pre-deliberation” on');
  await page.keyboard.press('Control+Shift+z');
  await expect(counts(page)).toContainText(`${before + 1} claims`);
  await claimbook.close();

  const after = await launch({ settings: claimbook.settings, words: [file] });
  await openSampleSource(after.page);
  await expect.poll(async () => (await editMenu(after))[0]).toBe('Undo tag “Party pre-deliberation” on');
  await choose(after, 'edit.undo');
  await expect(counts(after.page)).toContainText(`${before} claims`);
  await after.close();
  expect(verify(file)).toMatchObject({ ok: true, problems: [] });
});

test('an edit of a claim, and its deletion', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  const before = await statements(page);
  await show(page, 'Claims');
  await page.getByRole('row').filter({ hasText: 'Beiyuan' }).first().click();
  const statement = page.getByRole('textbox', { name: 'Statement' });
  const old = await statement.inputValue();
  await statement.fill('Said otherwise.');
  await expect(savedState(page)).toHaveText('Saving…');
  await leaveFields(page);
  await expect(savedState(page)).toHaveText('Saved');
  expect(await statements(page)).toContain('Said otherwise.');
  await page.keyboard.press('Control+z');
  await expect(statement).toHaveValue(old);
  expect((await statements(page)).toSorted()).toEqual(before.toSorted());
  await page.keyboard.press('Control+Shift+z');
  await expect(statement).toHaveValue('Said otherwise.');
  await page.keyboard.press('Control+z');
  await expect(statement).toHaveValue(old);
});

test('a claim that a memo cites is not deleted; another is, and comes back', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await openSampleSource(page);
  const before = await claimCount(page);
  await tag(page, untaggedWords);
  await expect(counts(page)).toContainText(`${before + 1} claims`);
  await page.getByRole('button', { name: 'Delete claim' }).click();
  await expect(counts(page)).toContainText(`${before} claims`);
  await expect.poll(async () => (await editMenu(claimbook))[0]).toMatch(/^Undo delete “.*” on$/);
  await leaveFields(page);
  await page.keyboard.press('Control+z');
  await expect(counts(page)).toContainText(`${before + 1} claims`);

  const [memo] = await ask(page, 'memo.list', {});
  const document = JSON.stringify(await ask(page, 'memo.get', { id: memo!.id }));
  const cited = (await ask(page, 'claim.list', {})).find(
    ({ id, statement }) => statement && document.includes(id),
  );
  expect(cited).toBeDefined();
  await show(page, 'Claims');
  await page.getByRole('searchbox', { name: 'Filter claims' }).fill(cited!.statement.slice(0, 30));
  await page
    .getByRole('row')
    .filter({ hasText: cited!.statement.slice(0, 30) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Delete claim' }).click();
  await expect(page.getByRole('alert').filter({ hasText: sampleMemoTitle })).toBeVisible();
  expect(await claimCount(page)).toBe(before + 1);
});

test('an import of two files is one step', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  const folder = temporaryFolder();
  const files = ['one', 'two'].map((name) => {
    const file = path.join(folder, `${name}.txt`);
    fs.writeFileSync(file, `The text called ${name}.`);
    return file;
  });
  await claimbook.answerNext(files);
  await page.getByRole('button', { name: 'Import sources…' }).first().click();
  await expect(counts(page)).toContainText('4 sources');
  await expect.poll(async () => (await editMenu(claimbook))[0]).toBe('Undo import 2 sources on');
  await leaveFields(page);
  await page.keyboard.press('Control+z');
  await expect(counts(page)).toContainText('2 sources');
  await expect(sourceRow(page)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(counts(page)).toContainText('4 sources');
});

test('a memo that is deleted comes back with its last words', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await openSampleMemo(page);
  await caretToEnd(page);
  await page.keyboard.type(' Written just before.');
  await page.getByRole('button', { name: `Delete ${sampleMemoTitle}` }).click();
  await expect(counts(page)).toContainText('0 memos');
  await leaveFields(page);
  await page.keyboard.press('Control+z');
  await expect(counts(page)).toContainText('1 memo');
  await openSampleMemo(page);
  await expect(memoText(page)).toContainText('Written just before.');
});

test('in a field it is the field’s own undo', async ({ claimbook }) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await openSampleSource(page);
  const before = await claimCount(page);
  await tag(page, untaggedWords);
  await expect(counts(page)).toContainText(`${before + 1} claims`);
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.click();
  await page.keyboard.type('word');
  await page.keyboard.press('Control+z');
  await expect(notes).not.toHaveValue('word');
  expect(await claimCount(page)).toBe(before + 1);

  await openSampleMemo(page);
  await caretToEnd(page);
  await page.keyboard.type(' Mistaken.');
  await page.keyboard.press('Control+z');
  await expect(memoText(page)).not.toContainText('Mistaken.');
  await page.keyboard.press('Control+Shift+z');
  await expect(memoText(page)).toContainText('Mistaken.');
  expect(await claimCount(page)).toBe(before + 1);
});
