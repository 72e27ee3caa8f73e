import { $getRoot, $isElementNode, $isTextNode, type LexicalNode } from 'lexical';

/** A stretch of a field's text that one text node holds; UTF-16 offsets. */
export interface TextSpan {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What can be found and replaced in a field: its text nodes, and where each stands in the text. */
export interface FindableText {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** Stands for whatever is no text: a citation, a footnote's mark, a live block, the end of a line or block. No words hold it. */
export const wall = '\ufffc';

/** The text of a field. Called inside a read or an update. */
export function $findableText(): FindableText {
  const parts: string[] = [];
  const spans: TextSpan[] = [];
  let length = 0;
  const add = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  const walk = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      // A wall that was pasted as a character must not be looked through either, and has the same length.
      const words = node.getTextContent();
      spans.push({ key: node.getKey(), start: length, end: length + words.length });
      return add(words);
    }
    if (!$isElementNode(node) || !node.isInline()) add(wall);
    if ($isElementNode(node)) node.getChildren().forEach(walk);
  };
  walk($getRoot());
  return { text: parts.join(''), spans };
}

/** The spans that a place touches, in order; `spans` ascend. */
export function spansOf(spans: readonly TextSpan[], start: number, end: number): TextSpan[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const touched: TextSpan[] = [];
  for (let at = low; at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    touched.push(span);
  }
  return touched;
}
