import fs from 'node:fs';
import path from 'node:path';
import { nodePlatform } from '../../electron/pack/node-platform';
import { verifyPack } from '../../shared/pack/verify-pack';
import { expect, temporaryFolder, test } from './launch';
import { openSample, openSampleMemo, runCommand } from './notebook-session';

test('a memo leaves as a signed pack that verifies, and the page that checks it is saved', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await openSampleMemo(page);

  await runCommand(page, 'Settings…');
  const settings = page.getByRole('dialog');
  await settings.getByRole('button', { name: 'Make a key' }).click();
  await expect(settings.getByText(/^Fingerprint: [0-9a-f]{64}$/)).toBeVisible();
  await settings.getByText(/^Fingerprint/).scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/signing-key.png' });
  await page.keyboard.press('Escape');

  await runCommand(page, 'Export evidence pack…');
  const dialog = page.getByRole('dialog', { name: 'Export evidence pack' });
  await expect(dialog.getByRole('checkbox', { name: /^Sign with your key/ })).toBeChecked();
  await dialog.getByRole('group', { name: 'Whole sources' }).getByRole('checkbox').first().check();
  const file = path.join(temporaryFolder(), 'pack.zip');
  await claimbook.answerNext([file]);
  await dialog.getByRole('button', { name: 'Export' }).click();
  await expect(dialog.getByText(/verified in the whole source/)).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText(/^Signed by the key/)).toBeVisible();
  await page.screenshot({ path: 'test-results/evidence-pack.png' });
  const report = await verifyPack(fs.readFileSync(file), nodePlatform);
  expect(report).toMatchObject({ ok: true, signature: { state: 'valid' } });
  await page.keyboard.press('Escape');

  const target = path.join(temporaryFolder(), 'verify.html');
  await claimbook.answerNext([target]);
  await runCommand(page, 'Save verification page…');
  await expect(page.getByText(/SHA-256 [0-9a-f]{64}/)).toBeVisible();
  expect(fs.readFileSync(target, 'utf8')).toContain('Content-Security-Policy');
});
