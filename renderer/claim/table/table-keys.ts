import type { KeyboardEvent } from 'react';
import type { ClaimLine, ClaimQuery } from '../../../shared/claim/claim-query';
import { copyAsTable, selectAll, selectLines, showClaim } from './table-actions';
import { openTableDialog } from './table-dialog-state';
import { goTo, select, toggleGroup, useClaimsTable } from './table-state';

/** What keys work on. */
export interface KeyPlace {
  readonly query: ClaimQuery;
  readonly lineCount: number;
  /** Lines that are in sight at once. */
  readonly pageSize: number;
  readonly lineAt: (index: number) => ClaimLine | undefined;
  readonly scrollTo: (index: number) => void;
  /** Shows the claim of a line soon, unless the keyboard goes on. */
  readonly inspectSoon: (index: number) => void;
}

/** Keys of the table; true where the key was one of them. */
export function pressTableKey(event: KeyboardEvent, place: KeyPlace): boolean {
  const { active } = useClaimsTable.getState();
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return pressWithCommand(event.key.toLowerCase(), place);
  const last = place.lineCount - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + place.pageSize,
    PageUp: active - place.pageSize,
    Home: 0,
    End: last,
  };
  const to = steps[event.key];
  if (to !== undefined) {
    moveTo(Math.max(0, Math.min(last, to)), event.shiftKey, place);
    return true;
  }
  return pressOnLine(event.key, place);
}

function pressWithCommand(key: string, { query }: KeyPlace): boolean {
  if (key === 'a') void selectAll(query);
  else if (key === 'c') void copyAsTable();
  else return false;
  return true;
}

function moveTo(index: number, isExtending: boolean, place: KeyPlace): void {
  const { anchor } = useClaimsTable.getState();
  goTo(index);
  place.scrollTo(index);
  if (isExtending) {
    void selectLines(place.query, [anchor, index], new Set());
    return;
  }
  const line = place.lineAt(index);
  select(new Set(line?.kind === 'claim' ? [line.claim.id] : []), { active: index, anchor: index });
  place.inspectSoon(index);
}

function pressOnLine(key: string, place: KeyPlace): boolean {
  const { active, selected } = useClaimsTable.getState();
  const line = place.lineAt(active);
  if (key === 'Delete' && selected.size > 0) {
    openTableDialog({ kind: 'bulk', edit: 'delete' });
    return true;
  }
  if (!line) return false;
  if (line.kind === 'group') {
    const isToggled =
      key === ' ' ||
      key === 'Enter' ||
      (key === 'ArrowLeft' && !line.isCollapsed) ||
      (key === 'ArrowRight' && line.isCollapsed);
    if (isToggled) toggleGroup(line.key);
    return isToggled;
  }
  if (key === 'Enter') showClaim(line.claim, true);
  else if (key === ' ') toggleClaim(line.claim.id, active);
  else return false;
  return true;
}

/** Adds a claim to what is selected, or takes it away. */
export function toggleClaim(id: Extract<ClaimLine, { kind: 'claim' }>['claim']['id'], index: number): void {
  const next = new Set(useClaimsTable.getState().selected);
  if (!next.delete(id)) next.add(id);
  select(next, { active: index, anchor: index });
}
