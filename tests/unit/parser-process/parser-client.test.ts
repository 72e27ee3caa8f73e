import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { forkedParser } from '../../../electron/parser-process/forked-parser';
import { createParserHost, type ParserHost } from '../../../electron/parser-process/parser-client';
import { FailureError } from '../../../shared/result';

const entry = path.resolve('tests/fixtures/parser/hostile-parser.mjs');
const mebibyte = 1024 * 1024;
const hosts: ParserHost[] = [];

function startHost(limits: { timeoutMs?: number; memoryBytes?: number } = {}): ParserHost {
  const host = forkedParser(entry, () => ({ timeoutMs: 10_000, memoryBytes: 512 * mebibyte, ...limits }));
  hosts.push(host);
  return host;
}
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

const ask = (host: ParserHost, order: string) => host.parse({ bytes: Buffer.from(order), fileName: 'a.txt' });
const pidOf = async (host: ParserHost, order = 'work') => (await ask(host, order)).text.split(' by ')[1];
async function codeOf(answer: Promise<unknown>): Promise<string> {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FailureError);
  return (error as FailureError).failure.code;
}
function isAlive(pid: string | undefined): boolean {
  try {
    process.kill(Number(pid), 0);
  } catch {
    return false;
  }
  // In a container nobody may collect an orphan that has ended; it is then listed as a zombie.
  const status = `/proc/${pid}/status`;
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}

describe('a process that behaves', () => {
  test('is kept for the next document', async () => {
    const host = startHost();
    expect(await pidOf(host)).toBe(await pidOf(host));
  });

  test('is started ahead of the first document, and then keeps nobody waiting for it to end', async () => {
    let starts = 0;
    const idle: boolean[] = [];
    let answer: (reply: unknown) => void = () => undefined;
    const host = createParserHost({
      limits: () => ({ timeoutMs: 10_000, memoryBytes: 512 * mebibyte }),
      start() {
        starts++;
        return {
          send: ({ id }) => answer({ id, failure: { code: 'no-text', message: 'None.' } }),
          onMessage: (listener) => (answer = listener),
          onExit: () => undefined,
          kill: () => undefined,
          memoryBytes: () => Promise.resolve(0),
          setIdle: (isIdle) => idle.push(isIdle),
        };
      },
    });
    host.warmUp();
    expect({ starts, idle }).toEqual({ starts: 1, idle: [true] });
    expect(await codeOf(ask(host, 'work'))).toBe('no-text');
    expect({ starts, idle }).toEqual({ starts: 1, idle: [true, false, true] });
  });

  test('answers in order, one document at a time', async () => {
    const host = startHost();
    const answers = await Promise.all(['a', 'b', 'c'].map((order) => ask(host, order)));
    expect(answers.map((answer) => answer.text.split(' ')[0])).toEqual(['a', 'b', 'c']);
  });

  test('a refused document is a failure with its own code and harms nothing', async () => {
    const host = startHost();
    const pid = await pidOf(host);
    expect(await codeOf(ask(host, 'refuse'))).toBe('no-text');
    expect(await pidOf(host)).toBe(pid);
  });
});

describe('a process that does not', () => {
  test.each([
    ['parser-crashed', 'exit', {}],
    ['parser-crashed', 'kill', {}],
    ['parser-crashed', 'lie', {}],
    ['parser-crashed', 'other', {}],
    ['parser-timeout', 'hang', { timeoutMs: 3000 }],
    ['parser-memory', 'eat', { memoryBytes: 256 * mebibyte }],
    ['parser-memory', 'heap', { memoryBytes: 128 * mebibyte }],
  ])('%s: %s; the next document gets a fresh process', async (code, order, limits) => {
    const host = startHost(limits);
    const before = await pidOf(host);
    const bad = ask(host, order);
    const next = pidOf(host);
    expect(await codeOf(bad)).toBe(code);
    const after = await next;
    expect(after).not.toBe(before);
    await expect.poll(() => isAlive(before)).toBe(false);
  });

  test('one that an earlier document harmed is replaced, and the document read again', async () => {
    const host = startHost();
    const before = await pidOf(host, 'harm');
    const after = await pidOf(host, 'need-health');
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  });

  test('one that has grown large is replaced before the next document', async () => {
    const host = startHost({ memoryBytes: 220 * mebibyte });
    const before = await pidOf(host, 'grow');
    expect(await pidOf(host)).not.toBe(before);
  });

  test('a program that cannot be started', async () => {
    const host = forkedParser(path.resolve('no/such/parser.js'), () => ({
      timeoutMs: 5000,
      memoryBytes: 512 * mebibyte,
    }));
    hosts.push(host);
    expect(await codeOf(ask(host, 'work'))).toBe('parser-crashed');
  });

  test('closing ends the process and the document that it is at', async () => {
    const host = startHost();
    const pid = await pidOf(host);
    const answer = codeOf(ask(host, 'hang'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    host.close();
    expect(await answer).toBe('cancelled');
    expect(await codeOf(ask(host, 'work'))).toBe('cancelled');
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

test('an idle process does not keep its owner from ending, and ends with it', async () => {
  const script = `
    const { createServer } = await import('vite');
    const server = await createServer({ configFile: false, logLevel: 'silent', server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
    const { forkedParser } = await server.ssrLoadModule('/electron/parser-process/forked-parser.ts');
    await server.close();
    const host = forkedParser(${JSON.stringify(entry)}, () => ({ timeoutMs: 60_000, memoryBytes: ${512 * mebibyte} }));
    console.log((await host.parse({ bytes: Buffer.from('work'), fileName: '' })).text);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    timeout: 25_000,
  });
  const pid = stdout.trim().split(' by ')[1];
  await expect.poll(() => isAlive(pid)).toBe(false);
});
