import { message } from '../../../messages/messages';

/**
 * A UTC instant (ISO 8601) to the minute, and the local offset from UTC in minutes where it is known. One that was cut to
 * its day, which is midnight to the millisecond, is shown as the day.
 */
export function formatInstant(instant: string, offsetMinutes: number | null = null): string {
  if (instant.endsWith('T00:00:00.000Z')) return instant.slice(0, 10);
  const values = { date: instant.slice(0, 10), time: instant.slice(11, 16) };
  if (offsetMinutes === null) return message('memo.annex.instant', values);
  return message('memo.annex.instant.local', { ...values, offset: formatOffset(offsetMinutes) });
}

function formatOffset(minutes: number): string {
  const sign = minutes < 0 ? '−' : '+';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
