import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../renderer/memo/compare-versions';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import { citationOf } from '../../../shared/memo/citation-item';
import type { MemoBlock, MemoDocument, MemoInline } from '../../../shared/memo/memo-document';

const text = (words: string): MemoInline => ({ kind: 'text', text: words });
const cite = (claim: string): MemoInline => citationOf([{ to: 'claim', claimId: claim as ClaimId }]);
const paragraph = (...children: MemoInline[]): MemoBlock => ({ kind: 'paragraph', children });
const document = (...blocks: MemoBlock[]): MemoDocument => ({ format: 1, blocks });

describe('two versions of a memo', () => {
  it('differ where lines were changed, added and taken out', () => {
    const before = document(paragraph(text('one')), paragraph(text('two')), paragraph(text('three')));
    const after = document(paragraph(text('one!')), paragraph(text('three')), paragraph(text('四')));
    expect(compareVersions(before, after)).toEqual([
      { before: 'one\ntwo', after: 'one!' },
      { before: '', after: '四' },
    ]);
    expect(compareVersions(before, before)).toEqual([]);
  });

  it('do not differ where a citation has another number alone', () => {
    const cited = paragraph(text('b '), cite('b'));
    expect(compareVersions(document(cited), document(paragraph(text('a '), cite('a')), cited))).toEqual([
      { before: '', after: 'a [2]' },
    ]);
  });

  it('have their brackets as the memo shows them', () => {
    const cited = citationOf(['a', 'b'].map((claim) => ({ to: 'claim', claimId: claim as ClaimId })));
    expect(compareVersions(document(), document(paragraph(text('x '), cited)))).toEqual([
      { before: '', after: 'x [1, 2]' },
    ]);
  });

  it('differ in another claim, a locator, a cell and a score', () => {
    const line = (claim: string, score: 'C' | 'I'): MemoDocument =>
      document(paragraph(text('x '), cite(claim)), {
        kind: 'live',
        live: {
          kind: 'ach',
          hypotheses: ['H'],
          evidence: [{ text: 'e', claimId: null, credibility: 'M', relevance: 'L', scores: [score] }],
        },
      });
    expect(compareVersions(line('a', 'C'), line('b', 'I'))).toEqual([
      { before: 'x [1]', after: 'x [2]' },
      { before: 'e | M | L | C', after: 'e | M | L | I' },
    ]);
  });
});
