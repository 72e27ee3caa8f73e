import { describe, expect, it } from 'vitest';
import { delayOfSave } from '../../../renderer/ui/text-draft';

describe('what is typed in a field is saved', () => {
  it('at a pause', () => {
    expect(delayOfSave(0, 0)).toBe(700);
    expect(delayOfSave(0, 3_000)).toBe(700);
  });

  it('within five seconds where typing has no pause', () => {
    // A key every 200 ms: each puts the pause off, none puts off the end of the five seconds.
    let savedAfter = 0;
    for (let now = 0; savedAfter === 0; now += 200) {
      const delay = delayOfSave(0, now);
      if (delay < 200) savedAfter = now + delay;
    }
    expect(savedAfter).toBe(5_000);
    expect(delayOfSave(0, 60_000)).toBe(0);
  });

  it('later and later after failures', () => {
    const delays = [1, 2, 3, 4, 5, 50].map((failures) => delayOfSave(failures, 60_000));
    expect(delays).toEqual([1_000, 2_000, 5_000, 15_000, 30_000, 30_000]);
  });
});
