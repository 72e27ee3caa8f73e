import type { Proportion } from './wilson';

/** A proportion with its interval in whole per cent: "90 % [79–96]". */
export function saysPercent({ share, low, high }: Proportion): string {
  const percent = (part: number): number => Math.round(part * 100);
  return `${percent(share)} % [${percent(low)}–${percent(high)}]`;
}
