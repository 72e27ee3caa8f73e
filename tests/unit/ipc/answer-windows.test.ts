import type { IpcMain, WebContents } from 'electron';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOperations, shellOperations } from '../../../shared/ipc/all-operations';
import { succeed, type Result } from '../../../shared/result';
import { answerWindows, routeCalls } from '../../../electron/ipc/answer-windows';
import type { OperationServer } from '../../../electron/ipc/serve-operations';

type Handler = (event: unknown, name?: unknown, input?: unknown) => Promise<string>;

function channel(server: OperationServer | undefined) {
  let handler: Handler | undefined;
  const ipcMain = { handle: (_channel: string, given: Handler) => (handler = given) };
  answerWindows(ipcMain as unknown as IpcMain, {
    serverFor: () => server,
    mayCall: (url) => url === 'claimbook-app://app/index.html',
  });
  return async (event: unknown, name?: unknown, input?: unknown) =>
    JSON.parse(await handler!(event, name, input)) as Result<unknown>;
}

const mainFrame = { url: 'claimbook-app://app/index.html' };
const sender = { mainFrame } as unknown as WebContents;
const trusted = { sender, senderFrame: mainFrame };
const served: OperationServer = (name) => Promise.resolve(succeed(name));
const refused = { ok: false, failure: expect.objectContaining({ code: 'bad-input' }) };

describe('answerWindows', () => {
  it('serves the page of a window', async () => {
    expect(await channel(served)(trusted, 'window.state', {})).toEqual(succeed('window.state'));
  });

  it('refuses a frame in the page, a frame that is gone, another address, and contents that are no window', async () => {
    const call = channel(served);
    expect(await call({ sender, senderFrame: { url: mainFrame.url } }, 'window.state', {})).toEqual(refused);
    expect(await call({ sender, senderFrame: null }, 'window.state', {})).toEqual(refused);
    const elsewhere = { url: 'https://example.com/' };
    const moved = { sender: { mainFrame: elsewhere }, senderFrame: elsewhere };
    expect(await call(moved, 'window.state', {})).toEqual(refused);
    expect(await channel(undefined)(trusted, 'window.state', {})).toEqual(refused);
  });

  it('answers where a frame cannot even be looked at', async () => {
    const gone = {
      sender,
      get senderFrame(): never {
        throw new Error('Render frame was disposed');
      },
    };
    expect(await channel(served)(gone, 'window.state', {})).toMatchObject({ ok: false });
  });

  it('answers whatever the name and the input are, and whatever the server does', async () => {
    const call = channel(served);
    for (const name of [undefined, null, 1, {}, [], 'x'.repeat(101), Symbol('x')]) {
      expect(await call(trusted, name, {})).toEqual(refused);
    }
    const failing = channel(() => Promise.reject(new Error('broken')));
    expect(await failing(trusted, 'window.state', {})).toMatchObject({
      ok: false,
      failure: { code: 'internal' },
    });
  });
});

describe('routeCalls', () => {
  const tables = { shell: shellOperations, host: hostOperations };
  const server =
    (where: string): OperationServer =>
    () =>
      Promise.resolve(succeed(where));
  const route = routeCalls(tables, server('shell'), server('host'));

  it('sends each operation where it is served', async () => {
    for (const name of Object.keys(shellOperations)) expect(await route(name, {})).toEqual(succeed('shell'));
    for (const name of Object.keys(hostOperations)) expect(await route(name, {})).toEqual(succeed('host'));
  });

  it('passes on nothing that is not declared', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'window.State']) {
      expect(await route(name, {})).toEqual(refused);
    }
    await fc.assert(
      fc.asyncProperty(fc.string(), async (name) => {
        expect(await route(name, {})).toEqual(refused);
      }),
    );
  });
});
