import { useCallback, useEffect, useRef, useState } from 'react';
import type { MemoDraft } from './memo-draft';
import { countText, type TextCount } from './word-count';

/** How long typing must pause before words are counted, in ms: counting a long memo would be felt in typing. */
const pause = 400;

/** Words and Han characters of a memo, counted when typing pauses. */
export function useTextCount(draft: MemoDraft): TextCount & { readonly refresh: () => void } {
  const [count, setCount] = useState<TextCount>(() => countText(draft.document()));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refresh = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCount(countText(draft.document())), pause);
  }, [draft]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { ...count, refresh };
}
