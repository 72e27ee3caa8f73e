import { SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG } from 'lexical';

/** Marks updates that put stored content into a field: nothing to save, no menus, no signs. */
export const loadTag = 'memo-load';

/** On updates that leave the focus and what is seen where they are. */
export const unseenTags = [SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] as const;
