import { expect, test } from 'vitest';
import type { Code, Codebook } from '../../../shared/codebook/codebook-schema';
import { partyStateControlCodebook as builtIn } from '../../../shared/codebook/party-state-control';
import { pinnedCodes } from '../../../shared/codebook/pinned-codes';

function withCode(id: string, changes: Partial<Code>): Codebook {
  return {
    ...builtIn,
    dimensions: builtIn.dimensions.map((dimension) => ({
      ...dimension,
      codes: dimension.codes.map((code) => (code.id === id ? { ...code, ...changes } : code)),
    })),
  };
}

test('the codebook’s own digits go before those of the settings, which fill what is free', () => {
  const codebook = withCode('mass-line', { shortcut: 2 });
  const pinned = pinnedCodes(codebook, ['golden-share', 'export-control', 'mass-line', 'no-such-code']);
  expect(pinned).toHaveLength(9);
  expect(pinned.slice(0, 4)).toEqual(['golden-share', 'mass-line', undefined, undefined]);
});

test('a retired code has no digit, and without a codebook none is taken', () => {
  const codebook = withCode('mass-line', { shortcut: 2, isRetired: true });
  expect(pinnedCodes(codebook, ['mass-line']).every((id) => id === undefined)).toBe(true);
  expect(pinnedCodes(undefined, ['mass-line']).every((id) => id === undefined)).toBe(true);
});
