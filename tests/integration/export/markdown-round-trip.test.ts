import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { MemoLayout, Span } from '../../../electron/memo/export/layout/memo-layout';
import { words } from '../../../electron/memo/export/layout/spans';
import { renderMarkdown } from '../../../electron/memo/export/markdown/render-markdown';
import { printableText } from '../../../shared/text/printable-text';
import { hasProgram, run } from './other-programs';
import { nodesOf, readHtml, readMarkdown, wordsOfMarkdown } from './read-exports';

/** What Markdown, its extensions, YAML and HTML take for a sign of theirs, and what surrounds it. */
const traps = [
  '# ', '- ', '* ', '+ ', '1. ', '1) ', '(a) ', '> ', '    ', '\t', '---', '***', '___', '===', '```', '~~~', '$$', '$x$', '|', '\\', '\\\\', '`',
  '``', '*', '**', '_', '__', '~', '~~', '^', '[', ']', '[a](b)', '![i](j)', '[^1]', '[^1]: ', '[a]: b', '<b>', '</b>', '<!-- ', '-->', '<script>',
  '<https://a.b>', 'https://a.b/c_d', 'www.a.b', 'a@b.cd', '@cite', '{#id}', '{.c}', ':::', ': ', ':smile:', '&amp;', '&#35;', '&', '"', "'", '--',
  '...', '%', 'title: x', '中文', '，', '“引”', '𠮷', '😀', 'é', '\u00A0', '\u200B', ' ', '  ', 'x', 'word', '2', '°', '#', '+', '-', '=', '!', '(', ')', 'H~2~O',
]; // prettier-ignore
const trickyLine = fc.array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => printableText(parts.join('')).replaceAll('\uFE0E', '').replace(/[\n\u2028\u2029]/g, ' ')); // prettier-ignore
const trickyText = fc.array(trickyLine, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

const empty: MemoLayout = {
  title: 'T',
  author: '',
  exportedAt: '2026-01-01T00:00:00.000Z',
  facts: [],
  preface: [],
  body: [],
  notes: { heading: 'Notes', items: [] },
  annexes: [],
  endnotes: { heading: 'Endnotes', items: [] },
};
const plain = (text: string): Span[] => words(text);
/** What is left of spaces where a format joins or trims them. */
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
const lineByLine = (text: string): string => text.replace(/\n+/g, '\n').trim();

describe('Markdown', () => {
  it('gives back any passage character by character, and lets nothing out of it', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        fc.pre(text.trim() !== '');
        const layout: MemoLayout = { ...empty, body: [{ kind: 'verbatim', text, language: null }, { kind: 'paragraph', spans: plain('END') }] };
        const [, quoted, end] = readMarkdown(renderMarkdown(layout)).children;
        expect(quoted?.type).toBe('blockquote');
        const lines = quoted?.type === 'blockquote' ? quoted.children.map(wordsOfMarkdown).join('\n') : '';
        // Paragraphs inside the quote stand for the empty lines between them.
        expect(lines.replace(/\n+/g, '\n').trim()).toBe(text.replace(/\n+/g, '\n').replace(/^\n+|\n+$/g, '').trim());
        expect(end && wordsOfMarkdown(end)).toBe('END');
      }),
    );
  }); // prettier-ignore

  it('keeps the words of titles, headings, paragraphs, lists, cells and notes as words', () => {
    fc.assert(
      fc.property(trickyLine, (line) => {
        fc.pre(line.trim() !== '');
        const spans = plain(line);
        const layout: MemoLayout = {
          ...empty,
          title: line,
          author: line,
          body: [
            { kind: 'heading', level: 2, spans },
            { kind: 'paragraph', spans },
            { kind: 'quote', spans },
            { kind: 'list', ordered: true, items: [{ spans, list: { kind: 'list', ordered: false, items: [{ spans }] } }] },
            { kind: 'table', caption: line, header: [spans, plain('b')], rows: [{ cells: [plain('c'), spans] }], widths: null, isWide: false },
            { kind: 'paragraph', spans: [...plain('see '), { kind: 'citation', uses: [{ number: 1, use: 1 }] }] },
          ],
          endnotes: { heading: 'Endnotes', items: [{ number: 1, lines: [spans, spans] }] },
        };
        const markdown = renderMarkdown(layout);
        const front: unknown = parse(/^---\n([^]*?)\n---\n/.exec(markdown)?.[1] ?? '');
        expect(Object.keys(front as object).every((key) => ['title', 'author', 'date', 'lang'].includes(key))).toBe(true);
        const tree = readMarkdown(markdown);
        const kinds = tree.children.map(({ type }) => type);
        expect(kinds).toEqual(['heading', 'heading', 'paragraph', 'blockquote', 'list', 'paragraph', 'table', 'paragraph', 'heading', 'footnoteDefinition']);
        const nodes = nodesOf(tree);
        const found = nodes.filter(({ type }) => ['heading', 'paragraph', 'tableCell'].includes(type)).map((node) => squeeze(wordsOfMarkdown(node)));
        const expected = squeeze(line);
        expect(found.filter((text) => text === expected).length).toBe(11);
        const html = nodes.filter((node) => node.type === 'html').map((node) => node.value);
        expect(html).toEqual(['<span id="endnote-1">', '</span>']);
      }),
    );
  }); // prettier-ignore

  it.skipIf(!hasProgram('pandoc'))('is read the same by pandoc, in both of its dialects (needs pandoc)', () => {
    const lines = fc.sample(trickyText.filter((text) => text.trim() !== ''), 250); // prettier-ignore
    const layout: MemoLayout = {
      ...empty,
      body: lines.flatMap((text, index): MemoLayout['body'] => [
        { kind: 'heading', level: 2, spans: plain(`Mark ${index}`) },
        { kind: 'verbatim', text, language: null },
        { kind: 'paragraph', spans: plain(text) },
        { kind: 'table', caption: null, header: [plain('a')], rows: [{ cells: [plain(text)] }], widths: null, isWide: false },
      ]),
    }; // prettier-ignore
    const markdown = renderMarkdown(layout);
    for (const dialect of ['gfm', 'markdown', 'markdown-smart']) {
      // pandoc asks for the text form of signs that are also emoji.
      const page = readHtml(run('pandoc', ['-f', dialect, '-t', 'html', '--wrap=none'], markdown).replaceAll('\uFE0E', ''));
      for (const br of page.querySelectorAll('br')) br.replaceWith('\n');
      const headings = [...page.querySelectorAll('h2')];
      expect(headings.map((heading) => heading.textContent)).toEqual(lines.map((_, index) => `Mark ${index}`));
      headings.forEach((heading, index) => {
        const text = lines[index] ?? '';
        const quote = heading.nextElementSibling;
        expect(quote?.tagName, text).toBe('BLOCKQUOTE');
        expect(lineByLine(quote?.textContent ?? ''), `verbatim in ${dialect}`).toBe(lineByLine(text));
        if (dialect === 'markdown') return;
        const paragraph = quote?.nextElementSibling;
        expect(paragraph?.tagName, text).toBe('P');
        expect(squeeze(paragraph?.textContent ?? ''), `words in ${dialect}`).toBe(squeeze(text));
        expect(squeeze(paragraph?.nextElementSibling?.querySelector('td')?.textContent ?? '')).toBe(squeeze(text));
      });
    }
  }, 60_000); // prettier-ignore
});
