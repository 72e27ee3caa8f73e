import { crc32 } from './crc32';

/**
 * The one form in which a pack is a zip archive (APPNOTE 6.3.10): entries stored without compression, one fixed date, no
 * extra fields, comments, data descriptors, gaps or zip64. Everything but names and contents follows from those, so that
 * a reader can build the archive again and compare every byte.
 */

/** One file in the archive. Names are ASCII; see isEntryName. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ZipPlace = 'header' | 'contents' | 'directory' | 'end';
export type ZipField =
  | 'signature'
  | 'madeBy'
  | 'version'
  | 'flags'
  | 'method'
  | 'time'
  | 'date'
  | 'crc'
  | 'storedSize'
  | 'size'
  | 'nameLength'
  | 'extraLength'
  | 'commentLength'
  | 'disk'
  | 'attributes'
  | 'offset'
  | 'name'
  | 'count'
  | 'directorySize'
  | 'directoryOffset'
  | 'contents';

/** A stretch of the archive and what it is. */
export interface ZipPart {
  readonly place: ZipPlace;
  /** Null in the end record. */
  readonly entry: string | null;
  readonly field: ZipField;
  readonly bytes: Uint8Array;
}

/** Largest pack in bytes: it is held in memory where it is checked. */
export const largestPack = 1024 ** 3;
/** Most entries that an archive without zip64 can count. */
export const mostEntries = 0xffff - 1;

type Fields = readonly (readonly [field: ZipField, bytes: 2 | 4, value: number])[];

const version = 20;
const utf8Names = 0x0800;
const stored = 0;
/** 1980-01-01 00:00, the first instant that the format can say. */
const fixedDate: Fields = [
  ['time', 2, 0],
  ['date', 2, 0x0021],
];

/** The archive of some entries in the order given, part by part; together the parts are its bytes. */
export function* zipParts(entries: readonly ZipEntry[]): Generator<ZipPart> {
  const directory: ZipPart[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const shared = sharedFields(name, bytes);
    const header = [
      ...parts('header', name, [['signature', 4, 0x04034b50], ...shared]),
      { place: 'header', entry: name, field: 'name', bytes: asciiBytes(name) } as const,
    ];
    directory.push(...directoryRecord(name, shared, offset));
    yield* header;
    yield { place: 'contents', entry: name, field: 'contents', bytes };
    offset += lengthOf(header) + bytes.length;
  }
  yield* directory;
  yield* parts('end', null, [
    ['signature', 4, 0x06054b50],
    ['disk', 2, 0],
    ['disk', 2, 0],
    ['count', 2, entries.length],
    ['count', 2, entries.length],
    ['directorySize', 4, lengthOf(directory)],
    ['directoryOffset', 4, offset],
    ['commentLength', 2, 0],
  ]);
}

function sharedFields(name: string, bytes: Uint8Array): Fields {
  return [
    ['version', 2, version],
    ['flags', 2, utf8Names],
    ['method', 2, stored],
    ...fixedDate,
    ['crc', 4, crc32(bytes)],
    ['storedSize', 4, bytes.length],
    ['size', 4, bytes.length],
    ['nameLength', 2, name.length],
    ['extraLength', 2, 0],
  ];
}

function directoryRecord(name: string, shared: Fields, offset: number): ZipPart[] {
  return [
    ...parts('directory', name, [
      ['signature', 4, 0x02014b50],
      ['madeBy', 2, version],
      ...shared,
      ['commentLength', 2, 0],
      ['disk', 2, 0],
      ['attributes', 2, 0],
      ['attributes', 4, 0],
      ['offset', 4, offset],
    ]),
    { place: 'directory', entry: name, field: 'name', bytes: asciiBytes(name) },
  ];
}

function parts(place: ZipPlace, entry: string | null, fields: Fields): ZipPart[] {
  return fields.map(([field, length, value]) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at++) bytes[at] = value >>> (8 * at);
    return { place, entry, field, bytes };
  });
}

function lengthOf(pieces: readonly ZipPart[]): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function asciiBytes(name: string): Uint8Array {
  return Uint8Array.from(name, (character) => character.charCodeAt(0));
}
