const day = 24 * 3600;
const year = 365.25 * day;
const ages = 1000 * year;
const units = [
  ['year', year],
  ['month', year / 12],
  ['day', day],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** From 0, guessed at once, to 4, not within a thousand years; the words are those of `encryption.strength.…`. */
export function strengthOf(seconds: number): 0 | 1 | 2 | 3 | 4 {
  if (seconds < 3600) return 0;
  if (seconds < 30 * day) return 1;
  if (seconds < 10 * year) return 2;
  return seconds < ages ? 3 : 4;
}

/** How long guessing takes, in the largest unit that fits; the words are those of `encryption.time.…`. */
export function guessingTime(seconds: number): {
  readonly unit: 'moment' | 'ages' | (typeof units)[number][0];
  readonly count: number;
} {
  if (seconds >= ages) return { unit: 'ages', count: 0 };
  const found = units.find(([, length]) => seconds >= length);
  return found ? { unit: found[0], count: Math.floor(seconds / found[1]) } : { unit: 'moment', count: 0 };
}
