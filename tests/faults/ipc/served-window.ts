import path from 'node:path';
import type { IpcMain, WebContents } from 'electron';
import { createCitationHandlers } from '../../../electron/citation/citation-handlers';
import { answerWindows, routeCalls } from '../../../electron/ipc/answer-windows';
import { serveOperations } from '../../../electron/ipc/serve-operations';
import { serveNotebook } from '../../../electron/notebook-host/serve-notebook';
import { createSettingsHandlers } from '../../../electron/settings/settings-handlers';
import { createSigningKeyHandlers } from '../../../electron/signing-key/signing-key-handlers';
import { allOperations, hostOperations, shellOperations } from '../../../shared/ipc/all-operations';
import type { HandlersOf } from '../../../shared/ipc/operation';
import { FailureError } from '../../../shared/result';
import { memoryStore } from '../../unit/settings/memory-store';

type Handler = (event: unknown, name: string, input: unknown) => Promise<string>;

/** The channel that a window's page calls on, from both sides of its trust, with an open notebook behind it. */
export interface ServedWindow {
  readonly operations: typeof allOperations;
  /** What handlers were given since this was emptied last. */
  readonly reached: unknown[];
  callFromPage(name: string, input: unknown): Promise<unknown>;
  /** As a frame inside the page would call. */
  callFromFrame(name: string, input: unknown): Promise<unknown>;
}

/**
 * Serves everything that a window can call as the shell does. What needs Electron itself (dialogs, windows) is checked
 * up to its handler, which then answers as one whose dialog was closed.
 */
export function servedWindow(host: HandlersOf<typeof hostOperations>, settings: string): ServedWindow {
  const reached: unknown[] = [];
  const shell = {
    ...closedDialogs(),
    ...createSettingsHandlers(memoryStore()),
    ...createSigningKeyHandlers(path.join(settings, 'signing-key.json')),
    ...createCitationHandlers(path.join(settings, 'citation-styles')),
  } as HandlersOf<typeof shellOperations>;
  const route = routeCalls(
    { shell: shellOperations, host: hostOperations },
    serveOperations(shellOperations, recorded(shell, reached)),
    serveNotebook(recorded(host, reached)),
  );
  let handler: Handler | undefined;
  const ipcMain = { handle: (_channel: string, given: Handler) => (handler = given) };
  const address = 'claimbook-app://app/index.html';
  answerWindows(ipcMain as unknown as IpcMain, {
    serverFor: () => route,
    mayCall: (url) => url === address,
  });
  const mainFrame = { url: address };
  const sender = { mainFrame } as unknown as WebContents;
  const call = async (senderFrame: object, name: string, input: unknown) =>
    JSON.parse((await handler?.({ sender, senderFrame }, name, input)) ?? '') as unknown;
  return {
    operations: allOperations,
    reached,
    callFromPage: (name, input) => call(mainFrame, name, input),
    callFromFrame: (name, input) => call({ url: address }, name, input),
  };
}

function recorded<T extends object>(handlers: T, reached: unknown[]): T {
  const wrapped = Object.entries(handlers as Record<string, (input: unknown) => unknown>).map(
    ([name, run]) => [name, (input: unknown) => (reached.push(input), run(input))],
  );
  return Object.fromEntries(wrapped) as T;
}

function closedDialogs(): Record<string, () => never> {
  const close = () => {
    throw new FailureError('cancelled', 'The dialog was closed.');
  };
  return Object.fromEntries(Object.keys(shellOperations).map((name) => [name, close]));
}
