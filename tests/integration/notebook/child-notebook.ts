import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { parseLines } from './parse-lines';

/** The notebook that a program started by startChild is given, open for writing, and how it says what it has done. */
export function openChildNotebook() {
  const [file = '', passphrase = ''] = process.argv.slice(2);
  const notebook = openNotebook(file, {
    access: 'write',
    program: 'window',
    passphrase: passphrase || undefined,
  });
  const handlers = createHostHandlers(notebook, {
    parser: { parse: ({ bytes }) => Promise.resolve(parseLines(bytes)) },
    printPdf: () => Promise.reject(new Error('not used')),
    now: () => new Date(),
    newId: randomUUID,
    analystName: () => 'Ada',
    importLimitBytes: () => 1024 * 1024,
    emit: () => undefined,
    isClosing: () => false,
    applicationVersion: '0',
  });
  return { file, handlers, say: (line: string) => fs.writeSync(1, `${line}\n`) };
}
