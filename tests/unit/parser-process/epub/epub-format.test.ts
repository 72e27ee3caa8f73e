import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../../electron/parser-process/parse-source';
import { makeZip } from '../zip/make-zip';

const page = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no text</title></head><body>${body}</body></html>`;

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';
const opf = `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <metadata><dc:title>稀土志</dc:title><dc:creator>王芳</dc:creator><dc:creator>Li Min</dc:creator>
    <dc:publisher>北原出版社</dc:publisher><dc:date>2024-05-03T00:00:00Z</dc:date><dc:language>zh-CN</dc:language></metadata>
  <manifest>
    <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="a" href="text/%E4%B8%80.xhtml" media-type="application/xhtml+xml"/>
    <item id="b" href="text/b.xhtml" media-type="application/xhtml+xml"/>
    <item id="p" href="cover.png" media-type="image/png"/>
  </manifest>
  <spine><itemref idref="n"/><itemref idref="b"/><itemref idref="p"/><itemref idref="a"/></spine></package>`;

type Part = readonly [string, string];
const parts: readonly Part[] = [
  ['mimetype', 'application/epub+zip'],
  ['META-INF/container.xml', container],
  ['OEBPS/book.opf', opf],
  ['OEBPS/nav.xhtml', page('<nav><ol><li><a href="text/b.xhtml">第一章</a></li></ol></nav>')],
  ['OEBPS/text/b.xhtml', page('<h1>第一章</h1><p>党委会<b>前置研究</b>讨论。</p>')],
  ['OEBPS/text/一.xhtml', page('<h1>Two</h1><p>Second.<script>alert(1)</script></p>')],
];
const read = (given: readonly Part[], fileName = 'book.epub') =>
  parseSource({ bytes: makeZip(given), fileName });
const without = (name: string) => parts.filter(([part]) => part !== name);

describe('an electronic book', () => {
  it('is read in the order of its spine, its table of contents as no content', async () => {
    const { text, blocks, nonContent, mediaType } = await read(parts);
    expect(text).toBe('第一章\n\n第一章\n\n党委会前置研究讨论。\n\nTwo\n\nSecond.');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'list-item',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(nonContent).toEqual([{ start: 0, end: 3, reason: 'outside-main-text' }]);
    expect(mediaType).toBe('application/epub+zip');
  });

  it('says what it knows of itself, and where that was found', async () => {
    const { metadata } = await read(parts);
    expect(metadata.title).toEqual({ value: '稀土志', origin: 'found', from: 'package dc:title' });
    expect(metadata.author.value).toBe('王芳; Li Min');
    expect(metadata.publisher.value).toBe('北原出版社');
    expect(metadata.published).toMatchObject({ value: '2024-05-03', origin: 'found' });
    expect(metadata.language.value).toBe('zh-Hans');
  });

  it('is told by its bytes, whatever it is called', async () => {
    expect((await read(parts, 'download')).mediaType).toBe('application/epub+zip');
  });

  it.each([
    ['without a container', without('META-INF/container.xml'), 'document-damaged'],
    ['that lacks a chapter', without('OEBPS/text/b.xhtml'), 'document-damaged'],
    [
      'with an entity in its package',
      [...without('OEBPS/book.opf'), ['OEBPS/book.opf', `<!DOCTYPE p [<!ENTITY a "a">]>${opf}`] as const],
      'document-unsafe',
    ],
    [
      'whose chapters need a key',
      [
        ...parts,
        [
          'META-INF/encryption.xml',
          '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="OEBPS/text/b.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>',
        ] as const,
      ],
      'document-encrypted',
    ],
    ['with a part that leads outside', [...parts, ['../../x', 'x'] as const], 'document-unsafe'],
  ])('%s is refused', async (_what, given, code) => {
    await expect(read(given)).rejects.toMatchObject({ failure: { code } });
  });

  it('without any words is refused as that', async () => {
    const empty = parts.map(
      ([name, content]) => [name, name.endsWith('.xhtml') ? page('<img/>') : content] as const,
    );
    await expect(read(empty)).rejects.toMatchObject({ failure: { code: 'no-text' } });
  });
});
