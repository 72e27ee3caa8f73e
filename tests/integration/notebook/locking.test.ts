import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { lockFileOf } from '../../../electron/notebook-file/writer-lock';
import { FailureError, type Failure } from '../../../shared/result';
import { bundleChild, removeBundle, startChild } from './node-child';
import { failureCode, importText, newTestNotebook, reopen, tagWords } from './notebook-fixture';

let script: string;
beforeAll(async () => {
  script = await bundleChild('holder-child');
}, 60_000);
afterAll(() => removeBundle(script));

function failureOf(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error('It did not fail.');
}

function closedNotebook(): string {
  const { notebook, file } = newTestNotebook();
  notebook.close();
  return file;
}

/** Puts a lock into place as another process would have. */
function forgeLock(file: string, changes: object): void {
  const { notebook } = reopen(file);
  const lock = JSON.parse(fs.readFileSync(lockFileOf(file), 'utf8'));
  notebook.close();
  fs.writeFileSync(lockFileOf(file), JSON.stringify({ ...lock, token: 'other', ...changes }));
}

describe('two writers', () => {
  it('names the one that has the notebook, and lets readers read beside it', async () => {
    const file = closedNotebook();
    const holder = startChild(script, file);
    await holder.line('open');
    const failure = failureOf(() => reopen(file));
    expect(failure.code).toBe('notebook-in-use');
    expect(failure.message).toContain(`process ${holder.process.pid}`);
    expect(failure.message).toContain(os.hostname());
    expect(failure.message).toContain('window');
    const reader = reopen(file, 'read');
    const info = await reader.handlers['notebook.info']({});
    expect(info).toMatchObject({
      readOnly: 'in-use',
      holder: { pid: holder.process.pid, program: 'window' },
    });
    expect(
      await failureCode(() => reader.handlers['memo.create']({ title: '', template: 'empty', claimIds: [] })),
    ).toBe('notebook-in-use');
    reader.notebook.close();
    expect(await holder.finish()).toBe(0);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['test.claimbook']);
    expect(await reopen(file).handlers['notebook.info']({})).toMatchObject({ readOnly: null, holder: null });
  });

  it('refuses a second opening in the same process too', () => {
    const { file } = newTestNotebook();
    expect(failureOf(() => reopen(file)).code).toBe('notebook-in-use');
  });

  it('sees through links and other spellings of the path', () => {
    const { file } = newTestNotebook();
    const link = `${file}.link`;
    fs.symlinkSync(file, link);
    expect(failureOf(() => reopen(link)).code).toBe('notebook-in-use');
    const spelled = path.join(
      path.dirname(file),
      '..',
      path.basename(path.dirname(file)),
      path.basename(file),
    );
    expect(failureOf(() => reopen(spelled)).code).toBe('notebook-in-use');
  });

  it('lets a reader see what the writer saves, and the writer close while it reads', async () => {
    const writer = newTestNotebook();
    const sourceId = await importText(writer.handlers, 'Title\nwords');
    const reader = reopen(writer.file, 'read');
    await tagWords(writer.handlers, sourceId, 'words');
    expect(await reader.handlers['claim.list']({})).toHaveLength(1);
    writer.notebook.close();
    expect(await reader.handlers['claim.list']({})).toHaveLength(1);
    reader.notebook.close();
    const later = reopen(writer.file);
    expect(await later.handlers['claim.list']({})).toHaveLength(1);
    later.notebook.close();
    expect(fs.readdirSync(path.dirname(writer.file))).toEqual(['test.claimbook']);
  });
});

describe('a lock that was left behind', () => {
  it('is recognised when its process is gone', async () => {
    const file = closedNotebook();
    const holder = startChild(script, file);
    await holder.line('open');
    await holder.kill();
    expect(fs.existsSync(lockFileOf(file))).toBe(true);
    expect(await reopen(file).handlers['notebook.info']({})).toMatchObject({ readOnly: null });
  });

  it.skipIf(process.platform !== 'linux')(
    'is recognised when its number was given to another process',
    async () => {
      const file = closedNotebook();
      forgeLock(file, { pid: process.ppid, started: 'another boot 1' });
      expect(await reopen(file).handlers['notebook.info']({})).toMatchObject({ readOnly: null });
    },
  );

  it.runIf(process.platform === 'linux')(
    'of a process that was killed and whose parent never asked for it is taken over',
    async () => {
      const file = closedNotebook();
      // The shell becomes a program that waits for no child, before its child ends.
      const parent = spawn('sh', ['-c', 'sleep 0.5 & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      onTestFinished(() => void parent.kill('SIGKILL'));
      const [said] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(String(said));
      await vi.waitFor(() => expect(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z '), 10_000);
      forgeLock(file, { pid, started: null });
      reopen(file).notebook.close();
    },
  );

  it('is not taken from a process that runs', () => {
    const file = closedNotebook();
    forgeLock(file, {});
    expect(failureOf(() => reopen(file)).code).toBe('notebook-in-use');
    fs.rmSync(lockFileOf(file));
  });

  it('is not taken from another computer, which is named with what to do', () => {
    const file = closedNotebook();
    forgeLock(file, { host: 'far-away', machine: 'another', pid: 999_999 });
    const failure = failureOf(() => reopen(file));
    expect(failure.code).toBe('notebook-in-use');
    expect(failure.message).toContain('far-away');
    expect(failure.message).toContain(lockFileOf(file));
  });

  it('does not hinder when it is unreadable', () => {
    const file = closedNotebook();
    fs.writeFileSync(lockFileOf(file), '{"host"');
    reopen(file).notebook.close();
    expect(fs.existsSync(lockFileOf(file))).toBe(false);
  });

  it('is taken over by exactly one of many that come at the same moment', async () => {
    const file = closedNotebook();
    for (let round = 0; round < 3; round++) {
      forgeLock(file, { pid: 999_999_9, started: null });
      const racers = Array.from({ length: 4 }, () => startChild(script, file, 'wait'));
      await Promise.all(racers.map((racer) => racer.line('waiting')));
      for (const racer of racers) racer.process.stdin.write('go\n');
      const words = await Promise.all(
        racers.map((racer) => Promise.any([racer.line('open'), racer.line('refused')])),
      );
      expect(words.toSorted()).toEqual(['open', ...Array(3).fill('refused notebook-in-use')]);
      await Promise.all(racers.map((racer) => racer.finish()));
    }
  }, 60_000);
});
