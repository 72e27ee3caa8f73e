import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCheckedBlock } from '../../../shared/check/checked-text';
import { memoPlainText } from '../../../shared/check/memo-text';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import type { MemoCitation } from '../../../shared/memo/citation-item';
import type { MemoDocument, MemoInline } from '../../../shared/memo/memo-document';
import { footnotesOf, inlineRuns } from '../../../shared/memo/memo-inlines';
import { sentencesOfInlines } from '../../../shared/memo/memo-sentences';
import { codePointLength, sliceByCodePoints } from '../../../shared/text/code-points';
import { memoDocument } from '../editor/memo/memo-arbitraries';

const claims = [1, 2].map((n) => `00000000-0000-4000-8000-00000000000${n}` as ClaimId);
const words = (text: string): Extract<MemoInline, { kind: 'text' }> => ({ kind: 'text', text });
const cite = (...claimIds: ClaimId[]): MemoCitation => ({ kind: 'citation', claimIds });

describe('the plain text of a memo', () => {
  it('has a line for each block, numbers for citations, letters for footnotes', () => {
    const document: MemoDocument = {
      format: 1,
      blocks: [
        { kind: 'heading', level: 2, role: 'gaps', children: [words('Gaps')] },
        {
          kind: 'paragraph',
          children: [
            words('𠮷 one '),
            cite(claims[1]!),
            { kind: 'footnote', children: [words('See '), cite(...claims), words('.')] },
            { kind: 'line-break' },
            words('two.'),
          ],
        },
        { kind: 'rule' },
        {
          kind: 'list',
          ordered: true,
          items: [
            { children: [words('item')], list: { kind: 'list', ordered: false, items: [{ children: [] }] } },
          ],
        },
        {
          kind: 'table',
          hasHeaderRow: true,
          rows: [
            [[words('a')], [words('b')]],
            [[cite(claims[0]!)], []],
          ],
        },
      ],
    };
    const { text, blocks } = memoPlainText(document);
    expect(text).toBe('Gaps\n𠮷 one [1][a]\ntwo.\n\nitem\n\na\tb\n[2]\t\n[a] See [2, 1].');
    expect(blocks.map(({ kind }) => kind)).toEqual(
      'heading paragraph item item label label cell cell note'.split(' '),
    );
    expect(new Set(blocks.map(({ section }) => section))).toEqual(new Set(['gaps']));
  });

  it('holds every block at its place, with the sentences that an export counts', () => {
    fc.assert(
      fc.property(memoDocument, (document) => {
        const { text, blocks } = memoPlainText(document);
        const runs = [...inlineRuns(document), ...footnotesOf(document).map(({ children }) => children)];
        expect(blocks.length).toBe(runs.length);
        blocks.forEach((block, index) => {
          const end = block.start + codePointLength(block.text);
          expect(sliceByCodePoints(text, block.start, end)).toBe(block.text);
          const { sentences } = toCheckedBlock(block);
          const exported = sentencesOfInlines(runs[index]!);
          expect(sentences.length).toBe(exported.length);
          expect(sentences.map(({ citations }) => citations.length > 0)).toEqual(
            exported.map(({ hasCitation }) => hasCitation),
          );
        });
      }),
    );
  });
});
