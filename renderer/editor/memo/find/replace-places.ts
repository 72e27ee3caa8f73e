import { $isLinkNode } from '@lexical/link';
import { $getNodeByKey, $isTextNode, type LexicalNode } from 'lexical';
import type { WordPlace } from '../../../../shared/text/word-places';
import { spansOf, type FindableText } from './findable-text';

/**
 * Writes other words over places of a field's text, which must be ascending, apart, and free of walls. The words take
 * the look of the first letter replaced; nothing but text nodes is touched. Called inside an update.
 */
export function $replacePlaces(
  { spans }: FindableText,
  places: readonly WordPlace[],
  replacement: string,
): void {
  for (const { start, end } of places.toReversed()) {
    const touched = spansOf(spans, start, end);
    for (const [index, span] of [...touched.entries()].reverse()) {
      const node = $getNodeByKey(span.key);
      if (!$isTextNode(node)) continue;
      const from = Math.max(start, span.start) - span.start;
      const to = Math.min(end, span.end) - span.start;
      const words = index === 0 ? replacement : '';
      if (words === '' && to - from === node.getTextContentSize()) $removeText(node);
      else node.spliceText(from, to - from, words);
    }
  }
}

/** A link without words goes with its last ones. */
function $removeText(node: LexicalNode): void {
  const parent = node.getParent();
  node.remove(true);
  if ($isLinkNode(parent) && parent.isEmpty()) parent.remove(true);
}
