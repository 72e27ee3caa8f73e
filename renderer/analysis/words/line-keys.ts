import type { KeyboardEvent } from 'react';
import type { ConcordancePages } from './concordance-pages';
import { copyLines } from './copy-lines';
import { openLine } from './open-line';
import { goToLine, selectLines, useWords } from './words-state';

/** What keys work on. */
interface LinePlace {
  readonly total: number;
  /** Lines that are in sight at once. */
  readonly page: number;
  readonly lineAt: ConcordancePages['lineAt'];
  readonly scrollTo: (index: number) => void;
}

/** Keys of the lines of a concordance; true where the key was one of them. */
export function pressLineKey(event: KeyboardEvent, { total, page, lineAt, scrollTo }: LinePlace): boolean {
  const { active } = useWords.getState();
  const isCommand = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey || total === 0) return false;
  if (isCommand && key === 'c') void copyLines();
  else if (isCommand && key === 'a') selectLines(0, total - 1);
  else if (!isCommand && key === 'Enter') openLine(lineAt(active));
  else {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: total - 1,
    };
    const step = steps[key];
    if (step === undefined) return false;
    const to = Math.max(0, Math.min(total - 1, step));
    goToLine(to, event.shiftKey);
    scrollTo(to);
  }
  return true;
}
