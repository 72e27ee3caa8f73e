import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStatuses, needsReason, statusObjection } from '../../../shared/claim/claim-status';
import { claimStatusSchema, type ClaimStatus } from '../../../shared/claim/claim-vocabulary';

const judged = (status: ClaimStatus, statusReason = '', basis: string | null = null) => ({
  status,
  statusReason,
  confidence: basis === null ? null : { level: 'high' as const, basis },
});
const statuses = fc.constantFrom(...claimStatusSchema.options);

describe('the status of a claim', () => {
  it('goes from draft over reviewed and disputed to superseded or withdrawn, and back to draft', () => {
    const walk: ClaimStatus[] = ['draft', 'reviewed', 'disputed', 'reviewed', 'superseded', 'draft'];
    walk.slice(1).forEach((status, index) => {
      expect(statusObjection(judged(walk[index] ?? 'draft'), judged(status, 'why'))).toBeNull();
    });
    for (const [from, to] of [
      ['draft', 'disputed'],
      ['draft', 'superseded'],
      ['superseded', 'disputed'],
      ['withdrawn', 'reviewed'],
    ] as const) {
      expect(statusObjection(judged(from), judged(to, 'why'))).toBe('not-next');
    }
  });

  it('needs the basis of a level of confidence to be reviewed, blanks being none', () => {
    expect(statusObjection(judged('draft', '', ' \n'), judged('reviewed', '', ' \n'))).toBe('no-basis');
    expect(statusObjection(judged('draft', '', ''), judged('reviewed', '', 'two notices'))).toBeNull();
    expect(statusObjection(judged('draft'), judged('reviewed'))).toBeNull();
    expect(statusObjection(judged('reviewed', '', 'two'), judged('reviewed', '', ''))).toBe('no-basis');
  });

  it('does not stop other changes of a claim that was wanting before', () => {
    expect(statusObjection(judged('reviewed', '', ''), judged('reviewed', '', ''))).toBeNull();
    expect(statusObjection(judged('disputed'), judged('disputed'))).toBeNull();
    expect(statusObjection(judged('disputed', 'two readings'), judged('disputed'))).toBe('no-reason');
  });

  it('can always be what it is, and with reason and basis whatever is said to follow', () => {
    fc.assert(
      fc.property(statuses, statuses, (from, to) => {
        const before = judged(from, 'why', 'notices');
        expect(statusObjection(before, before)).toBeNull();
        const may = from === to || nextStatuses[from].includes(to);
        expect(statusObjection(before, judged(to, 'why', 'notices'))).toBe(may ? null : 'not-next');
        if (may && from !== to) {
          expect(statusObjection(before, judged(to, ' ', 'notices'))).toBe(
            needsReason(to) ? 'no-reason' : null,
          );
        }
      }),
    );
  });
});
