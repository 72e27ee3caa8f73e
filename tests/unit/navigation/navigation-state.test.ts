import { beforeEach, describe, expect, it } from 'vitest';
import {
  activeDocument,
  closeDocument,
  closeTab,
  goBack,
  goForward,
  moveTabBeside,
  openMemo,
  openSource,
  resetNavigation,
  useNavigation,
} from '../../../renderer/navigation/navigation-state';
import { memoIdSchema } from '../../../shared/memo/memo-schema';
import { sourceIdSchema } from '../../../shared/source/source-schema';

const source = sourceIdSchema.parse('11111111-1111-4111-8111-111111111111');
const other = sourceIdSchema.parse('22222222-2222-4222-8222-222222222222');
const memo = memoIdSchema.parse('33333333-3333-4333-8333-333333333333');
const state = () => useNavigation.getState();
const shown = (pane: number) => activeDocument(state().panes[pane])?.id;

beforeEach(resetNavigation);

describe('opening documents', () => {
  it('opens each document once and shows it again when asked again', () => {
    openSource(source);
    openSource(other);
    openSource(source);
    expect(state().panes[0]?.tabs).toHaveLength(2);
    expect(shown(0)).toBe(source);
  });

  it('puts a source beside the memo that is open', () => {
    openMemo(memo);
    openSource(source, { beside: true });
    expect([shown(0), shown(1)]).toEqual([memo, source]);
  });

  it('asks for the same passage anew each time', () => {
    openSource(source, { range: { start: 3, end: 8 } });
    const first = state().target;
    openSource(source, { range: { start: 3, end: 8 } });
    expect(state().target?.range).toEqual(first?.range);
    expect(state().target?.serial).toBeGreaterThan(first?.serial ?? 0);
  });
});

describe('closing and moving tabs', () => {
  it('shows a neighbour when the active tab closes', () => {
    openSource(source);
    openSource(other);
    closeTab(0, 1);
    expect(shown(0)).toBe(source);
  });

  it('takes an empty second pane away', () => {
    openMemo(memo);
    openSource(source, { beside: true });
    closeTab(1, 0);
    expect(state().panes).toHaveLength(1);
    expect(state().activePane).toBe(0);
  });

  it('moves a tab to the other side', () => {
    openSource(source);
    openMemo(memo);
    moveTabBeside(0, 1);
    expect([shown(0), shown(1)]).toEqual([source, memo]);
  });

  it('closes a deleted document wherever it is open', () => {
    openMemo(memo);
    openSource(source, { beside: true });
    closeDocument({ kind: 'memo', id: memo });
    expect(
      state()
        .panes.flatMap((pane) => pane.tabs)
        .map((tab) => tab.id),
    ).toEqual([source]);
  });
});

describe('back and forward', () => {
  it('returns to where one was, with the passage', () => {
    openSource(source, { range: { start: 1, end: 2 } });
    openSource(other);
    goBack();
    expect(shown(0)).toBe(source);
    expect(state().target?.range).toEqual({ start: 1, end: 2 });
    goForward();
    expect(shown(0)).toBe(other);
  });

  it('does nothing where there is no way back', () => {
    goBack();
    goForward();
    expect(state().panes).toEqual([{ tabs: [], active: -1 }]);
  });
});
