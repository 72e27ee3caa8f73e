import type { MemoDocument, MemoInline } from '../../shared/memo/memo-document';
import { footnotesOf, inlineRuns } from '../../shared/memo/memo-inlines';

export interface TextCount {
  /** Words of alphabetic scripts and numbers. */
  readonly words: number;
  /** Han characters, which are counted one by one as is usual in Chinese. */
  readonly han: number;
}

const hanCharacter = /\p{Script=Han}/gu;
const word = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** Counts the memo's own words, footnotes included; numbers of citations are none. */
export function countText(document: MemoDocument): TextCount {
  const runs = [...inlineRuns(document), ...footnotesOf(document).map((footnote) => footnote.children)];
  let words = 0;
  let han = 0;
  for (const run of runs) {
    const text = wordsOf(run);
    han += text.match(hanCharacter)?.length ?? 0;
    words += text.replaceAll(hanCharacter, ' ').match(word)?.length ?? 0;
  }
  return { words, han };
}

function wordsOf(run: readonly MemoInline[]): string {
  return run
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'link') return wordsOf(inline.children);
      if (inline.kind === 'memo-link') return inline.title;
      return inline.kind === 'line-break' ? '\n' : ' ';
    })
    .join('');
}
