import type { KeyboardEvent } from 'react';
import { hitKey, type SearchLine } from './search-lines';
import { askForFocus, goToLine, toggleChosen, toggleKind, useSearch } from './search-state';

/** What keys work on. */
export interface ResultKeyPlace {
  readonly lines: readonly SearchLine[];
  /** Lines that are in sight at once. */
  readonly pageSize: number;
  readonly scrollTo: (index: number) => void;
  /** Does what Enter does on a line. */
  readonly run: (line: SearchLine) => void;
}

/** Keys of the list of what was found; true where the key was one of them. */
export function pressResultKey(
  event: KeyboardEvent,
  { lines, pageSize, scrollTo, run }: ResultKeyPlace,
): boolean {
  const { active } = useSearch.getState();
  if (event.ctrlKey || event.metaKey || event.altKey) return pressWithCommand(event, lines);
  if (event.key === 'ArrowUp' && active === 0) {
    askForFocus();
    return true;
  }
  const last = lines.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + pageSize,
    PageUp: active - pageSize,
    Home: 0,
    End: last,
  };
  const step = steps[event.key];
  if (step !== undefined) {
    const to = Math.max(0, Math.min(last, step));
    goToLine(to);
    scrollTo(to);
    return true;
  }
  const line = lines[active];
  return line !== undefined && pressOnLine(event.key, line, { lines, run });
}

function pressWithCommand(event: KeyboardEvent, lines: readonly SearchLine[]): boolean {
  if (event.altKey || event.key.toLowerCase() !== 'a') return false;
  toggleChosen(lines.flatMap((line) => (line.kind === 'hit' ? [hitKey(line.hit)] : [])));
  return true;
}

function pressOnLine(
  key: string,
  line: SearchLine,
  { lines, run }: Pick<ResultKeyPlace, 'lines' | 'run'>,
): boolean {
  if (key === 'Enter') run(line);
  else if (key === ' ' && line.kind === 'hit') toggleChosen([hitKey(line.hit)]);
  else if (line.kind === 'group' && key === (line.isFolded ? 'ArrowRight' : 'ArrowLeft')) {
    toggleKind(line.group.kind);
  } else if (line.kind === 'hit' && key === 'ArrowLeft') goToLine(headOf(line, lines));
  else return false;
  return true;
}

/** The line of the kind that a place stands below. */
function headOf(line: Extract<SearchLine, { kind: 'hit' }>, lines: readonly SearchLine[]): number {
  return lines.findIndex((other) => other.kind === 'group' && other.group.kind === line.hit.kind);
}
