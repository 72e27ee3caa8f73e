import path from 'node:path';
import { app } from 'electron';
import { launchWords } from '../window/launch-words';

/** How this process was started. */
export interface StartOptions {
  /** Folder of the built entries; main.js lies in it. */
  readonly outFolder: string;
  readonly words: readonly string[];
  readonly workingDirectory: string;
  /** Address of the development server that builds the page as it is edited; never in packages. */
  readonly developmentServer: string | undefined;
  /** Whether dialogs are answered by a test; never in packages. */
  readonly isRehearsal: boolean;
}

/** Reads the command line and the environment. `outFolder` is where main.js lies. */
export function readStartOptions(outFolder: string): StartOptions {
  const fromEnvironment = (name: string): string | undefined =>
    app.isPackaged ? undefined : process.env[name] || undefined;
  return {
    outFolder: path.resolve(outFolder),
    words: launchWords(process.argv, app.isPackaged),
    workingDirectory: process.cwd(),
    developmentServer: fromEnvironment('CLAIMBOOK_DEV_SERVER_URL'),
    isRehearsal: fromEnvironment('CLAIMBOOK_REHEARSAL') !== undefined,
  };
}
