import fs from 'node:fs';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { plainServices } from './plain-services';

/** The notebook that a program started by startChild is given, open for writing, and how it says what it has done. */
export function openChildNotebook() {
  const [file = '', passphrase = ''] = process.argv.slice(2);
  const notebook = openNotebook(file, {
    access: 'write',
    program: 'window',
    passphrase: passphrase || undefined,
  });
  const handlers = createHostHandlers(notebook, plainServices());
  return { file, handlers, say: (line: string) => fs.writeSync(1, `${line}\n`) };
}
