import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../shared/search/parse-query';
import { emptyForm, readForm, writeForm, type QueryForm } from '../../../shared/search/query-form';
import type { QueryField, QueryNode, Words } from '../../../shared/search/search-query';
import { writeQuery } from '../../../shared/search/write-query';

const word = (text: string, more: Partial<Words> = {}): Words => ({
  kind: 'words',
  text,
  isPhrase: false,
  isPrefix: false,
  ...more,
});

function nodeOf(query: string): QueryNode {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return parsed.node;
}

const faultOf = (query: string) => {
  const parsed = parseQuery(query);
  return parsed.ok ? null : [parsed.fault.reason, parsed.fault.at];
};

describe('reading a query', () => {
  it('takes words beside each other as all of them, OR as weaker and NEAR as stronger', () => {
    expect(nodeOf('国资委 quota')).toEqual({ kind: 'and', nodes: [word('国资委'), word('quota')] });
    expect(nodeOf('a b OR c')).toEqual({
      kind: 'or',
      nodes: [{ kind: 'and', nodes: [word('a'), word('b')] }, word('c')],
    });
    expect(nodeOf('a NEAR/3 "b c" NEAR/3 d e')).toEqual({
      kind: 'and',
      nodes: [
        { kind: 'near', operands: [word('a'), word('b c', { isPhrase: true }), word('d')], distance: 3 },
        word('e'),
      ],
    });
    expect(nodeOf('a NEAR b')).toMatchObject({ kind: 'near', distance: 10 });
    expect(nodeOf('(a OR b) -c')).toEqual({
      kind: 'and',
      nodes: [
        { kind: 'or', nodes: [word('a'), word('b')] },
        { kind: 'not', node: word('c') },
      ],
    });
  });

  it('takes a minus, OR and a colon inside words as what they are there', () => {
    expect(nodeOf('mixed-ownership')).toEqual(word('mixed-ownership'));
    expect(nodeOf('or')).toEqual(word('or'));
    expect(nodeOf('"a OR -b code:x"')).toEqual(word('a OR -b code:x', { isPhrase: true }));
    expect(nodeOf('https://example.org/x')).toEqual(word('https://example.org/x'));
    expect(nodeOf('时间:三点')).toEqual(word('时间:三点'));
  });

  it('reads stars, quotation marks of both scripts and full-width parentheses', () => {
    expect(nodeOf('econom*')).toEqual(word('econom', { isPrefix: true }));
    expect(nodeOf('“两个维护”')).toEqual(word('两个维护', { isPhrase: true }));
    expect(nodeOf('（a OR b）')).toMatchObject({ kind: 'or' });
    expect(nodeOf('党委 －配额')).toEqual(nodeOf('党委 -配额'));
    expect(nodeOf('econom＊')).toEqual(nodeOf('econom*'));
  });

  it('reads fields with several values, quoted ones and ranges', () => {
    const field = (name: string, values: string[], range: object | null = null) =>
      expect.objectContaining({ kind: 'field', field: name, values, range });
    expect(nodeOf('code:a,"b c"')).toEqual(field('code', ['a', 'b c']));
    expect(nodeOf('TYPE:Claim')).toEqual(field('type', ['claim']));
    expect(nodeOf('reliability:a..c')).toEqual(field('reliability', [], { from: 'A', to: 'C' }));
    expect(nodeOf('date:2023..2024-03')).toEqual(field('date', [], { from: '2023', to: '2024-03' }));
    expect(nodeOf('date:..2024')).toEqual(field('date', [], { from: '', to: '2024' }));
    expect(nodeOf('cited:no')).toEqual(field('cited', ['no']));
    expect(nodeOf('source:"Report..2"')).toEqual(field('source', ['Report..2']));
  });

  it.each([
    ['', 'empty', 0],
    ['  ', 'empty', 0],
    ['"open', 'quote-open', 0],
    ['𠀀 (b', 'parenthesis-open', 2],
    ['𠀀𠀀 b)', 'parenthesis-extra', 4],
    ['a ()', 'nothing-inside', 3],
    ['a OR', 'nothing-after', 2],
    ['OR a', 'nothing-before', 0],
    ['a NEAR/0 b', 'near-distance', 2],
    ['a NEAR/x b', 'near-distance', 2],
    ['a NEAR/2 b NEAR/3 c', 'near-distance', 11],
    ['(a b) NEAR/2 c', 'near-words', 6],
    ['a*b', 'star', 1],
    ['*', 'star', 0],
    ['a & b', 'no-words', 2],
    ['国资委 foo:bar', 'unknown-field', 4],
    ['code:', 'no-value', 5],
    ['type:nothing', 'bad-value', 5],
    ['type:a..b', 'range-here', 5],
    ['date:2024-13', 'bad-value', 5],
    ['reliability:C..A', 'range-turned', 12],
    [`${'('.repeat(60)}a`, 'too-deep', 40],
  ])('says what is wrong with %j, and at which character', (query, reason, at) => {
    expect(faultOf(query)).toEqual([reason, at]);
  });

  it('answers anything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        const parsed = parseQuery(query);
        expect(parsed.ok ? 0 : parsed.fault.at).toBeLessThanOrEqual([...query].length);
      }),
    );
    const pieces = fc.constantFrom(
      'a',
      '国资委',
      '"',
      '(',
      ')',
      '-',
      ' ',
      'OR',
      'NEAR/2',
      '*',
      'code:',
      '..',
      ',',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(typeof parseQuery(parts.join('')).ok).toBe('boolean');
      }),
    );
  });
});

const plainWord = fc.constantFrom('quota', '国资委', 'mixed-ownership', "don't", 'x9', '𠀀', 'économie');
const phrase = fc.array(plainWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const words: fc.Arbitrary<QueryNode> = fc.oneof(
  fc
    .record({ text: plainWord, isPrefix: fc.boolean() })
    .map(({ text, isPrefix }) => word(text, { isPrefix })),
  fc
    .record({ text: fc.oneof(phrase, fc.constant('say "so"')), isPrefix: fc.boolean() })
    .map(({ text, isPrefix }) => word(text, { isPrefix, isPhrase: true })),
);
const field: fc.Arbitrary<QueryNode> = fc.oneof(
  fc
    .constantFrom(['code', 'a,b (c)', 'x'], ['source', '两会..报告'], ['entity', '国资委'])
    .map(([name, ...values]) => ({
      kind: 'field' as const,
      field: name as QueryField,
      values,
      range: null,
      at: 0,
    })),
  fc
    .constantFrom({ from: '2023', to: '2024-05' }, { from: '', to: '2024' }, { from: '2023', to: '' })
    .map((range) => ({
      kind: 'field' as const,
      field: 'date' as const,
      values: [],
      range,
      at: 0,
    })),
);
const near: fc.Arbitrary<QueryNode> = fc
  .record({
    operands: fc.array(words, { minLength: 2, maxLength: 3 }),
    distance: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ operands, distance }) => ({ kind: 'near', operands: operands as Words[], distance }));
const { node } = fc.letrec<{ node: QueryNode; group: QueryNode; not: QueryNode }>((tie) => ({
  node: fc.oneof({ maxDepth: 4, depthSize: 'small' }, words, field, near, tie('group'), tie('not')),
  not: tie('node').map((inner) => ({ kind: 'not' as const, node: inner })),
  group: fc
    .record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      nodes: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
    })
    .filter(({ kind, nodes }) => nodes.every((inner) => inner.kind !== kind)),
}));

function withoutPlaces(tree: QueryNode): QueryNode {
  switch (tree.kind) {
    case 'field':
      return { ...tree, at: 0 };
    case 'not':
      return { ...tree, node: withoutPlaces(tree.node) };
    case 'and':
    case 'or':
      return { ...tree, nodes: tree.nodes.map(withoutPlaces) };
    default:
      return tree;
  }
}

describe('writing a query', () => {
  it('writes for every tree a query that means the same', () => {
    fc.assert(
      fc.property(node, (tree) => {
        expect(withoutPlaces(nodeOf(writeQuery(tree)))).toEqual(tree);
      }),
    );
  });

  const entry = fc.oneof(
    plainWord,
    fc.array(plainWord, { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')),
  );
  const form: fc.Arbitrary<QueryForm> = fc.record({
    words: fc.array(fc.oneof(plainWord, fc.constant('econom*')), { maxLength: 2 }),
    phrases: fc.array(phrase, { maxLength: 2 }),
    anyOf: fc.oneof(fc.constant([]), fc.array(entry, { minLength: 2, maxLength: 3 })),
    without: fc.array(entry, { maxLength: 2 }),
    near: fc.oneof(
      fc.constant(null),
      fc.record({ first: entry, second: entry, distance: fc.integer({ min: 1, max: 50 }) }),
    ),
    fields: fc.constantFrom({}, { code: 'a,"b c"' }, { date: '2023..2024', cited: 'no' }),
  });

  it('reads out of the query that a form wrote the same form', () => {
    fc.assert(
      fc.property(form, (filled) => {
        expect(readForm(writeForm(filled))).toEqual(filled);
      }),
    );
    expect(readForm(' ')).toEqual(emptyForm);
  });

  it('says that a form cannot hold a query that is wrong or says more', () => {
    for (const query of [
      '"a',
      '(a b) OR c',
      '-(a b)',
      'code:a code:b',
      'a NEAR b NEAR c',
      'a OR b',
      '"a b"*',
    ]) {
      if (query === 'a OR b') expect(readForm(query)?.anyOf).toEqual(['a', 'b']);
      else expect(readForm(query)).toBeNull();
    }
  });
});
