import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../../electron/notebook-host/create-notebook';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import {
  importText,
  temporaryFolder,
  testServices,
  type OpenTestNotebook,
} from '../notebook/notebook-fixture';

export const passphrase = 'ein Ärger mit drei Katzen ’n’ 国资委';
/** Stands nowhere else: where it is found on disk, something was written in the open. */
export const canary = 'Zwölfkanarienvogel国资委前置';

/** A new encrypted notebook in a folder of its own, open for writing. */
export function newEncryptedNotebook(folder = temporaryFolder(), key = passphrase): OpenTestNotebook {
  const file = path.join(folder, 'test.claimbook');
  const services = testServices();
  const notebook = createNotebook(file, { program: 'window', services, passphrase: key });
  onTestFinished(() => notebook.close());
  return { notebook, handlers: createHostHandlers(notebook, services), file };
}

/** Opens a notebook that may be encrypted. */
export function openWith(
  file: string,
  words: string | undefined,
  access: 'write' | 'read' = 'write',
): OpenTestNotebook {
  const services = testServices();
  const notebook = openNotebook(file, { access, program: 'command line', passphrase: words });
  onTestFinished(() => notebook.close());
  return { notebook, handlers: createHostHandlers(notebook, services), file };
}

/** A closed encrypted notebook that holds a source with the canary. */
export async function closedEncryptedNotebook(folder?: string, key?: string): Promise<string> {
  const { notebook, handlers, file } = newEncryptedNotebook(folder, key);
  await importText(handlers, `Title\n${canary} ${'words 党委 '.repeat(3000)}`);
  notebook.close();
  return file;
}
