import { layoutIds, type MemoLayout, type Span } from '../../../electron/memo/export/layout/memo-layout';
import { reference, words } from '../../../electron/memo/export/layout/spans';

const cited = (number: number, use: number): Span => ({ kind: 'citation', uses: [{ number, use }] });

/** A memo with one of everything that a layout can hold. */
export function exampleLayout(): MemoLayout {
  const wide = ['No.', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name) => words(name));
  return {
    title: '标题 & <title>',
    author: 'Ada “A.” Lovelace & Co',
    exportedAt: '2026-01-02T03:04:05.678Z',
    facts: [{ label: 'Analyst', spans: words('Ada') }],
    preface: [{ kind: 'warning', spans: words('Check') }],
    body: [
      { kind: 'heading', level: 2, spans: words('One') },
      {
        kind: 'paragraph',
        spans: [...words('Words of 党委 '), cited(1, 1), ...words(' and '), cited(1, 2), { kind: 'own-mark' }, { kind: 'note', letter: 'a' }],
      },
      { kind: 'heading', level: 6, spans: words('Deep') },
      { kind: 'quote', spans: [{ kind: 'text', text: 'all', marks: ['bold', 'italic', 'underline', 'strikethrough', 'code', 'superscript'], language: 'de' }] },
      {
        kind: 'list',
        ordered: true,
        items: [{ spans: words('a'), list: { kind: 'list', ordered: false, items: [{ spans: words('b') }] } }],
      },
      { kind: 'list', ordered: true, items: [{ spans: words('again') }] },
      { kind: 'rule' },
      { kind: 'table', caption: null, header: null, rows: [{ cells: [words('x'), words('y')] }, { cells: [words('z')] }], widths: null, isWide: false },
    ],
    notes: { heading: 'Notes', items: [{ letter: 'a', spans: [...words('A note '), cited(2, 1)] }] },
    annexes: [
      { kind: 'heading', level: 2, id: 'evidence', spans: words('Evidence') },
      {
        kind: 'table',
        caption: 'All of it',
        header: wide,
        rows: [1, 2].map((number) => ({
          id: layoutIds.row(String(number)),
          cells: [[{ kind: 'endnote-number', number, isFirst: number === 2 } as const], words('wide cell')],
        })),
        widths: [4, 16, 22, 12, 7, 14, 7, 7, 5, 6],
        isWide: true,
      },
      { kind: 'heading', level: 3, id: layoutIds.quote('1'), spans: words('Quote 1') },
      { kind: 'verbatim', text: '董事会', language: 'zh-Hans' },
      { kind: 'facts', facts: [{ label: 'Hash', spans: [{ kind: 'code', text: 'a'.repeat(64) }] }] },
      { kind: 'heading', level: 3, id: `code-${'very-long-code-'.repeat(4)}1`, spans: words('C') },
      { kind: 'heading', level: 3, id: `code-${'very-long-code-'.repeat(4)}2`, spans: words('D') },
    ],
    endnotes: {
      heading: 'Endnotes',
      items: [1, 2].map((number) => ({
        number,
        lines: [
          words(`Endnote ${number}`),
          [...words('See '), reference(layoutIds.quote('1'), 'Quote 1'), { kind: 'link', url: 'https://example.org/?a&b', spans: words('link') }],
        ],
      })),
    },
  };
} // prettier-ignore
