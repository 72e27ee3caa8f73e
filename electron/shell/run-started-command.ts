import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import type { StartedCommand } from '../command-line/command-names';
import { readSettings } from '../command-line/read-settings';
import { utilityParser } from '../host-connection/utility-parser';
import { createPdfPrinter } from '../print/create-pdf-printer';
import { dropDebuggingSwitches } from '../security/network-switches';
import { prepareWithoutWindow } from '../security/prepare-without-window';

const headless = 'headless';
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command in a packaged application, without a window and without a display, and ends the process. It has to be
 * awaited before anything of Chromium's begins: where there is no display, only a start that is told so survives.
 */
export async function runStartedCommand(command: StartedCommand, outFolder: string): Promise<void> {
  if (!needsChromium(command.words)) {
    const { runCommandProcess } = await import('../command-line/run-command-process');
    process.exit(await runCommandProcess(command.words, { cwd: process.cwd() }));
  }
  const platform = app.commandLine.getSwitchValue('ozone-platform');
  if (process.platform === 'linux' && platform !== headless) process.exit(await startHeadless(command));
  prepareWithoutWindow();
  dropDebuggingSwitches(app.commandLine, app.isPackaged);
  // Only a signal quits an application without windows: what was asked for is then not done.
  app.on('before-quit', () => app.exit(1));
  // Not awaited: the application becomes ready only when this start-up is over.
  void app.whenReady().then(async () => app.exit(await runHere(command.words, outFolder)));
}

/** Whether a command may read documents or print, each in a process of Chromium's; all others are quicker without. */
function needsChromium(words: readonly string[]): boolean {
  const name = words.find((word) => !word.startsWith('-'));
  return name === 'import' || name === 'export';
}

/** Starts this application once more with the same command, told that there is no display; its exit code. */
async function startHeadless({ switches, words }: StartedCommand): Promise<number> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-profile-'));
  // What Chromium misses on a machine without a desktop is no news to who typed a command.
  const own = [`--ozone-platform=${headless}`, '--log-level=3', `--user-data-dir=${profile}`];
  // A group of its own, so that none of its processes is left to write into the profile that is deleted.
  const child = spawn(process.execPath, [...own, ...switches, ...words], {
    stdio: 'inherit',
    detached: true,
  });
  for (const signal of passedOn) process.on(signal, () => child.kill(signal));
  const exitCode = await new Promise<number>((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
  endGroup(child.pid);
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  return exitCode;
}

/** Ends what is left of a process's group. */
function endGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL');
  } catch {
    // Nothing is left of it.
  }
}

async function runHere(words: readonly string[], outFolder: string): Promise<number> {
  // A window never needs this code, and should not wait for it.
  const { runCommandProcess } = await import('../command-line/run-command-process');
  const { parserTimeoutMs: timeoutMs, parserMemoryBytes: memoryBytes } = readSettings();
  const parser = utilityParser(path.join(outFolder, 'parser-process.js'), () => ({ timeoutMs, memoryBytes }));
  try {
    const printPdf = createPdfPrinter(path.join(outFolder, 'fonts'));
    return await runCommandProcess(words, { cwd: process.cwd(), parser, printPdf });
  } finally {
    parser.close();
  }
}
