import { describe, expect, it } from 'vitest';
import type { Claim, ClaimId, Evidence, EvidenceId } from '../../../shared/claim/claim-schema';
import { claimChanges, rememberClaim } from '../../../shared/memo/known-claim';
import type { MemoId } from '../../../shared/memo/memo-schema';

const passage = (id: string, quote: string, relation: Evidence['relation'] = 'supports') =>
  ({ id: id as EvidenceId, quote, relation }) as Evidence;
const claim = {
  id: 'claim' as ClaimId,
  statement: 'Quotas fell.',
  status: 'draft',
  evidence: [passage('a', 'fell by 5%'), passage('b', 'fell again')],
} as Claim;
const known = rememberClaim(claim, { memoId: 'memo' as MemoId, at: '2026-01-01T00:00:00.000Z' });
const whole = { to: 'claim' as const, claimId: claim.id };
const only = (id: string) => ({ ...whole, to: 'passage' as const, evidenceId: id as EvidenceId });
const changes = (changed: Partial<Claim>, item: typeof whole | ReturnType<typeof only> = whole) =>
  claimChanges(known, { ...claim, ...changed }, item);

describe('what changed in a claim since it was cited', () => {
  it('is nothing where it is the same, was reviewed, or has more that supports it', () => {
    expect(changes({})).toEqual([]);
    expect(changes({ status: 'reviewed', statement: ' Quotas fell. ' })).toEqual([]);
    expect(changes({ evidence: [...claim.evidence, passage('c', 'fell a third time')] })).toEqual([]);
  });

  it('is its statement, its quotes and its status, with what they were', () => {
    const evidence = [passage('a', 'fell by 6%')];
    expect(changes({ statement: 'Quotas rose.', status: 'withdrawn', evidence })).toEqual([
      { kind: 'statement', before: 'Quotas fell.', after: 'Quotas rose.' },
      { kind: 'status', before: 'draft', after: 'withdrawn' },
      { kind: 'quote', before: 'fell by 5%', after: 'fell by 6%' },
      { kind: 'passage-gone', before: 'fell again' },
    ]);
    expect(claimChanges({ ...known, status: 'disputed' }, claim, whole)).toEqual([
      { kind: 'status', before: 'disputed', after: 'draft' },
    ]);
  });

  it('is a passage that contradicts it now, new or turned', () => {
    const evidence = [passage('a', 'fell by 5%', 'contradicts'), passage('b', 'fell again')];
    expect(changes({ evidence: [...evidence, passage('c', 'rose', 'contradicts')] })).toEqual([
      { kind: 'contradicted', after: 'fell by 5%' },
      { kind: 'contradicted', after: 'rose' },
    ]);
  });

  it('of a passage alone is what happened to that passage and to the claim', () => {
    const evidence = [passage('a', 'fell by 6%'), passage('c', 'rose', 'contradicts')];
    expect(changes({ evidence }, only('a')).map(({ kind }) => kind)).toEqual(['quote']);
    expect(changes({ evidence }, only('b')).map(({ kind }) => kind)).toEqual(['passage-gone']);
  });

  it('is not that a passage is kept under another id, as after a merge', () => {
    expect(changes({ evidence: [passage('x', 'fell by 5%'), passage('b', 'fell again')] })).toEqual([]);
  });
});
