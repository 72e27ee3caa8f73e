import fs from 'node:fs';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { FailureError } from '../../../shared/result';

/**
 * Opens a notebook for writing and holds it until its standard input ends. Says "open", or "refused CODE". With the
 * word "wait" it first waits for a line, so that several can start at the same moment.
 */
const [, , file = '', wait] = process.argv;
const say = (line: string) => fs.writeSync(1, `${line}\n`);
const input = process.stdin;
if (wait) {
  say('waiting');
  await new Promise((resolve) => input.once('data', resolve));
}
try {
  const notebook = openNotebook(file, { access: 'write', program: 'window' });
  input.on('end', () => notebook.close());
  input.resume();
  say('open');
} catch (error) {
  say(`refused ${error instanceof FailureError ? error.failure.code : String(error)}`);
  input.destroy();
}
