import { describe, expect, it } from 'vitest';
import {
  hitKey,
  searchLines,
  withMoreHits,
  withTotals,
  type FoundGroup,
} from '../../../renderer/search/search-lines';
import { shownSnippet } from '../../../renderer/search/shown-snippet';
import type { Hit } from '../../../shared/search/search-schema';

const hit = (start: number): Hit => ({
  kind: 'source',
  id: 's',
  title: 'T',
  field: 'text',
  part: 0,
  start,
  end: start + 2,
  quote: '党委',
  snippet: '党委',
  marks: [{ start: 0, end: 2 }],
  closeness: 'exact',
  score: 1,
});
const group = (total: number, hits: Hit[], isTotalExact = true): FoundGroup => ({
  kind: 'source',
  total,
  isTotalExact,
  hits,
});

describe('the lines of what is found', () => {
  it('are a head, the places, and what reads more where there are more', () => {
    const groups = [group(3, [hit(0), hit(5)])];
    expect(searchLines(groups, new Set()).map(({ kind }) => kind)).toEqual(['group', 'hit', 'hit', 'more']);
    expect(searchLines(groups, new Set(['source'])).map(({ kind }) => kind)).toEqual(['group']);
    expect(searchLines([group(1, [hit(0)])], new Set()).map(({ kind }) => kind)).toEqual(['group', 'hit']);
    expect(searchLines([], new Set())).toEqual([]);
  });

  it('take more places once each, with the total that was counted for them', () => {
    const [grown] = withMoreHits([group(9, [hit(0), hit(5)], false)], {
      groups: [group(3, [hit(5), hit(9)]) as never],
    });
    expect(grown?.hits.map(hitKey)).toEqual([hit(0), hit(5), hit(9)].map(hitKey));
    expect(grown).toMatchObject({ total: 3, isTotalExact: true });
    expect(withMoreHits([group(1, [hit(0)])], { groups: [] })).toEqual([group(1, [hit(0)])]);
  });

  it('take a total that was counted to the end', () => {
    expect(withTotals([group(9, [hit(0)], false)], [group(12, []) as never])).toEqual([group(12, [hit(0)])]);
  });
});

describe('a snippet in a narrow list', () => {
  const words = (pieces: ReturnType<typeof shownSnippet>) =>
    pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

  it('begins late enough for the words, at a letter and not inside a word', () => {
    const snippet = 'It was said by everybody that was there, and again, that the Party committee decides';
    const start = snippet.indexOf('committee');
    const shown = words(shownSnippet({ snippet, marks: [{ start, end: start + 9 }] }));
    expect(shown).toMatch(/^…\w/);
    expect(shown).toContain('Party [committee] decides');
    expect(shown.indexOf('[')).toBeLessThan(34);
  });

  it('counts a Han character as two letters, in code points', () => {
    const snippet = `${'𠮷'.repeat(3)}${'字'.repeat(30)}党委书记`;
    const shown = words(shownSnippet({ snippet, marks: [{ start: 33, end: 35 }] }));
    expect(shown).toBe(`…${'字'.repeat(15)}[党委]书记`);
  });

  it('is whole where the words stand near its begin', () => {
    expect(words(shownSnippet({ snippet: '集团党委', marks: [{ start: 2, end: 4 }] }))).toBe('集团[党委]');
  });
});
