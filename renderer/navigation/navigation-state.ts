import { create } from 'zustand';
import type { ClaimId, EvidenceId } from '../../shared/claim/claim-schema';
import type { EntityId } from '../../shared/entity/entity-schema';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { SourceId } from '../../shared/source/source-schema';
import type { Range } from '../../shared/text/range';

/** Where the analyst is: the list at the left, one or two documents, what the inspector shows, and the way back. */
export type ListView = 'sources' | 'claims' | 'entities' | 'memos' | 'codebook' | 'analysis' | 'search';
export type OpenDocument =
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'memo'; readonly id: MemoId }
  /** The table of all claims, of which there is one. */
  | { readonly kind: 'claims'; readonly id: 'claims' }
  /** The view of the analysis that is chosen. */
  | { readonly kind: 'analysis'; readonly id: 'analysis' };
export type Inspected =
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly evidenceId?: EvidenceId }
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'code'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'memo'; readonly id: MemoId };

export interface Pane {
  readonly tabs: readonly OpenDocument[];
  readonly active: number;
}

/** A passage to scroll to and flash once. `serial` rises with each request, so that the same passage can be asked for again. */
export interface PassageTarget {
  readonly sourceId: SourceId;
  readonly range: Range;
  readonly serial: number;
}

/** A place in a memo's plain text, in code points, to go to once. `serial` rises as for a passage. */
export interface MemoTarget {
  readonly memoId: MemoId;
  readonly range: Range;
  readonly serial: number;
}

interface Place {
  readonly document: OpenDocument;
  readonly range: Range | null;
}

export interface Navigation {
  readonly list: ListView;
  readonly panes: readonly Pane[];
  readonly activePane: number;
  readonly inspected: Inspected | null;
  readonly target: PassageTarget | null;
  readonly memoTarget: MemoTarget | null;
  readonly past: readonly Place[];
  readonly future: readonly Place[];
}

const start: Navigation = {
  list: 'sources',
  panes: [{ tabs: [], active: -1 }],
  activePane: 0,
  inspected: null,
  target: null,
  memoTarget: null,
  past: [],
  future: [],
};

export const useNavigation = create<Navigation>(() => start);
const { getState, setState } = useNavigation;

/** Rises over notebooks, so that no request is taken for one that was answered. */
let lastSerial = 0;

const isSame = (a: OpenDocument, b: OpenDocument): boolean => a.kind === b.kind && a.id === b.id;

/** Forgets everything: another notebook was opened. */
export function resetNavigation(): void {
  setState(start, true);
}

export function showList(list: ListView): void {
  setState({ list });
}

export function inspect(inspected: Inspected | null): void {
  setState({ inspected });
}

/** The document that is shown in a pane. */
export function activeDocument(pane: Pane | undefined): OpenDocument | undefined {
  return pane?.tabs[pane.active];
}

/** Opens a source, scrolled to a passage where one is given. A memo that is open stays beside it. */
export function openSource(id: SourceId, options: { range?: Range; beside?: boolean } = {}): void {
  openDocument({ kind: 'source', id }, options.range ?? null, options.beside ?? false);
}

/** Opens a memo, at a place of its plain text where one is given. */
export function openMemo(id: MemoId, options: { range?: Range; beside?: boolean } = {}): void {
  openDocument({ kind: 'memo', id }, options.range ?? null, options.beside ?? false);
}

/** Opens the table of all claims. */
export function openClaimsTable(): void {
  openDocument({ kind: 'claims', id: 'claims' }, null, false);
}

/** Opens the analysis. */
export function openAnalysis(): void {
  openDocument({ kind: 'analysis', id: 'analysis' }, null, false);
}

function openDocument(document: OpenDocument, range: Range | null, beside: boolean): void {
  rememberPlace();
  setState({ future: [] });
  show(document, range, beside);
}

function show(document: OpenDocument, range: Range | null, beside: boolean): void {
  const { panes, activePane, target, memoTarget } = getState();
  let index = panes.findIndex((pane) => pane.tabs.some((tab) => isSame(tab, document)));
  if (index < 0) index = beside ? besideOf(activePane) : activePane;
  const next = [...panes];
  while (next.length <= index) next.push({ tabs: [], active: -1 });
  const pane = next[index] ?? { tabs: [], active: -1 };
  const at = pane.tabs.findIndex((tab) => isSame(tab, document));
  next[index] =
    at < 0 ? { tabs: [...pane.tabs, document], active: pane.tabs.length } : { ...pane, active: at };
  setState({
    panes: next,
    activePane: index,
    target:
      range && document.kind === 'source' ? { sourceId: document.id, range, serial: ++lastSerial } : target,
    memoTarget:
      range && document.kind === 'memo' ? { memoId: document.id, range, serial: ++lastSerial } : memoTarget,
  });
}

function besideOf(pane: number): number {
  return activeDocument(getState().panes[pane]) ? (pane === 0 ? 1 : 0) : pane;
}

function currentPlace(): Place | null {
  const { panes, activePane, target } = getState();
  const document = activeDocument(panes[activePane]);
  if (!document) return null;
  const isTarget = document.kind === 'source' && target?.sourceId === document.id;
  return { document, range: isTarget ? target.range : null };
}

function rememberPlace(): void {
  const place = currentPlace();
  if (place) setState({ past: [...getState().past.slice(-99), place] });
}

/** Back to where you were. */
export function goBack(): void {
  const { past, future } = getState();
  const place = past.at(-1);
  if (!place) return;
  const here = currentPlace();
  setState({ past: past.slice(0, -1), future: here ? [...future, here] : future });
  show(place.document, place.range, false);
}

/** Forward again after going back. */
export function goForward(): void {
  const { past, future } = getState();
  const place = future.at(-1);
  if (!place) return;
  const here = currentPlace();
  setState({ future: future.slice(0, -1), past: here ? [...past, here] : past });
  show(place.document, place.range, false);
}

export function activateTab(pane: number, tab: number): void {
  const panes = getState().panes.map((entry, index) => (index === pane ? { ...entry, active: tab } : entry));
  setState({ panes, activePane: pane });
}

export function activatePane(pane: number): void {
  if (getState().activePane !== pane) setState({ activePane: pane });
}

/** Closes a tab; an empty second pane goes away. */
export function closeTab(pane: number, tab: number): void {
  const before = getState().panes;
  const panes = before.map((entry, index) => {
    if (index !== pane) return entry;
    const tabs = entry.tabs.filter((_, position) => position !== tab);
    const active = entry.active > tab ? entry.active - 1 : Math.min(entry.active, tabs.length - 1);
    return { tabs, active };
  });
  const kept = panes.length > 1 ? panes.filter((entry) => entry.tabs.length > 0) : panes;
  const left = kept.length > 0 ? kept : [{ tabs: [], active: -1 }];
  setState({ panes: left, activePane: Math.min(getState().activePane, left.length - 1) });
}

/** Closes every tab of a document that is gone. */
export function closeDocument(document: OpenDocument): void {
  for (let pane = getState().panes.length - 1; pane >= 0; pane--) {
    const tab = getState().panes[pane]?.tabs.findIndex((entry) => isSame(entry, document)) ?? -1;
    if (tab >= 0) closeTab(pane, tab);
  }
}

/** Moves a tab to the other side, so that two documents stand side by side. */
export function moveTabBeside(pane: number, tab: number): void {
  const document = getState().panes[pane]?.tabs[tab];
  if (!document) return;
  const other = pane === 0 ? 1 : 0;
  const panes = [...getState().panes];
  while (panes.length <= other) panes.push({ tabs: [], active: -1 });
  const from = panes[pane] ?? { tabs: [], active: -1 };
  const to = panes[other] ?? { tabs: [], active: -1 };
  const tabs = from.tabs.filter((_, position) => position !== tab);
  panes[pane] = { tabs, active: Math.min(from.active, tabs.length - 1) };
  panes[other] = { tabs: [...to.tabs, document], active: to.tabs.length };
  const kept = panes.filter((entry) => entry.tabs.length > 0);
  setState({ panes: kept, activePane: Math.min(other, kept.length - 1) });
}
