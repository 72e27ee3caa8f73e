import type { FrequencyMeasure, FrequencyRow } from './word-schema';

/** The frequency of a query in a period; null where there is nothing that it could be relative to. */
export function frequencyOf(row: FrequencyRow, query: number, measure: FrequencyMeasure): number | null {
  const hits = row.hits[query] ?? 0;
  if (measure === 'count') return hits;
  if (measure === 'per-source') return row.sources === 0 ? null : hits / row.sources;
  return row.words === 0 ? null : (hits * 10_000) / row.words;
}

/** A frequency as it is shown: whole where it is a count, else with up to two decimals. */
export function shownFrequency(value: number | null): string {
  if (value === null) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}
