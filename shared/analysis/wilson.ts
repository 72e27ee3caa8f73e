/** A proportion with the interval that it lies in with 95 % confidence, all from 0 to 1. */
export interface Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959963984540054;

/** The proportion of some among all with its Wilson score interval; null where there are none at all. */
export function wilson(some: number, all: number): Proportion | null {
  if (all === 0) return null;
  const share = some / all;
  const square = z * z;
  const centre = share + square / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + square / (4 * all * all));
  const scale = 1 + square / all;
  return {
    share,
    // Exact at the ends, where rounding would step over them.
    low: some === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: some === all ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
