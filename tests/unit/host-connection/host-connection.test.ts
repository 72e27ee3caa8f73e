import { describe, expect, it, vi } from 'vitest';
import { FailureError, succeed } from '../../../shared/result';
import { HostConnection, type HostSurroundings } from '../../../electron/host-connection/host-connection';
import type { ProcessExit, ProcessTransport } from '../../../electron/host-connection/utility-transport';

const info = {
  id: '5f0c6b0e-6f9b-4a53-9a0e-0d4b7a1c2d3e',
  path: '/n/study.claimbook',
  name: 'study',
  schemaVersion: 1,
  encrypted: false,
  createdAt: '2026-11-23T23:40:01.500Z',
  readOnly: null,
  holder: null,
  counts: { sources: 0, claims: 0, memos: 0 },
};

interface Sent {
  readonly kind: string;
  readonly [name: string]: unknown;
}

/** A host of which the test says every word. */
function hosted(more: Partial<HostSurroundings> = {}) {
  const sent: Sent[] = [];
  const told: string[] = [];
  let say: (message: unknown) => void = () => undefined;
  let exit: (how: ProcessExit) => void = () => undefined;
  const transport: ProcessTransport = {
    pid: 1,
    post: (message) => void sent.push(message as Sent),
    onMessage: (listener) => (say = listener),
    onExit: (listener) => (exit = listener),
    kill: () => exit({ code: 15, outOfMemory: false }),
  };
  const connection = new HostConnection(transport, {
    settings: () => ({
      analystName: 'A',
      importLimitBytes: 1024,
      citationStylesFolder: '',
      signingKeyFile: '/s/signing-key.json',
      backupsKept: 10,
      staleDays: 365,
      stalePostDays: 180,
    }),
    parse: () => Promise.reject(new FailureError('not-text', 'not text')),
    drawPage: () => Promise.reject(new FailureError('not-found', 'no page')),
    printPdf: () => Promise.resolve(new Uint8Array([1])),
    onEvent: (name) => void told.push(name),
    onCrash: () => undefined,
    onLost: () => void told.push('lost'),
    ...more,
  });
  const open = async () => {
    const opened = connection.open('/n/study.claimbook', 'open');
    say({ kind: 'opened', result: succeed(info) });
    return opened;
  };
  return {
    connection,
    sent,
    told,
    open,
    say: (message: unknown) => say(message),
    die: () => exit({ code: 9, outOfMemory: false }),
  };
}

describe('HostConnection', () => {
  it('sends the settings, then opens', async () => {
    const { open, sent } = hosted();
    expect(await open()).toEqual(succeed(info));
    expect(sent.map((request) => request.kind)).toEqual(['settings', 'open']);
  });

  it('matches answers with calls in any order', async () => {
    const { connection, open, say, sent } = hosted();
    await open();
    const calls = [connection.call('memo.list', {}), connection.call('source.list', {})];
    const ids = sent.filter((request) => request.kind === 'call').map((request) => request['id']);
    say({ kind: 'answer', id: ids[1], result: succeed('second') });
    say({ kind: 'answer', id: ids[0], result: succeed('first') });
    expect(await Promise.all(calls)).toEqual([succeed('first'), succeed('second')]);
  });

  it('ends a host that did not open, and hands on why', async () => {
    const { connection, say, sent, told } = hosted();
    const opened = connection.open('/n/x', 'open');
    say({ kind: 'opened', result: { ok: false, failure: { code: 'not-a-notebook', message: 'no' } } });
    await new Promise((resolve) => setTimeout(resolve));
    say({ kind: 'closed' });
    expect(await opened).toMatchObject({ ok: false, failure: { code: 'not-a-notebook' } });
    expect(sent.at(-1)?.kind).toBe('close');
    expect(told).toEqual([]);
  });

  it('answers everything that is waiting when the host dies, and says so once', async () => {
    const { connection, open, told, die } = hosted();
    await open();
    const waiting = connection.call('memo.list', {});
    die();
    expect(await waiting).toMatchObject({ ok: false, failure: { code: 'no-notebook-open' } });
    expect(await connection.call('memo.list', {})).toMatchObject({ ok: false });
    await connection.close();
    expect(told).toEqual(['lost']);
  });

  it('fails to open where the host dies before it answers', async () => {
    const { connection, die, told } = hosted();
    const opened = connection.open('/n/x', 'open');
    die();
    expect(await opened).toMatchObject({ ok: false, failure: { code: 'internal' } });
    expect(told).toEqual([]);
  });

  it('tells of a host that ended by itself, and of none that was told to', async () => {
    const crashes: number[] = [];
    const onCrash = ({ code }: ProcessExit) => void crashes.push(code);
    const starting = hosted({ onCrash });
    void starting.connection.open('/n/x', 'open');
    starting.die();
    const closing = hosted({ onCrash });
    await closing.open();
    const closed = closing.connection.close();
    closing.die();
    await closed;
    expect(crashes).toEqual([9]);
  });

  it('closes in order, and is not lost by that', async () => {
    const { connection, open, say, sent, told } = hosted();
    await open();
    const closed = connection.close();
    expect(sent.at(-1)?.kind).toBe('close');
    say({ kind: 'closed' });
    await closed;
    expect(told).toEqual([]);
  });

  it('hands on events, and nothing that is malformed', async () => {
    const { open, say, told } = hosted();
    vi.spyOn(console, 'error').mockReturnValue();
    await open();
    say({ kind: 'event', name: 'notebook.changed', payload: {} });
    for (const nonsense of [null, 1, 'x', {}, { kind: 'event', name: 'window.closing' }, { kind: 'answer' }])
      say(nonsense);
    expect(told).toEqual(['notebook.changed']);
  });

  it('parses and prints for the host, failures included', async () => {
    const { open, say, sent } = hosted();
    await open();
    say({ kind: 'parse', id: 7, input: { bytes: new Uint8Array([0]), fileName: 'a.txt' } });
    say({ kind: 'print', id: 8, html: '<p>' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent.find((request) => request.kind === 'parsed')).toMatchObject({
      id: 7,
      result: { ok: false, failure: { code: 'not-text', message: 'not text' } },
    });
    expect(sent.find((request) => request.kind === 'printed')).toMatchObject({ id: 8, result: { ok: true } });
  });
});
