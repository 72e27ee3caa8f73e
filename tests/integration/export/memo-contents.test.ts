import { describe, expect, it } from 'vitest';
import { layOutMemo } from '../../../electron/memo/export/layout/lay-out-memo';
import { renderHtml } from '../../../electron/memo/export/html/render-html';
import { annotateMemo } from '../../../shared/memo/annotate-memo';
import type { MemoBlock } from '../../../shared/memo/memo-document';
import { longMemo } from './long-memo';
import { readHtml } from './read-exports';

const heading = (title: string, role?: 'gaps' | 'alternative-reading'): MemoBlock => ({
  kind: 'heading',
  level: 2,
  role,
  children: [{ kind: 'text', text: title }],
});
const paragraph = (words: string): MemoBlock => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text: words }],
});

function read(before: readonly MemoBlock[]) {
  const input = longMemo(4);
  const [first, second] = input.claims;
  const [evidence] = first?.evidence ?? [];
  if (!first || !second || !evidence) throw new Error('The example has no claims.');
  const claims = [
    { ...first, evidence: [{ ...evidence, relation: 'contradicts' as const }] },
    { ...second, status: 'disputed' as const },
    ...input.claims.slice(2),
  ];
  const document = { ...input.memo.document, blocks: [...before, ...input.memo.document.blocks] };
  return readHtml(
    renderHtml(layOutMemo(annotateMemo({ ...input, claims, memo: { ...input.memo, document } })), 'screen'),
  );
}

const factOf = (page: Document, label: string): string | undefined =>
  [...page.querySelectorAll('dl div')]
    .find((line) => line.querySelector('dt')?.textContent === label)
    ?.querySelector('dd')?.textContent ?? undefined;

describe('an exported memo', () => {
  it('says where gaps, assumptions and dissent are stated, in either language', () => {
    const page = read([heading('What we do not know', 'gaps'), paragraph('Much.'), heading('假设'), paragraph('无。'), heading('Other readings', 'alternative-reading')]);
    expect(factOf(page, 'Gaps')).toBe('under “What we do not know”');
    expect(factOf(page, 'Assumptions')).toBe('under “假设”');
    // A heading with nothing below it states nothing.
    expect(factOf(page, 'Dissent, other readings')).toBe('Nothing is stated.');
  });

  it('names what speaks against its claims, and leads there', () => {
    const page = read([]);
    expect(factOf(page, 'Passages against their claims')).toBe('Quote 1');
    expect(factOf(page, 'Disputed claims')).toBe('[2]');
    expect(factOf(page, 'Gaps')).toBe('Nothing is stated.');
  });

  it('lists every file behind its citations once, with size and both hashes', () => {
    const page = read([]);
    const table = [...page.querySelectorAll('table')].find((candidate) => candidate.getAttribute('aria-label')?.startsWith('Every source cited'));
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent));
    const { sources } = longMemo(4);
    expect(rows).toHaveLength(4);
    for (const [title = '', bytes, bytesSha256, textSha256] of rows) {
      const source = sources.find((candidate) => title?.startsWith(candidate.title));
      expect([bytes, bytesSha256, textSha256]).toEqual(['48,000', source?.bytesSha256, source?.textSha256]);
    }
  });
}); // prettier-ignore
