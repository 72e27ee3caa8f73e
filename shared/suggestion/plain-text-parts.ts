import { codePointLength } from '../text/code-points';
import type { Range } from '../text/range';

/** A line of Han that is at least this long may have been wrapped. */
const wrappedLine = 20;

/**
 * The paragraphs of a plain text as code points: lines, joined where one was wrapped: the next line goes on in a small
 * letter, or a long line of Han stops without a mark.
 */
export function plainTextParts(text: string): Range[] {
  const parts: Range[] = [];
  let position = 0;
  let previous = '';
  for (const line of text.split('\n')) {
    const end = position + codePointLength(line);
    const last = parts.at(-1);
    if (line.trim() !== '') {
      if (last && last.end === position - 1 && goesOn(previous, line))
        parts[parts.length - 1] = { ...last, end };
      else parts.push({ start: position, end });
    }
    previous = line;
    position = end + 1;
  }
  return parts;
}

function goesOn(line: string, next: string): boolean {
  const start = next.trimStart();
  if (/^\p{Ll}/u.test(start)) return /[\p{L}\p{N},;:—–-]\s*$/u.test(line);
  return (
    line.trim().length >= wrappedLine &&
    /[\p{Script=Han}，、；：“《（]\s*$/u.test(line) &&
    /^[\p{Script=Han}”》）]/u.test(start)
  );
}
