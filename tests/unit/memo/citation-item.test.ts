import { describe, expect, it } from 'vitest';
import type { ClaimId, EvidenceId } from '../../../shared/claim/claim-schema';
import {
  citationKey,
  citationOf,
  citationSchema,
  citesClaim,
  itemsOf,
  type CitationItem,
} from '../../../shared/memo/citation-item';
import { splitLocator } from '../../../shared/memo/citation-locator';
import { numberItems } from '../../../shared/memo/citation-numbering';
import { replaceCitations } from '../../../shared/memo/replace-citations';
import type { SourceId } from '../../../shared/source/source-schema';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const claim = (n: number, locator?: string): CitationItem => ({
  to: 'claim',
  claimId: uuid(n) as ClaimId,
  ...(locator && { locator }),
});
const passage = (n: number, evidence: number, locator?: string): CitationItem => ({
  to: 'passage',
  claimId: uuid(n) as ClaimId,
  evidenceId: uuid(evidence) as EvidenceId,
  ...(locator && { locator }),
});
const source = (n: number, sourceVersion = 1): CitationItem => ({
  to: 'source',
  sourceId: uuid(n) as SourceId,
  sourceVersion,
});

describe('a bracket', () => {
  it('of claims alone keeps the form of older memos, so that their hashes stay', () => {
    const old = { kind: 'citation' as const, claimIds: [uuid(1), uuid(2)] as ClaimId[] };
    expect(citationSchema.parse(old)).toEqual(old);
    expect(citationOf(itemsOf(old))).toEqual(old);
  });

  it('with a passage, a source or a locator lists items, each once, in order', () => {
    const items = [source(3), claim(1, 'p. 7'), passage(1, 9), claim(1, 'p. 7')];
    const citation = citationOf(items);
    expect(citation).toEqual({ kind: 'citation', items: items.slice(0, 3) });
    expect(citationSchema.parse(citation)).toEqual(citation);
    expect(itemsOf(citation)).toEqual(items.slice(0, 3));
  });

  it.each([
    ['nothing', { kind: 'citation' }],
    ['no items', { kind: 'citation', items: [] }],
    ['both forms', { kind: 'citation', claimIds: [uuid(1)], items: [claim(1)] }],
    ['a locator of two lines', { kind: 'citation', items: [claim(1, 'p. 7\nand more')] }],
    ['a locator with space around it', { kind: 'citation', items: [claim(1, ' p. 7')] }],
    ['a version of none', { kind: 'citation', items: [source(1, 0)] }],
  ])('holds not %s', (_name, citation) => {
    expect(citationSchema.safeParse(citation).success).toBe(false);
  });
});

describe('numbers', () => {
  it('are one for a claim, one for each passage and one for each version of a source, whatever the locators', () => {
    const items = [
      claim(1),
      passage(1, 9, 'p. 7'),
      source(3),
      source(3, 2),
      passage(1, 9, 'p. 8'),
      claim(1, 'p. 1'),
    ];
    const numbering = numberItems(items.slice(0, 3), items.slice(3));
    expect(items.map((item) => numbering.numbers.get(citationKey(item)))).toEqual([1, 2, 3, 4, 2, 1]);
    expect(numbering.bodyCount).toBe(3);
    expect(numbering.claimIds).toEqual([uuid(1)]);
    expect(numbering.sourceIds).toEqual([uuid(3)]);
    expect(numbering.items[1]).toEqual(passage(1, 9));
  });
});

it('a replaced claim is replaced under its passages and inside footnotes, and a bracket has it once', () => {
  const document = {
    format: 1 as const,
    blocks: [
      {
        kind: 'paragraph' as const,
        children: [
          citationOf([claim(1), claim(2)]),
          { kind: 'footnote' as const, children: [citationOf([passage(2, 9, 'p. 7'), source(3)])] },
        ],
      },
    ],
  };
  const replaced = replaceCitations(document, (item) =>
    citesClaim(item) && item.claimId === uuid(2) ? { ...item, claimId: uuid(1) as ClaimId } : item,
  );
  expect(replaced.blocks).toEqual([
    {
      kind: 'paragraph',
      children: [
        citationOf([claim(1)]),
        { kind: 'footnote', children: [citationOf([passage(1, 9, 'p. 7'), source(3)])] },
      ],
    },
  ]);
});

describe('what is typed behind the words', () => {
  it.each([
    ['quota notice, p. 7', 'quota notice', 'p. 7'],
    ['quota notice pp. 7–9', 'quota notice', 'pp. 7–9'],
    ['notice Para. 12', 'notice', 'Para. 12'],
    ['law § 4.2', 'law', '§ 4.2'],
    ['配额 第3页', '配额', '第3页'],
    ['国家情报法，第七条', '国家情报法', '第七条'],
    ['quota notice p.', 'quota notice p.', undefined],
    ['quota 7', 'quota 7', undefined],
    ['p. 7', 'p. 7', undefined],
    ['', '', undefined],
  ])('“%s” looks for “%s” at %s', (typed, words, locator) => {
    expect(splitLocator(typed)).toEqual({ words, locator });
  });
});
