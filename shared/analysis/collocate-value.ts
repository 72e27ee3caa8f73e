import type { Collocate, CollocateMeasure } from './word-schema';

/** The value of a collocate in a measure; null where it is not defined. */
export function collocateValue(collocate: Collocate, measure: CollocateMeasure): number | null {
  const values: Readonly<Record<CollocateMeasure, number | null>> = {
    'log-likelihood': collocate.logLikelihood,
    'log-dice': collocate.logDice,
    mi: collocate.mi,
    npmi: collocate.npmi,
    't-score': collocate.tScore,
  };
  return values[measure];
}

/** A value as it is shown: two decimals, a real minus sign. */
export function shownMeasure(value: number | null): string {
  if (value === null) return '–';
  const shown = value.toFixed(2);
  return shown === '-0.00' ? '0.00' : shown.replace('-', '−');
}
