import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { fail, type Result } from '../../shared/result';
import { message } from '../messages/messages';
import { callChannel } from './channels';
import type { OperationServer } from './serve-operations';

/** What the call channel needs of the rest of the shell. */
export interface CallSurroundings {
  /** Serves a window's calls; undefined for contents that are no window of this application. */
  serverFor(contents: WebContents): OperationServer | undefined;
  /** Whether a frame that shows this address may call anything. */
  readonly mayCall: (url: string) => boolean;
}

/** Answers the one channel that windows call on. Whatever comes in, the answer is a Result as JSON; nothing is thrown. */
export function answerWindows(ipcMain: IpcMain, surroundings: CallSurroundings): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<string> => {
    try {
      return JSON.stringify(await answer(event, name, input, surroundings));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return JSON.stringify(fail('internal', message('ipc.internal'), detail));
    }
  });
}

async function answer(
  event: IpcMainInvokeEvent,
  name: unknown,
  input: unknown,
  surroundings: CallSurroundings,
): Promise<Result<unknown>> {
  const server = isTrusted(event, surroundings) ? surroundings.serverFor(event.sender) : undefined;
  if (!server) return fail('bad-input', message('application.notAllowed'));
  if (typeof name !== 'string' || name.length > 100) return fail('bad-input', message('ipc.unknown'));
  return server(name, input);
}

/** Only a window's own page may ask: not a frame inside it, not one that is gone, not one that shows something else. */
function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent, { mayCall }: CallSurroundings): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && mayCall(senderFrame.url);
}

/** Sends a call where it is served: the shell's own operations here, all others to the window's notebook host. */
export function routeCalls(
  tables: { readonly shell: object; readonly host: object },
  shell: OperationServer,
  host: OperationServer,
): OperationServer {
  return (name, input) => {
    if (Object.hasOwn(tables.shell, name)) return shell(name, input);
    if (Object.hasOwn(tables.host, name)) return host(name, input);
    return Promise.resolve(fail('bad-input', message('ipc.unknown'), name));
  };
}
