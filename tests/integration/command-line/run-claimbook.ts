import { fork, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { z } from 'zod';
import { inProject } from '../../../scripts/project-folder.mjs';
import { temporaryFolder } from '../temporary-folder';
import { commandsOf, type Outcome } from './commands-of';

// Many tests here run a dozen commands, one after the other, on machines that have other work too.
vi.setConfig({ testTimeout: 120_000 });

/** How a command is run. */
export interface RunOptions {
  /** Where the words are typed. */
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The user that runs it, where these tests may choose. */
  readonly uid?: number;
}

/**
 * Runs a command of the built program in a process that is kept for the next one, which takes a tenth of the time of a
 * fresh one (see run-process.ts). The tester's own settings play no part.
 */
export function claimbook(words: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { cwd = os.tmpdir(), environment = {}, uid } = options;
  const program = kept.get(uid) ?? keep(uid);
  const settings = { XDG_CONFIG_HOME: path.join(os.tmpdir(), 'claimbook-no-settings') };
  program.process.ref();
  program.process.channel?.ref();
  program.process.send({ words, cwd, environment: { ...settings, ...environment } });
  return new Promise((resolve, reject) => program.waiting.push({ resolve, reject }));
}

export const { json, failure, done } = commandsOf<RunOptions, Outcome>(claimbook);

/** A text in which code points, UTF-16 units and bytes all count differently. */
export const storedText = '🪨 前置研究讨论 is required.\n\nThe state took a golden share. 𠮷野家';

interface WorkedNotebook {
  readonly file: Buffer;
  readonly source: string;
  readonly claim: string;
  readonly memo: string;
}
let worked: Promise<WorkedNotebook> | undefined;

/** A folder with a notebook that holds one source, one claim and one memo, made by the program itself. */
export async function workedNotebook() {
  worked ??= makeWorkedNotebook();
  const { file, ...ids } = await worked;
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'source.txt'), storedText);
  fs.writeFileSync(path.join(folder, 'n.claimbook'), file);
  return { folder, ...ids };
}

async function makeWorkedNotebook(): Promise<WorkedNotebook> {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'source.txt'), storedText);
  await done(z.unknown(), ['new', 'n.claimbook'], folder);
  const imported = z.array(z.looseObject({ id: z.string() }));
  const [{ id: source } = { id: '' }] = await done(imported, ['import', 'n.claimbook', 'source.txt'], folder);
  const words = ['tag', 'n.claimbook', source, '--start', '2', '--end', '7', '--code', 'pre-deliberation'];
  const { claim } = await done(z.looseObject({ claim: z.string() }), words, folder);
  const memoWords = ['memo', 'new', 'n.claimbook', '--claim', claim];
  const { memo } = await done(z.looseObject({ memo: z.string() }), memoWords, folder);
  return { file: fs.readFileSync(path.join(folder, 'n.claimbook')), source, claim, memo };
}

/** A running program, and who waits for its answers, in the order of the commands. */
interface KeptProgram {
  readonly process: ChildProcess;
  readonly waiting: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }[];
}

const kept = new Map<number | undefined, KeptProgram>();

function keep(uid: number | undefined): KeptProgram {
  const { npm_lifecycle_event: _event, INIT_CWD: _folder, ...env } = process.env;
  const script = inProject('tests', 'integration', 'command-line', 'kept-program.mjs');
  const child = fork(script, [], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const program: KeptProgram = { process: child, waiting: [] };
  child.on('message', (outcome) => {
    program.waiting.shift()?.resolve(outcome as Outcome);
    if (program.waiting.length > 0) return;
    // Idle, it must not keep these tests from ending; it ends with them.
    child.unref();
    child.channel?.unref();
  });
  child.on('close', (code) => {
    kept.delete(uid);
    for (const { reject } of program.waiting) reject(new Error(`The kept program ended with ${code}.`));
  });
  kept.set(uid, program);
  return program;
}
