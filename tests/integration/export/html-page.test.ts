import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../electron/memo/export/html/render-html';
import { markHan } from '../../../electron/memo/export/layout/mark-han';
import type { MemoLayout } from '../../../electron/memo/export/layout/memo-layout';
import { words } from '../../../electron/memo/export/layout/spans';
import { exampleLayout } from './example-layout';
import { readHtml } from './read-exports';

const page = (layout: MemoLayout, medium: 'screen' | 'print' = 'screen') =>
  readHtml(renderHtml(layout, medium));

describe('the HTML file', () => {
  it('asks for nothing and runs nothing', () => {
    const html = renderHtml(exampleLayout(), 'screen');
    const document = readHtml(html);
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base, [src], [style*="url"]')).toHaveLength(0);
    expect(html).not.toMatch(/@import|url\(/);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    for (const element of document.querySelectorAll('*')) {
      expect(element.getAttributeNames().some((name) => name.startsWith('on'))).toBe(false);
    }
    for (const link of document.querySelectorAll('a[href]')) expect(link.getAttribute('href')).toMatch(/^(#|https?:|mailto:)/);
  });

  it('takes words for words, wherever they stand', () => {
    const evil = `</style></title><script>alert(1)</script>"><img src=x onerror=alert(1)>'`;
    const layout: MemoLayout = {
      ...exampleLayout(),
      title: evil,
      author: evil,
      facts: [{ label: evil, spans: words(evil) }],
      body: [
        { kind: 'verbatim', text: evil, language: evil },
        { kind: 'heading', level: 2, id: evil, spans: [{ kind: 'text', text: evil, marks: [], language: evil }] },
        { kind: 'table', caption: evil, header: null, rows: [{ cells: [words(evil)] }], widths: null, isWide: false },
        { kind: 'paragraph', spans: [{ kind: 'link', url: `https://a.b/${evil}`, spans: words(evil) }, { kind: 'link', url: 'javascript:alert(1)', spans: words(evil) }] },
      ],
    };
    for (const medium of ['screen', 'print'] as const) {
      const document = page(layout, medium);
      expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
      expect(document.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
      expect(document.title).toBe(evil);
      expect(document.querySelector('h1')?.textContent).toBe(evil);
      expect(document.querySelector('blockquote')?.textContent).toBe(evil);
    }
  });

  it('is read by keyboard and by ear: one title, headings without gaps, named tables, ways there and back', () => {
    const document = page({ ...exampleLayout(), body: exampleLayout().body.filter((block) => block.kind !== 'heading' || block.level < 6) });
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const table of document.querySelectorAll('table')) {
      expect(table.getAttribute('aria-label')).toBeTruthy();
      expect(table.closest('[tabindex="0"]')).not.toBeNull();
    }
    for (const cell of document.querySelectorAll('thead th')) expect(cell.getAttribute('scope')).toBe('col');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
      expect(link.textContent || link.getAttribute('aria-label')).toBeTruthy();
    }
    expect(document.querySelectorAll('#endnote-1 .back')).toHaveLength(2);
    expect(document.querySelector('#note-a a')?.getAttribute('href')).toBe('#note-use-a');
  });

  it('says which words are Chinese, in which script, and leaves Japanese alone', () => {
    expect(markHan('The 党委会 met, 国务院 too')).toEqual([
      { text: 'The ', language: null },
      { text: '党委会', language: 'zh-Hans' },
      { text: ' met, ', language: null },
      { text: '国务院', language: 'zh-Hans' },
      { text: ' too', language: null },
    ]);
    expect(markHan('黨委會研究 2025 年，“議題”。')).toEqual([{ text: '黨委會研究 2025 年，“議題”。', language: 'zh-Hant' }]);
    expect(markHan('日本の会社')).toEqual([{ text: '日本の会社', language: null }]);
    expect(markHan('plain “words” … — only')).toEqual([{ text: 'plain “words” … — only', language: null }]);
  });
}); // prettier-ignore
