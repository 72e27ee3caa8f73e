import { describe, expect, it } from 'vitest';
import { shownDay, shownInstant, shownSecond } from '../../../renderer/ui/shown-instant';

describe('an instant as it is shown', () => {
  // Of the local clock, so that the test holds in every time zone.
  const instant = new Date(2026, 2, 5, 9, 4, 7).toISOString();

  it('is dated in one way, to the day, the minute or the second', () => {
    expect(shownDay(instant)).toBe('2026-03-05');
    expect(shownInstant(instant)).toBe('2026-03-05 09:04');
    expect(shownSecond(instant)).toBe('2026-03-05 09:04:07');
  });
});
