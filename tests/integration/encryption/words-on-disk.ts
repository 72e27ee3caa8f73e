import fs from 'node:fs';
import path from 'node:path';

/** The files below a folder that hold words in UTF-8 or UTF-16, of either byte order. */
export function filesWith(words: string, folder: string): string[] {
  const utf16 = Buffer.from(words, 'utf16le');
  const needles = [Buffer.from(words), utf16, Buffer.from(utf16).swap16()];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = fs.readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    });
}
