const firstDelayMs = 1000;
const longestDelayMs = 30_000;

/** How long nobody may try again after so many wrong passphrases in a row, in ms: doubling from one second to thirty. */
export function delayAfterFailures(failures: number): number {
  if (failures < 1) return 0;
  return Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(failures - 1, 10));
}
