import { create } from 'zustand';
import type { ClaimColumn, ClaimFilter, ClaimQuery } from '../../../shared/claim/claim-query';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import type { SavedViewId, TableView } from '../../../shared/claim/saved-view';
import { useNotebookData } from '../../notebook-data/notebook-data';

/** What the table looks like before anybody changes it. */
export const standardView: TableView = {
  columns: [
    { id: 'statement', width: 340 },
    { id: 'codes', width: 240 },
    { id: 'source', width: 200 },
    { id: 'status', width: 90 },
    { id: 'reliability', width: 60 },
    { id: 'credibility', width: 60 },
    { id: 'eventTime', width: 100 },
    { id: 'cited', width: 70 },
    { id: 'modified', width: 110 },
  ],
  filter: {},
  sort: [{ column: 'modified', isDescending: true }],
  group: null,
};

/** Width in pixels of a column that is shown for the first time. */
export const newColumnWidth = 140;
export const narrowest = 40;
export const widest = 2000;

interface TableState {
  readonly view: TableView;
  /** The saved view that the look came from; null for the standard one. */
  readonly savedId: SavedViewId | null;
  readonly collapsed: readonly string[];
  readonly selected: ReadonlySet<ClaimId>;
  /** The line that the keyboard is on, from 0. */
  readonly active: number;
  /** The other end of a selection that Shift extends. */
  readonly anchor: number;
}

const start: TableState = {
  view: standardView,
  savedId: null,
  collapsed: [],
  selected: new Set(),
  active: 0,
  anchor: 0,
};

/** How the claims table stands, as long as the notebook is open in the window. */
export const useClaimsTable = create<TableState>(() => start);
const { getState, setState } = useClaimsTable;

useNotebookData.subscribe((data, before) => {
  if (data.notebook?.id !== before.notebook?.id) setState(start, true);
});

/** The question that a look of the table asks. */
export function queryOf(view: TableView, collapsed: readonly string[]): ClaimQuery {
  return { filter: view.filter, sort: view.sort, group: view.group, collapsed: [...collapsed] };
}

export function setView(change: Partial<TableView>): void {
  const isOther = 'filter' in change || 'group' in change || 'sort' in change;
  setState({
    view: { ...getState().view, ...change },
    ...(isOther && { active: 0, anchor: 0 }),
    ...('group' in change && { collapsed: [] }),
  });
}

/** Changes what is filtered; undefined takes a condition away. */
export function setFilter(change: Partial<ClaimFilter>): void {
  const merged = { ...getState().view.filter, ...change };
  const kept = Object.entries(merged).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  setView({ filter: Object.fromEntries(kept) });
  setState({ selected: new Set() });
}

export function showView(view: TableView, savedId: SavedViewId | null): void {
  setState({ ...start, view, savedId });
}

export function setCollapsed(collapsed: readonly string[]): void {
  setState({ collapsed });
}

export function toggleGroup(key: string): void {
  const { collapsed } = getState();
  setCollapsed(collapsed.includes(key) ? collapsed.filter((other) => other !== key) : [...collapsed, key]);
}

export function select(selected: ReadonlySet<ClaimId>, at?: { active: number; anchor: number }): void {
  setState({ selected, ...at });
}

export function goTo(active: number): void {
  setState({ active });
}

/** A press on a column's head: first from the beginning, then from the end, then not; with `isMore` beside the others. */
export function toggleSort(column: ClaimColumn, isMore: boolean): void {
  const { sort } = getState().view;
  const before = sort.find((entry) => entry.column === column);
  const next = before
    ? before.isDescending
      ? []
      : [{ column, isDescending: true }]
    : [{ column, isDescending: false }];
  if (!isMore) return setView({ sort: next });
  const others = sort.filter((entry) => entry.column !== column);
  setView({
    sort: before ? sort.flatMap((entry) => (entry === before ? next : [entry])) : [...others, ...next],
  });
}

export function resizeColumn(column: ClaimColumn, width: number): void {
  const clamped = Math.round(Math.min(widest, Math.max(narrowest, width)));
  const { columns } = getState().view;
  setView({ columns: columns.map((entry) => (entry.id === column ? { ...entry, width: clamped } : entry)) });
}

export function moveColumn(column: ClaimColumn, step: -1 | 1): void {
  const columns = [...getState().view.columns];
  const from = columns.findIndex(({ id }) => id === column);
  const to = from + step;
  const moved = columns[from];
  if (!moved || to < 0 || to >= columns.length) return;
  columns.splice(from, 1);
  columns.splice(to, 0, moved);
  setView({ columns });
}

/** Shows exactly these columns; those that are shown already keep their place. One at least stays. */
export function showColumns(wanted: ReadonlySet<ClaimColumn>): void {
  const { columns } = getState().view;
  const kept = columns.filter(({ id }) => wanted.has(id));
  const added = [...wanted].filter((id) => !columns.some((entry) => entry.id === id));
  const next = [...kept, ...added.map((id) => ({ id, width: newColumnWidth }))];
  if (next.length > 0) setView({ columns: next });
}
