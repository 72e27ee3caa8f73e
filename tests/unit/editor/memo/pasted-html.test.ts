// @vitest-environment jsdom
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../../scripts/project-folder.mjs';
import type { MemoBlock, MemoInline, MemoText, TextMark } from '../../../../shared/memo/memo-document';
import { blocksFromHtml } from '../../../../renderer/editor/memo/pasted-html';

const text = (words: string, ...marks: TextMark[]): MemoText =>
  marks.length > 0 ? { kind: 'text', text: words, marks } : { kind: 'text', text: words };
const paragraph = (...children: MemoInline[]): MemoBlock => ({ kind: 'paragraph', children });

describe('structure', () => {
  it('keeps headings, paragraphs, emphasis, quotes and rules', () => {
    expect(
      blocksFromHtml(`<h2>Board <b>notes</b></h2><p>The <b>Party</b> <em>committee</em>
        met.</p><blockquote><p>One</p><p>Two</p></blockquote><hr><p>End</p>`),
    ).toEqual([
      { kind: 'heading', level: 2, children: [text('Board notes')] },
      paragraph(text('The '), text('Party', 'bold'), text(' '), text('committee', 'italic'), text(' met.')),
      { kind: 'quote', children: [text('One')] },
      { kind: 'quote', children: [text('Two')] },
      { kind: 'rule' },
      paragraph(text('End')),
    ]);
  });

  it('nests lists, also where a list stands directly in a list', () => {
    const nested: MemoBlock[] = [
      {
        kind: 'list',
        ordered: false,
        items: [
          {
            children: [text('a')],
            list: { kind: 'list', ordered: true, items: [{ children: [text('b')] }] },
          },
          { children: [text('c')] },
        ],
      },
    ];
    expect(blocksFromHtml('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>')).toEqual(nested);
    expect(blocksFromHtml('<ul><li>a</li><ol><li>b</li></ol><li>c</li></ul>')).toEqual(nested);
  });

  it('keeps tables with their header row, and fills spans', () => {
    expect(
      blocksFromHtml(
        '<table><thead><tr><th>Year</th><th>Quota</th></tr></thead><tr><td colspan=2><p>x</p><p>y</p></td></tr></table>',
      ).slice(0, 1),
    ).toEqual([
      {
        kind: 'table',
        hasHeaderRow: true,
        rows: [
          [[text('Year')], [text('Quota')]],
          [[text('x'), { kind: 'line-break' }, text('y')], []],
        ],
      },
    ]);
  });

  it('takes tables of one column as layout', () => {
    expect(blocksFromHtml('<table><tr><td><p>a</p><p>b</p></td></tr></table>')).toEqual([
      paragraph(text('a')),
      paragraph(text('b')),
    ]);
  });

  it('keeps web and mail links, and the words alone of any other', () => {
    expect(
      blocksFromHtml(
        '<p><a href="https://example.org/a">a</a> <a href="mailto:x@example.org">b</a> <a href="#_ftn1">c</a></p>',
      ),
    ).toEqual([
      paragraph(
        { kind: 'link', url: 'https://example.org/a', children: [text('a')] },
        text(' '),
        { kind: 'link', url: 'mailto:x@example.org', children: [text('b')] },
        text(' c'),
      ),
    ]);
  });

  it('keeps Chinese text as it is', () => {
    expect(blocksFromHtml('<p>党组织<strong>前置研究</strong>讨论</p>')).toEqual([
      paragraph(text('党组织'), text('前置研究', 'bold'), text('讨论')),
    ]);
  });
});

describe('from Word', () => {
  const word = (body: string): string =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
     <style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
     </head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

  it('drops its dirt and keeps the words', () => {
    expect(
      blocksFromHtml(
        word(
          `<p class=MsoNormal style='margin-bottom:8.0pt'><b><span lang=EN-US style='font-size:12.0pt;font-family:"Arial"'>Bold
           words<o:p></o:p></span></b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><span
           style='mso-hide:all;display:none'>secret</span>Plain</p>`,
        ),
      ),
    ).toEqual([paragraph(text('Bold words', 'bold')), paragraph(text('Plain'))]);
  });

  it('turns list paragraphs into nested lists', () => {
    const item = (level: number, marker: string, words: string): string =>
      `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
       style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
       </span></span></span><![endif]>${words}<o:p></o:p></p>`;
    expect(
      blocksFromHtml(
        word(item(1, '1.', 'first') + item(2, '·', 'inner') + item(1, '2.', 'second') + '<p>after</p>'),
      ),
    ).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [
          {
            children: [text('first')],
            list: { kind: 'list', ordered: false, items: [{ children: [text('inner')] }] },
          },
          { children: [text('second')] },
        ],
      },
      paragraph(text('after')),
    ]);
  });

  it('reads Google Docs, whose bold wrapper is not bold', () => {
    expect(
      blocksFromHtml(
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">plain</span><span style="font-weight:700;font-style:italic"> both</span></p></b>',
      ),
    ).toEqual([paragraph(text('plain'), text(' both', 'bold', 'italic'))]);
  });
});

describe('hostile HTML', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<svg><script>alert(1)</script><a href="javascript:alert(1)">x</a></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<style>@import "https://evil.example/x.css"</style>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<form action="https://evil.example"><input name=x value=y></form>',
    '<object data="https://evil.example/x"></object>',
    '<template><img src=x onerror=alert(1)></template>',
  ];

  it.each(hostile)('drops %s', (html) => {
    const stored = JSON.stringify(blocksFromHtml(`<p>kept</p>${html}<p>too</p>`));
    expect(stored).toContain('kept');
    expect(stored).not.toMatch(/alert|evil|onerror|javascript/);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
  ])('makes no link to %s', (url) => {
    expect(blocksFromHtml(`<a href="${url}">words</a>`)).toEqual([paragraph(text('words'))]);
  });

  it('keeps words and web links alone of every known way to smuggle script', () => {
    const fixture = inProject('tests', 'fixtures', 'hostile', 'html-vectors.json');
    const { vectors } = JSON.parse(fs.readFileSync(fixture, 'utf8')) as { vectors: string[] };
    expect(vectors.length).toBeGreaterThan(200);
    for (const vector of vectors) {
      const stored = JSON.stringify(blocksFromHtml(`<p>kept</p>${vector}`));
      expect(stored).toContain('kept');
      const urls = [...stored.matchAll(/"url":"([^"]*)/g)].map(([, url = '']) => new URL(url).protocol);
      expect([vector, urls.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))]).toEqual([
        vector,
        [],
      ]);
    }
  });

  it('takes no citation from a page', () => {
    const stored = JSON.stringify(
      blocksFromHtml(
        '<span data-claims="3f0e9c2a-0000-4000-8000-000000000000" class="memo-citation">[1]</span>',
      ),
    );
    expect(stored).not.toContain('citation');
  });

  it('does not grow with spans that claim millions of cells', () => {
    const blocks = blocksFromHtml(
      '<table><tr><td colspan=9999999 rowspan=9999999>a</td><td>b</td></tr></table>',
    );
    expect(JSON.stringify(blocks).length).toBeLessThan(5000);
  });
});
