import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../../electron/parser-process/parse-source';
import { makeZip } from '../zip/make-zip';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const styles = `<w:styles xmlns:w="${w}">
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="own"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>
  <w:style w:type="paragraph" w:styleId="q"><w:name w:val="Quote"/></w:style></w:styles>`;

interface Parts {
  readonly relations?: string;
  readonly more?: readonly (readonly [string, string])[];
}

function docx(body: string, { relations = '', more = [] }: Parts = {}): Uint8Array<ArrayBuffer> {
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return makeZip([
    ['[Content_Types].xml', '<Types/>'],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packageRelations}">${rel('m', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${packageRelations}">${rel('s', 'styles', 'styles.xml')}${relations}</Relationships>`,
    ],
    ['word/styles.xml', styles],
    [
      'word/document.xml',
      `<w:document xmlns:w="${w}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>${body}</w:body></w:document>`,
    ],
    ...more,
  ]);
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const read = (bytes: Uint8Array<ArrayBuffer>, fileName = 'a.docx') => parseSource({ bytes, fileName });
const codesOf = ({ warnings }: Awaited<ReturnType<typeof read>>) => warnings.map(({ code }) => code);

describe('a Word document', () => {
  it('made by a library is read with its structure, notes at the end', async () => {
    const document = new Document({
      title: 'Minutes',
      creator: '王芳',
      footnotes: { 1: { children: [new Paragraph('Minutes of 3 May.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Exports', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({
              children: [
                new TextRun('党委会'),
                new TextRun({ text: '前置研究', bold: true }),
                new TextRun('讨论。'),
                new FootnoteReferenceRun(1),
              ],
            }),
          ],
        },
      ],
    });
    const parsed = await read(new Uint8Array(await Packer.toBuffer(document)));
    expect(parsed.text).toBe('Exports\n\n党委会前置研究讨论。[1]\n\n[1] Minutes of 3 May.');
    expect(parsed.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
      ['footnote', undefined],
    ]);
    expect(parsed.marks).toEqual([{ kind: 'strong', start: 12, end: 16 }]);
    expect(parsed.metadata.title).toMatchObject({ value: 'Minutes', origin: 'found' });
    expect(parsed.metadata.author).toMatchObject({ value: '王芳', origin: 'found' });
    expect(parsed.charset.method).toBe('format');
  });

  it('has headings by what a style of any name is based on, lists, quotes and tables', async () => {
    const list = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`;
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const { text, blocks } = await read(
      docx(
        paragraph(run('第一章'), '<w:pStyle w:val="own"/>') +
          paragraph(run('one'), list(0)) +
          paragraph(run('two'), list(1)) +
          paragraph(run('said'), '<w:pStyle w:val="q"/>') +
          `<w:tbl><w:tr>${cell('a')}${cell('')}${cell('c')}</w:tr><w:tr>${cell('d')}${cell('e')}</w:tr></w:tbl>`,
      ),
    );
    expect(text).toBe('第一章\n\none\ntwo\n\nsaid\n\na\t\tc\nd\te');
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['list-item', 1],
      ['list-item', 2],
      ['quote', undefined],
      ['table-row', undefined],
      ['table-row', undefined],
    ]);
  });

  it('with tracked changes reads as if they were accepted, and says so', async () => {
    const deletedMark = '<w:rPr><w:del w:id="9"/></w:rPr>';
    const parsed = await read(
      docx(
        paragraph(
          run('The committee ') +
            '<w:del w:id="1"><w:r><w:delText>may </w:delText></w:r></w:del>' +
            `<w:ins w:id="2">${run('must ')}</w:ins>`,
          deletedMark,
        ) + paragraph(run('decide.')),
      ),
    );
    expect(parsed.text).toBe('The committee must decide.');
    expect(parsed.warnings).toMatchObject([
      { code: 'tracked-changes-accepted', message: expect.stringContaining('3 tracked changes') },
    ]);
  });

  it('is read by its properties of now, not by those of before a change', async () => {
    const before = '<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>';
    const list = '<w:pPrChange w:id="2"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:pPrChange>';
    const { blocks, marks } = await read(
      docx(paragraph(run('plain', before), `<w:tabs><w:tab/></w:tabs>${list}`)),
    );
    expect(blocks).toEqual([{ kind: 'paragraph', start: 0, end: 5 }]);
    expect(marks).toEqual([]);
  });

  it('keeps a table inside a cell as that cell', async () => {
    const table = (cells: readonly string[]) =>
      `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;
    const inner = table([paragraph(run('b')), paragraph(run('c'))]);
    const { text } = await read(
      docx(table([paragraph(run('a')), inner + paragraph(''), paragraph(run('d'))])),
    );
    expect(text).toBe('a\tb c\td');
  });

  it('counts the comments that are left out, and tells of hidden text and of headers', async () => {
    const part = (name: string, content: string) => `<w:${name} xmlns:w="${w}">${content}</w:${name}>`;
    const comment = `<w:comment w:id="0">${paragraph(run('Really?'))}</w:comment>`;
    const parsed = await read(
      docx(
        paragraph(run('Text.') + run('secret', '<w:vanish/>') + '<w:r><w:commentReference w:id="0"/></w:r>'),
        {
          relations:
            `<Relationship Id="c" Type="${office}/comments" Target="comments.xml"/>` +
            `<Relationship Id="h" Type="${office}/header" Target="header1.xml"/>`,
          more: [
            ['word/comments.xml', part('comments', comment + comment)],
            ['word/header1.xml', part('hdr', paragraph(run('Internal')))],
          ],
        },
      ),
    );
    expect(parsed.text).toBe('Text.');
    expect(codesOf(parsed)).toEqual(['comments-left-out', 'hidden-text-left-out', 'headers-left-out']);
    expect(parsed.warnings[0]?.message).toContain('2 comments');
  });

  it('has the words of a text box once, after the paragraph that holds it', async () => {
    const box = `<w:txbxContent>${paragraph(run('In the box'))}</w:txbxContent>`;
    const alternative = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const { text } = await read(
      docx(
        paragraph(run('Before, ') + `<w:r>${alternative}</w:r>` + run('after.')) + paragraph(run('Next.')),
      ),
    );
    expect(text).toBe('Before, after.\n\nIn the box\n\nNext.');
  });

  it('keeps a link as text and never follows one, nor a picture from elsewhere', async () => {
    const relations = ['https://example.org/a', 'file:///etc/passwd'].map(
      (target, i) =>
        `<Relationship Id="l${i}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`,
    );
    const link = (id: string) => `<w:hyperlink r:id="${id}">${run(id)}</w:hyperlink>`;
    const { marks } = await read(
      docx(paragraph(link('l0') + run(' ') + link('l1')), { relations: relations.join('') }),
    );
    expect(marks).toEqual([{ kind: 'link', start: 0, end: 2, target: 'https://example.org/a' }]);
  });

  it('joins a drop cap to the word that it begins', async () => {
    const cap = '<w:framePr w:dropCap="drop" w:lines="3"/>';
    const { text, blocks } = await read(
      docx(paragraph(run('D'), cap) + paragraph(run('rop cap.')) + paragraph(run('Next.'))),
    );
    expect(text).toBe('Drop cap.\n\nNext.');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('reads the signs of symbol fonts as the characters that they show', async () => {
    const inSymbol = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>';
    const content = [
      '<w:r><w:sym w:font="Symbol" w:char="F0DA"/><w:sym w:font="Symbol" w:char="00B3"/></w:r>',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Webdings" w:char="F061"/></w:r>',
      run('\uf061\uf0b1', inSymbol) + run('\uf061'),
    ];
    const { text } = await read(docx(paragraph(content.join(''))));
    expect(text).toBe('∨≥☑\uf061α±\uf061');
  });

  it('holds every letter of its runs, whatever they are', async () => {
    const letter = fc.constantFrom('a', 'é', '委', '𠮷', '稀', 'Z', '7');
    const runs = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(runs, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
        const body = paragraphs
          .map((parts) => paragraph(parts.map((part) => run(part, '<w:b/>')).join('')))
          .join('');
        const { text, blocks } = await read(docx(body));
        expect(text).toBe(paragraphs.map((parts) => parts.join('')).join('\n\n'));
        const characters = [...text];
        const inBlocks = blocks.map(({ start, end }) => characters.slice(start, end).join(''));
        expect(inBlocks).toEqual(paragraphs.map((parts) => parts.join('')));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['an entity bomb', `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w/>`, 'document-unsafe'],
    [
      'an entity from a file',
      '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>',
      'document-unsafe',
    ],
    ['nesting without end', '<a>'.repeat(5000), 'document-unsafe'],
    ['XML that breaks off', '<w><p>', 'document-damaged'],
    [
      'bytes that are not UTF-8',
      Buffer.from([0x3c, 0x77, 0x3e, 0xff, 0xfe]).toString('latin1') + '\ud800',
      'document-damaged',
    ],
  ])('refuses %s', async (_what, xml, code) => {
    const bytes = makeZip([['word/document.xml', xml]]);
    await expect(read(bytes)).rejects.toMatchObject({ failure: { code } });
  });

  it('refuses with a reason of its own what has a password, no main part, no text, or is none', async () => {
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)];
    const locked = Uint8Array.from([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(read(locked)).rejects.toMatchObject({ failure: { code: 'document-encrypted' } });
    await expect(read(Uint8Array.from(compound))).rejects.toMatchObject({
      failure: { code: 'unsupported-format', message: expect.stringContaining('97–2003') },
    });
    await expect(read(makeZip([['xl/workbook.xml', '<a/>']]))).rejects.toMatchObject({
      failure: { code: 'unsupported-format', message: expect.stringContaining('XLSX') },
    });
    await expect(read(makeZip([['word/other.xml', '<a/>']]))).rejects.toMatchObject({
      failure: { code: 'document-damaged', message: expect.stringContaining('word/document.xml') },
    });
    await expect(read(docx(paragraph('')))).rejects.toMatchObject({ failure: { code: 'no-text' } });
    await expect(read(new TextEncoder().encode('not a document'))).rejects.toMatchObject({
      failure: { code: 'document-damaged' },
    });
    const whole = docx(paragraph(run('Words that are cut off.')));
    await expect(read(whole.slice(0, whole.length >> 1))).rejects.toMatchObject({
      failure: { code: 'document-damaged' },
    });
  });
});
