import { expect, it } from 'vitest';
import { taskSteps } from '../../../electron/task/task-steps';

it('tells of the beginning, of each step, and of the end once nothing is left', () => {
  const told: number[] = [];
  const steps = taskSteps(({ done }) => told.push(done), { task: 'export', label: 'memo.pdf', total: 3 });
  steps.next();
  steps.next();
  // One step too many must not look like the end.
  steps.next();
  steps.end();
  expect(told).toEqual([0, 1, 2, 2, 3]);
});
