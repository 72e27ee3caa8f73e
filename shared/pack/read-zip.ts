import { compareNames, isEntryName } from './entry-names';
import type { PackFault } from './pack-report';
import { mostEntries, zipParts, type ZipEntry, type ZipPart } from './zip-layout';

/** An archive as it was found. */
export interface FoundArchive {
  /** In the order found; a name can occur twice, which is among the faults. */
  readonly entries: readonly ZipEntry[];
  /** Everything in which it differs from the one form of a pack; empty where no byte does. */
  readonly faults: readonly PackFault[];
}

/** More differences than these are not listed: what follows a shift of bytes says nothing new. */
const mostFaults = 20;
const endLength = 22;

/**
 * Reads an archive and compares every byte with the archive that a pack of these entries has. It is read twice, by its
 * directory and by the headers before the contents: a change in one of them leaves the other readable, and the reading
 * that leaves less unexplained is believed. `countStrange` says how many names are unexpected, for where the two
 * differ in a name alone. Undefined for what is no zip archive. Nothing is ever unpacked.
 */
export function readZip(
  bytes: Uint8Array,
  countStrange: (entries: readonly ZipEntry[]) => number = () => 0,
): FoundArchive | undefined {
  const byDirectory = compared(bytes, readByDirectory(bytes), countStrange);
  // Where the contents alone differ, both readings say the same.
  const isRead = byDirectory?.faults.every(({ code }) => code === 'container-contents');
  const byHeaders = isRead ? undefined : compared(bytes, readByHeaders(bytes), countStrange);
  const isDirectoryRight = byDirectory && byDirectory.unexplained <= (byHeaders?.unexplained ?? Infinity);
  return isDirectoryRight ? byDirectory : byHeaders;
}

function compared(
  bytes: Uint8Array,
  entries: readonly ZipEntry[] | undefined,
  countStrange: (entries: readonly ZipEntry[]) => number,
): (FoundArchive & { readonly unexplained: number }) | undefined {
  if (entries === undefined) return undefined;
  const { faults, differing } = compare(bytes, entries);
  const names = nameFaults(entries);
  const strange = faults.length > 0 ? countStrange(entries) : 0;
  return { entries, faults: [...names, ...faults], unexplained: differing + names.length + strange };
}

function readByDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const end = bytes.length - endLength;
  if (end < 0 || number(bytes, end, 4) !== 0x06054b50) return undefined;
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = number(bytes, end + 16, 4);
  while (at < end) {
    if (number(bytes, at, 4) !== 0x02014b50) return undefined;
    const nameLength = number(bytes, at + 28, 2);
    const size = number(bytes, at + 20, 4);
    const start = number(bytes, at + 42, 4) + 30 + nameLength;
    total += size;
    // Entries that share their contents would make much of little.
    if (start + size > end || total > bytes.length || entries.length >= mostEntries) return undefined;
    entries.push({
      name: nameAt(bytes, at + 46, nameLength),
      bytes: bytes.subarray(start, start + size),
    });
    at += 46 + nameLength + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
  }
  return at === end && entries.length > 0 ? entries : undefined;
}

function readByHeaders(bytes: Uint8Array): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (number(bytes, at, 4) === 0x04034b50 && entries.length < mostEntries) {
    const nameLength = number(bytes, at + 26, 2);
    const start = at + 30 + nameLength + number(bytes, at + 28, 2);
    const end = start + number(bytes, at + 18, 4);
    if (end > bytes.length) break;
    entries.push({ name: nameAt(bytes, at + 30, nameLength), bytes: bytes.subarray(start, end) });
    at = end;
  }
  return entries.length > 0 ? entries : undefined;
}

function nameFaults(entries: readonly ZipEntry[]): PackFault[] {
  const faults: PackFault[] = [];
  const seen = new Set<string>();
  for (const [index, { name }] of entries.entries()) {
    const before = entries[index - 1]?.name;
    if (!isEntryName(name)) faults.push({ code: 'container-name', values: { entry: name } });
    if (seen.has(name)) faults.push({ code: 'container-duplicate', values: { entry: name } });
    else if (before !== undefined && compareNames(before, name) > 0) {
      faults.push({ code: 'container-order', values: { entry: name, before } });
    }
    seen.add(name);
  }
  return faults.slice(0, mostFaults);
}

/** Every part that differs from the one form, and how many bytes do. */
function compare(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): { faults: PackFault[]; differing: number } {
  const parts: { part: ZipPart; offset: number }[] = [];
  let differing = 0;
  let offset = 0;
  for (const part of zipParts(entries)) {
    const count = differingBytes(bytes, offset, part.bytes);
    differing += count;
    if (count > 0) parts.push({ part, offset });
    offset += part.bytes.length;
  }
  differing += Math.max(0, bytes.length - offset);
  const isShort = offset > bytes.length;
  const cut = parts.find(({ part, offset: start }) => start + part.bytes.length > bytes.length);
  const faults = withoutCrcOfContents(bytes, parts, entries)
    .filter(({ offset: start, part }) => !isShort || start + part.bytes.length <= bytes.length)
    .slice(0, mostFaults)
    .map(({ part, offset: start }) => partFault(part, start));
  if (isShort && cut) {
    faults.push({ code: 'container-truncated', values: { offset: bytes.length, ...placeOf(cut.part) } });
  } else if (bytes.length > offset) {
    faults.push({ code: 'container-trailing', values: { offset, count: bytes.length - offset } });
  }
  return { faults, differing };
}

/** Where header and directory agree on a CRC that the contents do not have, it is the contents that were changed. */
function withoutCrcOfContents(
  bytes: Uint8Array,
  parts: readonly { part: ZipPart; offset: number }[],
  entries: readonly ZipEntry[],
): { part: ZipPart; offset: number }[] {
  const contents = new Map(entries.map((entry) => [entry.name, entry.bytes]));
  const stated = new Map<string, number[]>();
  for (const { part, offset } of parts) {
    if (part.field !== 'crc' || part.entry === null) continue;
    stated.set(part.entry, [...(stated.get(part.entry) ?? []), number(bytes, offset, 4)]);
  }
  return parts.flatMap(({ part, offset }) => {
    const [inHeader, inDirectory] = stated.get(part.entry ?? '') ?? [];
    if (part.field !== 'crc' || inDirectory === undefined || inHeader !== inDirectory)
      return [{ part, offset }];
    if (part.place === 'directory') return [];
    const found = contents.get(part.entry ?? '') ?? part.bytes;
    const start = found.byteOffset - bytes.byteOffset;
    return [
      { part: { ...part, place: 'contents', field: 'contents', bytes: found } as const, offset: start },
    ];
  });
}

function partFault(part: ZipPart, offset: number): PackFault {
  if (part.field === 'contents') {
    return { code: 'container-contents', values: { entry: part.entry ?? '', offset } };
  }
  return { code: 'container-field', values: { ...placeOf(part), offset } };
}

function placeOf({ place, entry, field }: ZipPart): { place: string; entry: string; field: string } {
  return { place, entry: entry ?? '', field };
}

function differingBytes(bytes: Uint8Array, offset: number, expected: Uint8Array): number {
  if (expected.buffer === bytes.buffer && expected.byteOffset === bytes.byteOffset + offset) return 0;
  let count = 0;
  for (let at = 0; at < expected.length; at++) if (bytes[offset + at] !== expected[at]) count++;
  return count;
}

/** A little-endian number; past the end zeros. */
function number(bytes: Uint8Array, at: number, length: 2 | 4): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index--) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/** Byte for byte, so that a name that is not ASCII is found and not hidden. */
function nameAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
