import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import { allowedAddresses } from './allowed-addresses';
import { lockDownApplication, sandboxEveryPage } from './lock-down-contents';
import { setNetworkSwitches } from './network-switches';
import { registerSchemes } from './serve-schemes';

/**
 * Prepares a start that opens no window of the application's and does one thing: locked down like any other, with a
 * profile of its own, so that nothing is shared with an application that is running. Who starts it had better give it
 * `--user-data-dir` and delete that folder afterwards: Chromium still writes when our code has ended. Before the
 * application is ready.
 */
export function prepareWithoutWindow(): void {
  const given = app.commandLine.getSwitchValue('user-data-dir');
  const profile = given || fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-profile-'));
  app.setPath('userData', profile);
  app.setPath('sessionData', profile);
  app.disableHardwareAcceleration();
  sandboxEveryPage(app);
  setNetworkSwitches(app.commandLine, undefined);
  registerSchemes();
  lockDownApplication(app, allowedAddresses(undefined));
  // The printing window is closed before its bytes are written.
  app.on('window-all-closed', () => undefined);
  app.dock?.hide();
  if (!given) process.once('exit', () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
}
