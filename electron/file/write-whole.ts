import { randomUUID } from 'node:crypto';
import fs from 'node:fs';

/**
 * Writes a small file whole or not at all: under another name beside it, onto the disk, then renamed. A file of that
 * name is replaced. Nothing else of this process happens meanwhile, so that what the caller has just seen still holds.
 * `mode` is that of the file, before the umask. Throws what the file system throws.
 */
export function writeWhole(file: string, content: string | Uint8Array, mode = 0o666): void {
  const draft = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    fs.writeFileSync(draft, content, { flag: 'wx', mode, flush: true });
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  }
}
