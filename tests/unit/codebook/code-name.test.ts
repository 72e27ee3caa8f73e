import { expect, it } from 'vitest';
import { codeName, oneName } from '../../../shared/codebook/code-name';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';

const [first] = partyStateControlCodebook.dimensions;
const known = first?.codes[0];
if (!first || !known) throw new Error('The built-in codebook has codes.');
const codebook = {
  ...partyStateControlCodebook,
  dimensions: [{ ...first, codes: [{ ...known, id: 'one', label: { en: '', zh: '前置讨论' } }] }],
};

it('is English where there is English, and Chinese where a code has no other name', () => {
  expect(oneName({ en: 'Golden share', zh: '金股' })).toBe('Golden share');
  expect(codeName(partyStateControlCodebook, known.id)).toBe(known.label.en);
  expect(codeName(codebook, 'one')).toBe('前置讨论');
});

it('is the id of a code that the codebook does not know, or where there is no codebook yet', () => {
  expect(codeName(codebook, 'two')).toBe('two');
  expect(codeName(undefined, 'one')).toBe('one');
});
