import { create } from 'zustand';
import type { Result } from '../../shared/result';
import type { SourceGroup, SourceGroupId, SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { activeDocument, closeDocument, useNavigation } from '../navigation/navigation-state';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';
import { notify, notifyFailure } from '../ui/notices';
import { parseKeys } from './source-tree';

/** What a step is about. */
export interface Chosen {
  readonly sourceIds: readonly SourceId[];
  readonly groupIds: readonly SourceGroupId[];
}

type OrderDialog =
  | { readonly kind: 'rename-source'; readonly id: SourceId; readonly title: string }
  | { readonly kind: 'rename-group'; readonly group: SourceGroup }
  | { readonly kind: 'new-group'; readonly parentId: SourceGroupId | null }
  | { readonly kind: 'move'; readonly chosen: Chosen }
  | { readonly kind: 'to-bin'; readonly ids: readonly SourceId[] }
  | { readonly kind: 'bin' }
  | { readonly kind: 'purge'; readonly ids: readonly SourceId[] };

interface OrderState {
  /** Keys of the lines that are selected in the list. */
  readonly selected: readonly string[];
  readonly dialog: OrderDialog | null;
}

export const useSourceOrder = create<OrderState>(() => ({ selected: [], dialog: null }));
const { getState, setState } = useSourceOrder;

export function select(selected: readonly string[]): void {
  setState({ selected });
}

export function openOrderDialog(dialog: OrderDialog | null): void {
  setState({ dialog });
}

/** What is selected in the list and still there; else the source that is open. */
export function chosenNow(): Chosen {
  const { sources, groups } = useNotebookData.getState();
  const keys = parseKeys(getState().selected);
  const sourceIds = sources.filter(({ id }) => keys.sourceIds.includes(id)).map(({ id }) => id);
  const groupIds = groups.filter(({ id }) => keys.groupIds.includes(id)).map(({ id }) => id);
  if (sourceIds.length + groupIds.length > 0) return { sourceIds, groupIds };
  const { panes, activePane } = useNavigation.getState();
  const document = activeDocument(panes[activePane]);
  const open = sources.filter(({ id }) => document?.kind === 'source' && document.id === id);
  return { sourceIds: open.map(({ id }) => id), groupIds: [] };
}

/** Asks for another name for the one thing that is chosen. */
export function renameChosen(): void {
  const { sourceIds, groupIds } = chosenNow();
  const { sources, groups } = useNotebookData.getState();
  const source = sources.find(({ id }) => id === sourceIds[0]);
  const group = groups.find(({ id }) => id === groupIds[0]);
  if (sourceIds.length + groupIds.length !== 1) {
    return notify({ tone: 'news', text: message('source.rename.onlyOne') });
  }
  if (source) openOrderDialog({ kind: 'rename-source', id: source.id, title: source.title });
  else if (group) openOrderDialog({ kind: 'rename-group', group });
}

/** Asks for a group to move what is chosen into. */
export function moveChosen(): void {
  const chosen = chosenNow();
  if (chosen.sourceIds.length + chosen.groupIds.length > 0) openOrderDialog({ kind: 'move', chosen });
}

/** Sources go to the bin after a question; a group is taken away at once, since nothing in it goes with it. */
export function removeChosen(): void {
  const { sourceIds, groupIds } = chosenNow();
  if (sourceIds.length > 0) openOrderDialog({ kind: 'to-bin', ids: sourceIds });
  else for (const id of groupIds) void deleteGroup(id);
}

/** Asks for the name of a new group, inside the one that is chosen or beside the source that is. */
export function newGroup(): void {
  const { sourceIds, groupIds } = chosenNow();
  const [sourceId] = sourceIds;
  const beside = useNotebookData.getState().sources.find(({ id }) => id === sourceId)?.groupId;
  openOrderDialog({ kind: 'new-group', parentId: groupIds[0] ?? beside ?? null });
}

/** Moves sources and groups; null is the top. */
export async function moveTo(chosen: Chosen, to: SourceGroupId | null): Promise<boolean> {
  const { sourceIds, groupIds } = chosen;
  const moved = await call('source.move', { sourceIds: [...sourceIds], groupIds: [...groupIds], to });
  return isDone(moved);
}

export async function deleteGroup(id: SourceGroupId): Promise<void> {
  const name = useNotebookData.getState().groups.find((group) => group.id === id)?.name ?? '';
  if (isDone(await call('source.deleteGroup', { id }))) {
    notify({ tone: 'news', text: message('source.group.deleted', { name }) });
  }
}

/** Moves sources to the bin and closes them. */
export async function moveToBin(ids: readonly SourceId[]): Promise<boolean> {
  const answer = await call('source.bin', { ids: [...ids] });
  if (!isDone(answer)) return false;
  for (const id of ids) closeDocument({ kind: 'source', id });
  const { inspected } = useNavigation.getState();
  if (inspected?.kind === 'source' && ids.includes(inspected.id)) useNavigation.setState({ inspected: null });
  notify({ tone: 'news', text: message('source.bin.done', { count: ids.length }) });
  return true;
}

export async function restore(ids: readonly SourceId[]): Promise<void> {
  if (isDone(await call('source.restore', { ids: [...ids] }))) {
    notify({ tone: 'news', text: message('source.bin.restored', { count: ids.length }) });
  }
}

/** Deletes bytes and texts of sources in the bin for good. */
export async function purge(ids: readonly SourceId[]): Promise<boolean> {
  const answer = await call('source.purge', { ids: [...ids] });
  if (!isDone(answer)) return false;
  for (const id of ids) closeDocument({ kind: 'source', id });
  const { isErased } = answer.value;
  const text = message(isErased ? 'source.purge.done' : 'source.purge.later', { count: ids.length });
  notify({ tone: isErased ? 'news' : 'warning', text });
  return true;
}

/** Opens or closes a group in the list; this is remembered. */
export function setGroupOpen(id: SourceGroupId, isOpen: boolean): void {
  const { collapsedGroups } = useNotebookData.getState().settings;
  const others = collapsedGroups.filter((other) => other !== id);
  void changeSettings({ collapsedGroups: isOpen ? others : [...others, id].slice(-1000) });
}

/** True where it worked; else says why not. */
export function isDone<T>(answer: Result<T>): answer is Extract<Result<T>, { ok: true }> {
  if (!answer.ok) notifyFailure(answer.failure);
  return answer.ok;
}
