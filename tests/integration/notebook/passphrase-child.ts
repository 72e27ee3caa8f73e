import fs from 'node:fs';
import { changeEncryption } from '../../../electron/encryption/change-encryption';

/** Changes what opens a notebook once: from the second word to the third; an empty one is a plain notebook. */
const [, , file = '', from = '', to = ''] = process.argv;
fs.writeSync(1, 'ready\n');
const kind = to === '' ? 'decrypt' : from === '' ? 'encrypt' : 'rekey';
changeEncryption(file, {
  change: kind === 'encrypt' ? { kind, backups: 'convert' } : { kind },
  program: 'command line',
  from: from || undefined,
  to: to || undefined,
});
fs.writeSync(1, 'done\n');
