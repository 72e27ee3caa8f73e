import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import { claimItem } from '../../../shared/memo/citation-item';
import { footnoteLetter, numberCitations, numberItems } from '../../../shared/memo/citation-numbering';
import type { MemoInline } from '../../../shared/memo/memo-document';

const id = (n: number): ClaimId => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as ClaimId;
const cite = (...claims: number[]): Extract<MemoInline, { kind: 'citation' }> => ({
  kind: 'citation',
  claimIds: claims.map(id),
});
const words = (text: string): Extract<MemoInline, { kind: 'text' }> => ({ kind: 'text', text });

describe('numbers of citations', () => {
  it('follow first use in reading order, through lists and tables; a claim keeps its number', () => {
    const { numbers, claimIds } = numberCitations({
      format: 1,
      blocks: [
        { kind: 'paragraph', children: [words('a '), cite(7, 3)] },
        {
          kind: 'list',
          ordered: true,
          items: [
            { children: [cite(3)], list: { kind: 'list', ordered: false, items: [{ children: [cite(9)] }] } },
          ],
        },
        { kind: 'table', hasHeaderRow: false, rows: [[[cite(1)], [cite(7)]]] },
      ],
    });
    expect(claimIds).toEqual([7, 3, 9, 1].map(id));
    expect(numbers.get(id(3))).toBe(2);
  });

  it('of footnotes come after those of the body, wherever the footnotes stand', () => {
    const numbering = numberCitations({
      format: 1,
      blocks: [
        { kind: 'paragraph', children: [words('a'), { kind: 'footnote', children: [cite(5), cite(2)] }] },
        { kind: 'paragraph', children: [cite(2)] },
      ],
    });
    expect(numbering.claimIds).toEqual([2, 5].map(id));
    expect(numbering.bodyCount).toBe(1);
  });

  it('are 1 to n without a gap, one for each claim, whatever is cited', () => {
    const uses = fc.array(fc.nat(12));
    fc.assert(
      fc.property(uses, uses, (body, footnotes) => {
        const items = (uses: number[]) => uses.map((use) => claimItem(id(use)));
        const { numbers, claimIds, bodyCount } = numberItems(items(body), items(footnotes));
        expect(claimIds.map((claim) => numbers.get(claim))).toEqual(
          claimIds.map((_claim, index) => index + 1),
        );
        expect(new Set(claimIds)).toEqual(new Set([...body, ...footnotes].map(id)));
        expect(new Set(claimIds.slice(0, bodyCount))).toEqual(new Set(body.map(id)));
      }),
    );
  });
});

it('footnotes have letters, doubled past z', () => {
  expect([0, 25, 26, 51, 52].map(footnoteLetter)).toEqual(['a', 'z', 'aa', 'zz', 'aaa']);
});
