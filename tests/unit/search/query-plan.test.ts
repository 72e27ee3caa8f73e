import { expect, it } from 'vitest';
import { readQuery } from '../../../electron/search/query-failure';
import { planQuery, type QueryPlan } from '../../../electron/search/query-plan';

const planOf = (query: string): QueryPlan =>
  planQuery(readQuery(query), { isStemming: true, otherNames: () => [], testOf: () => () => true });

it('looks for words that were typed again and again but once, and in a row as they were typed', () => {
  const plan = planOf('quota '.repeat(300));
  if (plan.kind !== 'and') throw new Error('No plan of several words');
  expect(plan.plans).toHaveLength(1);
  expect(plan.row?.rows[0]).toHaveLength(300);
  expect(planOf('quota "quota" quota* -quota')).toMatchObject({ plans: { length: 4 } });
});
