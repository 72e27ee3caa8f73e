import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import { polaritySchema } from '../../shared/claim/claim-vocabulary';
import { rankCodes, type CodeMatch } from '../../shared/codebook/code-matching';
import { useNotebookData } from '../notebook-data/notebook-data';
import type { CodeChoice } from './tagging-state';

export interface CodeChoosing {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly matches: readonly CodeMatch[];
  readonly highlighted: CodeMatch | undefined;
  readonly highlight: (index: number) => void;
  readonly index: number;
  readonly polarity: Polarity;
  readonly setPolarity: (polarity: Polarity) => void;
  /** Codes chosen besides the highlighted one, each with the polarity it was chosen with. */
  readonly chosen: readonly CodeChoice[];
  readonly toggle: (codeId: string) => void;
  /** What would be applied now: the chosen codes, and the highlighted one where words were typed or none is chosen. */
  readonly effective: readonly CodeChoice[];
  /** Handles a key of the field; true where it was one for the list. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** Finding and choosing codes by keyboard: type, arrows, Shift+Enter for one more, Alt+P for the polarity. */
export function useCodeChoice(isCodeNeeded: boolean): CodeChoosing {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const recent = useNotebookData((data) => data.settings.recentCodes);
  const [query, setQueryText] = useState('');
  const [index, setIndex] = useState(0);
  const [polarity, setPolarity] = useState<Polarity>('affirmed');
  const [chosen, setChosen] = useState<readonly CodeChoice[]>([]);
  const matches = useMemo(() => {
    const ranked = codebook ? rankCodes(codebook, query) : [];
    // With nothing typed the codes used last come first: the next tag is often the same.
    if (query.trim() !== '') return ranked;
    const place = (id: string): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
    return [...ranked].sort((a, b) => place(a.code.id) - place(b.code.id));
  }, [codebook, query, recent]);
  const highlighted = matches[Math.min(index, matches.length - 1)];
  const setQuery = (text: string): void => {
    setQueryText(text);
    setIndex(0);
  };
  const toggle = (codeId: string): void => {
    setChosen((before) =>
      before.some((choice) => choice.codeId === codeId)
        ? before.filter((choice) => choice.codeId !== codeId)
        : [...before, { codeId, polarity }],
    );
    setQuery('');
  };
  const isHighlightMeant = query.trim() !== '' || (chosen.length === 0 && isCodeNeeded);
  const extra =
    highlighted && isHighlightMeant && !chosen.some(({ codeId }) => codeId === highlighted.code.id);
  const effective = extra ? [...chosen, { codeId: highlighted.code.id, polarity }] : chosen;
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing) return false;
    if (event.altKey && event.code === 'KeyP') {
      const all = polaritySchema.options;
      setPolarity(all[(all.indexOf(polarity) + 1) % all.length] ?? 'affirmed');
    } else if (event.key === 'ArrowDown') setIndex(Math.min(index + 1, matches.length - 1));
    else if (event.key === 'ArrowUp') setIndex(Math.max(0, index - 1));
    else if (event.key === 'Enter' && event.shiftKey) {
      if (highlighted) toggle(highlighted.code.id);
    } else return false;
    return true;
  };
  return {
    query,
    setQuery,
    matches,
    highlighted,
    highlight: setIndex,
    index: Math.min(index, matches.length - 1),
    polarity,
    setPolarity,
    chosen,
    toggle,
    effective,
    onKey,
  };
}
