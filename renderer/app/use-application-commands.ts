import { commands } from '../../shared/application/commands';
import type { Failure, Result } from '../../shared/result';
import type { Settings } from '../../shared/settings/settings-schema';
import { useCommand } from '../commands/command-registry';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import {
  closeTab,
  goBack,
  goForward,
  openAnalysis,
  openClaimsTable,
  activeDocument,
  showList,
  useNavigation,
  type ListView,
} from '../navigation/navigation-state';
import { subjectKinds } from '../../shared/memo/memo-subject';
import type { MemoId } from '../../shared/memo/memo-schema';
import { inspectedSubject, writeNote } from '../memo/notes/write-note';
import { newMemo } from '../memo/new-memo';
import { exportAll } from '../open-files/export-all';
import { saveVerificationPage } from '../pack/save-verification-page';
import { readWindowState } from '../notebook-data/follow-notebook';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';
import { askForFocus } from '../search/search-state';
import { notify, notifyFailure } from '../ui/notices';
import { flushAll } from '../ui/save-state';
import { openDialog } from './dialog-state';
import { focusNextPane } from './focus-pane';
import { openOne } from './opening-state';
import { stepText } from './use-menu-sync';
import { verifyNotebook } from './verify-notebook';

/** Serves the commands that belong to the window as a whole. */
export function useApplicationCommands(): void {
  const isOpen = useNotebookData((data) => data.phase === 'open');
  useNotebookCommands(isOpen);
  // The parts of the window are there as soon as a notebook is read, and so are the keys that lead to them.
  const isShown = useNotebookData(({ phase }) => phase === 'open' || phase === 'loading');
  useViewCommands(isShown);
  useGoCommands(isShown);
  useHistoryCommands();
  useCommand('memo.new', () => void newMemo('evidence'), isOpen);
  useCommand('memo.newCompany', () => void newMemo('company'), isOpen);
  useCommand('memo.newIndicators', () => void newMemo('indicators'), isOpen);
  useCommand('memo.newAch', () => void newMemo('ach'), isOpen);
  useCommand('memo.newEmpty', () => void newMemo('empty'), isOpen);
  const hasSubject = useNavigation(
    ({ inspected }) => inspected !== null && subjectKinds.some((kind) => kind === inspected.kind),
  );
  useCommand('memo.writeNote', writeInspectedNote, isOpen && hasSubject);
  useCommand('memo.templates', () => openDialog({ kind: 'templates', memoId: openMemoId() }), isOpen);
  useCommand('memo.exportPack', exportPack, isOpen);
  useCommand('verifier.save', () => void saveVerificationPage());
  useCommand('view.palette', () => openDialog({ kind: 'palette' }));
  useCommand('settings.open', () => openDialog({ kind: 'settings' }));
  useCommand('help.open', () => openDialog({ kind: 'help' }));
  useCommand('help.shortcuts', () => openDialog({ kind: 'shortcuts' }));
  useCommand('help.crashReports', () => openDialog({ kind: 'crash-reports' }));
  useCommand('help.about', () => openDialog({ kind: 'about' }));
}

function writeInspectedNote(): void {
  const about = inspectedSubject();
  if (about) void writeNote(about);
}

function exportPack(): void {
  const memoId = openMemoId();
  if (memoId) openDialog({ kind: 'pack', memoId });
  else notify({ tone: 'warning', text: message('pack.noMemo') });
}

/** The memo that is worked on. */
function openMemoId(): MemoId | null {
  const { panes, activePane } = useNavigation.getState();
  const shown = [panes[activePane], ...panes].map((pane) => activeDocument(pane));
  return shown.find((document) => document?.kind === 'memo')?.id ?? null;
}

/** Saves what is typed in the open notebook before another takes its place; false, with a word, where that fails. */
async function canLeaveNotebook(): Promise<boolean> {
  // Without a notebook nothing can be saved; what is typed waits in the window until its notebook is open again.
  if (useNotebookData.getState().phase !== 'open' || (await flushAll())) return true;
  notify({ tone: 'warning', text: message('window.unsaved') });
  return false;
}

type NotebookOperation = 'notebook.new' | 'notebook.newEmpty' | 'notebook.choose' | 'notebook.openSample';

/** Opens or makes a notebook in this window; what is typed is saved first. */
export function openNotebookBy(operation: NotebookOperation): Promise<void> {
  return openOne(async () => {
    if (!(await canLeaveNotebook())) return;
    const answer =
      operation === 'notebook.newEmpty'
        ? await call('notebook.new', { codebook: 'empty' })
        : await call(operation, {});
    await showOpened(answer);
  });
}

/** Asks for a place and makes an encrypted notebook there, which this window then shows. */
export async function createEncryptedNotebook(passphrase: string): Promise<void> {
  if (await canLeaveNotebook()) await showOpened(await call('notebook.new', { passphrase }));
}

/** A notebook that waits for its passphrase is asked for, and of a damaged one is offered what can be done: no failures. */
async function showOpened(answer: Result<unknown>): Promise<void> {
  const isOffered = !answer.ok && ['passphrase-needed', 'notebook-damaged'].includes(answer.failure.code);
  if (!answer.ok && !isOffered) notifyFailure(answer.failure);
  await readWindowState();
}

/** Opens the notebook at a path in this window. */
export function openNotebookAt(path: string): Promise<void> {
  return openOne(async () => {
    if (await canLeaveNotebook()) await showOpened(await call('notebook.open', { path }));
  });
}

function useNotebookCommands(isOpen: boolean): void {
  useCommand('notebook.new', () => void openNotebookBy('notebook.new'));
  useCommand('notebook.newEmpty', () => void openNotebookBy('notebook.newEmpty'));
  useCommand('notebook.choose', () => void openNotebookBy('notebook.choose'));
  useCommand('notebook.openSample', () => void openNotebookBy('notebook.openSample'));
  useCommand('window.new', () => void call('window.new', {}));
  useCommand('notebook.verify', () => void verifyNotebook(), isOpen);
  useCommand('notebook.recover', () => void chooseDamaged());
  useCommand('notebook.backups', () => openDialog({ kind: 'backups' }), isOpen);
  useCommand('notebook.exportAll', () => void exportAll(), isOpen);
  useCommand('notebook.close', () => void closeNotebook(), isOpen);
}

/** Asks for a notebook, and offers what is offered of a damaged one. */
async function chooseDamaged(): Promise<void> {
  const chosen = await call('damaged.choose', {});
  if (!chosen.ok) return notifyFailure(chosen.failure);
  if (chosen.value.isChosen) await readWindowState();
}

/** Opens what can be read of a damaged notebook in this window, for looking alone; the failure, where it does not open. */
export async function lookAtDamaged(passphrase: string | undefined): Promise<Failure | null> {
  if (!(await canLeaveNotebook())) return { code: 'internal', message: message('window.unsaved') };
  const opened = await call('damaged.look', { passphrase });
  if (!opened.ok) return opened.failure;
  await readWindowState();
  return null;
}

/** Puts a backup in the place of the open notebook, and opens what stands there then. */
export async function restoreBackup(backup: string): Promise<void> {
  if (!(await canLeaveNotebook())) return;
  const restored = await call('backup.restore', { path: backup });
  if (!restored.ok) return notifyFailure(restored.failure);
  openDialog(null);
  await call('notebook.close', {});
  await openNotebookAt(restored.value.path);
  notify({ tone: 'news', text: message('backup.restored', { kept: restored.value.kept }) });
}

async function closeNotebook(): Promise<void> {
  if (!(await canLeaveNotebook())) return;
  await call('notebook.close', {});
  await readWindowState();
}

const themes = [
  'system',
  'light',
  'sepia',
  'dark',
  'high-contrast',
] as const satisfies readonly Settings['theme'][];

function useViewCommands(isShown: boolean): void {
  const layout = useNotebookData((data) => data.settings.layout);
  const size = useNotebookData((data) => data.settings.readerFontSize);
  const setLayout = (change: Partial<Settings['layout']>): void =>
    void changeSettings({ layout: { ...layout, ...change } });
  useCommand('view.toggleList', () => setLayout({ listOpen: !layout.listOpen }), isShown);
  useCommand('view.toggleInspector', () => setLayout({ inspectorOpen: !layout.inspectorOpen }), isShown);
  useCommand(
    'view.largerText',
    () => void changeSettings({ readerFontSize: Math.min(32, size + 1) }),
    isShown,
  );
  useCommand(
    'view.smallerText',
    () => void changeSettings({ readerFontSize: Math.max(12, size - 1) }),
    isShown,
  );
  useCommand(`view.theme.${themes[0]}`, () => void changeSettings({ theme: themes[0] }));
  useCommand(`view.theme.${themes[1]}`, () => void changeSettings({ theme: themes[1] }));
  useCommand(`view.theme.${themes[2]}`, () => void changeSettings({ theme: themes[2] }));
  useCommand(`view.theme.${themes[3]}`, () => void changeSettings({ theme: themes[3] }));
  useCommand(`view.theme.${themes[4]}`, () => void changeSettings({ theme: themes[4] }));
}

function useGoCommands(isShown: boolean): void {
  const canGoBack = useNavigation((navigation) => navigation.past.length > 0);
  const canGoForward = useNavigation((navigation) => navigation.future.length > 0);
  const canClose = useNavigation(
    (navigation) => (navigation.panes[navigation.activePane]?.active ?? -1) >= 0,
  );
  const show = (list: ListView) => () => {
    showList(list);
    const { layout } = useNotebookData.getState().settings;
    if (!layout.listOpen) void changeSettings({ layout: { ...layout, listOpen: true } });
  };
  const showAnalysis = (): void => {
    show('analysis')();
    openAnalysis();
  };
  const showSearch = (): void => {
    show('search')();
    askForFocus();
  };
  useCommand('go.sources', show('sources'), isShown);
  useCommand('go.claims', show('claims'), isShown);
  useCommand('go.entities', show('entities'), isShown);
  useCommand('go.memos', show('memos'), isShown);
  useCommand('claim.table', openClaimsTable, isShown);
  useCommand('go.codebook', show('codebook'), isShown);
  useCommand('go.analysis', showAnalysis, isShown);
  useCommand('go.search', showSearch, isShown);
  useCommand('go.back', goBack, isShown && canGoBack);
  useCommand('go.forward', goForward, isShown && canGoForward);
  useCommand('go.nextPane', () => focusNextPane(1), isShown);
  useCommand('go.previousPane', () => focusNextPane(-1), isShown);
  useCommand('go.closeTab', closeActiveTab, isShown && canClose);
}

function closeActiveTab(): void {
  const { panes, activePane } = useNavigation.getState();
  closeTab(activePane, panes[activePane]?.active ?? -1);
}

function useHistoryCommands(): void {
  const { undo, redo } = useNotebookData((data) => data.history);
  useCommand('edit.undo', () => void step('undo'), undo !== null);
  useCommand('edit.redo', () => void step('redo'), redo !== null);
}

let stepping: Promise<void> = Promise.resolve();

/** One after the other, however fast the key is pressed: each says which change it was. */
function step(direction: 'undo' | 'redo'): Promise<void> {
  const run = (): Promise<void> => undoOrRedo(direction);
  stepping = stepping.then(run, run);
  return stepping;
}

/** Undoes or redoes one change to the notebook and says which. What is typed in a field counts as a change first. */
async function undoOrRedo(direction: 'undo' | 'redo'): Promise<void> {
  await flushAll();
  const before = await call('history.state', {});
  const answer = await call(`history.${direction}`, {});
  if (!answer.ok) return notifyFailure(answer.failure);
  const done = before.ok ? before.value[direction] : null;
  useNotebookData.setState({ history: answer.value });
  if (!done) return;
  const key = direction === 'undo' ? 'window.undone' : 'window.redone';
  notify({ tone: 'news', text: message(key, { step: stepText(done) }) });
}

/** The shortcut of a command, for tooltips. */
export function shortcutOf(id: string): string | undefined {
  return commands.find((command) => command.id === id)?.shortcut;
}
