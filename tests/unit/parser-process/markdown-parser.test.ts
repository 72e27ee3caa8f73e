import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../electron/parser-process/parse-source';
import { expectSound, marked, outline } from './invariants';

async function parse(text: string, fileName = 'notes.md') {
  const parsed = await parseSource({ bytes: Buffer.from(text), fileName });
  expectSound(parsed);
  return parsed;
}

describe('readable text', () => {
  test('markup is cleaned and structure kept', async () => {
    const parsed = await parse(
      '# Head\n\nA *soft*\nline with **bold**, `code`, ~~gone~~ and a [link](https://e.example/a "t") \\*.  \nHard.\n\n' +
        '1. one\n2. two\n   - in *it*\n\n> quoted\n> > deeper\n\n| a | b |\n|---|:-:|\n| 1 |  |\n|  | 2 |\n\n```js\nlet x =  1;\n\n```\n\n---\n\nNote[^n] ![alt](x.png) <b>raw</b>\n\n[^n]: The note.\n    \n    More of it.\n',
    );
    expect(outline(parsed)).toEqual([
      'heading 1: Head',
      'paragraph: A soft line with bold, code, gone and a link *.\nHard.',
      'list-item 1: one',
      'list-item 1: two',
      'list-item 2: in it',
      'quote 1: quoted',
      'quote 2: deeper',
      'table-row: a\tb',
      'table-row: 1\t',
      'table-row: \t2',
      'preformatted: let x =  1;',
      'paragraph: Note[n] raw',
      'footnote: [n] The note.',
      'footnote: More of it.',
    ]);
    expect(marked(parsed, 'emphasis')).toEqual(['soft', 'it']);
    expect(marked(parsed, 'strong')).toEqual(['bold']);
    expect(marked(parsed, 'code')).toEqual(['code']);
    expect(parsed.marks.find((mark) => mark.kind === 'link')?.target).toBe('https://e.example/a');
  });

  test('reference links find their targets, scripts are no links', async () => {
    const parsed = await parse('[a][x] [b](javascript:alert(1)) [c][nowhere]\n\n[X]: https://e.example/\n');
    expect(parsed.text).toBe('a b [c][nowhere]');
    expect(parsed.marks.map((mark) => mark.target)).toEqual(['https://e.example/']);
  });

  test('a block of HTML is read as a page is: scripts are left out, tables are tables', async () => {
    const parsed = await parse(
      'Before\n\n<div><script>alert(1)</script><p>In <b>it</b></p></div>\n\n<table><tr><td>a<td>b</table>\n\nAfter\n',
    );
    expect(parsed.text).toBe('Before\n\nIn it\n\na\tb\n\nAfter');
    expect(marked(parsed, 'strong')).toEqual(['it']);
  });

  test('Chinese line ends inside a paragraph are no spaces', async () => {
    expect((await parse('国有企业党委会\n前置研究讨论\n')).text).toBe('国有企业党委会前置研究讨论');
  });

  test('any Markdown gives sound text, blocks and marks', async () => {
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '> ',
      '    ',
      '```\n',
      '|',
      '---',
      '\n',
      '\n\n',
      '*',
      '**',
      '`',
      '[',
      '](x)',
      '[^a]',
      '[^a]: ',
      '<br>',
      '<div>',
      '</div>',
      '<p',
      '\\',
      '&nbsp;',
      '党委',
      'word ',
      '𠀀',
      '~~',
      '![',
      '<!--',
      'https://e.example ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        expectSound(await parseSource({ bytes: Buffer.from(`text ${pieces.join('')}`), fileName: 'a.md' }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('front matter', () => {
  test('is read as YAML and is not part of the text', async () => {
    const parsed = await parse(
      '---\ntitle: "Quotas: a note"\nauthor: [Jane Doe, 李四]\ndate: 2024-03-12\nsource: https://e.example/1\npublisher: Example\nlang: en\n---\n\n# Other\n\nText.\n',
    );
    expect(parsed.text).toBe('Other\n\nText.');
    expect(parsed.metadata).toMatchObject({
      title: { value: 'Quotas: a note', origin: 'found', from: 'front matter title' },
      author: { value: 'Jane Doe; 李四' },
      published: { value: '2024-03-12', origin: 'found' },
      url: { value: 'https://e.example/1' },
      publisher: { value: 'Example' },
      language: { value: 'en', origin: 'found' },
    });
  });

  test.each([
    ['JavaScript front matter is text and never runs', '---js\n{ title: process.exit(1) }\n---\n\nBody\n'],
    ['a broken one stays as text, with a warning', '---\ntitle: [unclosed\n---\n\nBody\n'],
    ['tags that make objects do nothing', '---\ntitle: !!js/function "function(){}"\nx: y\n---\n\nBody\n'],
  ])('%s', async (_name, text) => {
    expect((await parse(text)).text).toContain('Body');
  });

  test('aliases cannot multiply', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`),
    ].join('\n');
    const start = performance.now();
    const parsed = await parse(`---\n${bomb}\n---\n\nBody\n`);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(parsed.warnings.map((warning) => warning.code)).toEqual(['front-matter-invalid']);
  });

  test('a rule at the top is no front matter', async () => {
    expect((await parse('---\n\nText before\n\n---\n\nText after\n')).text).toBe('Text before\n\nText after');
  });
});
