import { create } from 'zustand';
import { claimIdSchema, type ClaimRow } from '../../shared/claim/claim-schema';
import { needsLabelReadings, provideLabelReadings } from '../../shared/codebook/code-matching';
import type { CodebookInUse } from '../../shared/codebook/codebook-schema';
import type { HistoryState } from '../../shared/history/history-operations';
import type { MemoSummary } from '../../shared/memo/memo-schema';
import type { NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { Failure } from '../../shared/result';
import { settingsSchema, type Settings, type SettingsChange } from '../../shared/settings/settings-schema';
import type { BinnedSource } from '../../shared/source/source-order-operations';
import { sourceIdSchema, type SourceGroup, type SourceSummary } from '../../shared/source/source-schema';
import { call, onEvent } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify } from '../ui/notices';
import { mergeRows, sourcesOf, withTitles } from './merge-rows';
import { createReadQueue, type ChangeScope } from './read-queue';

/** What is known of the open notebook. The host is the truth; this is its latest answer. */
export interface NotebookData {
  readonly phase: 'starting' | 'none' | 'loading' | 'open';
  readonly notebook: NotebookInfo | null;
  readonly failure: Failure | null;
  readonly sources: readonly SourceSummary[];
  /** Groups of sources, in the order in which they were made. */
  readonly groups: readonly SourceGroup[];
  /** Sources in the bin and those purged from it, which are in no other list. */
  readonly binned: readonly BinnedSource[];
  readonly claims: readonly ClaimRow[];
  readonly memos: readonly MemoSummary[];
  readonly codebook: CodebookInUse | null;
  readonly history: HistoryState;
  readonly settings: Settings;
  /** Path of a broken settings file that was set aside at this start. */
  readonly settingsSetAside: string | null;
}

const empty = {
  notebook: null,
  sources: [],
  groups: [],
  binned: [],
  claims: [],
  memos: [],
  codebook: null,
  history: { undo: null, redo: null },
} satisfies Partial<NotebookData>;

export const useNotebookData = create<NotebookData>(() => ({
  ...empty,
  phase: 'starting',
  failure: null,
  settings: settingsSchema.parse({}),
  settingsSetAside: null,
}));

const set = useNotebookData.setState;

/** Reads everything once and follows every change from then on. Called once, at start. */
export async function startNotebookData(): Promise<void> {
  onEvent('notebook.changed', ({ kind, ids }) => void refresh(kind, ids));
  onEvent('window.stateChanged', () => void readWindowState());
  onEvent('host.lost', ({ message: text }) => void openAgain(text));
  const settings = await call('settings.get', {});
  if (settings.ok) set({ settings: settings.value.settings, settingsSetAside: settings.value.setAside });
  await readWindowState();
}

/** A host that ends again within this time (ms) of the last one is not started again by itself. */
const quietMs = 10_000;
let lastLoss = Number.NEGATIVE_INFINITY;

/**
 * The notebook's host ended unexpectedly. The window stays as it is, with what is typed in it, and the notebook is
 * opened again; where that fails, the start view says why.
 */
async function openAgain(text: string): Promise<void> {
  const { notebook } = useNotebookData.getState();
  const isSoonAgain = performance.now() - lastLoss < quietMs;
  lastLoss = performance.now();
  const opened = notebook && !isSoonAgain ? await call('notebook.open', { path: notebook.path }) : null;
  if (!opened?.ok) {
    const failure: Failure = opened?.failure ?? { code: 'internal', message: text };
    return set({ ...empty, phase: 'none', failure });
  }
  await readWindowState();
  notify({ tone: 'warning', text: message('window.hostRestarted') });
}

/** Asks the shell which notebook this window has, and reads it. */
export async function readWindowState(): Promise<void> {
  const state = await call('window.state', {});
  if (!state.ok) return set({ ...empty, phase: 'none', failure: state.failure });
  const { notebook, failure } = state.value;
  if (!notebook) return set({ ...empty, phase: 'none', failure });
  const isSame = useNotebookData.getState().notebook?.id === notebook.id;
  set(isSame ? { notebook, failure } : { ...empty, phase: 'loading', notebook, failure });
  await Promise.all([
    refresh('source'),
    refresh('group'),
    refresh('claim'),
    refresh('memo'),
    refresh('codebook'),
    refresh('history'),
  ]);
  set({ phase: 'open' });
}

type Kind = ChangeScope['kind'];
const waiting = createReadQueue(read);
const refresh = (kind: Kind, ids: string[] = []): Promise<void> => waiting.read({ kind, ids });

/** Reads what changed, and what the window shows of it elsewhere: a source's number of claims, a claim's titles. */
async function read({ kind, ids }: ChangeScope): Promise<void> {
  if (kind === 'source') await Promise.all([readSources(ids), readBinned()]);
  else if (kind === 'group') {
    const answer = await call('source.groups', {});
    if (answer.ok) set({ groups: answer.value });
  } else if (kind === 'claim') await readClaims(ids);
  else if (kind === 'memo') {
    const answer = await call('memo.list', {});
    if (answer.ok) set({ memos: answer.value });
  } else if (kind === 'codebook') {
    const answer = await call('codebook.get', {});
    if (answer.ok) showCodebook(answer.value);
  } else {
    const answer = await call('history.state', {});
    if (answer.ok) set({ history: answer.value });
  }
}

/** Shows a codebook; the dictionary for codes of the analyst's own is large, and is read when the first one needs it. */
function showCodebook(codebook: CodebookInUse): void {
  set({ codebook });
  if (!needsLabelReadings(codebook.codebook)) return;
  void import('./read-label').then((dictionary) => provideLabelReadings(dictionary.readLabelWithDictionary));
}

/** How often codes are used changes with every tag; what they mean does not, and what was made from it can stay. */
function showUse(read: CodebookInUse): void {
  const shown = useNotebookData.getState().codebook;
  const isSame = shown?.sha256 === read.sha256;
  if (isSame) set({ codebook: { ...shown, usage: read.usage } });
  else showCodebook(read);
}

async function readBinned(): Promise<void> {
  const answer = await call('source.binned', {});
  if (answer.ok) set({ binned: answer.value });
}

async function readSources(ids: readonly string[]): Promise<void> {
  const answer = await call('source.list', named(ids, sourceIdSchema));
  if (!answer.ok) return;
  const { sources, claims } = useNotebookData.getState();
  const merged = mergeRows(sources, ids, answer.value, (source) => source.addedAt);
  set({ sources: merged, claims: withTitles(claims, answer.value) });
}

async function readClaims(ids: readonly string[]): Promise<void> {
  const before = useNotebookData.getState().claims;
  const [answer, codebook] = await Promise.all([
    call('claim.list', named(ids, claimIdSchema)),
    call('codebook.get', {}),
  ]);
  if (codebook.ok) showUse(codebook.value);
  if (!answer.ok) return;
  set({
    claims: mergeRows(useNotebookData.getState().claims, ids, answer.value, (claim) => claim.createdAt),
  });
  const touched = ids.length === 0 ? [] : sourcesOf([...before, ...answer.value], ids);
  if (ids.length === 0 || touched.length > 0) await readSources(touched);
}

/** What to ask for: everything where nothing is named. */
function named<Id>(ids: readonly string[], schema: { parse(id: string): Id }): { ids?: Id[] } {
  return ids.length === 0 ? {} : { ids: ids.map((id) => schema.parse(id)) };
}

/** Changes settings now and on disk. The window shows the change at once. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  set({ settings: { ...useNotebookData.getState().settings, ...(change as Partial<Settings>) } });
  const answer = await call('settings.change', change);
  if (answer.ok) set({ settings: answer.value });
}

/** Puts codes at the head of those used last. */
export function rememberCodes(codeIds: readonly string[]): void {
  const before = useNotebookData.getState().settings.recentCodes;
  void changeSettings({ recentCodes: [...new Set([...codeIds, ...before])].slice(0, 8) });
}
