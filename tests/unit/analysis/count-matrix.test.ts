import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysisScope } from '../../../electron/analysis/analysis-scope';
import { countMatrix } from '../../../electron/analysis/count-matrix';
import { countedUnits } from '../../../electron/analysis/counted-units';
import { claimIdSchema } from '../../../shared/claim/claim-schema';
import { rangesOverlap } from '../../../shared/text/range';

const codeIds = ['a', 'b', 'c', 'd'];
const names = codeIds.map((id) => ({ id, name: id, otherName: '' }));

const passage = fc.record({
  sourceId: fc.constantFrom('one', 'two'),
  version: fc.constantFrom(1, 2),
  start: fc.nat(60),
  length: fc.integer({ min: 1, max: 12 }),
});
const claim = fc.record({
  codes: fc.subarray(codeIds),
  polarity: fc.constantFrom('affirmed' as const, 'negated' as const, 'hypothetical' as const),
  passages: fc.array(passage, { minLength: 1, maxLength: 3 }),
});

/** Claims as they are counted, without a filter. */
const scope = fc.array(claim, { maxLength: 25 }).map((claims): AnalysisScope => ({
  sources: [],
  leftOut: { withdrawn: 0, superseded: 0, inBin: 0, filtered: 0 },
  claims: claims.map(({ codes, polarity, passages }, at) => {
    const tags = codes.map((codeId) => ({ codeId, polarity }));
    const places = passages.map(({ start, length, ...rest }) => ({ ...rest, start, end: start + length }));
    return {
      tags,
      passages: places,
      claim: {
        id: claimIdSchema.parse(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`),
        status: 'draft',
        reliability: 'F',
        credibility: '6',
        eventTime: null,
        publicationTime: null,
        createdAt: '',
        modifiedAt: '',
        tags,
        passages: places,
        entityIds: [],
      },
    };
  }),
}));

const noTexts = () => Promise.resolve([]);

describe('what a matrix counts', () => {
  it('claims by source adds up to the claims, and polarities to the count', async () => {
    const sources = ['one', 'two'].map((id) => ({ id, name: id, otherName: '' }));
    await fc.assert(
      fc.asyncProperty(scope, async (given) => {
        const { units, total } = await countedUnits(given, { view: 'code-source', unit: 'claim' }, noTexts);
        expect(total).toBe(given.claims.length);
        const { rows, columns, cells } = countMatrix(
          units,
          { rows: names, columns: sources },
          { hasPolarity: true },
        );
        for (const { id, total: all } of rows) {
          expect(all).toBe(
            given.claims.filter(({ tags }) => tags.some(({ codeId }) => codeId === id)).length,
          );
        }
        for (const { id, total: all } of columns) {
          const held = given.claims.filter(({ passages }) =>
            passages.some(({ sourceId }) => sourceId === id),
          );
          expect(all).toBe(held.length);
        }
        for (const [at, count] of cells.counts.entries()) {
          const row = rows[cells.rows[at] ?? -1];
          const column = columns[cells.columns[at] ?? -1];
          expect(count).toBeLessThanOrEqual(Math.min(row?.total ?? 0, column?.total ?? 0));
          expect((cells.negated[at] ?? 0) + (cells.hypothetical[at] ?? 0)).toBeLessThanOrEqual(count);
        }
      }),
    );
  });

  it.each(['overlap', 'claim'] as const)(
    'codes that meet in a unit (%s) from either side alike',
    async (unit) => {
      await fc.assert(
        fc.asyncProperty(scope, async (given) => {
          const { units, total } = await countedUnits(given, { view: 'code-code', unit }, noTexts);
          const { rows, cells } = countMatrix(units, { rows: names, columns: names }, { hasPolarity: false });
          const found = new Map(
            cells.counts.map((count, at) => [`${cells.rows[at] ?? ''} ${cells.columns[at] ?? ''}`, count]),
          );
          for (const [place, count] of found) {
            const [row = '', column = ''] = place.split(' ');
            expect(row).not.toBe(column);
            expect(found.get(`${column} ${row}`)).toBe(count);
          }
          for (const { total: all } of rows) expect(all).toBeLessThanOrEqual(total);
        }),
      );
    },
  );

  it('passages that overlap as one stretch, in whatever order they were made', async () => {
    const stretches = async (from: AnalysisScope) => {
      const { units } = await countedUnits(from, { view: 'code-code', unit: 'overlap' }, noTexts);
      return units.map(({ passages }) => passages().map((item) => item.passage));
    };
    await fc.assert(
      fc.asyncProperty(scope, async (given) => {
        const found = await stretches(given);
        const turned = await stretches({ ...given, claims: given.claims.toReversed() });
        expect(turned).toHaveLength(found.length);
        const all = given.claims.flatMap(({ passages }) => passages);
        for (const one of all) {
          const together = found.find((stretch) => stretch.includes(one)) ?? [];
          const isSameText = (other: (typeof all)[number]) =>
            other.sourceId === one.sourceId && other.version === one.version;
          for (const other of all.filter((item) => isSameText(item) && rangesOverlap(item, one))) {
            expect(together).toContain(other);
          }
          expect(together.every(isSameText)).toBe(true);
        }
      }),
    );
  });
});
