import { dialog, type App, type WebContents } from 'electron';
import { message } from '../messages/messages';
import type { CrashReports } from './crash-reports';

/** What is needed to tell of a crash. */
export interface WatchingShell {
  /** Whether these are the contents of a window of the analyst's. */
  isWindow(contents: WebContents): boolean;
  readonly hasWindows: boolean;
  tellOfCrash(): void;
}

/** Keeps a report of every fault in this process that nothing expected, and of every process of Chromium's that fails. */
export function watchProcesses(app: App, reports: CrashReports, shell: WatchingShell): void {
  process.on('uncaughtException', (error) => goOn('exception', error));
  process.on('unhandledRejection', (error) => goOn('rejection', error));
  app.on('render-process-gone', (_event, contents, { reason, exitCode: code }) => {
    if (reason === 'clean-exit') return;
    const part = shell.isWindow(contents) ? 'window' : 'printing';
    reports.add({ part, kind: 'ended', exit: { reason, code } });
    // The page of a window asks for news when it is back.
    if (part === 'printing') shell.tellOfCrash();
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode: code }) => {
    const isExpected = reason === 'clean-exit' || reason === 'killed';
    // The application's own processes are known where they are started; Chromium replaces its own, unseen.
    if (isExpected || type === 'Utility') return;
    const part = type === 'GPU' ? 'graphics' : 'other';
    reports.add({ part, kind: 'ended', exit: { reason, code }, isQuiet: true });
  });

  /** Notebooks live in processes of their own: while there are windows, going on loses less than ending. */
  function goOn(kind: 'exception' | 'rejection', error: unknown): void {
    console.error('Nothing expected this:', error);
    reports.add({ part: 'main', kind, error });
    if (shell.hasWindows) return shell.tellOfCrash();
    dialog.showErrorBox(
      message('application.name'),
      message('crashReport.startFailed', { folder: reports.folder }),
    );
    app.exit(1);
  }
}
