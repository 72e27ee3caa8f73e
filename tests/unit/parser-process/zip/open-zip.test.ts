import { describe, expect, it } from 'vitest';
import { openZip } from '../../../../electron/parser-process/zip/open-zip';
import { makeZip } from './make-zip';

describe('openZip', () => {
  it('gives each part as it was packed, and nothing for what is not there', async () => {
    const zip = await openZip(
      makeZip([
        ['a/好.xml', '正文'],
        ['empty', ''],
      ]),
    );
    expect(zip.names).toEqual(['a/好.xml', 'empty']);
    expect(new TextDecoder().decode(await zip.read('a/好.xml'))).toBe('正文');
    expect(await zip.read('empty')).toHaveLength(0);
    expect(await zip.read('missing')).toBeUndefined();
  });

  it.each([
    ['a name that leads outside', makeZip([['../../etc/passwd', 'x']]), 'document-unsafe'],
    ['an absolute name', makeZip([['/etc/passwd', 'x']]), 'document-unsafe'],
    [
      'the same part twice',
      makeZip([
        ['a', '1'],
        ['a', '2'],
      ]),
      'document-unsafe',
    ],
    [
      'more parts than a document has',
      makeZip(Array.from({ length: 10_001 }, (_, i) => [`${i}`, ''])),
      'document-unsafe',
    ],
    ['an archive cut off', makeZip([['a', 'x'.repeat(1000)]]).slice(0, 60), 'document-damaged'],
    ['no archive', new TextEncoder().encode('words'), 'document-damaged'],
  ])('refuses %s', async (_what, bytes, code) => {
    await expect(openZip(bytes)).rejects.toMatchObject({ failure: { code } });
  });

  it('refuses to unpack what would fill the memory, before it unpacks anything', async () => {
    const bytes = makeZip([['bomb', 'x']]);
    const view = new DataView(bytes.buffer);
    const directory = bytes.length - 22 - 46 - 4;
    view.setUint32(directory + 24, 600 * 1024 * 1024, true);
    await expect(openZip(bytes)).rejects.toMatchObject({ failure: { code: 'document-unsafe' } });
  });

  it('refuses a part whose bytes were changed', async () => {
    const bytes = makeZip([['part', 'The committee decided.']]);
    const at = 30 + 'part'.length + 3;
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    const zip = await openZip(bytes);
    await expect(zip.read('part')).rejects.toMatchObject({ failure: { code: 'document-damaged' } });
  });

  it('stops where a part is longer than its directory says', async () => {
    const bytes = makeZip([['part', 'x'.repeat(5000)]]);
    const view = new DataView(bytes.buffer);
    view.setUint32(bytes.length - 22 - 46 - 4 + 24, 10, true);
    const zip = await openZip(bytes);
    await expect(zip.read('part')).rejects.toMatchObject({ failure: { code: 'document-damaged' } });
  });
});

describe('a directory that points behind the end of the file', () => {
  it.each([0x7fff_ffff, 983_510])('is damage: part at %d', async (offset) => {
    const bytes = Buffer.from(makeZip([['a.xml', '<a/>']]));
    bytes.writeUInt32LE(offset, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 42);
    const read = openZip(new Uint8Array(bytes)).then((zip) => zip.read('a.xml'));
    await expect(read).rejects.toMatchObject({ failure: { code: 'document-damaged' } });
  });
});
