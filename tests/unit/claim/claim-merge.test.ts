import { describe, expect, it } from 'vitest';
import { codeKey, mergeClaims, mergeConflicts } from '../../../shared/claim/claim-merge';
import { claimSchema, type Claim, type ClaimFields, type CodeTag } from '../../../shared/claim/claim-schema';

const at = '2026-01-01T00:00:00.000Z';

function claim(
  serial: number,
  fields: Partial<ClaimFields>,
  codes: Record<string, CodeTag['polarity']> = {},
) {
  return claimSchema.parse({
    id: `33333333-3333-4333-8333-${String(serial).padStart(12, '0')}`,
    statement: '',
    type: null,
    attribution: [],
    reliability: 'F',
    credibility: '6',
    likelihood: null,
    confidence: null,
    eventTime: null,
    publicationTime: null,
    notes: '',
    status: 'draft',
    statusReason: '',
    reviewer: '',
    ...fields,
    author: 'Ada',
    createdAt: at,
    modifiedAt: at,
    evidence: [],
    codes: Object.entries(codes).map(([codeId, polarity]) => ({
      codeId,
      polarity,
      coder: 'Ada',
      origin: { kind: 'human' },
      codebookVersion: '1.0',
      taggedAt: at,
    })),
  });
}

const merge = (claims: readonly [Claim, ...Claim[]], choices = {}) => mergeClaims(claims, choices);

describe('what has to be chosen before claims are merged', () => {
  it('is a field with two values that were set, and nothing that only one claim has', () => {
    const one = claim(1, { statement: 'A', credibility: '2', eventTime: '2025' });
    const two = claim(2, { statement: 'B', reliability: 'B', eventTime: '2025' });
    const three = claim(3, { statement: 'A' });
    expect(mergeConflicts([one, two, three])).toEqual([
      {
        key: 'statement',
        options: [
          { claimId: one.id, value: 'A' },
          { claimId: two.id, value: 'B' },
        ],
      },
    ]);
  });

  it('is the polarity of a code that differs, and the status', () => {
    const one = claim(1, {}, { quota: 'affirmed', licence: 'affirmed' });
    const two = claim(2, { status: 'disputed' }, { quota: 'negated', licence: 'affirmed' });
    expect(mergeConflicts([one, two]).map(({ key }) => key)).toEqual(['status', codeKey('quota')]);
  });
});

describe('a merged claim', () => {
  it('takes what is set where only one claim has it, and the choice where several do', () => {
    const one = claim(1, { statement: 'A', status: 'draft' }, { quota: 'affirmed' });
    const two = claim(
      2,
      { statement: 'B', credibility: '2', status: 'disputed', statusReason: 'Two say no', reviewer: 'Bo' },
      { quota: 'negated' },
    );
    const choices = { statement: two.id, status: two.id, [codeKey('quota')]: two.id };
    expect(merge([one, two], choices)).toMatchObject({
      id: one.id,
      statement: 'B',
      credibility: '2',
      status: 'disputed',
      statusReason: 'Two say no',
      reviewer: 'Bo',
      codes: [{ codeId: 'quota', polarity: 'negated' }],
    });
    expect(merge([one, two])).toMatchObject({ statement: 'A', status: 'draft', credibility: '2' });
  });

  it('has the confidence of one claim, level and basis together', () => {
    const one = claim(1, { confidence: { level: 'high', basis: '' } });
    const two = claim(2, { confidence: { level: 'low', basis: 'One notice' } });
    expect(merge([one, two], { confidence: two.id }).confidence).toEqual(two.confidence);
  });

  it('is the claim itself where nothing else says more', () => {
    const one = claim(1, { statement: 'A', notes: 'n' }, { quota: 'affirmed' });
    expect(merge([one, { ...one, id: claim(2, {}).id }])).toEqual(one);
  });
});
