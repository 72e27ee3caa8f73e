import { create } from 'zustand';
import type {
  AnalysisFilter,
  AnalysisView,
  CellPlace,
  MeetingUnit,
} from '../../shared/analysis/analysis-schema';
import type { Measure } from '../../shared/analysis/measure';
import type { WordView } from '../../shared/analysis/word-schema';
import { showList } from '../navigation/navigation-state';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';

/** A cell whose passages are listed. */
export interface OpenedCell {
  readonly view: AnalysisView;
  readonly place: CellPlace;
  /** What the cell says, in words. */
  readonly says: string;
  /** What else there is to tell, such as searches that found nothing. */
  readonly notes: readonly string[];
}

interface AnalysisState {
  readonly view: AnalysisView;
  /** The view of words that is shown in place of it; null where none is. */
  readonly words: WordView | null;
  readonly unit: MeetingUnit;
  readonly measure: Measure;
  readonly filter: AnalysisFilter;
  /** The cell that the keyboard is on; rows and columns count from 0. */
  readonly active: { readonly row: number; readonly column: number };
  readonly opened: OpenedCell | null;
  /** The list of passages takes the focus as soon as it is there. */
  readonly isListWanted: boolean;
}

const start: AnalysisState = {
  view: 'code-source',
  words: null,
  unit: 'overlap',
  measure: 'count',
  filter: {},
  active: { row: 0, column: 0 },
  opened: null,
  isListWanted: false,
};

/** How the analysis stands, as long as the notebook is open in the window. */
export const useAnalysis = create<AnalysisState>(() => start);
const { getState, setState } = useAnalysis;

useNotebookData.subscribe((data, before) => {
  if (data.notebook?.id !== before.notebook?.id) setState(start, true);
});

/** Shows another view, from its first cell. */
export function chooseView(view: AnalysisView): void {
  const { view: before, words } = getState();
  if (view === before && words === null) return;
  setState({ view, words: null, active: start.active, opened: null });
}

/** Shows a view of words, from its first cell. */
export function chooseWords(words: WordView): void {
  if (words !== getState().words) setState({ words, active: start.active, opened: null });
}

export function chooseMeasure(measure: Measure): void {
  setState({ measure });
}

export function chooseUnit(unit: MeetingUnit): void {
  setState({ unit, opened: null });
}

/** Changes some conditions; what is empty is no condition. */
export function changeFilter(change: Partial<AnalysisFilter>): void {
  const filter = Object.fromEntries(
    Object.entries({ ...getState().filter, ...change }).filter(
      ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
    ),
  ) as AnalysisFilter;
  setState({ filter, opened: null });
}

export function clearFilter(): void {
  setState({ filter: {}, opened: null });
}

export function moveToCell(row: number, column: number): void {
  setState({ active: { row, column } });
}

/** Lists what a cell was counted from, and lets the list take the focus. */
export function openCell(opened: OpenedCell): void {
  setState({ opened, isListWanted: true });
  showList('analysis');
  const { layout } = useNotebookData.getState().settings;
  if (!layout.listOpen) void changeSettings({ layout: { ...layout, listOpen: true } });
}

/** The list has the focus. */
export function listReached(): void {
  setState({ isListWanted: false });
}
