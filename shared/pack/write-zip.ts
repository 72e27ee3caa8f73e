import { compareNames, isEntryName } from './entry-names';
import { largestPack, mostEntries, zipParts, type ZipEntry } from './zip-layout';

/**
 * Writes entries as a pack's archive, in its one order. Throws RangeError where it would be larger than a pack may be,
 * and Error for a name that a pack may not have or that occurs twice.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const sorted = entries.toSorted((a, b) => compareNames(a.name, b.name));
  for (const [index, { name }] of sorted.entries()) {
    if (!isEntryName(name) || name === sorted[index - 1]?.name) throw new Error(`Not an entry name: ${name}`);
  }
  const pieces = [...zipParts(sorted)].map(({ bytes }) => bytes);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length > largestPack || sorted.length > mostEntries) throw new RangeError('The pack is too large.');
  const archive = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    archive.set(piece, at);
    at += piece.length;
  }
  return archive;
}
