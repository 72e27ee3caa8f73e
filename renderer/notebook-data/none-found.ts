import { useEffect } from 'react';
import type { NoneFound } from '../../shared/search/search-record';
import { call } from '../desktop/desktop';
import { useNotebookData } from './notebook-data';

let isAsked = false;

/** Reads what was searched for in vain, where no part of the window has needed it yet; it is known soon after. */
export function askForNoneFound(): void {
  if (isAsked || useNotebookData.getState().noneFound !== null) return;
  isAsked = true;
  void readNoneFound().finally(() => (isAsked = false));
}

/** Reads again what was searched for in vain. */
export async function readNoneFound(): Promise<void> {
  const notebook = useNotebookData.getState().notebook?.id;
  const answer = await call('search.listNoneFound', {});
  const isSame = useNotebookData.getState().notebook?.id === notebook;
  if (answer.ok && isSame) useNotebookData.setState({ noneFound: answer.value });
}

/** What was searched for in vain, in the order in which it was recorded; null before it is read. */
export function useNoneFound(): readonly NoneFound[] | null {
  const notebook = useNotebookData((data) => data.notebook?.id);
  useEffect(askForNoneFound, [notebook]);
  return useNotebookData((data) => data.noneFound);
}
