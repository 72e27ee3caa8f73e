import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { OpenFile } from '../../shared/open-files/open-files-schema';

/** Writes files into a folder of its own and remembers what it wrote. */
export class FolderWriter {
  private readonly folder: string;
  private readonly written: OpenFile[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What was written so far, in the order of paths. */
  get files(): OpenFile[] {
    return this.written.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Writes one file from its parts, onto the disk. Only its owner may read it. */
  async write(name: string, parts: Iterable<string | Uint8Array>): Promise<void> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const hash = createHash('sha256');
    let byteLength = 0;
    const handle = await open(file, 'wx', 0o600);
    try {
      for (const part of parts) {
        const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
        hash.update(bytes);
        byteLength += bytes.length;
        await handle.writeFile(bytes);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    this.written.push({ path: name, byteLength, sha256: hash.digest('hex') });
  }
}
