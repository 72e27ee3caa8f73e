import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IdleLock } from '../../../electron/window/idle-lock';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minute = 60_000;

it('locks once when nobody has used it for that long, and again after it was used', () => {
  const lock = vi.fn<() => void>();
  const idle = new IdleLock({ minutes: () => 10, lock });
  idle.used();
  vi.advanceTimersByTime(9 * minute);
  idle.used();
  vi.advanceTimersByTime(9 * minute);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60 * minute);
  expect(lock).toHaveBeenCalledTimes(1);
  idle.used();
  vi.advanceTimersByTime(11 * minute);
  expect(lock).toHaveBeenCalledTimes(2);
});

it('never locks where the setting is nought, and follows it when it changes', () => {
  let minutes = 0;
  const lock = vi.fn<() => void>();
  const idle = new IdleLock({ minutes: () => minutes, lock });
  idle.used();
  vi.advanceTimersByTime(1000 * minute);
  expect(lock).not.toHaveBeenCalled();
  minutes = 5;
  vi.advanceTimersByTime(minute);
  expect(lock).toHaveBeenCalledTimes(1);
});
