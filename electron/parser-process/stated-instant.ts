const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** As browsers write it ("Wed May 07 2025 09:14:00 GMT+0200") and as RFC 5322 has it ("Wed, 7 May 2025 09:14:00 +0200"). */
const inWords =
  /^(?:[a-z]{3},? )?(?:[a-z]{3} \d{1,2}|\d{1,2} [a-z]{3}) \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC?|Z)?(?:[+-]\d{4})?$/i;

/**
 * The instant (UTC, ISO 8601) that a program wrote with its offset from UTC; undefined for all else. What it put in
 * brackets, such as the zone's name, is passed over.
 */
export function instantOf(stated: string | undefined): string | undefined {
  const plain = (stated ?? '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!iso.test(plain) && !inWords.test(plain)) return undefined;
  const time = new Date(plain);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
