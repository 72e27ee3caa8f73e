import { useEffect, type RefObject } from 'react';
import { markPlaces } from '../../shared/check/mark-places';
import { memoPlainText } from '../../shared/check/memo-text';
import type { MemoEditor } from '../editor/memo/memo-editor';
import { useNavigation } from '../navigation/navigation-state';
import type { MemoDraft } from './memo-draft';

/** The last request that a memo answered: it is not answered again when the memo is shown again. */
let lastTarget = 0;

/** Goes to the place of a memo that was asked for, as soon as its editor is there. */
export function useMemoTarget(draft: MemoDraft, editor: RefObject<MemoEditor | null>): void {
  const target = useNavigation((navigation) => navigation.memoTarget);
  useEffect(() => {
    if (target?.memoId !== draft.id || target.serial <= lastTarget) return;
    lastTarget = target.serial;
    const place = markPlaces(memoPlainText(draft.document()))(target.range);
    if (place) editor.current?.goToPlace(place);
  }, [draft, editor, target]);
}
