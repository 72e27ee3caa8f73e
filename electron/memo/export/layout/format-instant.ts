import { message } from '../../../messages/messages';

/** A UTC instant (ISO 8601) to the minute, and the local offset from UTC in minutes where it is known. */
export function formatInstant(instant: string, offsetMinutes?: number): string {
  const values = { date: instant.slice(0, 10), time: instant.slice(11, 16) };
  if (offsetMinutes === undefined) return message('memo.annex.instant', values);
  return message('memo.annex.instant.local', { ...values, offset: formatOffset(offsetMinutes) });
}

function formatOffset(minutes: number): string {
  const sign = minutes < 0 ? '−' : '+';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${sign}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
