import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { projectFolder } from '../../scripts/project-folder.mjs';
import { resolveElectron } from '../../scripts/setup/electron-runtime.mjs';
import { expect, launch, temporaryFolder, test, type Claimbook } from './launch';
import {
  caretToEnd,
  memoText,
  newNotebook,
  openSample,
  openSampleMemo,
  savedState,
  sourceRow,
} from './notebook-session';

/** Opens one more window from the first one's palette. */
async function secondWindow(claimbook: Claimbook): Promise<Page> {
  const opened = claimbook.application.waitForEvent('window');
  await claimbook.page.keyboard.press('Control+k');
  await claimbook.page.getByRole('dialog').getByRole('searchbox').fill('New window');
  await claimbook.page.keyboard.press('Enter');
  const page = await opened;
  await expect(page.getByRole('button', { name: 'New notebook…' })).toBeVisible();
  return page;
}

/** Starts the application once more for the same user; answers how it ended and what it said. */
async function startAgain(
  { settings }: Claimbook,
  ...words: string[]
): Promise<{ code: number | null; said: string }> {
  const { executable, args } = resolveElectron();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(executable, [...args, projectFolder, `--user-data-dir=${settings}`, ...words], { env });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, said };
}

test('a second window on the same notebook is refused and the first is named', async ({ claimbook }) => {
  const file = await openSample(claimbook);
  const second = await secondWindow(claimbook);
  await claimbook.answerNext([file]);
  await second.getByRole('button', { name: 'Open notebook…' }).click();
  await expect(second.getByRole('alert')).toContainText('already open in the window “Sample – Claimbook”');
  await expect(second.getByRole('button', { name: 'New notebook…' })).toBeVisible();
  await expect(sourceRow(claimbook.page)).toBeVisible();

  const link = path.join(temporaryFolder(), 'Link.claimbook');
  fs.symlinkSync(file, link);
  await claimbook.answerNext([link]);
  await second.getByRole('button', { name: 'Open notebook…' }).click();
  await expect(second.getByRole('alert')).toHaveCount(1);
  await expect(second.getByRole('button', { name: 'New notebook…' })).toBeVisible();
});

test('two windows have two notebooks, and each its own words', async ({ claimbook }) => {
  await openSample(claimbook);
  const second = await secondWindow(claimbook);
  await claimbook.answerNext([path.join(temporaryFolder(), 'Other.claimbook')]);
  await second.getByRole('button', { name: 'New notebook…' }).click();
  await expect(second.locator('.status-line__name')).toHaveText('Other');
  await expect(claimbook.page.locator('.status-line__name')).toHaveText('Sample');
  await expect(second.locator('.status-line__counts')).toContainText('0 sources');
  const titles = await claimbook.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect(titles.toSorted()).toEqual(['Other – Claimbook', 'Sample – Claimbook']);
  await second.close();
  await expect(sourceRow(claimbook.page)).toBeVisible();
});

test('a second start hands its notebook over to the first', async ({ claimbook }) => {
  const folder = temporaryFolder();
  const made = await launch();
  const file = await openSample(made, folder);
  await made.close();

  expect(await startAgain(claimbook, file)).toEqual({
    code: 0,
    said: expect.stringContaining('Opened in the running Claimbook.'),
  });
  await expect(sourceRow(claimbook.page)).toBeVisible();
  const again = await startAgain(claimbook, file);
  expect(again.code).toBe(1);
  expect(again.said).toContain('already open in the window “Sample – Claimbook”');
  await expect(claimbook.page.getByText('“Sample” is already open in this window.')).toBeVisible();
  expect(claimbook.application.windows()).toHaveLength(1);

  const missing = await startAgain(claimbook, path.join(folder, 'None.claimbook'));
  expect(missing.code).toBe(1);
  expect(missing.said).toContain('There is no file at');
  expect((await startAgain(claimbook)).code).toBe(0);
});

test('another user’s running Claimbook is named, and the notebook not touched', async ({ claimbook }) => {
  const file = await openSample(claimbook);
  const other = await launch({ words: [file] });
  await expect(other.page.getByRole('alert')).toContainText(
    /Sample\.claimbook is open in another window \(computer .+, process \d+/,
  );
  await other.close();
  await expect(savedState(claimbook.page)).toHaveText('Saved');
});

test.describe('files that are no notebook', () => {
  const cases: readonly [string, string, (file: string) => void | Promise<void>][] = [
    [
      'an empty file',
      'is an empty file, not a notebook. Nothing was changed.',
      (file) => fs.writeFileSync(file, ''),
    ],
    [
      'a text',
      'is not a Claimbook notebook. Nothing was changed.',
      (file) => fs.writeFileSync(file, 'x'.repeat(5000)),
    ],
    ['a folder', 'is a folder, not a notebook.', (file) => fs.mkdirSync(file)],
    ['nothing', 'There is no file at', () => undefined],
    [
      'a newer notebook',
      'was last used by a newer version of Claimbook',
      (file) => patch(file, 60, [0, 0, 0x10, 0]),
    ],
    ['a notebook cut short', 'is damaged and was not opened', (file) => fs.truncateSync(file, 20_000)],
    ['a notebook with a broken page', 'is damaged', (file) => patch(file, 100, Array(60).fill(0xff))],
    [
      'another database',
      'is not a Claimbook notebook. Nothing was changed.',
      (file) => patch(file, 68, [0, 0, 0, 0]),
    ],
  ];
  let sample: string;

  test.beforeAll(async () => {
    const made = await launch();
    sample = await openSample(made);
    await made.close();
  });

  for (const [what, said, spoil] of cases) {
    test(`${what} is refused in words`, async ({ claimbook }) => {
      const file = path.join(temporaryFolder(), 'Given.claimbook');
      if (/notebook|database/.test(what)) fs.copyFileSync(sample, file);
      await spoil(file);
      const before = fs.statSync(file, { throwIfNoEntry: false })?.isFile()
        ? fs.readFileSync(file)
        : undefined;
      await claimbook.answerNext([file]);
      await claimbook.page.getByRole('button', { name: 'Open notebook…' }).click();
      await expect(claimbook.page.getByRole('alert')).toContainText(said);
      // Of a damaged one, a dialog says what can be done.
      await claimbook.page.keyboard.press('Escape');
      await expect(claimbook.page.getByRole('button', { name: 'New notebook…' })).toBeVisible();
      if (before) expect(fs.readFileSync(file).equals(before)).toBe(true);
      expect(fs.readdirSync(path.dirname(file)).filter((name) => name !== 'Given.claimbook')).toEqual([]);
    });
  }

  function patch(file: string, at: number, bytes: readonly number[]): void {
    const handle = fs.openSync(file, 'r+');
    fs.writeSync(handle, Buffer.from(bytes), 0, bytes.length, at);
    fs.closeSync(handle);
  }
});

test('a notebook on the command line that does not open is explained in the window', async () => {
  const claimbook = await launch({ words: [path.join(temporaryFolder(), 'Gone.claimbook')] });
  await expect(claimbook.page.getByRole('alert')).toContainText('There is no file at');
  await newNotebook(claimbook);
  await claimbook.close();
});

test('recent notebooks are listed, opened, named when missing, and forgotten', async () => {
  const first = await launch();
  const file = await openSample(first);
  await first.close();

  const second = await launch({ settings: first.settings });
  await second.page.getByRole('button', { name: `Sample ${file}` }).click();
  await expect(sourceRow(second.page)).toBeVisible();
  await second.close();
  fs.rmSync(file);

  const third = await launch({ settings: first.settings });
  const entry = third.page.getByRole('button', { name: /^Sample .*not found at this place/ });
  await expect(entry).toBeDisabled();
  await third.page.getByRole('button', { name: 'Take Sample off this list' }).click();
  await expect(entry).toHaveCount(0);
  await expect(third.page.getByText('Notebooks that you open will be listed here.')).toBeVisible();
  await third.close();
});

test('a window comes back where and as large as it was', async () => {
  const first = await launch();
  const wanted = { x: 60, y: 40, width: 1000, height: 700 };
  await first.application.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    wanted,
  );
  await first.close();
  const second = await launch({ settings: first.settings });
  const bounds = await second.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual(wanted);
  await second.close();
});

test('closing saves what was typed a moment before', async () => {
  const claimbook = await launch();
  const file = await openSample(claimbook);
  await openSampleMemo(claimbook.page);
  await caretToEnd(claimbook.page);
  await claimbook.page.keyboard.type(' The very last words.');
  await claimbook.close();
  expect(fs.readdirSync(path.dirname(file))).toEqual(['Sample.claimbook']);

  const after = await launch({ settings: claimbook.settings, words: [file] });
  await openSampleMemo(after.page);
  await expect(memoText(after.page)).toContainText('The very last words.');
  await after.close();
});

test('another notebook in the same window: what was typed in the first is saved', async ({ claimbook }) => {
  const { page } = claimbook;
  const file = await openSample(claimbook);
  await openSampleMemo(page);
  await caretToEnd(page);
  await page.keyboard.type(' Typed before leaving.');
  await claimbook.answerNext([path.join(temporaryFolder(), 'Other.claimbook')]);
  await runCommand(page, 'New notebook…');
  await expect(page.locator('.status-line__name')).toHaveText('Other');
  await claimbook.answerNext([file]);
  await runCommand(page, 'Open notebook…');
  await expect(page.locator('.status-line__name')).toHaveText('Sample');
  await openSampleMemo(page);
  await expect(memoText(page)).toContainText('Typed before leaving.');
  await runCommand(page, 'Close notebook');
  await expect(page.getByRole('button', { name: /^Sample/ })).toBeVisible();
});

test('a broken settings file is set aside and named', async () => {
  const settings = temporaryFolder();
  fs.writeFileSync(path.join(settings, 'settings.json'), '{"theme": "dark",');
  const claimbook = await launch({ settings });
  await expect(
    claimbook.page.getByText(/The settings file could not be read\. It was set aside as .*broken/),
  ).toBeVisible();
  await claimbook.close();
});

/** Runs a command by its name from the palette. */
async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(name);
  await page.getByRole('option', { name }).first().click();
}
