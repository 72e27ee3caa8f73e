import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, launch, temporaryFolder, test, type Claimbook } from './launch';
import {
  ask,
  caretToEnd,
  claimCount,
  counts,
  isRunning,
  killNotebookHost,
  memoText,
  newNotebook,
  notebookHosts,
  openSample,
  openSampleMemo,
  openSampleSource,
  savedState,
  tag,
  untaggedWords,
  verify,
} from './notebook-session';

/** What the design promises: of typing, at most the last second is lost (ms). */
const promised = 1000;

async function tagAndSee(page: Page, words: string): Promise<void> {
  const before = await claimCount(page);
  await tag(page, words);
  await expect(counts(page)).toContainText(`${before + 1} claims`);
}

async function reopen(before: Claimbook, file: string): Promise<Claimbook> {
  const after = await launch({ settings: before.settings, words: [file] });
  await expect(after.page.locator('.status-line__name')).toBeVisible();
  return after;
}

test.describe('the whole application is killed', () => {
  test('right after a tag: the claim is there, the lock does not hold anybody up', async () => {
    const claimbook = await launch();
    const file = await openSample(claimbook);
    await openSampleSource(claimbook.page);
    await tagAndSee(claimbook.page, untaggedWords);
    await expect(savedState(claimbook.page)).toHaveText('Saved');
    const count = await claimCount(claimbook.page);
    const hosts = await notebookHosts(claimbook);
    await claimbook.kill();
    await expect.poll(() => hosts.some(isRunning)).toBe(false);
    expect(fs.existsSync(`${file}.lock`)).toBe(true);

    const after = await reopen(claimbook, file);
    expect(await claimCount(after.page)).toBe(count);
    await expect(counts(after.page)).toContainText(`${count} claims`);
    await expect(savedState(after.page)).toHaveText('Saved');
    await after.close();
    expect(verify(file)).toMatchObject({ ok: true, problems: [] });
    expect(fs.readdirSync(path.dirname(file))).toEqual(['Sample.claimbook']);
  });

  test('while typing: at most the last second is gone', async () => {
    const claimbook = await launch();
    const file = await openSample(claimbook);
    const { page } = claimbook;
    await openSampleMemo(page);
    await caretToEnd(page);
    const typed: { word: string; at: number }[] = [];
    const start = performance.now();
    for (let word = 0; performance.now() - start < 2500; word++) {
      await page.keyboard.type(` zq${word}q`);
      typed.push({ word: `zq${word}q`, at: performance.now() });
    }
    const killedAt = performance.now();
    await claimbook.kill();

    const after = await reopen(claimbook, file);
    const [memo] = await ask(after.page, 'memo.list', {});
    const text = JSON.stringify(await ask(after.page, 'memo.get', { id: memo!.id }));
    const lost = typed.filter(({ word, at }) => killedAt - at > promised && !text.includes(word));
    expect(lost).toEqual([]);
    await after.close();
    expect(verify(file)).toMatchObject({ ok: true, problems: [] });
  });

  test('once the bottom line says Saved: every word is there', async () => {
    const claimbook = await launch();
    const file = await openSample(claimbook);
    const { page } = claimbook;
    await openSampleMemo(page);
    await caretToEnd(page);
    await page.keyboard.type(' The last words before the cut.');
    await expect(savedState(page)).toHaveText('Saving…');
    await expect(savedState(page)).toHaveText('Saved');
    await claimbook.kill();

    const after = await reopen(claimbook, file);
    await openSampleMemo(after.page);
    await expect(memoText(after.page)).toContainText('The last words before the cut.');
    await after.close();
    expect(verify(file)).toMatchObject({ ok: true, problems: [] });
  });

  test('during an import: all of the source or nothing', async () => {
    const claimbook = await launch();
    const file = await newNotebook(claimbook);
    const large = largeText();
    await claimbook.answerNext([large]);
    await claimbook.page.getByRole('button', { name: 'Import sources…' }).first().click();
    await expect(claimbook.page.getByText('Importing 1 file…')).toBeVisible();
    await claimbook.kill();

    const after = await reopen(claimbook, file);
    const sources = await ask(after.page, 'source.list', {});
    expect(sources.length).toBeLessThanOrEqual(1);
    for (const { id } of sources) {
      expect((await ask(after.page, 'source.text', { id })).text).toBe(fs.readFileSync(large, 'utf8'));
    }
    await after.close();
    expect(verify(file)).toMatchObject({ ok: true, problems: [] });
  });
});

test.describe('the process that keeps the notebook is killed', () => {
  test('after a tag: the notebook is opened again and the window goes on', async ({ claimbook }) => {
    const file = await openSample(claimbook);
    const { page } = claimbook;
    await openSampleSource(page);
    await tagAndSee(page, untaggedWords);
    const count = await claimCount(page);
    await killNotebookHost(claimbook);
    await expect(page.getByText('ended unexpectedly')).toBeVisible();
    await expect(counts(page)).toContainText(`${count} claims`);
    await expect.poll(() => claimCount(page)).toBe(count);
    await expect(page.locator('.reader__text')).toBeVisible();
    await tagAndSee(page, 'ten weeks');
    await claimbook.close();
    expect(verify(file)).toMatchObject({ ok: true, problems: [] });
  });

  test('within the pause of typing in a memo: the words are saved when it is back', async ({ claimbook }) => {
    await openSample(claimbook);
    const { page } = claimbook;
    await openSampleMemo(page);
    await caretToEnd(page);
    await page.keyboard.type(' Not saved yet.');
    await killNotebookHost(claimbook);
    await expect(memoText(page)).toContainText('Not saved yet.');
    await expect(savedState(page)).toHaveText('Saved');
    const [memo] = await ask(page, 'memo.list', {});
    expect(JSON.stringify(await ask(page, 'memo.get', { id: memo!.id }))).toContain('Not saved yet.');
  });

  test('twice in a moment: the start view says so, and the notebook opens again with the words', async ({
    claimbook,
  }) => {
    const file = await openSample(claimbook);
    const { page } = claimbook;
    await killNotebookHost(claimbook);
    await expect(page.getByText('ended unexpectedly')).toBeVisible();
    await openSampleMemo(page);
    await caretToEnd(page);
    await page.keyboard.type(' Typed between two faults.');
    await killNotebookHost(claimbook);
    await expect(page.getByRole('alert')).toContainText('ended unexpectedly');
    await page.getByRole('button', { name: `Sample ${file}` }).click();
    await openSampleMemo(page);
    await expect(memoText(page)).toContainText('Typed between two faults.');
    await expect(savedState(page)).toHaveText('Saved');
    await claimbook.close();
    expect(verify(file)).toMatchObject({ ok: true, problems: [] });
  });

  test('within the pause of typing in a claim: the words are saved when it is back', async ({
    claimbook,
  }) => {
    await openSample(claimbook);
    const { page } = claimbook;
    await page.keyboard.press('Control+2');
    await page.getByRole('row').filter({ hasText: 'Beiyuan' }).first().click();
    const statement = page.getByRole('textbox', { name: 'Statement' });
    await statement.fill('Words typed before the fault.');
    await killNotebookHost(claimbook);
    await expect(statement).toHaveValue('Words typed before the fault.');
    await expect(savedState(page)).toHaveText('Saved');
    const statements = (await ask(page, 'claim.list', {})).map((claim) => claim.statement);
    expect(statements).toContain('Words typed before the fault.');
  });

  test('during an import: it is reported, and works when tried again', async ({ claimbook }) => {
    await newNotebook(claimbook);
    const { page } = claimbook;
    const large = largeText();
    await claimbook.answerNext([large], [large]);
    await page.getByRole('button', { name: 'Import sources…' }).first().click();
    await expect(page.getByText('Importing 1 file…')).toBeVisible();
    await killNotebookHost(claimbook);
    await expect(page.getByText('ended unexpectedly')).toBeVisible();
    await expect(page.getByText('Importing 1 file…')).toBeHidden();
    await expect(page.locator('.status-line__work')).toBeHidden();
    await expect.poll(() => ask(page, 'source.list', {})).toEqual([]);
    await page.getByRole('button', { name: 'Import sources…' }).first().click();
    await expect(counts(page)).toContainText('1 source', { timeout: 30_000 });
  });
});

test('the page is killed: it comes back with the notebook, and what was saved is there', async () => {
  const claimbook = await launch();
  const file = await openSample(claimbook);
  const { page, application } = claimbook;
  await openSampleMemo(page);
  await caretToEnd(page);
  await page.keyboard.type(' Before the page ended.');
  await expect(savedState(page)).toHaveText('Saving…');
  await expect(savedState(page)).toHaveText('Saved');
  // A page that crashed is lost to the test; the one that takes its place is looked at from the main process.
  const shown = await application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    const isBack = new Promise<void>((resolve) => void contents.once('did-finish-load', () => resolve()));
    contents.forcefullyCrashRenderer();
    await isBack;
    return contents.executeJavaScript(`new Promise((resolve) => {
      const look = () => {
        const name = document.querySelector('.status-line__name')?.textContent;
        return name ? resolve(name) : requestAnimationFrame(look);
      };
      look();
    })`) as Promise<string>;
  });
  expect(shown).toBe('Sample');
  await claimbook.kill();

  const after = await reopen(claimbook, file);
  await openSampleMemo(after.page);
  await expect(memoText(after.page)).toContainText('Before the page ended.');
  await after.close();
  expect(verify(file)).toMatchObject({ ok: true, problems: [] });
});

/** A text of some 8 MB, which takes a moment to import. */
function largeText(): string {
  const file = path.join(temporaryFolder(), 'large.txt');
  const line = 'The committee met on the fourth day and ranked the customers. 党委会前置研究讨论重大事项。\n';
  fs.writeFileSync(file, line.repeat(80_000));
  return file;
}
