import fs from 'node:fs';
import path from 'node:path';
import { expect, temporaryFolder, test } from './launch';
import { counts, makeSample, runCommand, verify } from './notebook-session';

test('a damaged notebook: its backups are looked into, what can be read is saved and shown, and the file stays as it is', async ({
  claimbook,
}) => {
  const { page, application } = claimbook;
  const file = await makeSample(claimbook);
  await runCommand(page, 'Backups…');
  const backups = page.getByRole('dialog', { name: 'Backups' });
  await backups.getByRole('button', { name: 'Back up now' }).click();
  await expect(backups.getByRole('row').filter({ hasText: 'not encrypted' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await runCommand(page, 'Close notebook');
  await expect(page.getByRole('heading', { name: 'Recent notebooks' })).toBeVisible();

  // The end of the file is missing.
  const whole = fs.readFileSync(file);
  fs.writeFileSync(file, whole.subarray(0, whole.length - 4096));
  const damaged = fs.readFileSync(file);
  await page.getByRole('button', { name: `Sample ${file}` }).click();
  const dialog = page.getByRole('dialog', { name: '“Sample” is damaged' });
  await expect(dialog.getByRole('row').filter({ hasText: 'asked for' })).toContainText('14');

  const opened = application.waitForEvent('window');
  await dialog.getByRole('button', { name: /^Look into it: backup/ }).click();
  const looking = await opened;
  await expect(looking.getByRole('note')).toContainText('You are looking into a backup');
  await expect(counts(looking)).toContainText('14 claims');
  await looking.keyboard.press('Control+2');
  await looking.getByRole('row').filter({ hasText: 'Beiyuan' }).first().click();
  await expect(looking.getByRole('textbox', { name: 'Statement' })).toHaveAttribute('readonly');
  await expect(looking.getByRole('button', { name: 'Delete claim' })).toBeDisabled();
  const closed = looking.waitForEvent('close');
  await application.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.getTitle().includes('backup')) window.close();
  });
  await closed;

  const restored = path.join(temporaryFolder(), 'restored.claimbook');
  const saved = path.join(temporaryFolder(), 'saved.claimbook');
  await claimbook.answerNext([restored], [saved]);
  await dialog.getByRole('button', { name: /^Restore as a copy: backup/ }).click();
  await expect(page.getByText('A copy of the backup is at')).toBeVisible();
  await dialog.getByRole('button', { name: /^Save what can be read/ }).click();
  await expect(dialog.getByRole('status').last()).toContainText('14 claims');

  await dialog.getByRole('button', { name: 'Open read-only' }).click();
  await expect(page.getByRole('note')).toContainText('what can be read of a damaged notebook');
  await expect(counts(page)).toContainText('14 claims');
  await claimbook.close();
  expect(fs.readFileSync(file)).toEqual(damaged);
  expect(fs.readdirSync(path.dirname(file)).filter((name) => !name.endsWith('.claimbook'))).toEqual([]);
  expect(verify(restored)).toMatchObject({ ok: true, problems: [] });
});
