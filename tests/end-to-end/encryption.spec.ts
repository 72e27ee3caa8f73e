import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { filesWith } from '../integration/encryption/words-on-disk';
import { expect, launch, test } from './launch';
import {
  makeSample,
  memoText,
  newEncryptedNotebook,
  newNotebook,
  runCommand,
  savedState,
  show,
} from './notebook-session';

const passphrase = 'drei Katzen, ein Hund: 国资委';
const canary = 'Zwölfkanarienvogel 国资委 decides';

const unlockField = (page: Page) => page.getByLabel('Passphrase of “Notebook”');

async function unlock(page: Page, words: string): Promise<void> {
  await expect(unlockField(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test('an encrypted notebook is made, written in, locked and unlocked; nothing is lost and nothing is in the open', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const file = await newEncryptedNotebook(claimbook, passphrase);
  await show(page, 'Memos');
  await page.getByRole('button', { name: 'New empty memo' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the memo' })).toBeFocused();
  await page.keyboard.type('Draft');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`${canary} whom it supplies.`);
  // At once: what is typed is saved by locking, not by waiting.
  await page.keyboard.press('Control+Shift+X');
  await expect(page.getByRole('heading', { name: 'Notebook' })).toBeVisible();
  await expect(page.getByText('This notebook is locked.')).toBeVisible();
  expect(await page.content()).not.toContain('Draft');
  expect(fs.readdirSync(path.dirname(file))).toEqual(['Notebook.claimbook']);
  await unlock(page, 'zwei Katzen');
  await expect(page.getByRole('alert')).toContainText('This is not the passphrase');
  await unlock(page, passphrase);
  // The window is where it was: the list, the tab, and the words in it.
  await expect(page.getByRole('button', { name: 'Draft', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Memos', exact: true })).toBeVisible();
  await expect(memoText(page)).toContainText(`${canary} whom it supplies.`);
  for (const folder of [path.dirname(file), claimbook.settings])
    expect(filesWith(canary, folder)).toEqual([]);
  // A file that is not encrypted is written only after a word about what is in it.
  await runCommand(page, 'Export codebook as JSON');
  await expect
    .poll(async () => (await claimbook.asked()).at(-1)?.detail)
    .toContain('No source, claim or memo');
  expect(filesWith(passphrase, claimbook.settings)).toEqual([]);
});

test('what is half typed when a notebook is locked stands in its fields again after it, and nowhere in the open', async ({
  claimbook,
}) => {
  const { page, application } = claimbook;
  const file = await newEncryptedNotebook(claimbook, passphrase);
  const pasted = page.getByRole('textbox', { name: 'Text', exact: true });
  await page.keyboard.press('Control+Shift+V');
  await pasted.fill('Title');
  await page.getByRole('button', { name: 'Add as source' }).click();
  const details = page.getByRole('button', { name: 'Details of this source' });
  await details.click();
  const published = page.getByRole('textbox', { name: 'Published' });
  await published.fill(canary);
  await application.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect(page.getByText('when the computer went to sleep')).toBeVisible();
  for (const folder of [path.dirname(file), claimbook.settings])
    expect(filesWith(canary, folder)).toEqual([]);
  await unlock(page, passphrase);
  // A refused value keeps no notebook from being locked.
  await expect(published).toHaveValue(canary);
  await show(page, 'Codebook');
  await page.locator('[data-line^="code "]').first().click();
  const note = page.getByRole('textbox', { name: 'New note' });
  await note.fill('half a thought');
  await page.keyboard.press('Control+Shift+X');
  await unlock(page, passphrase);
  await page.locator('[data-line^="code "]').first().click();
  await expect(note).toHaveValue('half a thought');
});

test('a notebook is locked when the computer goes to sleep, and by its place in the bottom line', async ({
  claimbook,
}) => {
  const { page, application } = claimbook;
  await newEncryptedNotebook(claimbook, passphrase);
  await application.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect(page.getByText('when the computer went to sleep')).toBeVisible();
  await unlock(page, passphrase);
  await page.getByRole('button', { name: 'Encrypted. Lock it now' }).click();
  await expect(unlockField(page)).toBeFocused();
  await page.getByRole('button', { name: 'Leave it locked' }).click();
  await expect(page.getByRole('heading', { name: 'Recent notebooks' })).toBeVisible();
});

test('a plain notebook is encrypted, gets another passphrase and is made plain again, and stays open', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const file = await makeSample(claimbook);
  const isPlain = () => fs.readFileSync(file).toString('latin1', 0, 15) === 'SQLite format 3';
  await page.getByRole('button', { name: 'Not encrypted. Encrypt it…' }).click();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill('drei Hunde');
  await expect(page.getByText('This is not the same.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Encrypt', exact: true })).toBeDisabled();
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Encrypt', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Encrypted. Lock it now' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(isPlain()).toBe(false);
  await expect(page.getByRole('row', { name: /Beiyuan/ }).first()).toBeVisible();
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: 'Copy as table' }).click();
  await expect(page.getByText('The clipboard is not encrypted')).toBeVisible();

  await runCommand(page, 'Change passphrase');
  await page.getByLabel('Passphrase now').fill('zwei');
  await page.getByLabel('New passphrase').fill('ein neuer Satz von vier Wörtern');
  await page.getByLabel('The same again').fill('ein neuer Satz von vier Wörtern');
  await page.getByRole('button', { name: 'Change passphrase', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This is not the passphrase' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change passphrase', exact: true })).toBeFocused();
  await page.getByLabel('Passphrase now').fill(passphrase);
  await page.getByRole('button', { name: 'Change passphrase', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await runCommand(page, 'Remove encryption');
  await page.getByLabel('Passphrase now').fill('ein neuer Satz von vier Wörtern');
  await page.getByRole('button', { name: 'Remove encryption', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Not encrypted. Encrypt it…' })).toBeVisible();
  await expect(savedState(page)).toHaveText('Saved');
  await expect.poll(isPlain).toBe(true);
});

test('a notebook that is opened from outside asks for its passphrase; over an open one it asks in a dialog', async ({
  claimbook,
}) => {
  const file = await newEncryptedNotebook(claimbook, passphrase);
  await claimbook.page.keyboard.press('Control+Shift+X');
  await expect(unlockField(claimbook.page)).toBeVisible();
  const second = await launch({ words: [file] });
  const { page } = second;
  await expect(unlockField(page)).toBeFocused();
  await page.getByRole('button', { name: 'Leave it locked' }).click();
  await newNotebook(second);
  await second.answerNext([file]);
  await runCommand(page, 'Open notebook');
  await expect(page.getByRole('dialog', { name: 'Open “Notebook”' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('No sources yet')).toBeVisible();
  await second.close();
});
