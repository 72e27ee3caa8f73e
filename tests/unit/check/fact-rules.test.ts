import { describe, expect, it } from 'vitest';
import { checkMemo } from '../../../shared/check/check-memo';
import type { RuleId } from '../../../shared/check/check-schema';
import type { CheckFacts } from '../../../shared/check/check-input';
import type { Evidence, EvidenceId } from '../../../shared/claim/claim-schema';
import type { EntityId } from '../../../shared/entity/entity-schema';
import type { RelationId } from '../../../shared/entity/relation-schema';
import type { SourceId } from '../../../shared/source/source-schema';
import { claim, entity, evidence, facts, id, memoCheck, source } from './notebook-facts';

/** The rules that fire on a memo of one sentence or several; "[1]" cites the first claim. */
function rules(text: string, known: CheckFacts, options: Parameters<typeof memoCheck>[2] = {}): RuleId[] {
  return checkMemo(memoCheck(text, known, options)).map(({ rule }) => rule);
}

interface Case {
  readonly rule: RuleId;
  readonly name: string;
  readonly fires: readonly [string, CheckFacts];
  readonly silent: readonly [string, CheckFacts];
}

const one = claim(1);
const notices = [claim(1), claim(2, { evidence: [evidence(2, 2)] })];
const judged = 'Quotas will likely fall [1].';
const judgedTwice = 'Quotas will likely fall [1][2].';
const withEvidence = (changes: Partial<Evidence>) => claim(1, { evidence: [evidence(1, 1, changes)] });
const tagged = (codeId: string, polarity: 'affirmed' | 'negated' | 'hypothetical' = 'affirmed') =>
  claim(1, { codes: [{ ...one.codes[0]!, codeId, polarity }] });

const cases: readonly Case[] = [
  {
    rule: 'E03',
    name: 'a quote that differs',
    fires: [judged, facts([one], { quoteChecks: { [id<EvidenceId>(1001)]: 'quote-differs' } })],
    silent: [judged, facts([one])],
  },
  {
    rule: 'E04',
    name: 'a source without a descriptor',
    fires: [judged, facts([one], { sources: [source(1, { descriptor: null })] })],
    silent: [judged, facts([one])],
  },
  {
    rule: 'E05',
    name: 'a claim that is gone',
    fires: [judged, facts([])],
    silent: [judged, facts([one])],
  },
  {
    rule: 'E05',
    name: 'a withdrawn claim, not a disputed one',
    fires: [judged, facts([claim(1, { status: 'withdrawn' })])],
    silent: [judged, facts([claim(1, { status: 'disputed' })])],
  },
  {
    rule: 'E05',
    name: 'a source in the bin',
    fires: [judged, facts([one], { sources: [source(1, {}, { isInBin: true })] })],
    silent: [judged, facts([one])],
  },
  {
    rule: 'E05',
    name: 'a purged source',
    fires: [judged, facts([one], { sources: [source(1, {}, { isPurged: true })] })],
    silent: [judged, facts([one])],
  },
  {
    rule: 'E06',
    name: 'a claim with a confidence and no basis',
    fires: [judged, facts([claim(1, { confidence: { level: 'low', basis: ' ' } })])],
    silent: [judged, facts([claim(1, { confidence: { level: 'low', basis: 'One witness.' } })])],
  },
  {
    rule: 'E08',
    name: 'a negated tag cited as if it were so',
    fires: ['The firm has a cell [1].', facts([tagged('party-committee', 'negated')])],
    silent: ['The firm has no cell [1].', facts([tagged('party-committee', 'negated')])],
  },
  {
    rule: 'E08',
    name: 'a hypothetical tag, in Chinese',
    fires: ['公司设有党组织[1]。', facts([tagged('party-committee', 'hypothetical')])],
    silent: ['公司拟设党组织[1]。', facts([tagged('party-committee', 'hypothetical')])],
  },
  {
    rule: 'E09',
    name: 'a quote that is itself the translation',
    fires: [
      judged,
      facts([
        withEvidence({
          quote: 'The committee decides.',
          translation: { text: 'The committee decides.', translator: '', status: 'reviewed' },
        }),
      ]),
    ],
    silent: [
      judged,
      facts([
        withEvidence({
          quote: '党委决定。',
          translation: { text: 'The committee decides.', translator: '', status: 'reviewed' },
        }),
      ]),
    ],
  },
  {
    rule: 'W03',
    name: 'a judgement on one source',
    fires: [judged, facts([one])],
    silent: [judgedTwice, facts(notices)],
  },
  {
    rule: 'W03',
    name: 'a passage that contradicts does not support',
    fires: [judgedTwice, facts([one, claim(2, { evidence: [evidence(2, 2, { relation: 'contradicts' })] })])],
    silent: [judgedTwice, facts(notices)],
  },
  {
    rule: 'W04',
    name: 'two sources of one origin, by way of a third',
    fires: [
      judgedTwice,
      facts(notices, {
        kin: [
          [id<SourceId>(1), id<SourceId>(9)],
          [id<SourceId>(2), id<SourceId>(9)],
        ],
      }),
    ],
    silent: [judgedTwice, facts(notices, { kin: [[id<SourceId>(1), id<SourceId>(9)]] })],
  },
  {
    rule: 'W05',
    name: 'the newest source is old',
    fires: [judged, facts([one], { sources: [source(1, {}, { published: '2024-11' })] })],
    silent: [judged, facts([one], { sources: [source(1, {}, { published: '2025' })] })],
  },
  {
    rule: 'W05',
    name: 'who holds a post ages sooner',
    fires: [
      judged,
      facts([tagged('cross-appointment')], { sources: [source(1, {}, { published: '2025-05' })] }),
    ],
    silent: [judged, facts([one], { sources: [source(1, {}, { published: '2025-05' })] })],
  },
  {
    rule: 'W06',
    name: 'high confidence on an unrated claim',
    fires: [`${judged} Our confidence is high: we saw it [1].`, facts([claim(1, { credibility: '6' })])],
    silent: [`${judged} Our confidence is low: we saw it once [1].`, facts([claim(1, { credibility: '6' })])],
  },
  {
    rule: 'W07',
    name: 'a forecast cited as a fact',
    fires: ['Quotas fell by a third [1].', facts([claim(1, { type: 'forecast' })])],
    silent: ['The ministry forecast a fall by a third [1].', facts([claim(1, { type: 'forecast' })])],
  },
  {
    rule: 'W07',
    name: 'an inference, in Chinese',
    fires: ['党委决定价格[1]。', facts([claim(1, { type: 'authors-inference' })])],
    silent: ['作者认为党委决定价格[1]。', facts([claim(1, { type: 'authors-inference' })])],
  },
  {
    rule: 'W08',
    name: 'only codes of D9',
    fires: [judged, facts([tagged('extension-of-state')])],
    silent: [judged, facts([one])],
  },
  {
    rule: 'W09',
    name: 'no time of event',
    fires: [judged, facts([claim(1, { eventTime: null })])],
    silent: [judged, facts([one])],
  },
  {
    rule: 'W09',
    name: 'two equal dates',
    fires: [judged, facts([claim(1, { eventTime: '2025-10-01', publicationTime: '2025-10-01' })])],
    silent: [judged, facts([claim(1, { type: 'definition', eventTime: null })])],
  },
  {
    rule: 'W10',
    name: 'no other reading',
    fires: [judged, facts([one])],
    silent: [`${judged} An alternative explanation is demand [1].`, facts([one])],
  },
  {
    rule: 'W11',
    name: 'no search for what contradicts',
    fires: [judged, facts([one])],
    silent: [judged, facts([one], { contradicted: [one.id] })],
  },
  {
    rule: 'W13',
    name: 'who studied, as proof of who decides',
    fires: ['The committee controls prices [1].', facts([tagged('central-group-study')])],
    silent: ['The board took part in a study session on prices [1].', facts([tagged('central-group-study')])],
  },
  {
    rule: 'W14',
    name: 'a duty, as proof of what is done',
    fires: ['The firm hands its data over [1].', facts([tagged('national-security-duties')])],
    silent: ['The firm must hand its data over [1].', facts([tagged('national-security-duties')])],
  },
  {
    rule: 'W15',
    name: 'a short name that is never said in full',
    fires: [
      'SASAC owns the firm [1].',
      facts([one], { entities: [entity(1, 'Assets Commission', 'SASAC')] }),
    ],
    silent: [
      'The Assets Commission (SASAC) owns the firm [1].',
      facts([one], { entities: [entity(1, 'Assets Commission', 'SASAC')] }),
    ],
  },
  {
    rule: 'W16',
    name: 'a machine translation',
    fires: [
      judged,
      facts([withEvidence({ translation: { text: 'It decides.', translator: '', status: 'machine' } })]),
    ],
    silent: [
      judged,
      facts([withEvidence({ translation: { text: 'It decides.', translator: '', status: 'draft' } })]),
    ],
  },
  {
    rule: 'W19',
    name: 'a norm cited as evidence',
    fires: ['Firms share their profits [1].', facts([claim(1, { type: 'normative' })])],
    silent: [
      'The ministry said that firms share their profits [1].',
      facts([claim(1, { type: 'normative' })]),
    ],
  },
  {
    rule: 'W20',
    name: 'residue in a passage',
    fires: [judged, facts([one], { residue: [one.evidence[0]!.id] })],
    silent: [judged, facts([one])],
  },
  {
    rule: 'I02',
    name: 'a post without an end',
    fires: [judged, facts([one], { relations: [relation('2023-05', null)] })],
    silent: [judged, facts([one], { relations: [relation('2024-05', null)] })],
  },
  {
    rule: 'I03',
    name: 'dimensions that no claim covers',
    fires: [judged, facts([one])],
    silent: [`${judged}\n\n## Gaps\n\nNot searched: D1, D2, D3, D4, D5, D6, D7 and D8.`, facts([one])],
  },
];

function relation(start: string, end: string | null): CheckFacts['relations'][number] {
  return {
    id: id<RelationId>(1),
    fromId: id<EntityId>(1),
    toId: id<EntityId>(2),
    kind: 'holds-post',
    start,
    end,
    ownership: null,
    claimIds: [one.id],
    note: '',
    createdAt: '2025-01-01T00:00:00.000Z',
    modifiedAt: '2025-01-01T00:00:00.000Z',
  };
}

describe('rules about what stands behind a memo', () => {
  it.each(cases)('$rule: $name', ({ rule, fires, silent }) => {
    expect(rules(...fires)).toContain(rule);
    expect(rules(...silent)).not.toContain(rule);
  });

  it('say nothing of a text without a notebook', () => {
    const words: readonly RuleId[] = ['E03', 'E04', 'E05', 'W03', 'W04', 'W05', 'W09', 'W11', 'I03'];
    const found = checkMemo({ ...memoCheck(judged, facts([])), facts: null }).map(({ rule }) => rule);
    expect(found.filter((rule) => words.includes(rule))).toEqual([]);
  });

  it('are held against a memo of evidence only, where they are about one', () => {
    const options = { isEvidenceMemo: false };
    expect(rules(judged, facts([one]), options)).not.toContain('I03');
    expect(
      rules('Firms share their profits [1].', facts([claim(1, { type: 'normative' })]), options),
    ).not.toContain('W19');
  });

  it('an alias of two entities names both', () => {
    const both = [entity(1, 'Assets Commission', 'AC'), entity(2, 'Audit Court', 'AC')];
    const [found] = checkMemo(memoCheck('AC owns it [1].', facts([one], { entities: both }))).filter(
      ({ rule }) => rule === 'W15',
    );
    expect(found?.says).toEqual({
      key: 'check.says.W15.several',
      values: { alias: 'AC', names: 'Assets Commission / Audit Court' },
    });
  });
});
