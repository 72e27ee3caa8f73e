import fs from 'node:fs';
import { open } from '../../faults/fault-notebook';

/** Makes claims in a notebook, and says "claim ID" after each that was acknowledged; then ends without closing it. */
const [file = '', mode = 'log', count = '1', passphrase = ''] = process.argv.slice(2);
const { notebook, handlers } = open(
  file,
  passphrase || undefined,
  mode === 'rollback' ? { journal: 'rollback' } : {},
);
if (mode === 'unsynced') notebook.database.pragma('synchronous = OFF');
const say = (line: string) => fs.writeSync(1, `${line}\n`);
const [source] = await handlers['source.list']({});
if (!source) throw new Error('The notebook must have a source.');
say('ready');
for (let i = 0; i < Number(count); i++) {
  const { id } = await handlers['claim.create']({
    sourceId: source.id,
    start: i,
    end: i + 10,
    codes: [{ codeId: 'pre-deliberation', polarity: 'affirmed' }],
    statement: `Claim ${i} ${'words '.repeat(i * 20)}`,
    relation: 'supports',
  });
  say(`claim ${id}`);
  // Small, so that what is in the log is brought into the file while changes go on.
  if (mode !== 'rollback' && i % 5 === 4) notebook.database.get('PRAGMA wal_checkpoint(PASSIVE)');
}
say('done');
process.kill(process.pid, 'SIGKILL');
