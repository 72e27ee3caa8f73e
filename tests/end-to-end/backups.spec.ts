import fs from 'node:fs';
import path from 'node:path';
import { expect, temporaryFolder, test } from './launch';
import {
  claimCount,
  counts,
  openSample,
  openSampleSource,
  runCommand,
  tag,
  untaggedWords,
  verify,
} from './notebook-session';

test('back up, change, look into the backups, go back and forth: nothing is lost', async ({ claimbook }) => {
  const file = await openSample(claimbook);
  const { page } = claimbook;
  const before = await claimCount(page);
  await runCommand(page, 'Backups…');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await expect(dialog.getByText('There is no backup yet.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  await expect(dialog.getByRole('row').filter({ hasText: 'asked for' })).toHaveCount(1);
  await page.keyboard.press('Escape');

  await openSampleSource(page);
  await tag(page, untaggedWords);
  await expect(counts(page)).toContainText(`${before + 1} claims`);
  await runCommand(page, 'Backups…');
  const line = dialog.getByRole('row').filter({ hasText: 'asked for' });
  await expect(line).toContainText(`${before} (−1)`);
  await line.getByRole('button', { name: /^Restore/ }).click();
  await expect(dialog.getByRole('group', { name: 'Restore this backup?' })).toContainText(
    'is kept as a backup first',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByText('The backup is in place.')).toBeVisible();
  await expect(counts(page)).toContainText(`${before} claims`);
  expect(await claimCount(page)).toBe(before);

  await runCommand(page, 'Backups…');
  const kept = dialog.getByRole('row').filter({ hasText: 'before a restore' });
  await expect(kept).toContainText(`${before + 1} (+1)`);
  await kept.getByRole('button', { name: /^Restore/ }).click();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(counts(page)).toContainText(`${before + 1} claims`);
  await openSampleSource(page);
  await tag(page, 'ten weeks');
  await expect(counts(page)).toContainText(`${before + 2} claims`);
  await claimbook.close();
  expect(verify(file)).toMatchObject({ ok: true });
  expect(fs.readdirSync(path.dirname(file))).toHaveLength(4);
});

test('everything is exported as open files, into a folder that is not there yet', async ({ claimbook }) => {
  await openSample(claimbook);
  const { page } = claimbook;
  const folder = path.join(temporaryFolder(), 'open');
  await claimbook.answerNext([folder]);
  await runCommand(page, 'Export everything…');
  await expect(page.getByText(`files written to ${folder}.`)).toBeVisible();
  expect(fs.readdirSync(folder)).toEqual(expect.arrayContaining(['SHA256SUMS', 'data', 'memos', 'texts']));
  await claimbook.answerNext([folder]);
  await runCommand(page, 'Export everything…');
  await expect(page.getByRole('alert').filter({ hasText: 'not empty' })).toBeVisible();
});

test('the inspector of a claim says who did what with it', async ({ claimbook }) => {
  await openSample(claimbook);
  const { page } = claimbook;
  await openSampleSource(page);
  await tag(page, untaggedWords);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('textbox', { name: 'Statement' }).fill('No terms were named.');
  await page.keyboard.press('Tab');
  await inspector.getByText('History', { exact: true }).click();
  await expect(inspector.getByText('Analyst edited the claim: “No terms were named.”')).toBeVisible();
  await expect(inspector.getByText('Analyst made the claim: “No terms were named.”')).toBeVisible();
});
