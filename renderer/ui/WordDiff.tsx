import { diffArrays } from 'diff';
import { useMemo } from 'react';
import { message } from '../messages/messages';

export interface WordDiffProps {
  readonly before: string;
  readonly after: string;
  readonly language: string | undefined;
}

/** Comparing more words than this would hold the window up; then both are shown whole. */
const mostWords = 4000;

/** Two wordings as one text: what is gone struck through, what is new underlined; ideographs one by one. */
export function WordDiff({ before, after, language }: WordDiffProps) {
  const parts = useMemo(() => compare(before, after), [before, after]);
  return (
    <p className="word-diff" lang={language}>
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        return (
          <Tag key={index}>
            <span className="unseen">{message(`window.diff.${kind}`)} </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}

interface Part {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

function compare(before: string, after: string): Part[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length + b.length > mostWords) {
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  }
  return diffArrays(a, b).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}

/** Words, spaces, and every other character by itself. */
function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];
}
