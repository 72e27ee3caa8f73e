import { app, ipcMain, Menu, session } from 'electron';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startedCommand } from './command-line/command-names';
import { CrashReports } from './crash-report/crash-reports';
import { wasCutShort } from './crash-report/session-mark';
import { watchProcesses } from './crash-report/watch-processes';
import { answerWindows } from './ipc/answer-windows';
import { printFile, printOrder } from './print/print-file';
import { allowedAddresses } from './security/allowed-addresses';
import { lockDownApplication, sandboxEveryPage } from './security/lock-down-contents';
import { lockDownSession } from './security/lock-down-session';
import { dropDebuggingSwitches, setNetworkSwitches } from './security/network-switches';
import { registerSchemes, serveSchemes } from './security/serve-schemes';
import { createShell } from './shell/create-shell';
import { followSystem } from './shell/follow-system';
import { leaveToFirstInstance } from './shell/leave-to-first-instance';
import { runStartedCommand } from './shell/run-started-command';
import { readStartOptions } from './shell/start-options';
import { notebookPaths } from './window/launch-words';
import { claimSingleInstance } from './window/second-instance';

const options = readStartOptions(path.dirname(fileURLToPath(import.meta.url)));
const order = printOrder(process.argv);
const command = app.isPackaged ? startedCommand(process.argv, existsSync) : undefined;
if (order) printFile(order, path.join(options.outFolder, 'fonts'));
else if (command) await runStartedCommand(command, options.outFolder);
else if (claimSingleInstance(app, options.words, options.workingDirectory)) start();
else leaveToFirstInstance();

/** From here on in order; what has to stand before Chromium does comes before `ready`. */
function start(): void {
  const addresses = allowedAddresses(options.developmentServer);
  sandboxEveryPage(app);
  setNetworkSwitches(app.commandLine, addresses.developmentHost);
  dropDebuggingSwitches(app.commandLine, app.isPackaged);
  registerSchemes();
  lockDownApplication(app, addresses);
  Menu.setApplicationMenu(null);

  const crashReports = new CrashReports(app.getPath('userData'));
  if (wasCutShort(app.getPath('userData'))) crashReports.add({ part: 'main', kind: 'cut-short' });
  const { shell, previews } = createShell(options, addresses, crashReports);
  watchProcesses(app, crashReports, shell);
  followSystem(shell);
  answerWindows(ipcMain, {
    serverFor: (contents) => shell.serverFor(contents),
    mayCall: (url) => addresses.mayCall(url),
  });

  void app.whenReady().then(async () => {
    lockDownSession(session.defaultSession, addresses);
    serveSchemes(session.defaultSession, path.join(options.outFolder, 'renderer'), previews);
    shell.openWindow();
    shell.followSettings();
    await shell.openNotebooks(notebookPaths(options.words, options.workingDirectory));
  });
}
