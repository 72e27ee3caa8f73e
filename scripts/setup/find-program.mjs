import fs from 'node:fs';
import path from 'node:path';

/**
 * Where a program stands, or undefined. The system folders are looked through too: an ordinary user's PATH on Debian
 * lacks them.
 * @param {string} name
 */
export function findProgram(name) {
  const folders = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    '/usr/local/sbin',
    '/usr/sbin',
    '/sbin',
  ];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
