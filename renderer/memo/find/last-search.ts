import type { MemoQuery } from '../../editor/memo/find/memo-find';

/** What was looked for last in any memo of this window, and what was to stand in its place. */
export interface LastSearch {
  query: MemoQuery;
  replacement: string;
}

/** Kept until the window closes; F3 goes on with it. */
export const lastSearch: LastSearch = {
  query: { words: '', isCaseExact: false, isWholeWord: false },
  replacement: '',
};
