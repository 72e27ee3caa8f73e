import { everyClaim } from '../../shared/claim/claim-query';
import { needsLabelReadings, provideLabelReadings } from '../../shared/codebook/code-matching';
import type { CodebookInUse } from '../../shared/codebook/codebook-schema';
import type { EntityRow } from '../../shared/entity/entity-schema';
import type { MemoSummary } from '../../shared/memo/memo-schema';
import type { NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { Failure } from '../../shared/result';
import { sourceIdSchema } from '../../shared/source/source-schema';
import { call, onEvent } from '../desktop/desktop';
import { message } from '../messages/messages';
import { afterPaint } from '../ui/after-paint';
import { giveBackWords } from '../ui/typed-words';
import { notify } from '../ui/notices';
import { entitiesOfClaims, readEntities, readLinks, readRelations } from './follow-entities';
import { forgetKnownClaims, readChangedClaims } from './known-claims';
import { mergeRows, sourcesOf, withTitles } from './merge-rows';
import { readNoneFound } from './none-found';
import { noNotebook, useNotebookData } from './notebook-data';
import { createReadQueue, type ChangeScope } from './read-queue';

const set = useNotebookData.setState;

/** Reads everything once and follows every change from then on. Called once, at start. */
export async function startNotebookData(): Promise<void> {
  // A change that this window asked for is painted from its answer; reading the lists again would hold that back.
  onEvent('notebook.changed', ({ kind, ids }) => afterPaint(() => void refresh(kind, ids)));
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
  // What was only looked at would be opened to be worked in.
  const isWorkedIn = notebook?.readOnly !== 'backup' && notebook?.readOnly !== 'damaged';
  const opened =
    notebook && isWorkedIn && !isSoonAgain ? await call('notebook.open', { path: notebook.path }) : null;
  // What is typed stays in the window until the notebook has been unlocked.
  if (opened && !opened.ok && opened.failure.code === 'passphrase-needed') return showLocked();
  if (!opened?.ok) {
    const failure: Failure = opened?.failure ?? { code: 'internal', message: text };
    return set({ ...noNotebook, phase: 'none', failure });
  }
  await readWindowState();
  notify({ tone: 'warning', text: message('window.hostRestarted') });
}

async function showLocked(): Promise<void> {
  const state = await call('window.state', {});
  if (state.ok) set({ locked: state.value.locked });
}

/** Asks the shell which notebook this window has, and reads it. */
export async function readWindowState(): Promise<void> {
  const state = await call('window.state', {});
  if (!state.ok) return set({ ...noNotebook, phase: 'none', failure: state.failure });
  const { notebook, failure, locked, damaged, place } = state.value;
  set({ locked, damaged, ...(place ? { place } : {}) });
  if (!notebook) return set({ ...noNotebook, phase: locked ? 'locked' : 'none', failure });
  const isSame = useNotebookData.getState().notebook?.id === notebook.id;
  if (!isSame) forgetKnownClaims();
  if (!isSame) await giveBackDrafts(notebook);
  const claimCount = notebook.counts.claims;
  set(isSame ? { notebook, failure } : { ...noNotebook, phase: 'loading', notebook, failure, claimCount });
  await Promise.all([
    refresh('source'),
    refresh('group'),
    // A notebook that is new to the window has no claims that it shows.
    ...(isSame ? [refresh('claim')] : []),
    refresh('entity'),
    refresh('relation'),
    refresh('link'),
    refresh('memo'),
    refresh('codebook'),
    refresh('history'),
  ]);
  set({ phase: 'open' });
  // The host begins to learn what claims are found by, so that the first question is answered at once.
  void call('claim.query', { ...everyClaim, offset: 0, limit: 0 });
}

/** What was typed and not kept when the notebook was locked stands in its fields again. */
async function giveBackDrafts({ encrypted }: NotebookInfo): Promise<void> {
  const drafts = encrypted ? await call('draft.take', {}) : null;
  giveBackWords(drafts?.ok ? drafts.value : []);
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
  } else if (kind === 'kin') set({ relationsRead: useNotebookData.getState().relationsRead + 1 });
  else if (kind === 'reference') set({ referencesRead: useNotebookData.getState().referencesRead + 1 });
  else if (kind === 'search-record') await readSearchRecords();
  else if (kind === 'claim') await readClaims(ids);
  else if (kind === 'entity') await readNamedEntities(ids);
  else if (kind === 'relation') await readRelations(ids);
  else if (kind === 'link') await readLinks(ids);
  else if (kind === 'memo') await readMemos();
  else if (kind === 'memo-record') set({ memoRecordsRead: useNotebookData.getState().memoRecordsRead + 1 });
  else if (kind === 'codebook') {
    const answer = await call('codebook.get', {});
    if (answer.ok) showCodebook(answer.value);
    claimsChanged();
  } else if (kind === 'history') {
    const answer = await call('history.state', {});
    if (answer.ok) set({ history: answer.value });
  }
}

async function readSearchRecords(): Promise<void> {
  const { searchRecordsRead, noneFound } = useNotebookData.getState();
  set({ searchRecordsRead: searchRecordsRead + 1 });
  if (noneFound !== null) await readNoneFound();
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

/** Claims are found, ordered and grouped by what their entities are called. */
async function readNamedEntities(ids: readonly string[]): Promise<void> {
  const before = useNotebookData.getState().entities;
  await readEntities(ids);
  if (namesOf(before) !== namesOf(useNotebookData.getState().entities)) claimsChanged();
}

function namesOf(entities: readonly EntityRow[]): string {
  return JSON.stringify(entities.map(({ id, names }) => [id, names.map(({ text }) => text)]));
}

async function readMemos(): Promise<void> {
  const answer = await call('memo.list', {});
  if (!answer.ok) return;
  const before = useNotebookData.getState().memos;
  set({ memos: answer.value });
  if (citationsOf(before) !== citationsOf(answer.value)) claimsChanged();
}

/** Differs where claims may be cited by more or fewer memos than before. */
function citationsOf(memos: readonly MemoSummary[]): string {
  return memos.map(({ id, citationCount }) => `${id} ${citationCount}`).join(' ');
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
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  if (answer.value.some(({ id, title }) => titles.get(id) !== title)) claimsChanged();
}

/** First what is painted of the claims, then what only counts them. */
async function readClaims(ids: readonly string[]): Promise<void> {
  const before = useNotebookData.getState().claims;
  const fresh = await readChangedClaims(ids);
  claimsChanged();
  void readEntities(entitiesOfClaims([...before, ...fresh], ids), true);
  const seen = new Set([...before, ...fresh].map(({ id }) => id as string));
  const areAllSeen = ids.length > 0 && ids.every((id) => seen.has(id));
  const touched = areAllSeen ? sourcesOf([...before, ...fresh], ids) : [];
  if (!areAllSeen || touched.length > 0) await readSources(touched);
  const [codebook, info] = await Promise.all([call('codebook.get', {}), call('notebook.info', {})]);
  if (codebook.ok) showUse(codebook.value);
  if (info.ok) set({ claimCount: info.value.counts.claims });
}

function claimsChanged(): void {
  set(({ claimsRevision }) => ({ claimsRevision: claimsRevision + 1 }));
}

/** What to ask for: everything where nothing is named. */
function named<Id>(ids: readonly string[], schema: { parse(id: string): Id }): { ids?: Id[] } {
  return ids.length === 0 ? {} : { ids: ids.map((id) => schema.parse(id)) };
}
