import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../../electron/parser-process/parse-source';
import { faultOfAnswer, faultOfRefusal } from '../../../fuzz/judge';
import { expectSound, outline } from '../invariants';

const read = (source: string, fileName = 'a.rtf') =>
  parseSource({ bytes: new Uint8Array(Buffer.from(source, 'latin1')), fileName });
const codesOf = (parsed: Awaited<ReturnType<typeof read>>) => parsed.warnings.map(({ code }) => code);
const rtf = (body: string) =>
  String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Times;}{\f1\fnil\fcharset134 SimSun;}{\f2\fnil\fcharset136 MingLiU;}}{\colortbl;\red1\green2\blue3;}{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\outlinelevel1 章;}}` +
  body +
  '}';

describe('RTF', () => {
  it('is read with paragraphs, headings, emphasis and tables', async () => {
    const parsed = await read(
      rtf(
        String.raw`\pard\s1 Annual report\par\pard\s2 Exports\par\pard The {\b Party} committee\~studied\line it.\par\trowd\cellx100\cellx200\pard\intbl Oxide\cell Tonnes\cell\row\pard\intbl a\cell\cell\row\pard After.\par`,
      ),
    );
    expectSound(parsed);
    expect(parsed.mediaType).toBe('application/rtf');
    expect(parsed.text).toBe(
      'Annual report\n\nExports\n\nThe Party committee\u00a0studied\nit.\n\nOxide\tTonnes\na\t\n\nAfter.',
    );
    expect(parsed.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['paragraph', undefined],
      ['table-row', undefined],
      ['table-row', undefined],
      ['paragraph', undefined],
    ]);
    expect(parsed.marks).toEqual([expect.objectContaining({ kind: 'strong' })]);
    expect(outline(parsed)).toHaveLength(6);
  });

  it.each([
    ['GBK by its font', String.raw`\f1 \'b5\'b3\'ce\'af\'bb\'e1`],
    ['Big5 by its font', String.raw`\f2 \'c4\'d2\'a9\'65\'b7\'7c`],
    ['Unicode with what older programs show', String.raw`\uc1\u20826?\u22996?\u20250?`],
    ['Unicode with two bytes to skip', String.raw`\uc2\u20826\'b5\'b3\u22996\'ce\'af\u20250\'bb\'e1`],
    ['Unicode with nothing to skip', String.raw`{\uc0\u20826\u22996\u20250}`],
    ['Unicode as negative numbers', String.raw`\uc0\u-28453 x`],
  ])('has its characters: %s', async (_name, body) => {
    const { text } = await read(rtf(`\\pard ${body}\\par`));
    expect(['党委会', '黨委會', '郛x', '郻x']).toContain(text.replace('\u90db', '郛'));
  });

  it('joins surrogates that are written one by one', async () => {
    const parsed = await read(rtf(String.raw`\uc1\u-10187?\u-9077? and \u-10187? alone\par`));
    expectSound(parsed);
    expect(parsed.text.startsWith('\u{1d48b} and')).toBe(true);
  });

  it('keeps footnotes at the end and says what is left out', async () => {
    const parsed = await read(
      rtf(
        String.raw`{\info{\title Plan}{\author Wang Fang}{\creatim\yr2025\mo3\dy4}}{\header Running head\par}\pard It decided.{\super\chftn}{\footnote\pard\plain \chftn  Minutes of 3 May.} So.{\*\annotation\pard a comment}{\deleted gone}{\v hidden}{\pict\pngblip 00ff}\par`,
      ),
    );
    expectSound(parsed);
    expect(parsed.text).toBe('It decided. [1] So.\n\n[1] Minutes of 3 May.');
    expect(parsed.blocks.at(-1)?.kind).toBe('footnote');
    expect(codesOf(parsed).toSorted()).toEqual([
      'comments-left-out',
      'headers-left-out',
      'hidden-text-left-out',
      'objects-left-out',
      'tracked-changes-accepted',
    ]);
    expect(parsed.metadata).toMatchObject({
      title: { value: 'Plan', origin: 'found' },
      author: { value: 'Wang Fang', origin: 'found' },
      published: { value: '2025-03-04' },
    });
  });

  it('keeps links and the numbers of lists', async () => {
    const parsed = await read(
      rtf(
        String.raw`\pard{\listtext\pard 1.\tab}\ls1 first\par\pard{\listtext\pard 2.\tab}\ls1 second\par\pard See {\field{\*\fldinst HYPERLINK "https://example.org/a"}{\fldrslt the page}}.\par`,
      ),
    );
    expect(parsed.text).toBe('1. first\n2. second\n\nSee the page.');
    expect(parsed.blocks.map(({ kind }) => kind)).toEqual(['list-item', 'list-item', 'paragraph']);
    expect(parsed.marks).toEqual([
      expect.objectContaining({ kind: 'link', target: 'https://example.org/a' }),
    ]);
  });

  it('runs and embeds nothing', async () => {
    const parsed = await read(
      rtf(
        String.raw`\pard Words{\object\objemb{\*\objclass Package}{\*\objdata 0102}{\result shown}}{\field{\*\fldinst HYPERLINK "javascript:alert(1)"}{\fldrslt here}}\par`,
      ),
    );
    expect(JSON.stringify(parsed)).not.toMatch(/javascript|0102/);
  });

  it('passes over binary data, and reads on after it', async () => {
    const parsed = await read(rtf('\\pard Before{\\pict\\bin5 }}{{\\}after.\\par'));
    expect(parsed.text).toBe('Beforeafter.');
  });

  it('that breaks off is read as far as it goes, and says so', async () => {
    const parsed = await read(rtf(String.raw`\pard Words\par`).slice(0, -1));
    expect(parsed.text).toBe('Words');
    expect(codesOf(parsed)).toEqual(['breaks-off']);
  });

  it.each([
    ['no-text', rtf('')],
    ['document-unsafe', `{\\rtf1 ${'{'.repeat(2000)}x`],
  ])('%s', async (code, source) => {
    await expect(read(source)).rejects.toMatchObject({ failure: { code } });
  });

  it('is never worse than refused, whatever is in it', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\par ',
      '\\cell ',
      '\\row ',
      '\\intbl ',
      '\\trowd ',
      "\\'b5",
      '\\u20826 ',
      '\\uc3 ',
      'words ',
      '\\*',
      '\\footnote ',
      '\\field',
      '{\\fldrslt x}',
      '\\b ',
      '\\v ',
      '\\f1 ',
      '\\bin3 ',
      '\\s1 ',
      '\\listtext ',
      '\\',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const fault = await read(rtf(`\\pard x${pieces.join('')}`)).then(faultOfAnswer, faultOfRefusal);
        expect(fault).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
