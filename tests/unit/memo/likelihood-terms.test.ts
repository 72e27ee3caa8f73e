import { expect, it } from 'vitest';
import { usesLikelihoodScale } from '../../../shared/memo/likelihood-terms';
import type { MemoDocument, MemoInline } from '../../../shared/memo/memo-document';

const text = (words: string): Extract<MemoInline, { kind: 'text' }> => ({ kind: 'text', text: words });
const memo = (...children: MemoInline[]): MemoDocument => ({
  format: 1,
  blocks: [{ kind: 'paragraph', children }],
});
const measured = [{ likelihood: 'likely' as const }];
const unmeasured = [{ likelihood: null }];

it.each([
  ['a term in the text', memo(text('Quotas will likely fall.')), [], true],
  [
    'a term in a footnote alone',
    memo(text('Quotas fell.'), { kind: 'footnote', children: [text('A cut is very unlikely.')] }),
    [],
    true,
  ],
  ['a claim with a likelihood', memo(text('Quotas fell.')), measured, true],
  ['neither', memo(text('Quotas fell.')), unmeasured, false],
])('the scale of likelihood is needed where there is %s', (_name, document, claims, isNeeded) => {
  expect(usesLikelihoodScale(document, claims)).toBe(isNeeded);
});
