import { expect, it } from 'vitest';
import { markPlaces } from '../../../shared/check/mark-places';
import { memoPlainText } from '../../../shared/check/memo-text';
import { claimIdSchema } from '../../../shared/claim/claim-schema';
import type { MemoDocument, MemoInline } from '../../../shared/memo/memo-document';
import { codePointLength } from '../../../shared/text/code-points';

const text = (words: string) => ({ kind: 'text' as const, text: words });
const footnote = (words: string): MemoInline => ({ kind: 'footnote', children: [text(words)] });
const claimId = claimIdSchema.parse('00000000-0000-4000-8000-000000000001');
const citation: MemoInline = { kind: 'citation', claimIds: [claimId] };

const memo: MemoDocument = {
  format: 1,
  blocks: [
    { kind: 'paragraph', children: [text('配额𠮷 likely fell'), footnote('It is clearly so'), citation] },
    { kind: 'list', ordered: false, items: [{ children: [text('Quotas fell'), footnote('显然𠮷如此')] }] },
  ],
};
const plain = memoPlainText(memo);

function placed(words: string) {
  const start = codePointLength(plain.text.slice(0, plain.text.indexOf(words)));
  return markPlaces(plain)({ start, end: start + codePointLength(words) });
}

it('marks words of the body in their block, in UTF-16 units of its words', () => {
  expect(placed('likely')).toEqual({
    isNote: false,
    block: 0,
    blocks: 2,
    start: 5,
    end: 11,
    length: 16,
    words: 'likely',
  });
});

it('marks words of a footnote in that footnote, and not at the end of the text', () => {
  expect(placed('clearly')).toMatchObject({ isNote: true, block: 0, blocks: 2, start: 6, end: 13 });
  expect(placed('如此')).toMatchObject({ isNote: true, block: 1, blocks: 2, start: 4, end: 6, length: 6 });
});

it('marks a finding at a bracket at the word before it', () => {
  const bracket = plain.text.indexOf('[1]');
  const start = codePointLength(plain.text.slice(0, bracket));
  expect(markPlaces(plain)({ start, end: start + 3 })).toMatchObject({ isNote: false, words: 'fell' });
});

it('marks nothing where there are no words', () => {
  const empty = memoPlainText({ format: 1, blocks: [{ kind: 'paragraph', children: [] }] });
  expect(markPlaces(empty)({ start: 0, end: 0 })).toBeNull();
});
