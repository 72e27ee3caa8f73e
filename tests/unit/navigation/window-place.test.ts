// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  activateTab,
  inspect,
  openClaimsTable,
  openMemo,
  openSource,
  resetNavigation,
  showList,
  useNavigation,
} from '../../../renderer/navigation/navigation-state';
import { currentPlace, returnTo } from '../../../renderer/navigation/window-place';
import { memoIdSchema } from '../../../shared/memo/memo-schema';
import { sourceIdSchema } from '../../../shared/source/source-schema';

const source = sourceIdSchema.parse('11111111-1111-4111-8111-111111111111');
const memo = memoIdSchema.parse('33333333-3333-4333-8333-333333333333');

beforeEach(resetNavigation);

describe('where a window is', () => {
  it('comes back as it was: list, tabs on both sides, what is inspected', () => {
    openSource(source);
    openClaimsTable();
    openMemo(memo, { beside: true });
    activateTab(0, 0);
    showList('memos');
    inspect({ kind: 'source', id: source });
    const { list, panes, activePane, inspected } = useNavigation.getState();
    const place = currentPlace();
    resetNavigation();
    returnTo(place!);
    expect(useNavigation.getState()).toMatchObject({ list, panes, activePane, inspected, past: [] });
  });

  it('holds ids alone: a code, whose id can be a word of the analyst’s, is left out', () => {
    inspect({ kind: 'code', id: 'golden-share' });
    expect(JSON.stringify(currentPlace())).not.toContain('golden');
    expect(currentPlace()).toMatchObject({ inspected: null });
  });
});
