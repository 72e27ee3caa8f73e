/** A UTC instant as the analyst's own clock has it, to the minute: 2026-11-30 12:04. */
export function shownInstant(instant: string): string {
  return shownSecond(instant).slice(0, -':00'.length);
}

/** The same to the second: 2026-11-30 12:04:09. */
export function shownSecond(instant: string): string {
  const date = new Date(instant);
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${shownDay(instant)} ${time}`;
}

/** The day of a UTC instant where the analyst is: 2026-11-30. */
export function shownDay(instant: string): string {
  const date = new Date(instant);
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
