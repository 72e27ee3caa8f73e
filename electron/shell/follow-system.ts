import { app, powerMonitor } from 'electron';
import { answerSecondInstances } from '../window/second-instance';
import { notebookPaths } from '../window/launch-words';
import type { Shell } from './shell';

/** Does what the system asks while the application runs: files that are opened, later starts, closing, quitting. */
export function followSystem(shell: Shell): void {
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void app.whenReady().then(() => shell.openNotebooks([file]));
  });
  answerSecondInstances(app, async (asked) => {
    await app.whenReady();
    return shell.openNotebooks(asked ? notebookPaths(asked.words, asked.workingDirectory) : []);
  });
  app.on('activate', () => {
    if (!shell.hasWindows) shell.openWindow();
  });
  void app.whenReady().then(() => {
    powerMonitor.on('suspend', () => shell.systemIsLocking());
    powerMonitor.on('lock-screen', () => shell.systemIsLocking());
  });
  app.on('before-quit', () => shell.beginQuit());
  app.on('window-all-closed', () => {
    if (shell.endsWithLastWindow) app.quit();
  });
}
