import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect, test as base } from 'playwright/test';
import type { Rehearsal } from '../../electron/application/rehearsed-dialogs';
import { projectFolder } from '../../scripts/project-folder.mjs';
import { hasDisplay, startVirtualDisplay } from '../../scripts/setup/display.mjs';
import { resolveElectron } from '../../scripts/setup/electron-runtime.mjs';
import { startElectron } from '../start-electron.mjs';

export interface LaunchOptions {
  /** Where the application keeps its settings; a new folder unless a test comes back to one. */
  readonly settings?: string;
  /** What stands after the program's name, such as a notebook's path. */
  readonly words?: readonly string[];
  /** A program that starts it and looks on, with its words. */
  readonly under?: readonly string[];
}

/** The application as a person starts it, with dialogs that the test answers. */
export interface Claimbook {
  readonly application: ElectronApplication;
  readonly page: Page;
  readonly settings: string;
  /** What the next file dialog (paths) or question (a button's index) is answered with, first come first served. */
  readonly answerNext: (...answers: (readonly string[] | number)[]) => Promise<void>;
  /** Every dialog that was shown so far. */
  readonly asked: () => Promise<readonly { kind: string; text: string; detail?: string }[]>;
  /** Puts text and HTML on the clipboard, as a browser does. */
  readonly copy: (text: string, html: string) => Promise<void>;
  /** Closes the application as a person does. */
  readonly close: () => Promise<void>;
  /** Ends every process of the application at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** Starts the built application on the display that the tests were given. */
export async function launch(options: LaunchOptions = {}): Promise<Claimbook> {
  const settings = options.settings ?? temporaryFolder();
  await ownDisplay();
  const electron = resolveElectron();
  if (!electron) throw new Error('There is no Electron here: npm test sets one up.');
  const application = await startElectron({
    executablePath: options.under ? startedUnder(options.under, electron.executable) : electron.executable,
    args: [...electron.args, projectFolder, `--user-data-dir=${settings}`, ...(options.words ?? [])],
    env: { ...withoutRunAsNode(), CLAIMBOOK_REHEARSAL: '1' },
  });
  const page = await application.firstWindow({ timeout: 40_000 });
  await page.waitForLoadState('domcontentloaded');
  return {
    application,
    page,
    settings,
    answerNext: (...answers) =>
      application.evaluate((_electronModule, given) => {
        const { claimbookRehearsal } = globalThis as { claimbookRehearsal?: Rehearsal };
        claimbookRehearsal?.answers.push(...given);
      }, answers),
    asked: () =>
      application.evaluate(
        () => (globalThis as { claimbookRehearsal?: Rehearsal }).claimbookRehearsal?.asked ?? [],
      ),
    copy: (text, html) =>
      application.evaluate(
        async (electron, parts) => {
          // Electron 45 takes the web's clipboard items, the stand-in an object.
          const { ClipboardItem, clipboard } = electron as unknown as {
            ClipboardItem?: new (parts: Record<string, string>) => unknown;
            clipboard: { write: (data: unknown) => Promise<void> | void };
          };
          await clipboard.write(
            ClipboardItem
              ? [new ClipboardItem({ 'text/plain': parts.text, 'text/html': parts.html })]
              : parts,
          );
        },
        { text, html },
      ),
    close: () => application.close(),
    async kill() {
      const ended = new Promise((resolve) => application.process().once('exit', resolve));
      application.process().kill('SIGKILL');
      await ended;
    },
  };
}

/** Where windows open on no real display, each worker has one of its own: focus and clipboard belong to one test. */
async function ownDisplay(): Promise<void> {
  if (!hasDisplay()) await startVirtualDisplay();
}

/** A script that starts a program under another one: Playwright puts words of its own first. */
function startedUnder(under: readonly string[], executable: string): string {
  const script = path.join(temporaryFolder(), 'start.sh');
  const quoted = [...under, executable].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  fs.writeFileSync(script, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
  return script;
}

/** A new empty folder outside the checkout. */
export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-test-'));
}

function withoutRunAsNode(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[0] !== 'ELECTRON_RUN_AS_NODE' && entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}

interface Fixtures {
  /** Started for the test, closed after it. */
  readonly claimbook: Claimbook;
}

/** Playwright's `test` with a fresh application. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from this pattern.
  claimbook: async ({}, provide) => {
    const claimbook = await launch();
    await provide(claimbook);
    await claimbook.close();
  },
});
export { expect };
