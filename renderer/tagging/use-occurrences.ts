import { useEffect, useMemo, useState } from 'react';
import type { Occurrence, OccurrenceTarget } from '../../shared/claim/passage-operations';
import type { SourceId } from '../../shared/source/source-schema';
import type { WordMatching } from '../../shared/text/word-places';
import { call } from '../desktop/desktop';
import { notifyFailure } from '../ui/notices';
import type { CodeChoice } from './tagging-state';

export interface OccurrenceQuestion extends WordMatching {
  readonly words: string;
  /** Null asks for all sources. */
  readonly sourceId: SourceId | null;
  readonly codes: readonly CodeChoice[];
  readonly target: OccurrenceTarget;
}

export interface FoundOccurrences {
  readonly occurrences: readonly Occurrence[];
  readonly isCut: boolean;
}

/** Names a place among others. */
export function placeKey({ sourceId, start, end }: Occurrence): string {
  return `${sourceId} ${start} ${end}`;
}

/** Where words stand, asked again whenever the question changes; null before the first answer. */
export function useOccurrences(question: OccurrenceQuestion): FoundOccurrences | null {
  const [found, setFound] = useState<FoundOccurrences | null>(null);
  const asked = JSON.stringify(question);
  useEffect(() => {
    let isWanted = true;
    const { words, codes, ...rest } = JSON.parse(asked) as OccurrenceQuestion;
    if (words.trim() === '') {
      setFound({ occurrences: [], isCut: false });
      return undefined;
    }
    void call('claim.findOccurrences', { ...rest, words, codes: [...codes] }).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setFound(answer.value);
      else notifyFailure(answer.failure);
    });
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return found;
}

/** Which places are chosen: all that are not tagged so already, but those that were taken out. */
export function useChosenPlaces(found: FoundOccurrences | null) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const open = useMemo(() => found?.occurrences.filter(({ isTagged }) => !isTagged) ?? [], [found]);
  const chosen = open.filter((occurrence) => !left.has(placeKey(occurrence)));
  return {
    chosen,
    isChosen: (occurrence: Occurrence) => !occurrence.isTagged && !left.has(placeKey(occurrence)),
    toggle(occurrence: Occurrence): void {
      const next = new Set(left);
      const key = placeKey(occurrence);
      if (!next.delete(key)) next.add(key);
      setLeft(next);
    },
    toggleAll(): void {
      setLeft(chosen.length > 0 ? new Set(open.map(placeKey)) : new Set());
    },
  };
}
