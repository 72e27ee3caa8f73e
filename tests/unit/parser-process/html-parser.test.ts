import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../electron/parser-process/parse-source';
import { inProject } from '../../../scripts/project-folder.mjs';
import { expectSound, folded, marked, outline } from './invariants';

async function parse(html: string, fileName = 'page.html') {
  const parsed = await parseSource({ bytes: Buffer.from(html), fileName });
  expectSound(parsed);
  return parsed;
}
const textOf = async (html: string) => (await parse(`<body>${html}`)).text;

const longEnglish =
  'The ministry said that quotas for rare earths would rise next year, according to a notice. '.repeat(4);

describe('white space, as a browser would show it', () => {
  test.each([
    ['runs collapse', '<p> a \n\t b </p>', 'a b'],
    ['elements in a line touch', '<p>a<b>b</b> c</p>', 'ab c'],
    ['spaces at the edges of elements count once', '<p>a <b> b </b> c</p>', 'a b c'],
    ['a line end between Han is no space', '<p>党委会\n前置研究</p>', '党委会前置研究'],
    ['a line end between Han and Latin is one', '<p>稀土\nREE</p>', '稀土 REE'],
    ['a typed space between Han stays', '<p>党委 会</p>', '党委 会'],
    ['no-break and ideographic spaces stay', '<p>\u3000\u3000甲\u00a0乙</p>', '\u3000\u3000甲\u00a0乙'],
    ['a paragraph of nothing else is none', '<p>a</p><p>&nbsp;</p><p>b</p>', 'a\n\nb'],
    ['a line break', '<p>a <br> b</p>', 'a\nb'],
    ['two line breaks end a paragraph', '<div>a<br><br>b</div>', 'a\n\nb'],
    ['preformatted text stays', '<pre>\n  a\n\n    b  </pre>', '  a\n\n    b'],
    ['style can keep white space', '<p style="white-space: pre-wrap">a  b</p>', 'a  b'],
    ['carriage returns become line feeds', '<pre>a&#13;b&#13;&#10;c</pre>', 'a\nb\nc'],
  ])('%s', async (_name, html, text) => {
    expect(await textOf(html)).toBe(text);
  });
});

describe('what is left out', () => {
  test.each([
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<template><p>x</p></template>',
    '<noscript>x</noscript>',
    '<p hidden>x</p>',
    '<p style="color:red; display: none">x</p>',
    '<dialog>x</dialog>',
    '<svg><text>x</text></svg>',
    '<select><option>x</option></select>',
    '<iframe srcdoc="x">x</iframe>',
    '<!-- x -->',
    '<textarea>x</textarea>',
  ])('%s', async (html) => {
    expect(await textOf(`<p>a</p>${html}<p>b</p>`)).toBe('a\n\nb');
  });

  test('hidden text is told of', async () => {
    const parsed = await parse('<p>a</p><p hidden>secret</p>');
    expect(parsed.warnings.map((warning) => warning.code)).toContain('hidden-text-left-out');
    expect((await parse('<p>a</p><p hidden></p>')).warnings).toEqual([]);
  });

  test('ruby keeps its base text', async () => {
    expect(await textOf('<p><ruby>党<rp>(</rp><rt>dǎng</rt><rp>)</rp></ruby>委</p>')).toBe('党委');
  });
});

describe('structure', () => {
  test('headings, lists, quotes, captions, footnotes', async () => {
    const parsed = await parse(
      `<h2>Head</h2><p>Para</p><ul><li>one</li><li><p>two</p><ol><li>inner</li></ol></li><li>three</li></ul>` +
        `<blockquote><p>q1</p><blockquote>q2</blockquote></blockquote><figure><img alt="x"><figcaption>Cap</figcaption></figure>` +
        `<dl><dt>term</dt><dd>meaning</dd></dl><pre>code</pre><ol><li id="fn1">note</li></ol>`,
    );
    expect(outline(parsed)).toEqual([
      'heading 2: Head',
      'paragraph: Para',
      'list-item 1: one',
      'list-item 1: two',
      'list-item 2: inner',
      'list-item 1: three',
      'quote 1: q1',
      'quote 2: q2',
      'caption: Cap',
      'list-item 1: term',
      'list-item 1: meaning',
      'preformatted: code',
      'footnote: note',
    ]);
    expect(parsed.text).toContain('Para\n\none\ntwo\ninner\nthree\n\nq1\n\nq2');
  });

  test('a table: one row a line, cells one tab apart, their ends known', async () => {
    const parsed = await parse(
      '<table><caption>Quotas</caption><tr><th>Year<th>Tons</tr><tr><td>2023<td></tr><tr><td></td><td><p>24</p><p>0</p></td></tr></table>',
    );
    expect(parsed.text).toBe('Quotas\nYear\tTons\n2023\t\n\t24 0');
    const rows = parsed.blocks.filter((block) => block.kind === 'table-row');
    expect(rows.map((row) => row.cellEnds?.map((end) => end - row.start))).toEqual([
      [4, 9],
      [4, 5],
      [0, 5],
    ]);
  });

  test('a table that only places an article on the page reads as the article', async () => {
    const parsed = await parse(
      `<table><tr><td>menu</td><td><h1>Title</h1><p>${longEnglish}</p><table><tr><td>a<td>b</table></td></tr></table>`,
    );
    expect(outline(parsed).slice(0, 2)).toEqual(['paragraph: menu', 'heading 1: Title']);
    expect(parsed.text).toContain('\na\tb');
  });

  test('marks: emphasis, code, links with their targets, cut at the ends of blocks', async () => {
    const parsed = await parse(
      '<p>a <b> bold <strong>more</strong></b> <i>it</i> <code>c</code></p>' +
        '<a href="https://e.example/x?a=1&amp;b=2"><h2>Linked</h2><p>whole</p></a><p><a href="javascript:alert(1)">js</a> <a href="data:text/html,x">d</a> <a name=x>n</a></p>',
    );
    expect(marked(parsed, 'strong')).toEqual(['bold more']);
    expect(marked(parsed, 'emphasis')).toEqual(['it']);
    expect(marked(parsed, 'code')).toEqual(['c']);
    expect(marked(parsed, 'link')).toEqual(['Linked', 'whole']);
    expect(parsed.marks.find((mark) => mark.kind === 'link')?.target).toBe('https://e.example/x?a=1&b=2');
  });

  test('relative links are completed where the page says where it stood', async () => {
    const parsed = await parse(
      '<link rel=canonical href="https://e.example/news/1.html"><p><a href="../x">l</a></p>',
    );
    expect(parsed.marks[0]?.target).toBe('https://e.example/x');
    expect((await parse('<p><a href="../x">l</a></p>')).marks[0]?.target).toBe('../x');
  });

  test('positions are code points', async () => {
    const parsed = await parse('<p>𠀀<b>𠀁</b></p><p>𠀂</p>');
    expect(parsed.marks[0]).toMatchObject({ start: 1, end: 2 });
    expect(parsed.blocks[1]).toMatchObject({ start: 4, end: 5 });
  });
});

const page = (article: string) =>
  `<!doctype html><title>Quotas rise - Example</title><body><div id="nav" class="menu"><ul><li><a href="/a">Home</a></li><li><a href="/b">World</a></li></ul></div>
  <div class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Other story one</a></li><li><a href="/2">Other story two</a></li></ul></div>
  <div class="content"><h1>Quotas rise</h1>${article}</div><div class="footer"><p>© Example 2024. All rights reserved.</p></div>`;

describe('main text', () => {
  test('the rest of the page is folded, never deleted; the title is not folded', async () => {
    const parsed = await parse(page(`<p>${longEnglish}</p><p>${longEnglish}</p><p>${longEnglish}</p>`));
    expect(parsed.text).toMatch(/^Home\nWorld/);
    const outside = folded(parsed, 'outside-main-text');
    expect(outside).toHaveLength(2);
    expect(outside[0]).toMatch(/^Home[\s\S]*Other story two$/);
    expect(outside[1]).toMatch(/^© Example/);
  });

  test('a title below the name of the section, and who wrote it, are not folded', async () => {
    const file = inProject('tests', 'fixtures', 'articles', 'harbour-ledger-beiyuan.html');
    const parsed = await parse(fs.readFileSync(file, 'utf8'));
    const outside = folded(parsed, 'outside-main-text').join('\n');
    expect(outside).not.toContain('Who decides who gets Beiyuan’s magnet metal?');
    expect(outside).not.toContain('By Maren Oduya in Chilan');
    expect(outside).toContain('Copy link');
  });

  test('Chinese pages too', async () => {
    const zh = '国有企业党委会前置研究讨论重大经营管理事项，然后提交董事会决策。'.repeat(4);
    const parsed = await parse(page(`<p>${zh}</p><p>${zh}</p>`));
    expect(folded(parsed, 'outside-main-text').join(' ')).not.toContain('党委会');
    expect(folded(parsed, 'outside-main-text').join(' ')).toContain('Most read');
  });

  test('residue inside the main text is marked as such', async () => {
    const parsed = await parse(
      page(
        `<p>${longEnglish}</p><p>Share this article</p><p>${longEnglish}<a href="https://x.example">Notice <span>(opens in a new tab)</span></a></p><p>0 Comments</p><p>${longEnglish}</p>`,
      ),
    );
    expect(folded(parsed, 'capture-residue')).toEqual([
      'Share this article',
      '(opens in a new tab)',
      '0 Comments',
    ]);
  });

  test('a short page is not folded', async () => {
    expect((await parse('<nav>Home</nav><p>Short.</p>')).nonContent).toEqual([]);
  });

  test('a page of nothing but links is not folded, and says so', async () => {
    const parsed = await parse(`<body>${'<a href="/x">Link</a><br>'.repeat(100)}`);
    expect(folded(parsed, 'outside-main-text')).toEqual([]);
  });

  test('a paste is what the analyst chose: nothing is folded, clipboard comments set it apart', async () => {
    const parsed = await parseSource({
      bytes: Buffer.from(
        `<html><body>x<!--StartFragment--><nav>Home</nav><p>${longEnglish}</p><!--EndFragment-->y`,
      ),
      fileName: '',
      mediaType: 'text/html',
    });
    expect(parsed.text.startsWith('Home\n\nThe ministry')).toBe(true);
    expect(parsed.text.endsWith('notice.')).toBe(true);
    expect(parsed.nonContent).toEqual([]);
    expect(parsed.metadata.title).toMatchObject({ value: null, origin: 'unknown' });
  });
});

describe('what a page is', () => {
  test('markup in a .txt is read as HTML, with a warning', async () => {
    const parsed = await parse('\n<!-- x --><!DOCTYPE html><p>a', 'notes.txt');
    expect(parsed.mediaType).toBe('text/html');
    expect(parsed.warnings.map((warning) => warning.code)).toEqual(['extension-differs']);
  });

  test('also without an extension', async () => {
    expect((await parse('<html><p>a', 'page')).mediaType).toBe('text/html');
    expect((await parse('<html><p>a', 'page')).warnings).toEqual([]);
  });

  test('a .html without a tag is plain text and keeps its lines', async () => {
    const parsed = await parse('one\ntwo', 'a.html');
    expect(parsed).toMatchObject({ mediaType: 'text/plain', text: 'one\ntwo' });
    expect(parsed.warnings.map((warning) => warning.code)).toEqual(['extension-differs']);
  });

  test('a text about HTML stays plain text', async () => {
    expect((await parse('The <html> element opens a page.', 'a.txt')).mediaType).toBe('text/plain');
  });

  test('XHTML: an empty script does not swallow the page, CDATA and entities are harmless', async () => {
    const parsed = await parse(
      '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x" [<!ENTITY a "aaaa">]><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head><body><p>a&nbsp;b</p><div/><p>c</p></body></html>',
      'a.xhtml',
    );
    expect(parsed.text).toContain('a\u00a0b\n\nc');
  });

  test('a page without text is refused', async () => {
    const bytes = Buffer.from('<!doctype html><title>x</title><img src=x><script>1</script>');
    await expect(parseSource({ bytes, fileName: 'a.html' })).rejects.toMatchObject({
      failure: { code: 'no-text' },
    });
  });

  test('a page that says gb2312 and is UTF-8', async () => {
    const parsed = await parse('<meta charset="gb2312"><p>党委会前置研究讨论</p>');
    expect(parsed.text).toBe('党委会前置研究讨论');
    expect(parsed.charset).toEqual({ used: 'utf-8', declared: 'gb2312', method: 'strict-utf-8' });
    expect(parsed.warnings.map((warning) => warning.code)).toEqual(['charset-differs']);
  });
});

test('any markup gives sound text, blocks and marks', async () => {
  const tag = fc.constantFrom(
    ...'p div b a i ul li ol table tr td th h1 h3 pre code blockquote br hr span q ruby rt script style template caption dl dt dd section font button svg math form'.split(
      ' ',
    ),
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      '<a href="https://e.example/">',
      '<p hidden>',
      '<td style="white-space:pre">',
      '&nbsp;',
      '&#13;',
      '&#0;',
      '&#xD800;',
      '&amp',
      '<!--',
      '-->',
      '\u3000',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
    fc.constantFrom('党委会', 'words here', ' ', '\n', '\t', '𠀀', '\r\n'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const bytes = Buffer.from(
        `<!doctype html><body>text ${pieces.join('')}`.replace(/\p{Surrogate}/gu, ''),
      );
      const parsed = await parseSource({ bytes, fileName: 'a.html' }).catch(
        (error: { failure?: { code: string } }) => {
          expect(['no-text', 'not-text']).toContain(error.failure?.code);
          return undefined;
        },
      );
      if (parsed) expectSound(parsed);
    }),
    { numRuns: 500 },
  );
});
