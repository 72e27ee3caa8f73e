import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../../electron/parser-process/parse-source';
import { makeZip } from '../zip/make-zip';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces = ['office', 'text', 'table', 'style', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="${oasis}${name}:1.0"`)
  .concat(`xmlns:draw="${oasis}drawing:1.0"`, `xmlns:fo="${oasis}xsl-fo-compatible:1.0"`)
  .concat('xmlns:xlink="http://www.w3.org/1999/xlink"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');

const automatic = `<office:automatic-styles>
  <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/></office:automatic-styles>`;

type Part = readonly [string, string];

function odt(body: string, more: readonly Part[] = []): Uint8Array<ArrayBuffer> {
  const content = `<office:document-content ${namespaces}>${automatic}<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return makeZip([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    ['content.xml', content],
    ...more,
  ]);
}
const read = (bytes: Uint8Array<ArrayBuffer>, fileName = 'a.odt') => parseSource({ bytes, fileName });

describe('an OpenDocument text', () => {
  it('is read with headings, lists, tables, quotes and emphasis', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const { text, blocks, marks } = await read(
      odt(`
        <text:h text:outline-level="2">会议</text:h>
        <text:p>党委会<text:span text:style-name="B">前置</text:span>研究<text:line-break/>讨论<text:s text:c="3"/>。</text:p>
        <text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list>
        <text:p text:style-name="P1">said</text:p>
        <table:table><table:table-header-rows><table:table-row>${cell('a')}${cell('b')}</table:table-row></table:table-header-rows>
          <table:table-row>${cell('c')}<table:covered-table-cell><text:p>no</text:p></table:covered-table-cell></table:table-row></table:table>`),
    );
    expect(text).toBe('会议\n\n党委会前置研究\n讨论 。\n\none\ntwo\n\nsaid\n\na\tb\nc');
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
      ['list-item', 1],
      ['list-item', 2],
      ['quote', undefined],
      ['table-row', undefined],
      ['table-row', undefined],
    ]);
    expect(marks).toEqual([{ kind: 'strong', start: 7, end: 9 }]);
  });

  it('has its notes at the end and the words of a text box after their paragraph', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The note.</text:p></text:note-body></text:note>';
    const box = '<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame>';
    const { text, blocks } = await read(odt(`<text:p>Said${note} so${box}.</text:p><text:p>Next.</text:p>`));
    expect(text).toBe('Said[1] so.\n\nBoxed\n\nNext.\n\n[1] The note.');
    expect(blocks.at(-1)?.kind).toBe('footnote');
  });

  it('leaves out deleted words, comments and hidden text, and says so', async () => {
    const changes =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const comment = '<office:annotation><dc:creator>x</dc:creator><text:p>Why?</text:p></office:annotation>';
    const hidden = '<text:span text:style-name="H">secret</text:span>';
    const { text, warnings } = await read(odt(`${changes}<text:p>Kept${comment}${hidden}.</text:p>`));
    expect(text).toBe('Kept.');
    expect(warnings.map(({ code }) => code)).toEqual([
      'tracked-changes-accepted',
      'comments-left-out',
      'hidden-text-left-out',
    ]);
  });

  it('says who made it and when', async () => {
    const meta = `<office:document-meta ${namespaces}><office:meta><dc:title>纪要</dc:title><meta:initial-creator>李敏</meta:initial-creator><meta:creation-date>2024-05-03T10:00:00</meta:creation-date></office:meta></office:document-meta>`;
    const { metadata } = await read(odt('<text:p>党委会前置研究讨论。</text:p>', [['meta.xml', meta]]));
    expect(metadata.title).toMatchObject({ value: '纪要', origin: 'found' });
    expect(metadata.author).toMatchObject({ value: '李敏', origin: 'found' });
    expect(metadata.published).toMatchObject({ value: '2024-05-03', origin: 'guessed' });
  });

  it('is refused where a password, a broken file or an entity stands in the way', async () => {
    const manifest = `<manifest:manifest ${namespaces}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    const locked = odt('<text:p>x</text:p>', [['META-INF/manifest.xml', manifest]]);
    await expect(read(locked)).rejects.toMatchObject({ failure: { code: 'document-encrypted' } });
    const none = makeZip([['mimetype', 'application/vnd.oasis.opendocument.text']]);
    await expect(read(none)).rejects.toMatchObject({ failure: { code: 'document-damaged' } });
    const bomb = makeZip([['content.xml', '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>']]);
    await expect(read(bomb)).rejects.toMatchObject({ failure: { code: 'document-unsafe' } });
    await expect(read(odt('<text:p/>'))).rejects.toMatchObject({ failure: { code: 'no-text' } });
  });
});
