import { titleInLink } from '../../../../shared/memo/memo-link';
import type { MemoInline } from '../../../../shared/memo/memo-document';

const written = /\[\[([^[\]\n]{1,200})\]\]/gu;

/** Inline content in which "[[Title]]", as other programs write it, is a link to the memo of that title. Code stays. */
export function withWrittenLinks<T extends MemoInline>(inlines: readonly T[]): MemoInline[] {
  return inlines.flatMap((inline): MemoInline[] => {
    if (inline.kind !== 'text' || inline.marks?.includes('code')) return [inline];
    const parts = inline.text.split(written);
    // Titles stand between the other words.
    return parts.map((words, index): MemoInline => {
      const title = titleInLink(words);
      return index % 2 === 1 && title !== ''
        ? { kind: 'memo-link', memoId: null, title }
        : { ...inline, text: words };
    });
  });
}
