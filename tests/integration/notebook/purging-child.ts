import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { parseLines } from './parse-lines';

/** Imports, bins and purges sources until it is killed; says which word stood in each before and after. */
const file = process.argv[2] ?? '';
const notebook = openNotebook(file, { access: 'write', program: 'window' });
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
const say = (line: string) => fs.writeSync(1, `${line}\n`);
say('ready');
for (;;) {
  const word = `secret-${randomUUID()}`;
  const text = `Title\n${'党委 words '.repeat(5000)}\n${word}\n${'more '.repeat(5000)}`;
  const outcome = await handlers['source.importPaste']({ text, html: null });
  if (!('source' in outcome)) throw new Error(JSON.stringify(outcome));
  const ids = [outcome.source.id];
  say(`imported ${word}`);
  await handlers['source.bin']({ ids });
  await handlers['source.restore']({ ids });
  await handlers['source.bin']({ ids });
  await handlers['source.purge']({ ids });
  say(`purged ${word}`);
}
