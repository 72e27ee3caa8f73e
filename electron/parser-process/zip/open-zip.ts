import zlib from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { FailureError } from '../../../shared/result';
import { message } from '../../messages/messages';
import { damaged, encrypted, unsafe } from '../document-failures';

const mostEntries = 10_000;
/** Bytes of all parts together, as the archive itself declares them; each is held to that when it is unpacked. */
const mostBytes = 512 * 1024 * 1024;

/** An archive whose directory has been read and judged; nothing is unpacked before it is asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** A part's bytes; undefined where there is none of that name. Throws document-damaged. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/**
 * Opens a zip archive (APPNOTE 6.3) in memory. Throws document-damaged, document-encrypted, or document-unsafe: too many
 * parts, too large when unpacked, a part twice, a name that leads outside.
 */
export async function openZip(bytes: Uint8Array): Promise<ZipArchive> {
  const zip = await asRefusal(open(bytes));
  const entries = await asRefusal(readEntries(zip));
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      return entry ? asRefusal(readEntry(zip, entry)) : undefined;
    },
  };
}

/** yauzl throws a RangeError where the directory points behind the end of the file. */
async function asRefusal<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof FailureError ? error : damaged(message('source.document.notZip'));
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (zip) resolve(zip);
      else reject(damaged(error?.message ?? message('source.document.notZip')));
    });
  });
}

function readEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostEntries) {
    throw unsafe(message('source.document.tooManyParts', { limit: mostEntries }));
  }
  const entries = new Map<string, Entry>();
  let total = 0;
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      const refusal = refusalOf(entry, entries, total);
      if (refusal) return reject(refusal);
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(failureOf(error)));
    zip.readEntry();
  });
}

function refusalOf(entry: Entry, known: ReadonlyMap<string, Entry>, total: number) {
  if (entry.isEncrypted()) return encrypted();
  if (known.has(entry.fileName)) {
    return unsafe(message('source.document.partTwice', { part: entry.fileName }));
  }
  if (total > mostBytes) {
    return unsafe(message('source.document.tooLarge', { megabytes: mostBytes / 1024 / 1024 }));
  }
  return undefined;
}

/** yauzl names a path that leads outside in words only. */
function failureOf(error: Error) {
  if (/absolute path|invalid relative path|invalid characters in fileName/.test(error.message)) {
    return unsafe(message('source.document.badPartName'));
  }
  return damaged(error.message);
}

/** yauzl gives the packed bytes only: of an error while unpacking, its streams tell nothing on a Node of this age. */
function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const refuse = () => damaged(message('source.document.badPart', { part: entry.fileName }));
  return new Promise((resolve, reject) => {
    const decompress = entry.isCompressed() ? false : null;
    zip.openReadStream(entry, { decompress, decrypt: null, start: null, end: null }, (error, stream) => {
      if (error) return reject(refuse());
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('error', () => reject(refuse()));
      stream.on('end', () => {
        const unpacked = unpack(Buffer.concat(pieces), entry);
        if (unpacked) resolve(unpacked);
        else reject(refuse());
      });
    });
  });
}

/** Undefined where the bytes are not what the directory says of them: their number and CRC-32. */
function unpack(packed: Buffer, entry: Entry): Uint8Array | undefined {
  const { uncompressedSize, crc32 } = entry;
  try {
    const bytes = entry.isCompressed()
      ? zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, uncompressedSize) })
      : packed;
    return bytes.length === uncompressedSize && zlib.crc32(bytes) === crc32 ? bytes : undefined;
  } catch {
    return undefined;
  }
}
