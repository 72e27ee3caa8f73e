import * as mupdf from 'mupdf';
import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../shared/result';
import { sliceByCodePoints } from '../../../../shared/text/code-points';
import { parseSource } from '../../../../electron/parser-process/parse-source';
import { drawPage } from '../../../../electron/parser-process/pdf/draw-page';
import { expectSound, folded, outline } from '../invariants';
import { linesAt, makePdf, stream, type MadePdf } from './make-pdf';

async function read(made: MadePdf, fileName = 'report.pdf') {
  const parsed = await parseSource({ bytes: makePdf(made), fileName });
  expectSound(parsed);
  return parsed;
}
async function failureOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const error: unknown = await parseSource({ bytes, fileName: 'a.pdf' }).catch((reason: unknown) => reason);
  return error instanceof FailureError ? error.failure.code : `no failure: ${String(error)}`;
}
const codes = (parsed: { warnings: readonly { code: string }[] }) => parsed.warnings.map(({ code }) => code);

const broken = [
  'The committee studies each of the contracts before the',
  'board decides, and it said to the others that govern-',
  'ment offices had asked it to wait for what a well-',
  'known adviser told it. The government is a well known body.',
];

describe('the text of a PDF', () => {
  it('joins lines to paragraphs, and takes a hyphen off only where it broke a word', async () => {
    const { text, derivation } = await read({ pages: [linesAt(60, 80, broken)] });
    expect(text).toBe(
      'The committee studies each of the contracts before the board decides, and it said to the others that government offices had asked it to wait for what a well-known adviser told it. The government is a well known body.',
    );
    expect(derivation.parameters['lineEndHyphens']).toBe('1 removed, 1 kept');
    expect(derivation.parameters['mupdf']).toMatch(/^\d/);
  });

  it('reads columns one after the other, however they were drawn', async () => {
    const [a, b] = [
      ['alpha one of the left side', 'alpha two of the left side', 'alpha three of the left'],
      ['beta one of the right side', 'beta two of the right side', 'beta three of the right'],
    ].map((column, i) => linesAt(60 + i * 260, 100, column));
    const inOrder = await read({ pages: [[...(a ?? []), ...(b ?? [])]] });
    const backwards = await read({ pages: [[...(b ?? []), ...(a ?? [])].toReversed()] });
    for (const { text } of [inOrder, backwards]) {
      expect(text.indexOf('alpha three')).toBeLessThan(text.indexOf('beta one'));
      expect(text.indexOf('alpha one')).toBeLessThan(text.indexOf('alpha two'));
    }
  });

  it('keeps a paragraph whole over the page, with the running heads after it, and knows the page of each part', async () => {
    const page = (number: number, body: readonly string[]) => [
      { x: 60, y: 40, text: 'Annual report of the port' },
      ...linesAt(60, 100, body),
      { x: 290, y: 810, text: String(number) },
    ];
    const full = 'a line that is as long as the column is wide and';
    const { text, pages, ...parsed } = await read({
      catalog: '/PageLabels << /Nums [0 << /S /D /St 7 >>] >>',
      pages: [page(7, [full, full, full]), page(8, ['then it ends here.']), page(9, ['Another one.'])],
    });
    const whole = `${full} ${full} ${full} then it ends here.`;
    expect(text).toContain(whole);
    expect(folded({ text, ...parsed }, 'outside-main-text')).toEqual([
      'Annual report of the port',
      '7',
      'Annual report of the port',
      '8',
      'Annual report of the port',
      '9',
    ]);
    const labelAt = (position: number) =>
      pages?.find(({ start, end }) => start <= position && position < end)?.label;
    expect(labelAt(text.indexOf('then it ends') - 3)).toBe('7');
    expect(labelAt(text.indexOf('then it ends') + 1)).toBe('8');
    expect(labelAt(text.indexOf('Another one'))).toBe('9');
    const seven = pages
      ?.filter(({ number }) => number === 1)
      .map(({ start, end }) => sliceByCodePoints(text, start, end));
    expect(seven?.join('|')).toMatch(/\|7\s*$/);
  });

  it('tells headings, lists and footnotes', async () => {
    const parsed = await read({
      pages: [
        [
          { x: 60, y: 80, text: 'On supervision', size: 18, isBold: true },
          ...linesAt(60, 110, [
            'The inspection said what it had found in the group.¹ It said so',
            'twice, and the second time at length.',
          ]),
          { x: 60, y: 160, text: '• the first point' },
          { x: 60, y: 175, text: '• the second point' },
          { x: 60, y: 760, text: '1 See the report of the commission.', size: 8 },
        ],
      ],
    });
    expect(outline(parsed)).toEqual([
      'heading 1: On supervision',
      'paragraph: The inspection said what it had found in the group.¹ It said so twice, and the second time at length.',
      'list-item 1: • the first point',
      'list-item 1: • the second point',
      'footnote: 1 See the report of the commission.',
    ]);
  });

  it('tells the rows of a table', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, i) => ({ x: 60 + i * 150, y, text }));
    const parsed = await read({
      pages: [
        [
          { x: 60, y: 60, text: 'Before the table.' },
          ...row(90, ['Port', 'Share', 'Owner']),
          ...row(110, ['Chilan', '51.3%', 'The province, by']),
          { x: 360, y: 123, text: 'its regulator' },
          { x: 60, y: 150, text: 'After the table.' },
        ],
      ],
    });
    expect(parsed.text).toBe(
      'Before the table.\n\nPort\tShare\tOwner\nChilan\t51.3%\tThe province, by its regulator\n\nAfter the table.',
    );
    expect(parsed.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'table-row',
      'table-row',
      'paragraph',
    ]);
    expect(parsed.blocks[1]?.cellEnds).toEqual([23, 29, 35]);
  });

  it('takes no share for a number in a list, and no column that begins like another for a running head', async () => {
    const column = [
      'the harbour office of the province',
      'met on Monday and said that it',
      'knew of no contract of that kind.',
    ];
    const other = [
      'It met again on Friday and said it',
      'had looked for one and found',
      'nothing in any of its files.',
    ];
    const parsed = await read({
      pages: [
        [{ x: 60, y: 60, text: '51.3% of shares' }, ...linesAt(60, 90, column), ...linesAt(320, 62, other)],
        [...linesAt(60, 62, other), ...linesAt(320, 90, column), { x: 60, y: 130, text: '2. of two' }],
      ],
    });
    expect(parsed.nonContent).toEqual([]);
    expect(outline(parsed)).toContain('paragraph: 51.3% of shares');
    expect(outline(parsed)).toContain('list-item 1: 2. of two');
  });

  it('joins Chinese lines without a space and reads radicals as the characters they stand for', async () => {
    const { text, warnings, derivation } = await read({
      pages: [
        linesAt(60, 100, ['国企党委前置研究讨论重大经营管理事项，⼀把⼿负', '总责，⺠营企业也设立党支部。']),
      ],
    });
    expect(text).toBe('国企党委前置研究讨论重大经营管理事项，一把手负总责，民营企业也设立党支部。');
    expect(warnings.map(({ code }) => code)).toContain('radicals-mapped');
    expect(derivation.parameters['radicals']).toMatch(/^3 mapped to ideographs by Unicode/);
  });
});

describe('what a PDF says of itself', () => {
  it('is taken from the information dictionary', async () => {
    const { metadata } = await read({
      info: "/Title (Ports and power) /Author (Jane Doe) /CreationDate (D:20250801120000+08'00')",
      pages: [linesAt(60, 100, ['Words.'])],
    });
    expect(metadata.title).toEqual({
      value: 'Ports and power',
      origin: 'found',
      from: 'PDF information: Title',
    });
    expect(metadata.author.value).toBe('Jane Doe');
    expect(metadata.published).toMatchObject({ value: '2025-08-01', origin: 'guessed' });
  });

  it('is taken from XMP, where the packet is sound', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">From XMP</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Seq></dc:creator><prism:publicationDate>2024-03-12</prism:publicationDate></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const made = (packet: string): MadePdf => ({
      catalog: '/Metadata 10 0 R',
      objects: [stream(packet, '/Type /Metadata /Subtype /XML')],
      pages: [linesAt(60, 100, ['Words.'])],
    });
    const { metadata } = await read(made(xmp));
    expect([metadata.title.value, metadata.author.value, metadata.published.value]).toEqual([
      'From XMP',
      'A; B',
      '2024-03-12',
    ]);
    const bomb = await read(made(`<!DOCTYPE x [<!ENTITY a "b">]>${xmp}`), 'left.pdf');
    expect(bomb.metadata.title.value).toBe('left');
  });
});

describe('PDFs that are not as they should be', () => {
  const plain: MadePdf = { pages: [linesAt(60, 100, ['Words on the page.'])] };

  it('with a password are refused', async () => {
    const document = mupdf.Document.openDocument(makePdf(plain), 'application/pdf').asPDF();
    const locked = document?.saveToBuffer('encrypt=aes-256,user-password=x,owner-password=y').asUint8Array();
    expect(await failureOf(new Uint8Array(locked ?? []))).toBe('document-encrypted');
  });

  it('that break off are refused, and so is what only begins like one', async () => {
    const bytes = makePdf(plain);
    for (const share of [0.3, 0.6, 0.9]) {
      expect(await failureOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('document-damaged');
    }
    expect(await failureOf(new Uint8Array(Buffer.from('%PDF-1.4 nothing')))).toBe('document-damaged');
  });

  it('with bytes that a download left behind their end are whole', async () => {
    const bytes = Buffer.concat([makePdf(plain), Buffer.alloc(5000)]);
    expect((await parseSource({ bytes: new Uint8Array(bytes), fileName: 'a.pdf' })).text).toBe(
      'Words on the page.',
    );
  });

  it('in name alone are refused, not read as the text that they are', async () => {
    expect(await failureOf(new Uint8Array(Buffer.from('<< /Type /Catalog >> no more')))).toBe(
      'document-damaged',
    );
  });

  it('with a form are read with what somebody filled in, in its place', async () => {
    const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Jane Roe) /DA (/F1 12 Tf 0 g) /Rect [60 700 300 720] /F 4 /AP << /N 11 0 R >> >>'; // prettier-ignore
    const shown = stream('/Tx BMC BT /F1 12 Tf 2 5 Td (Jane Roe) Tj ET EMC', '/Type /XObject /Subtype /Form /BBox [0 0 240 20] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>'); // prettier-ignore
    const parsed = await read({
      pages: [[...linesAt(60, 100, ['Name of the owner']), ...linesAt(60, 200, ['Signed in June'])]],
      catalog: '/AcroForm << /Fields [10 0 R] >>',
      page: '/Annots [10 0 R]',
      objects: [field, shown],
    });
    expect(parsed.text.split(/\n+/)).toEqual(['Name of the owner Jane Roe', 'Signed in June']);
    expect(parsed.derivation.parameters).toMatchObject({ fields: '1 read as they are shown' });
    expect(codes(parsed)).toEqual([]);
  });

  it('with a broken directory are read, and it is said', async () => {
    const file = Buffer.from(makePdf(plain))
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n99999');
    const parsed = await parseSource({
      bytes: new Uint8Array(Buffer.from(file, 'latin1')),
      fileName: 'a.pdf',
    });
    expect(parsed.text).toBe('Words on the page.');
    expect(codes(parsed)).toEqual(['pdf-repaired']);
  });

  it('with scripts and actions are read without running them', async () => {
    const parsed = await read({
      ...plain,
      catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1); globalThis.claimbookWasHere = true) >>',
      page: '/AA << /O << /S /Launch /F (/bin/sh) >> >>',
    });
    expect(parsed.text).toBe('Words on the page.');
    expect('claimbookWasHere' in globalThis).toBe(false);
  });

  it('with more pages than a document has, or that say so, do not keep it busy', async () => {
    const file = Buffer.from(makePdf(plain)).toString('latin1').replace('/Count 1 ', '/Count 99999999 ');
    const code = await failureOf(new Uint8Array(Buffer.from(file, 'latin1')));
    expect(['document-unsafe', 'document-damaged']).toContain(code);
  });

  it('without text are kept as pages and say so', async () => {
    const parsed = await read({ pages: [[], []] });
    expect(parsed.text).toBe('');
    expect(parsed.pages).toEqual([
      { start: 0, end: 0, label: '1', number: 1 },
      { start: 0, end: 0, label: '2', number: 2 },
    ]);
    expect(codes(parsed)).toEqual(['no-text-layer']);
    const half = await read({ pages: [linesAt(60, 100, ['Words.']), []] });
    expect(codes(half)).toEqual(['pages-without-text']);
    expect(half.pages?.at(-1)).toEqual({ start: 6, end: 6, label: '2', number: 2 });
  });

  it('changed at random places are read or refused, never worse', async () => {
    const bytes = makePdf({ pages: [linesAt(60, 80, broken), linesAt(60, 80, broken)] });
    let seed = 7;
    const next = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
    for (let round = 0; round < 150; round++) {
      const changed = new Uint8Array(bytes);
      for (let i = 0; i < 8; i++) changed[9 + next(changed.length - 9)] = next(256);
      const outcome: unknown = await parseSource({ bytes: changed, fileName: 'a.pdf' }).catch(
        (error: unknown) => error,
      );
      if (outcome instanceof FailureError) continue;
      expect(outcome).not.toBeInstanceOf(Error);
      expectSound(outcome as Awaited<ReturnType<typeof parseSource>>);
    }
  });
});

describe('the picture of a page', () => {
  const bytes = makePdf({ pages: [linesAt(60, 100, ['Words.']), []] });

  it('is as wide as asked for, and no larger than a page can be', async () => {
    const image = await drawPage({ bytes, mediaType: 'application/pdf', number: 2, width: 300 });
    expect(Buffer.from(image.png.subarray(1, 4)).toString()).toBe('PNG');
    expect(Math.abs(image.width - 300)).toBeLessThanOrEqual(1);
    const long = Buffer.from(bytes).toString('latin1').replaceAll('[0 0 595 842]', '[0 0 9 9999]');
    const huge = await drawPage({
      bytes: new Uint8Array(Buffer.from(long, 'latin1')),
      mediaType: 'application/pdf',
      number: 1,
      width: 4000,
    });
    expect(huge.width * huge.height).toBeLessThan(26_000_000);
  });

  it('is refused past the last page', async () => {
    const past = drawPage({ bytes, mediaType: 'application/pdf', number: 3, width: 300 });
    await expect(past).rejects.toMatchObject({ failure: { code: 'not-found' } });
  });
});

describe('a picture as a source', () => {
  it('is kept as a page without text', async () => {
    const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 8, 8], false);
    pixmap.clear(255);
    const parsed = await parseSource({ bytes: new Uint8Array(pixmap.asPNG()), fileName: 'scan_3.png' });
    expect(parsed).toMatchObject({ mediaType: 'image/png', text: '', pages: [{ label: '1', number: 1 }] });
    expect(parsed.metadata.title.value).toBe('scan 3');
    expect(codes(parsed)).toEqual(['no-text-layer']);
  });
});
