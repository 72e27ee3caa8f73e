import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareEntries } from '../../../electron/search/found-thing';
import { newestFirst } from '../../../electron/search/newest-first';
import type { IndexEntry } from '../../../electron/search/search-index-table';

const entry = fc.record({
  row: fc.nat(),
  kind: fc.constantFrom('source', 'claim'),
  id: fc.string({ maxLength: 2 }),
  parent: fc.constant(null),
  date: fc.constant(''),
  time: fc.nat({ max: 5 }),
}) satisfies fc.Arbitrary<IndexEntry>;

it('gives all entries in the order in which sorting puts them', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const given = [...newestFirst([...entries])];
      const key = ({ time, kind, id }: IndexEntry) => `${time} ${kind} ${id}`;
      expect(given.map(key)).toEqual(entries.toSorted(compareEntries).map(key));
    }),
  );
});
