import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../shared/pack/crc32';
import { compareNames } from '../../../shared/pack/entry-names';
import { readZip } from '../../../shared/pack/read-zip';
import { writeZip } from '../../../shared/pack/write-zip';
import { zipParts, type ZipEntry } from '../../../shared/pack/zip-layout';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const some: ZipEntry[] = ['manifest.json', 'a.txt', 'memo/memo.md', 'z.txt'].map((name) => ({
  name,
  bytes: bytesOf(`The contents of ${name}`),
}));
const archive = writeZip(some);
const faultCodes = (bytes: Uint8Array) => readZip(bytes)?.faults.map(({ code }) => code);

/** An archive of entries as they are given: in their order, with their names. */
function unchecked(entries: readonly ZipEntry[]): Uint8Array {
  return Buffer.concat([...zipParts(entries)].map(({ bytes }) => bytes));
}

const names = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,12}){0,2}$/)
  .filter((name) => name.length < 60);
const entries = fc.uniqueArray(fc.record({ name: names, bytes: fc.uint8Array({ maxLength: 300 }) }), {
  selector: ({ name }) => name,
  minLength: 1,
  maxLength: 12,
});

describe('the archive of a pack', () => {
  it('gives back what was put in, in its one order, whatever order that was', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (put, shuffle) => {
        const bytes = writeZip(put);
        const order = new Map(put.map((entry) => [entry, shuffle.next().value]));
        const other = writeZip(put.toSorted((a, b) => Number(order.get(a)) - Number(order.get(b))));
        const found = readZip(bytes);
        expect(other).toEqual(bytes);
        expect(found?.faults).toEqual([]);
        const sorted = put.toSorted((a, b) => compareNames(a.name, b.name));
        expect(found?.entries.map(({ name }) => name)).toEqual(sorted.map(({ name }) => name));
        for (const [index, entry] of sorted.entries()) {
          expect(Buffer.from(found?.entries[index]?.bytes ?? [])).toEqual(Buffer.from(entry.bytes));
        }
      }),
    );
  });

  it('shows every changed byte, wherever it stands', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (put, place, change) => {
        const bytes = writeZip(put);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(readZip(bytes)?.faults).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is one that other programs read', async () => {
    const zip = await JSZip.loadAsync(archive, { checkCRC32: true });
    for (const { name, bytes } of some) expect(await zip.file(name)?.async('uint8array')).toEqual(bytes);
  });

  it('has the CRC-32 that others compute', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(crc32(bytes)).toBe(nodeCrc32(bytes));
      }),
    );
  });

  it('cannot be written with a name that leads out of it, or twice with one', () => {
    for (const name of [
      '../a',
      '/a',
      'a//b',
      'a/../b',
      '.a',
      'a\\b',
      'C:a',
      'ä',
      'a/',
      '',
      'x'.repeat(201),
    ]) {
      expect(() => writeZip([{ name, bytes: bytesOf('x') }]), name).toThrow(/Not an entry name/);
    }
    expect(() => writeZip([...some, { name: 'a.txt', bytes: bytesOf('x') }])).toThrow(/Not an entry name/);
  });
});

describe('an archive that is no pack’s', () => {
  it('was cut off: it says where, and what is there is still read', () => {
    for (let length = 0; length < archive.length; length++) {
      const found = readZip(archive.subarray(0, length));
      if (found === undefined) continue;
      expect(found.faults.at(-1)).toMatchObject({ code: 'container-truncated', values: { offset: length } });
    }
    expect(readZip(archive.subarray(0, -1))?.entries).toHaveLength(some.length);
  });

  it('has something before, between or after', () => {
    expect(faultCodes(Buffer.concat([archive, bytesOf('x')]))).toEqual(['container-trailing']);
    expect(faultCodes(Buffer.concat([archive, Buffer.alloc(5000)]))).toEqual(['container-trailing']);
    expect(faultCodes(Buffer.concat([bytesOf('x'), archive]))).not.toEqual([]);
    const comment = Buffer.concat([archive, bytesOf('a comment')]);
    comment.writeUInt16LE('a comment'.length, archive.length - 2);
    expect(faultCodes(comment)).toContain('container-trailing');
  });

  it('has its entries in another order, a name twice, or a name that leads out', () => {
    const [manifest, a, memo, z] = some as [ZipEntry, ZipEntry, ZipEntry, ZipEntry];
    expect(faultCodes(unchecked([a, manifest, memo, z]))).toEqual(['container-order']);
    expect(faultCodes(unchecked([manifest, a, a, z]))).toEqual(['container-duplicate']);
    const slip = readZip(unchecked([manifest, { ...a, name: '../../.bashrc' }]));
    expect(slip?.faults).toEqual([{ code: 'container-name', values: { entry: '../../.bashrc' } }]);
    expect(faultCodes(unchecked([manifest, { ...a, name: 'a\u0000b' }]))).toContain('container-name');
  });

  it('was written by another program: every field that differs is named', async () => {
    const zip = new JSZip();
    for (const { name, bytes } of some) zip.file(name, bytes, { createFolders: false });
    const stored = readZip(await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }));
    expect(stored?.entries.map(({ name }) => name)).toEqual(some.map(({ name }) => name));
    expect(stored?.faults.map(({ values }) => values['field'])).toEqual(expect.arrayContaining(['date']));
    const packed = readZip(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
    expect(packed?.faults.map(({ values }) => values['field'])).toEqual(expect.arrayContaining(['method']));
  });

  it('lies about sizes, counts or places, and is never believed', () => {
    const lies = (change: (view: DataView) => void) => {
      const copy = Buffer.from(archive);
      change(new DataView(copy.buffer, copy.byteOffset, copy.length));
      return readZip(copy)?.faults ?? [];
    };
    const end = archive.length - 22;
    const directory = new DataView(archive.buffer).getUint32(end + 16, true);
    for (const value of [0, 1, 0x7fffffff, 0xffffffff]) {
      for (const at of [18, 22, directory + 20, directory + 24, directory + 42, end + 12, end + 16]) {
        const before = new DataView(archive.buffer).getUint32(at, true);
        if (before !== value)
          expect(
            lies((view) => view.setUint32(at, value, true)),
            `${at}`,
          ).not.toEqual([]);
      }
    }
    expect(lies((view) => view.setUint16(end + 10, 0xffff, true))).toHaveLength(1);
  });

  it('is none at all', () => {
    for (const bytes of [
      new Uint8Array(),
      bytesOf('PK'),
      bytesOf('SQLite format 3\0'),
      Buffer.alloc(100_000),
    ]) {
      expect(readZip(bytes)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readZip(bytes)?.faults).not.toEqual([]);
      }),
    );
  });

  it('is not made to take long by entries that share their contents', () => {
    const contents = new Uint8Array(200_000);
    const shared = Buffer.from(unchecked([{ name: 'a', bytes: contents }]));
    const record = shared.subarray(shared.length - 22 - 47, shared.length - 22);
    const end = Buffer.from(shared.subarray(shared.length - 22));
    const bomb = Buffer.concat([
      shared.subarray(0, shared.length - 22 - 47),
      ...Array.from({ length: 20_000 }, () => record),
      end,
    ]);
    const start = performance.now();
    expect(readZip(bomb)?.faults).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
