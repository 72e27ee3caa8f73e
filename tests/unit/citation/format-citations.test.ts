import { describe, expect, it } from 'vitest';
import { bundledStyle } from '../../../electron/citation/bundled-styles';
import { readCitationStyle } from '../../../electron/citation/citation-style';
import { createCitationFormatter } from '../../../electron/citation/format-citations';
import { bundledCitationStyles, type BundledCitationStyle } from '../../../shared/citation/citation-schema';
import type { CslItem } from '../../../shared/reference/reference-schema';

const accessed = { 'date-parts': [[2026, 11, 30]] };
const english: CslItem = {
  type: 'webpage',
  title: 'Party committee study session held',
  author: [{ literal: 'Xinhua News Agency' }],
  'container-title': 'Xinhua',
  issued: { 'date-parts': [[2023, 7, 14]] },
  URL: 'https://example.org/a',
  language: 'en',
  accessed,
};
const chinese: CslItem = {
  type: 'webpage',
  title: '党委理论学习中心组举行学习会',
  author: [{ literal: '张三' }, { literal: '李四' }, { literal: '王五' }, { literal: '赵六' }],
  'container-title': '新华网',
  issued: { 'date-parts': [[2023, 7, 14]] },
  URL: 'https://example.org/b',
  language: 'zh-Hans',
  accessed,
};
const article: CslItem = {
  type: 'article-journal',
  title: 'Party building in firms',
  author: ['Smith Jane', 'Doe John', 'Roe Richard', 'Poe Edgar'].map((name) => {
    const [family = '', given = ''] = name.split(' ');
    return { family, given };
  }),
  'container-title': 'China Quarterly',
  volume: '12',
  issue: '3',
  page: '1-20',
  issued: { 'date-parts': [[2020]] },
};
const book: CslItem = {
  type: 'book',
  title: '中国共产党组织工作',
  author: [{ family: '张', given: '三丰' }],
  publisher: '人民出版社',
  issued: { 'date-parts': [[2019]] },
};

function cite(id: BundledCitationStyle, item: CslItem, pages: readonly string[] = []): string {
  return createCitationFormatter(bundledStyle(id))
    .cite(item, pages)
    .map(({ text }) => text)
    .join('');
}

describe('citations in a style', () => {
  it('are full notes with their page after Chicago', () => {
    expect(cite('chicago-notes', english, ['7'])).toBe(
      'Xinhua News Agency, “Party Committee Study Session Held,” Xinhua, July 14, 2023, 7, https://example.org/a.',
    );
    expect(cite('chicago-notes', article, ['7', '8'])).toBe(
      'Jane Smith et al., “Party Building in Firms,” China Quarterly 12, no. 3 (2020): 7–8.',
    );
  });

  it('are entries of the list after APA', () => {
    expect(cite('apa', article)).toBe(
      'Smith, J., Doe, J., Roe, R., & Poe, E. (2020). Party building in firms. China Quarterly, 12(3), 1–20.',
    );
  });

  it('are numbered by nobody but Claimbook', () => {
    expect(cite('gb-t-7714-numeric', article)).toBe(
      'SMITH J, DOE J, ROE R, et al. Party building in firms[J]. China Quarterly, 2020, 12(3): 1-20.',
    );
    expect(cite('gb-t-7714-author-date', article)).toBe(
      'SMITH J, DOE J, ROE R, et al., 2020. Party building in firms[J]. China Quarterly, 12(3): 1-20.',
    );
  });

  it('say 等 of Chinese authors and “et al.” of others, in Chinese and in English styles', () => {
    expect(cite('gb-t-7714-numeric', chinese)).toBe(
      '张三, 李四, 王五, 等. 党委理论学习中心组举行学习会[EB/OL]. (2023-07-14)[2026-11-30]. https://example.org/b.',
    );
    expect(cite('chicago-notes', chinese)).toBe(
      '张三等, “党委理论学习中心组举行学习会,” 新华网, July 14, 2023, https://example.org/b.',
    );
    expect(cite('gb-t-7714-numeric', english)).not.toContain('等');
  });

  it('leave Chinese names in their order', () => {
    for (const id of bundledCitationStyles) expect(cite(id, book)).toMatch(/张三丰/);
  });

  it('do not depend on what was cited before', () => {
    const formatter = createCitationFormatter(bundledStyle('chicago-notes'));
    const first = formatter.cite(english, []);
    formatter.cite(article, []);
    expect(formatter.cite(english, [])).toEqual(first);
    expect(formatter.cite({ ...english, title: 'Another' }, [])).not.toEqual(first);
  });

  it('slant titles of books and never Chinese characters', () => {
    const formatter = createCitationFormatter(bundledStyle('apa'));
    const slanted = (item: CslItem) =>
      formatter
        .cite(item, [])
        .filter(({ marks }) => marks.includes('italic'))
        .map(({ text }) => text);
    expect(slanted(english)).toEqual(['Party committee study session held']);
    expect(slanted(chinese)).toEqual([]);
  });

  it('take what looks like mark-up in a title for words', () => {
    const title = 'On <b>bold</b> & <script>alert(1)</script>';
    expect(cite('apa', { ...english, title })).toContain(title);
  });
});

const style = (inside: string) =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Mine</title></info>${inside}</style>`;
const layout = '<layout><text variable="title"/></layout>';

describe('a style that the analyst adds', () => {
  it('runs, with or without a bibliography', () => {
    const made = readCitationStyle(style(`<citation>${layout}</citation>`));
    expect(made.title).toBe('Mine');
    expect(createCitationFormatter(made).cite(english, [])).toEqual([{ text: english.title, marks: [] }]);
  });

  it.each([
    ['no XML', 'Hello'],
    ['another document', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['a document type', `<!DOCTYPE style [<!ENTITY a "b">]>${style(`<citation>${layout}</citation>`)}`],
    ['no citation', style('')],
    ['endless nesting', style('<group>'.repeat(5000))],
    [
      'a style that needs another',
      '<style xmlns="http://purl.org/net/xbiblio/csl"><info><link rel="independent-parent" href="http://x"/></info></style>',
    ],
  ])('is refused: %s', (_what, xml) => {
    expect(() => readCitationStyle(xml)).toThrowError(/not added|Add that one/);
  });

  it('that the processor cannot run says so', () => {
    const broken = readCitationStyle(
      style(
        '<macro name="a"><text macro="a"/></macro><citation><layout><text macro="a"/></layout></citation>',
      ),
    );
    expect(() => createCitationFormatter(broken).cite(english, [])).toThrowError(/cannot run/);
  });
});
