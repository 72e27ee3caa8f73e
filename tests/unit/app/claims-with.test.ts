import { expect, it } from 'vitest';
import { claimsWith } from '../../../renderer/app/claims-with';
import type { ClaimRow } from '../../../shared/claim/claim-schema';

const claim = (statement: string, ...quotes: string[]): ClaimRow =>
  ({ statement, evidence: quotes.map((quote) => ({ quote })) }) as ClaimRow;
const claims = [
  claim('Quotas fell', '配额下降'),
  claim('', '國資委 decides'),
  claim('A golden share', 'state'),
];
const found = (typed: string) => claimsWith(typed, claims).map((one) => claims.indexOf(one));

it('finds claims by words of their statement or passages, in either script', () => {
  expect(found('quotas')).toEqual([0]);
  expect(found('fell 配额')).toEqual([0]);
  expect(found('国资委')).toEqual([1]);
  expect(found('share STATE')).toEqual([2]);
  expect(found('quotas state')).toEqual([]);
  expect(found('  ')).toEqual([]);
});
