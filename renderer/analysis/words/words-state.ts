import { create } from 'zustand';
import type {
  ChineseUnit,
  CollocateMeasure,
  FrequencyMeasure,
  LineOrder,
  PeriodLength,
  WordSpan,
} from '../../../shared/analysis/word-schema';
import { useNotebookData } from '../../notebook-data/notebook-data';

/** A word that all lines are to have near, and how it is shown. */
export interface NearWord {
  readonly word: string;
  readonly shown: string;
  readonly span: WordSpan;
}

/** How the views of words stand, as long as the notebook is open in the window. */
export interface WordsState {
  /** Of the concordance and the collocates. */
  readonly query: string;
  readonly isStemming: boolean;
  readonly order: LineOrder;
  readonly isDescending: boolean;
  /** How Chinese is taken apart in lines, and in collocates. */
  readonly lineUnit: ChineseUnit;
  readonly wordUnit: ChineseUnit;
  readonly near: NearWord | null;
  readonly period: { readonly length: PeriodLength; readonly id: string } | null;
  /** The line that the keyboard is on, and where the selection begins. */
  readonly active: number;
  readonly anchor: number;
  readonly span: WordSpan;
  readonly least: number;
  readonly measure: CollocateMeasure;
  readonly withStopWords: boolean;
  /** Of the frequency, a line each; some may still be empty. */
  readonly queries: readonly string[];
  readonly length: PeriodLength;
  readonly frequencyMeasure: FrequencyMeasure;
}

const start: WordsState = {
  query: '',
  isStemming: true,
  order: 'text',
  isDescending: false,
  lineUnit: 'character',
  wordUnit: 'word',
  near: null,
  period: null,
  active: 0,
  anchor: 0,
  span: { left: 5, right: 5 },
  least: 2,
  measure: 'log-likelihood',
  withStopWords: false,
  queries: [''],
  length: 'year',
  frequencyMeasure: 'count',
};

export const useWords = create<WordsState>(() => start);
const { getState, setState } = useWords;

useNotebookData.subscribe((data, before) => {
  if (data.notebook?.id !== before.notebook?.id) setState(start, true);
});

/** Changes how a view stands; lines are looked at from the first one on. */
export function changeWords(change: Partial<WordsState>): void {
  setState({ ...change, active: 0, anchor: 0 });
}

/** Looks for something else, in the concordance and the collocates alike; the frequency begins with it. */
export function askWords(query: string, isStemming = getState().isStemming): void {
  const { queries } = getState();
  const isUnused = queries.every((other) => other.trim() === '' || other === getState().query);
  changeWords({ query, isStemming, near: null, period: null, ...(isUnused && { queries: [query] }) });
}

/** Puts lines in another order; the same once more turns it round. */
export function orderLines(order: LineOrder): void {
  const before = getState();
  changeWords({ order, isDescending: before.order === order && !before.isDescending });
}

/** Goes to a line; with `extends` the lines from where the selection began are selected. */
export function goToLine(active: number, isExtending: boolean): void {
  setState({ active, ...(!isExtending && { anchor: active }) });
}

/** Selects the lines from one to another, which the keyboard is then on. */
export function selectLines(anchor: number, active: number): void {
  setState({ anchor, active });
}
