import { expect, it } from 'vitest';
import { noDimension } from '../../../shared/analysis/analysis-schema';
import { coverageRowName } from '../../../shared/analysis/coverage-row-name';

it('a row has the key of its dimension, and the one without a dimension has none', () => {
  expect(coverageRowName({ id: 'D2', name: 'Party organisation' })).toBe('D2 Party organisation');
  expect(coverageRowName({ id: noDimension, name: 'No dimension' })).toBe('No dimension');
});
