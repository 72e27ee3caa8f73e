import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRows, withTitles } from '../../../renderer/notebook-data/merge-rows';
import type { ClaimRow } from '../../../shared/claim/claim-schema';
import type { SourceSummary } from '../../../shared/source/source-schema';

interface Row {
  readonly id: string;
  readonly at: string;
  readonly words: string;
}
const merge = (rows: readonly Row[], ids: readonly string[], fresh: readonly Row[]) =>
  mergeRows(rows, ids, fresh, (row) => row.at);
const order = (rows: readonly Row[]) =>
  rows.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : Number(a.id !== b.id)));

describe('a list after some rows were read again', () => {
  it('is the list that reading everything would give, whatever was changed, made or deleted', () => {
    const rows = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 20 }).map(String),
        at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'),
        words: fc.string({ maxLength: 3 }),
      }),
      { selector: (row) => row.id },
    );
    fc.assert(
      fc.property(rows, rows, (before, target) => {
        // A row keeps its date for ever.
        const dates = new Map(before.map(({ id, at }) => [id, at]));
        const after = target.map((row) => ({ ...row, at: dates.get(row.id) ?? row.at }));
        const named = [...new Set([...before, ...after].map(({ id }) => id))].filter((id) => {
          const [was, is] = [before, after].map((list) => list.find((row) => row.id === id));
          return was?.words !== is?.words || !was || !is;
        });
        const fresh = after.filter(({ id }) => named.includes(id));
        if (named.length === 0) return;
        expect(merge(order(before), named, fresh)).toEqual(order(after));
      }),
    );
  });

  it('is the answer itself where nothing was named', () => {
    const fresh = [{ id: 'b', at: '1', words: '' }];
    expect(merge([{ id: 'a', at: '0', words: '' }], [], fresh)).toBe(fresh);
  });
});

describe('titles of sources on claims', () => {
  const claim = (titles: Record<string, string>) => ({ sourceTitles: titles }) as unknown as ClaimRow;
  const source = (id: string, title: string) => ({ id, title }) as unknown as SourceSummary;

  it('follow a source that is renamed', () => {
    const [claims] = [[claim({ s1: 'Old', s2: 'Other' })]];
    expect(withTitles(claims, [source('s1', 'New')])[0]?.sourceTitles).toEqual({ s1: 'New', s2: 'Other' });
  });

  it('leave the list as it is where no title is different', () => {
    const claims = [claim({ s1: 'Old' })];
    expect(withTitles(claims, [source('s1', 'Old'), source('s9', 'New')])).toBe(claims);
  });
});
