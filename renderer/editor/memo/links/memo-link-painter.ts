import { message } from '../../../messages/messages';
import type { MemoHost } from '../memo-host';
import { linkOfChip } from './memo-link-node';

/**
 * Writes onto links to memos what those are called now, and shows which are gone and which are not made yet. Answers
 * those of the last kind of which there is a memo by now.
 */
export function paintMemoLinks(
  fields: readonly HTMLElement[],
  host: Pick<MemoHost, 'memoTitle' | 'memoCalled'>,
): HTMLElement[] {
  const chips = fields.flatMap((field) => [...field.querySelectorAll<HTMLElement>('[data-memo-link]')]);
  return chips.filter((chip) => {
    const link = linkOfChip(chip);
    if (!link) return false;
    const { memoId, title } = link;
    const now = memoId === null ? undefined : host.memoTitle(memoId);
    const standing = now !== undefined ? 'sound' : memoId === null ? 'unmade' : 'missing';
    const shown = now || title;
    if (chip.dataset.standing !== standing || chip.textContent !== shown) {
      chip.dataset.standing = standing;
      chip.textContent = shown;
      chip.setAttribute('aria-label', message(`memo.link.${standing}`, { title: shown }));
    }
    return memoId === null && host.memoCalled(title) !== undefined;
  });
}
