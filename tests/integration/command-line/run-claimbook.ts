import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../notebook/notebook-fixture';

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));
export const script = path.join(projectFolder, 'scripts', 'claimbook.mjs');

// Many tests here start a dozen processes, one after the other, on machines that have other work too.
vi.setConfig({ testTimeout: 120_000 });

/** What a command did. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From start to end, in ms. */
  readonly elapsed: number;
}

export interface RunOptions {
  /** Where the words are typed. */
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The user that runs it, where these tests may choose. */
  readonly uid?: number;
}

/** Runs the real program, as a shell would. The tester's own settings play no part. */
export function claimbook(words: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { cwd = os.tmpdir(), environment = {}, uid } = options;
  const { npm_lifecycle_event: _event, INIT_CWD: _folder, ...inherited } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...words], {
    cwd,
    env: { ...inherited, XDG_CONFIG_HOME: path.join(os.tmpdir(), 'claimbook-no-settings'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr, elapsed: performance.now() - start }));
  });
}

/** Runs a command with --json; stdout has to be one document and nothing else. */
export async function json(
  words: readonly string[],
  options: RunOptions = {},
): Promise<Outcome & { document: unknown }> {
  const outcome = await claimbook(['--json', ...words], options);
  try {
    return { ...outcome, document: JSON.parse(outcome.stdout) };
  } catch {
    throw new Error(`Not one JSON document: ${outcome.stdout}\n${outcome.stderr}`);
  }
}

const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string().min(1) }),
});

/** The code and the message of a command that failed as a whole, and its exit code. */
export async function failure(
  words: readonly string[],
  options: RunOptions = {},
): Promise<{ exit: number | null; code: string; message: string }> {
  const { code: exit, document } = await json(words, options);
  return { exit, ...errorSchema.parse(document).error };
}

/** What a command answers with --json, which has to succeed. */
export async function done<T>(schema: z.ZodType<T>, words: readonly string[], cwd?: string): Promise<T> {
  const outcome = await json(words, cwd === undefined ? {} : { cwd });
  if (outcome.code !== 0) throw new Error(`Exit ${outcome.code}: ${outcome.stdout}${outcome.stderr}`);
  return schema.parse(outcome.document);
}

const importedSchema = z.array(z.looseObject({ file: z.string(), id: z.string() }));
const taggedSchema = z.strictObject({ claim: z.string(), quote: z.string() });
const memoSchema = z.strictObject({ memo: z.string() });

/** A text in which code points, UTF-16 units and bytes all count differently. */
export const storedText = '🪨 前置研究讨论 is required.\n\nThe state took a golden share. 𠮷野家';

/** A folder with a notebook that holds one source, one claim and one memo, made by the program itself. */
export async function workedNotebook(): Promise<{
  folder: string;
  source: string;
  claim: string;
  memo: string;
}> {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'source.txt'), storedText);
  await done(z.unknown(), ['new', 'n.claimbook'], folder);
  const [imported] = await done(importedSchema, ['import', 'n.claimbook', 'source.txt'], folder);
  const source = imported?.id ?? '';
  const words = ['tag', 'n.claimbook', source, '--start', '2', '--end', '7', '--code', 'pre-deliberation'];
  const { claim } = await done(taggedSchema, words, folder);
  const { memo } = await done(memoSchema, ['memo', 'new', 'n.claimbook', '--claim', claim], folder);
  return { folder, source, claim, memo };
}
