import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, launch, temporaryFolder, test } from './launch';
import {
  ask,
  caretToEnd,
  claimCount,
  memoText,
  openSample,
  openSampleMemo,
  openSampleSource,
  savedState,
  tag,
  untaggedWords,
  verify,
} from './notebook-session';

test('the file is moved away while words are typed: they are kept, and saved when it is back', async ({
  claimbook,
}) => {
  const file = await openSample(claimbook);
  const { page } = claimbook;
  await openSampleMemo(page);
  await caretToEnd(page);
  fs.renameSync(file, `${file}.moved`);
  await page.keyboard.type(' Typed without a file.');
  await expect(savedState(page)).toContainText('Not saved: Sample.claimbook is no longer at');
  await expect(page.locator('.memo-view__failure')).toContainText('everything saved before is in the file');
  await expect(memoText(page)).toContainText('Typed without a file.');
  fs.renameSync(`${file}.moved`, file);
  await expect(savedState(page)).toHaveText('Saved');
  await claimbook.close();
  expect(verify(file)).toMatchObject({ ok: true });
});

test('the file is deleted: nothing is shown as saved, and closing asks', async () => {
  const claimbook = await launch();
  const file = await openSample(claimbook);
  const { page } = claimbook;
  await openSampleMemo(page);
  await caretToEnd(page);
  fs.rmSync(file);
  await page.keyboard.type(' Words of mine.');
  await expect(savedState(page)).toContainText('Not saved');
  await openSampleSource(page);
  const before = await claimCount(page);
  await tag(page, untaggedWords);
  await expect(page.getByRole('alert').filter({ hasText: 'This change was not saved' })).toBeVisible();
  expect(await claimCount(page)).toBe(before);

  await claimbook.answerNext(0);
  await closeWindow();
  await expect.poll(claimbook.asked).toContainEqual(expect.objectContaining({ kind: 'ask' }));
  await openSampleMemo(page);
  await expect(memoText(page)).toContainText('Words of mine.');
  const ended = claimbook.application.waitForEvent('close');
  await claimbook.answerNext(1);
  await closeWindow();
  await ended;

  function closeWindow() {
    return claimbook.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  }
});

test('file and folder are made read-only while open: what is shown as saved is there', async () => {
  const claimbook = await launch();
  const file = await openSample(claimbook);
  await openSampleSource(claimbook.page);
  const before = await claimCount(claimbook.page);
  fs.chmodSync(file, 0o444);
  fs.chmodSync(path.dirname(file), 0o555);
  await tag(claimbook.page, untaggedWords);
  await expect(savedState(claimbook.page)).toHaveText('Saved');
  await expect.poll(() => claimCount(claimbook.page)).toBe(before + 1);
  await claimbook.close();

  const after = await launch({ settings: claimbook.settings, words: [file] });
  await expect(after.page.locator('.status-line__name')).toHaveText('Sample');
  expect(await claimCount(after.page)).toBe(before + 1);
  if (process.getuid?.() !== 0) {
    await expect(after.page.getByText('Read only: the file or its folder cannot be written')).toBeVisible();
  }
  await after.close();
  fs.chmodSync(path.dirname(file), 0o755);
});

test.describe('disks', () => {
  test.skip(!canMount(), 'Only root may mount disks.');

  test('a full disk: the bottom line says so, words are kept and saved once there is room', async ({
    claimbook,
  }) => {
    await withMount(['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs'], async (disk) => {
      const file = await openSample(claimbook, disk);
      const { page } = claimbook;
      await openSampleSource(page);
      const before = await claimCount(page);
      fillUp(disk);
      await tag(page, untaggedWords);
      await expect(page.getByRole('alert').filter({ hasText: 'The disk is full' })).toBeVisible();
      expect(await claimCount(page)).toBe(before);
      await openSampleMemo(page);
      await caretToEnd(page);
      await page.keyboard.type(' Typed on a full disk.');
      await expect(savedState(page)).toContainText('Not saved: The disk is full');
      fs.rmSync(path.join(disk, 'filler'));
      await expect(savedState(page)).toHaveText('Saved', { timeout: 20_000 });
      const [memo] = await ask(page, 'memo.list', {});
      expect(JSON.stringify(await ask(page, 'memo.get', { id: memo!.id }))).toContain(
        'Typed on a full disk.',
      );
      await claimbook.close();
      expect(verify(file)).toMatchObject({ ok: true });
    });
  });

  test('a disk that is taken out: words are kept, and saved when it is back', async ({ claimbook }) => {
    const store = temporaryFolder();
    await withMount(['--bind', store], async (disk) => {
      const file = await openSample(claimbook, disk);
      const { page } = claimbook;
      await openSampleMemo(page);
      await caretToEnd(page);
      run('umount', ['-l', disk]);
      await page.keyboard.type(' Typed without a disk.');
      await expect(savedState(page)).toContainText('or its disk was taken out');
      await expect(memoText(page)).toContainText('Typed without a disk.');
      run('mount', ['--bind', store, disk]);
      await expect(savedState(page)).toHaveText('Saved', { timeout: 20_000 });
      await claimbook.close();
      expect(verify(file)).toMatchObject({ ok: true });
    });
  });

  test('a read-only disk: the notebook opens for reading, says so, and offers no change', async () => {
    const store = temporaryFolder();
    const made = await launch();
    await openSample(made, store);
    await made.close();
    await withMount(['--bind', store], async (disk) => {
      run('mount', ['-o', 'remount,ro,bind', disk]);
      const claimbook = await launch({ words: [path.join(disk, 'Sample.claimbook')] });
      const { page } = claimbook;
      await expect(page.getByText('Read only: the file or its folder cannot be written')).toBeVisible();
      await openSampleMemo(page);
      await expect(memoText(page)).toHaveAttribute('contenteditable', 'false');
      await claimbook.close();
    });
  });
});

/** Writes a file of zeros until nothing more fits. */
function fillUp(folder: string): void {
  const handle = fs.openSync(path.join(folder, 'filler'), 'w');
  try {
    for (;;) fs.writeSync(handle, Buffer.alloc(4096));
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    fs.closeSync(handle);
  }
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = temporaryFolder();
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', place]).status === 0;
  if (isMounted) run('umount', [place]);
  return isMounted;
}

async function withMount(words: readonly string[], work: (disk: string) => Promise<void>): Promise<void> {
  const disk = temporaryFolder();
  run('mount', [...words, disk]);
  try {
    await work(disk);
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
}

function run(command: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
}
