import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../project-folder.mjs';

/**
 * Where large downloads are kept: outside the checkout, so that every clone on the machine shares them; inside it
 * where the user has no home that can be written to.
 */
export function cacheFolder() {
  for (const folder of [userCacheFolder(), inProject('.build', 'cache')]) {
    try {
      fs.mkdirSync(folder, { recursive: true });
      fs.accessSync(folder, fs.constants.W_OK);
      return folder;
    } catch {
      // The next one.
    }
  }
  throw new Error(
    `No folder can be written to for downloads: neither ${userCacheFolder()} nor the checkout.`,
  );
}

function userCacheFolder() {
  const wanted = process.env['XDG_CACHE_HOME'];
  if (wanted !== undefined && path.isAbsolute(wanted)) return path.join(wanted, 'claimbook');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'claimbook');
  if (process.platform === 'win32') {
    return path.join(
      process.env['LOCALAPPDATA'] ?? path.join(os.homedir(), 'AppData', 'Local'),
      'claimbook',
      'cache',
    );
  }
  return path.join(os.homedir(), '.cache', 'claimbook');
}
