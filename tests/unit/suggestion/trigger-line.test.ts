import { describe, expect, it } from 'vitest';
import { compileTriggers } from '../../../shared/suggestion/compile-triggers';
import { readTriggerLine } from '../../../shared/suggestion/trigger-line';
import { suggestTags } from '../../../shared/suggestion/suggest-tags';

const classes = {
  body: ['party (committee|branch)', '(党委|党组)'],
  context: ['china'],
  negation: ["(not|never|didn't)", '(未|没有)'],
  'no-negation': ['not only', '未来'],
};
const rules = { residual: new Set(['rest']), narrower: new Map([['wide', ['narrow']]]) };

/** What the lines of the code "c" find in a text. */
function found(text: string, ...lines: string[]): string[] {
  const compiled = compileTriggers([{ codeId: 'c', lines }], classes);
  return suggestTags(text, compiled, rules).map(({ quote }) => quote);
}

describe('a trigger line', () => {
  it.each([
    [
      'whole words, in any case and spelling',
      'party committee',
      'The PARTY-Committee met.',
      ['PARTY-Committee'],
    ],
    ['not a part of a word', 'art', 'The party met.', []],
    ['letters for a star', 'pre-deliberat*', 'It was pre‐deliberated.', ['pre‐deliberated']],
    ['letters for a star inside', 'organi*ation', 'An organisation and an organization.', ['organisation']],
    [
      'the possessive of a word',
      'party committee',
      "The Party's committees; the Party committee's list",
      ["Party committee's"],
    ],
    [
      'at most six words in a gap',
      'board .. party',
      'The board and the whole of the old party.',
      ['board and the whole of the old party'],
    ],
    ['no more than six', 'board .. party', 'The board a b c d e f g party.', []],
    ['as many as are written', 'board ..1 party', 'The board the party.', ['board the party']],
    ['Han anywhere', '前置研究', '公司党委前置研究后', ['前置研究']],
    ['Han over blanks and in traditional characters', '中心组学习', '中心 組學習會', ['中心 組學習']],
    [
      'eight characters in a gap of Han',
      '章程..党委',
      '章程一二三四五六七八党委',
      ['章程一二三四五六七八党委'],
    ],
    ['not nine', '章程..党委', '章程一二三四五六七八九党委', []],
    ['no gap over the end of a sentence', '章程..党委', '修改章程。党委开会。', []],
    ['a class', 'the <body> met', 'Then the Party branch met.', ['the Party branch met']],
    ['a class in both languages', '<body>讨论', '党组讨论', ['党组讨论']],
    ['a choice', '(study|reading) session', 'A reading session.', ['reading session']],
    ['words that may be left out', 'control of (the|) company', 'Control of company', ['Control of company']],
    [
      'words that are there all the same',
      'control of (the|) company',
      'control of the company',
      ['control of the company'],
    ],
    [
      'parts in any order',
      'chair & secretary',
      'The secretary is also the chair.',
      ['secretary is also the chair'],
    ],
    [
      'a part that stands between the words of another',
      'chair ..6 company & secretary',
      'The chair and secretary of the company.',
      ['chair and secretary of the company'],
    ],
    ['no two parts on the same words', 'party committee & party', 'The party committee met.', []],
    ['an ordinal as one word', '14th plan', 'The 14th plan.', ['14th plan']],
    ['no part that must be absent', 'party ! dinner', 'A dinner of the party.', []],
    ['no phrase over a comma', 'party committee', 'At the party, committee members sang.', []],
    [
      'a phrase with a comma of its own',
      'two studies, one action',
      'Two studies, one action!',
      ['Two studies, one action'],
    ],
    ['a weak one beside a context word', '~loyalty', 'Loyalty matters in China.', ['Loyalty']],
    ['not a weak one alone', '~loyalty', 'Loyalty matters.', []],
  ])('finds %s', (_what, line, text, expected) => {
    expect(found(text, line)).toEqual(expected);
  });

  it('drops a hit that overlaps an exclusion, and keeps another', () => {
    expect(found('A third party.', 'party', '-third party')).toEqual([]);
    expect(found('A third party and the party.', 'party', '-third party')).toEqual(['party']);
    expect(found('二十一世纪委员会', '纪委', '-世纪委')).toEqual([]);
  });

  it.each([
    ['', 'empty', 0],
    ['-', 'empty', 1],
    ['a <nobody> b', 'class', 2],
    ['a (b|', 'bracket', 2],
    ['.. party', 'gap', 0],
    ['party ..', 'gap', 8],
    ['a ..99 b', 'gap', 2],
    ['(|)', 'choice', 0],
    ['a & ', 'empty', 3],
  ])('that is %j is refused with its reason and place', (line, reason, at) => {
    expect(readTriggerLine(line, (name) => name in classes)).toEqual({ reason, at });
  });
});

describe('suggestions of a text', () => {
  const suggest = (text: string, lines: Record<string, string[]>, parts?: { start: number; end: number }[]) =>
    suggestTags(
      text,
      compileTriggers(
        Object.entries(lines).map(([codeId, all]) => ({ codeId, lines: all })),
        classes,
      ),
      rules,
      parts,
    );

  it('are one for each code and sentence, in text order, in code points', () => {
    const text = '𠮷𠮷 The party met. A party and a party. 党委开会';
    expect(suggest(text, { a: ['party'], b: ['党委'] })).toEqual([
      {
        codeId: 'a',
        start: 7,
        end: 12,
        quote: 'party',
        rule: 'party',
        sentence: { start: 0, end: 17 },
        isNegated: false,
      },
      {
        codeId: 'a',
        start: 20,
        end: 25,
        quote: 'party',
        rule: 'party',
        sentence: { start: 18, end: 38 },
        isNegated: false,
      },
      {
        codeId: 'b',
        start: 39,
        end: 41,
        quote: '党委',
        rule: '党委',
        sentence: { start: 39, end: 43 },
        isNegated: false,
      },
    ]);
  });

  it('leave a residual code and a wider one out where a better one fires in the sentence', () => {
    const lines = { rest: ['party'], narrow: ['party committee'], wide: ['committee'] };
    expect(
      suggest('The party committee met. The party met. A committee met.', lines).map(({ codeId }) => codeId),
    ).toEqual(['narrow', 'rest', 'wide']);
  });

  it('take the fewest words where several triggers of a code fire', () => {
    const [tag] = suggest('The board and the party met the party.', { a: ['board .. party', 'party'] });
    expect(tag?.rule).toBe('party');
  });

  it.each([
    ['The company did not set up a party committee.', true],
    ['A party committee does not exist.', true],
    ['It has not only a party committee.', false],
    ['该公司未设党委。', true],
    ['未来党委将设立。', false],
    ['He said no. A party committee met.', false],
  ])('say of %j whether a negating word stands near: %s', (text, isNegated) => {
    expect(suggest(text, { a: ['<body>'] })[0]?.isNegated).toBe(isNegated);
  });

  it.each([
    ['The com-\n  mittee met.', 'com-\n  mittee'],
    ['The com\u00ADmittee met.', 'com\u00ADmittee'],
    ['A state-\nowned mill.', 'state-\nowned'],
    ['The com- and mittee.', undefined],
  ])('find a word that is broken in %j', (text, quote) => {
    expect(suggest(text, { a: ['committee', 'state-owned'] })[0]?.quote).toBe(quote);
  });

  it('come at once from a text without a stop, one for each code and stretch of it', () => {
    const text = 'the party and the board '.repeat(20_000);
    const tags = suggest(text, { a: ['party .. board'], b: ['board & party'] });
    expect(tags.length).toBe((2 * 100_000) / 400);
    expect(tags[0]?.quote).toBe('party and the board');
  });

  it('look only at the parts that are given', () => {
    const text = 'The party.\nThe party.';
    expect(suggest(text, { a: ['party'] }, [{ start: 11, end: 21 }]).map(({ start }) => start)).toEqual([15]);
  });
});
