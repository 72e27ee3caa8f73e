import { call } from '../desktop/desktop';
import { readWindowState } from '../notebook-data/follow-notebook';
import { useNotebookData } from '../notebook-data/notebook-data';

/** Shows the notebook that has been unlocked. */
export async function showUnlocked(): Promise<void> {
  useNotebookData.setState({ locked: null });
  await readWindowState();
}

/** Gives the locked notebook up: what was open stays, or the start view is shown. */
export async function leaveLocked(): Promise<void> {
  useNotebookData.setState({ locked: null });
  await call('notebook.leaveLocked', {});
  await readWindowState();
}
