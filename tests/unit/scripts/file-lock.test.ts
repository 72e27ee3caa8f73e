import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withFileLock } from '../../../scripts/setup/file-lock.mjs';
import { runProgram } from '../../../scripts/setup/run-program.mjs';
import { temporaryFolder } from './setup-fixture';

/** A process id that nobody has: Linux numbers end at 4,194,304. */
const nobody = 99_999_999;

describe('a lock on a folder of downloads', () => {
  it('lets one task run at a time, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const lock = path.join(folder, 'new', 'a.lock');
    const events: string[] = [];
    const task = (name: string) => () => {
      events.push(`${name} in`);
      return sleep(50).then(() => events.push(`${name} out`));
    };
    const waited: string[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map((name) => withFileLock(lock, task(name), { onWait: () => waited.push(name) })),
    );
    const order = events.map((event) => event.split(' ')[0] ?? '');
    expect(order).toEqual(order.flatMap((name, i) => (i % 2 ? [] : [name, name])));
    expect(waited).toHaveLength(2);
    expect(fs.readdirSync(path.dirname(lock))).toEqual([]);
  });

  it('is given back where the task fails', async () => {
    const lock = path.join(temporaryFolder(), 'a.lock');
    await expect(withFileLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withFileLock(lock, () => Promise.resolve('next'))).toBe('next');
  });

  it('is taken over from a process that is gone, and from one on another machine that shows no life', async () => {
    const lock = path.join(temporaryFolder(), 'a.lock');
    fs.writeFileSync(lock, `${nobody} ${os.hostname()} 0.5`);
    expect(await withFileLock(lock, () => Promise.resolve('first'))).toBe('first');
    fs.writeFileSync(lock, `${process.pid} elsewhere 0.5`);
    const longAgo = new Date(Date.now() - 60_000);
    fs.utimesSync(lock, longAgo, longAgo);
    expect(await withFileLock(lock, () => Promise.resolve('second'))).toBe('second');
  });

  it('is waited for while its holder is alive', async () => {
    const lock = path.join(temporaryFolder(), 'a.lock');
    fs.writeFileSync(lock, `${process.pid} ${os.hostname()} 0.5`);
    let hasRun = false;
    const waiting = withFileLock(lock, () => Promise.resolve((hasRun = true)));
    await sleep(350);
    expect(hasRun).toBe(false);
    fs.rmSync(lock);
    await waiting;
    expect(hasRun).toBe(true);
  });
});

describe('a program that is run under a lock', () => {
  it('leaves this process free to show that it lives', async () => {
    let beats = 0;
    const timer = setInterval(() => beats++, 20);
    const run = await runProgram(process.execPath, ['-e', 'setTimeout(() => {}, 300)']);
    clearInterval(timer);
    expect(run).toEqual({ isDone: true, complaint: '' });
    expect(beats).toBeGreaterThan(3);
  });

  it('says why it failed, also where it is not there at all', async () => {
    const failing = 'console.error("no route to host"); process.exit(3)';
    expect(await runProgram(process.execPath, ['-e', failing])).toEqual({
      isDone: false,
      complaint: 'no route to host',
    });
    const missing = await runProgram(path.join(temporaryFolder(), 'nothing'), []);
    expect(missing).toMatchObject({ isDone: false, complaint: expect.stringContaining('ENOENT') });
  });
});
