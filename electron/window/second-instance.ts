import fs from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import { z } from 'zod';

/** What a second start hands over to the first: what to open, and from where it was said. */
const askedSchema = z.object({
  pid: z.int().positive(),
  words: z.array(z.string()).max(1000),
  workingDirectory: z.string().min(1),
});
export type Asked = z.infer<typeof askedSchema>;

/** What the first instance answers: a line for the terminal, and whether it could do what was asked. */
const answerSchema = z.object({ message: z.string(), isDone: z.boolean() });
export type Answer = z.infer<typeof answerSchema>;

/** Longest time in ms that a second start waits for the first one's answer. */
const patience = 4000;
const lookEvery = 25;

/** True for the first instance of this user; a second one has then handed over what it was asked. */
export function claimSingleInstance(app: App, words: readonly string[], workingDirectory: string): boolean {
  const asked: Asked = { pid: process.pid, words: [...words], workingDirectory };
  return app.requestSingleInstanceLock(asked);
}

/** Calls `answer` for every later start, and gives that one the outcome. Anything malformed opens an empty window. */
export function answerSecondInstances(app: App, answer: (asked: Asked | undefined) => Promise<Answer>): void {
  app.on('second-instance', (_event, _argv, _workingDirectory, additionalData) => {
    const asked = askedSchema.safeParse(additionalData);
    void answer(asked.data).then((outcome) => {
      if (asked.success) writeAnswer(answerFile(app.getPath('userData'), asked.data.pid), outcome);
    });
  });
}

/** What the first instance answered; undefined where it did not in time. Blocks: this process has nothing else to do. */
export function waitForAnswer(userData: string): Answer | undefined {
  const file = answerFile(userData, process.pid);
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < patience; waited += lookEvery) {
    const answer = readAnswer(file);
    if (answer) return answer;
    Atomics.wait(sleeper, 0, 0, lookEvery);
  }
  return undefined;
}

function answerFile(userData: string, pid: number): string {
  return path.join(userData, `second-start-${pid}.json`);
}

function writeAnswer(file: string, answer: Answer): void {
  try {
    fs.writeFileSync(`${file}.new`, JSON.stringify(answer));
    fs.renameSync(`${file}.new`, file);
    // Whoever asked is gone by then, or was never there.
    setTimeout(() => fs.rmSync(file, { force: true }), 2 * patience).unref();
  } catch (error) {
    console.error('A second start could not be answered:', error);
  }
}

function readAnswer(file: string): Answer | undefined {
  try {
    const answer = answerSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
    fs.rmSync(file, { force: true });
    return answer.data;
  } catch {
    return undefined;
  }
}
