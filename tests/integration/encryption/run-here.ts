import { runCommandLine } from '../../../electron/command-line/command-line';
import type { CommandLineIo } from '../../../electron/command-line/command-line-io';
import { FailureError } from '../../../shared/result';
import { parseLines } from '../notebook/parse-lines';

/** Where a command is typed, and what it is given. */
export type Given = Pick<CommandLineIo, 'cwd' | 'passphrases' | 'askSecret'>;

/** Runs a command with --json in this process, which is quicker than one of its own. */
export async function runHere(words: readonly string[], given: Given) {
  let stdout = '';
  let stderr = '';
  const code = await runCommandLine(['--json', ...words], {
    ...given,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    parser: { parse: ({ bytes }) => Promise.resolve(parseLines(bytes)) },
    printPdf: () => Promise.reject(new FailureError('electron-unavailable', 'No Electron in this test.')),
  });
  const document = JSON.parse(stdout) as { error?: { code: string; message: string } };
  return { code, document, error: document.error, stdout, stderr };
}
