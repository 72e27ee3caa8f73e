import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { z } from 'zod';
import { runCommandLine } from '../../../electron/command-line/command-line';
import { FailureError } from '../../../shared/result';
import { temporaryFolder } from '../notebook/notebook-fixture';
import { parseLines } from '../notebook/parse-lines';
import { storedText } from './run-claimbook';

export { storedText } from './run-claimbook';

/** Where a command is typed, and what opens the notebook. */
export interface Given {
  readonly cwd?: string;
  readonly passphrase?: string | undefined;
  /** Folder of the settings, in place of the tester's own. */
  readonly settings?: string;
}

/** Runs a command in this process, which takes a tenth of the time of one of its own. */
export async function claimbook(words: readonly string[], given: Given = {}) {
  const { cwd = os.tmpdir(), passphrase, settings = path.join(os.tmpdir(), 'claimbook-no-settings') } = given;
  let stdout = '';
  let stderr = '';
  vi.stubEnv('XDG_CONFIG_HOME', settings);
  const code = await runCommandLine(words, {
    cwd,
    passphrases: { current: passphrase, next: undefined },
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    parser: { parse: ({ bytes }) => Promise.resolve(parseLines(bytes)) },
    printPdf: () => Promise.reject(new FailureError('electron-unavailable', 'No Electron in this test.')),
  });
  return { code, stdout, stderr };
}

/** Runs a command with --json; stdout has to be one document and nothing else. */
export async function json(words: readonly string[], given: Given = {}) {
  const outcome = await claimbook(['--json', ...words], given);
  return { ...outcome, document: JSON.parse(outcome.stdout) as unknown };
}

const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string().min(1) }),
});

/** The code and the message of a command that failed as a whole, and its exit code. */
export async function failure(words: readonly string[], given: Given = {}) {
  const { code: exit, document } = await json(words, given);
  return { exit, ...errorSchema.parse(document).error };
}

/** What a command answers with --json, which has to succeed. */
export async function done<T>(schema: z.ZodType<T>, words: readonly string[], cwd: string): Promise<T> {
  const outcome = await json(words, { cwd });
  if (outcome.code !== 0) throw new Error(`Exit ${outcome.code}: ${outcome.stdout}${outcome.stderr}`);
  return schema.parse(outcome.document);
}

/** A folder with a notebook that holds one source, one claim and one memo. */
export async function workedNotebook() {
  const folder = temporaryFolder();
  const id = z.looseObject({ id: z.string() });
  fs.writeFileSync(path.join(folder, 'source.txt'), storedText);
  await done(z.unknown(), ['new', 'n.claimbook'], folder);
  const [imported] = await done(z.array(id), ['import', 'n.claimbook', 'source.txt'], folder);
  const source = imported?.id ?? '';
  const words = ['tag', 'n.claimbook', source, '--start', '2', '--end', '7', '--code', 'pre-deliberation'];
  const { claim } = await done(z.looseObject({ claim: z.string() }), words, folder);
  const memoWords = ['memo', 'new', 'n.claimbook', '--claim', claim];
  const { memo } = await done(z.looseObject({ memo: z.string() }), memoWords, folder);
  return { folder, source, claim, memo };
}
