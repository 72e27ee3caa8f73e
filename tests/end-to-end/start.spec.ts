import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { expect, test } from 'playwright/test';
import { inProject, projectFolder } from '../../scripts/project-folder.mjs';
import { resolveElectron } from '../../scripts/setup/electron-runtime.mjs';

test('the window opens on the start view, sandboxed and without Node', async () => {
  const settings = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-test-'));
  const electron = resolveElectron();
  if (!electron) throw new Error('No Electron here.');
  const application = await _electron.launch({
    executablePath: electron.executable,
    args: [...electron.args, projectFolder, `--user-data-dir=${settings}`],
  });
  try {
    const page = await application.firstWindow();
    await expect(page.getByRole('button', { name: 'New notebook…' })).toBeVisible();
    await page.screenshot({ path: inProject('screenshots', 'start.png') });
    const isBare = await page.evaluate(() => !('require' in globalThis) && !('process' in globalThis));
    expect(isBare).toBe(true);
  } finally {
    await application.close();
  }
});
