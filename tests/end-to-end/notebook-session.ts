import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { inProject, projectFolder } from '../../scripts/project-folder.mjs';
import type { Bridge } from '../../shared/ipc/bridge';
import type { hostOperations } from '../../shared/ipc/all-operations';
import type { InputOf, OutputOf } from '../../shared/ipc/operation';
import type { Result } from '../../shared/result';
import { expect, launch, temporaryFolder, type Claimbook } from './launch';
import { dragOver } from './reading';

export const sampleMemoTitle = 'Who decides whom Beiyuan supplies?';
/** Words of the sample's English source that no claim has as its passage. */
export const untaggedWords = 'gave neither a price nor a date';

let preparedSample: string | undefined;

/** Opens a copy of the sample notebook, in a new folder, in the window; answers its path. */
export async function openSample(claimbook: Claimbook, folder = temporaryFolder()): Promise<string> {
  preparedSample ??= await prepareSample();
  const file = path.join(folder, 'Sample.claimbook');
  fs.copyFileSync(preparedSample, file);
  await claimbook.answerNext([file]);
  await claimbook.page.getByRole('button', { name: 'Open notebook…' }).click();
  await expect(sourceRow(claimbook.page)).toBeVisible();
  return file;
}

async function prepareSample(): Promise<string> {
  const claimbook = await launch();
  const file = await makeSample(claimbook);
  await claimbook.close();
  return file;
}

/** Makes the sample notebook in a new folder and opens it in the window; answers its path. */
export async function makeSample(claimbook: Claimbook, folder = temporaryFolder()): Promise<string> {
  const file = path.join(folder, 'Sample.claimbook');
  await claimbook.answerNext([file]);
  await claimbook.page.getByRole('button', { name: 'Open the sample…' }).first().click();
  await expect(sourceRow(claimbook.page)).toBeVisible();
  return file;
}

/** Makes an empty notebook in a new folder and opens it in the window; answers its path. */
export async function newNotebook(claimbook: Claimbook, folder = temporaryFolder()): Promise<string> {
  const file = path.join(folder, 'Notebook.claimbook');
  await claimbook.answerNext([file]);
  await claimbook.page.getByRole('button', { name: 'New notebook…' }).click();
  await expect(claimbook.page.getByText('No sources yet')).toBeVisible();
  return file;
}

/** Makes an encrypted notebook in a new folder through the dialog; answers its path. */
export async function newEncryptedNotebook(claimbook: Claimbook, passphrase: string): Promise<string> {
  const { page } = claimbook;
  const file = path.join(temporaryFolder(), 'Notebook.claimbook');
  await page.getByRole('button', { name: 'Begin with an encrypted one…' }).click();
  await expect(page.getByLabel('New passphrase')).toBeFocused();
  await page.keyboard.type(passphrase);
  await expect(page.getByRole('status').filter({ hasText: 'Strong.' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await claimbook.answerNext([file]);
  await page.getByRole('button', { name: 'Choose a place…' }).click();
  await expect(page.getByText('No sources yet')).toBeVisible();
  return file;
}

/** The sample's English source in the list. */
export function sourceRow(page: Page) {
  return page.getByRole('row', { name: /Who decides who gets Beiyuan/ });
}

/** Opens the sample's English source. */
export async function openSampleSource(page: Page): Promise<void> {
  await show(page, 'Sources');
  await sourceRow(page).click();
  await expect(page.locator('.reader__text')).toBeVisible();
}

/** Opens the sample's memo. */
export async function openSampleMemo(page: Page): Promise<void> {
  await show(page, 'Memos');
  await page.getByRole('row', { name: new RegExp(sampleMemoTitle.slice(0, 20)) }).click();
  await expect(memoText(page)).toContainText('The Party committee of Beiyuan');
}

/** Makes the sample notebook in a new folder, and in it a memo called “Draft” with nothing in it and the caret there. */
export async function newEmptyMemo(claimbook: Claimbook): Promise<void> {
  const { page } = claimbook;
  await makeSample(claimbook);
  await show(page, 'Memos');
  await page.getByRole('button', { name: 'New empty memo' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the memo' })).toBeFocused();
  await page.keyboard.type('Draft');
  await page.keyboard.press('Enter');
}

/** Drops files from the desktop on the middle of the window. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  }
}

/** Runs a command by its name, as the keyboard does. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** Shows one of the lists. A window that has just been opened takes no command before its notebook is read. */
export async function show(
  page: Page,
  list: 'Sources' | 'Claims' | 'Memos' | 'Codebook' | 'Analysis' | 'Search',
): Promise<void> {
  await expect(async () => {
    const place = page.getByRole('navigation').getByRole('button', { name: list });
    if ((await place.getAttribute('aria-pressed')) !== 'true') await place.click();
    await expect(page.getByRole('region', { name: list, exact: true })).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Tags words of the open source as a new claim with the code of pre-deliberation. */
export async function tag(page: Page, words: string): Promise<void> {
  await dragOver(page, words);
  await page.keyboard.press('t');
  const bar = page.getByRole('dialog', { name: 'Tag the selected words' });
  await bar.getByRole('combobox').fill('pre-del');
  await page.keyboard.press('Enter');
}

/** Puts the caret at the end of the memo's text. */
export async function caretToEnd(page: Page): Promise<void> {
  await memoText(page).locator('p').last().click();
  await page.keyboard.press('Control+End');
}

export function memoText(page: Page) {
  return page.getByRole('textbox', { name: 'Text of the memo' });
}

/** What the bottom line says of saving. */
export function savedState(page: Page) {
  return page.locator('.status-line__saved');
}

/** What the bottom line counts, such as “2 sources · 9 claims · 1 memo”. */
export function counts(page: Page) {
  return page.locator('.status-line__counts');
}

type HostOperations = typeof hostOperations;

/** Asks the window's notebook something, as its page does. Throws where it refuses. */
export async function ask<N extends keyof HostOperations>(
  page: Page,
  name: N,
  input: InputOf<HostOperations, N>,
): Promise<OutputOf<HostOperations, N>> {
  const said = await page.evaluate(
    ([operation, given]) => (globalThis as unknown as { claimbook: Bridge }).claimbook.call(operation, given),
    [name, input] as const,
  );
  const answer = JSON.parse(said) as Result<unknown>;
  if (!answer.ok) throw new Error(`${name}: ${answer.failure.code} ${answer.failure.message}`);
  return answer.value as OutputOf<HostOperations, N>;
}

/** How many claims the notebook has. */
export async function claimCount(page: Page): Promise<number> {
  return (await ask(page, 'claim.list', {})).length;
}

/** Checks every hash and quote of a closed notebook from the command line, as a reviewer would. */
export function verify(file: string): { ok: boolean; problems: readonly unknown[] } {
  const run = spawnSync(process.execPath, [inProject('scripts', 'claimbook.mjs'), 'verify', file, '--json'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (run.status === null || run.stdout === '') throw new Error(`verify said: ${run.stderr}`);
  return JSON.parse(run.stdout) as { ok: boolean; problems: readonly unknown[] };
}

/** Process ids of the application's notebook hosts. */
export function notebookHosts({ application }: Claimbook): Promise<number[]> {
  return application.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ name, serviceName }) => [name, serviceName].includes('Claimbook notebook'))
      .map(({ pid }) => pid),
  );
}

/** Ends the process that keeps the window's notebook, at once. */
export async function killNotebookHost(claimbook: Claimbook): Promise<void> {
  const hosts = await notebookHosts(claimbook);
  expect(hosts).toHaveLength(1);
  for (const pid of hosts) process.kill(pid, 'SIGKILL');
}

/** Whether a process is still there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
