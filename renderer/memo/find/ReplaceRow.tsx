import { useEffect, useRef, useState } from 'react';
import { message } from '../../messages/messages';
import { Button } from '../../ui/Button';
import { onEnter } from '../../ui/on-enter';
import { lastSearch } from './last-search';

interface ReplaceRowProps {
  readonly isNone: boolean;
  readonly onTyped: () => void;
  readonly onReplace: (replacement: string, isAll: boolean) => void;
}

/** The words that are written over matches: Enter replaces one, Ctrl+Enter all. */
export function ReplaceRow({ isNone, onTyped, onReplace }: ReplaceRowProps) {
  const [words, setWords] = useState(lastSearch.replacement);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // With the last match the buttons are greyed out, and the focus would be nowhere.
    if (isNone && document.activeElement === document.body) field.current?.focus();
  }, [isNone]);
  return (
    <div className="find-bar memo-find__row">
      <input
        ref={field}
        className="find-bar__field"
        aria-label={message('memo.find.replacement')}
        placeholder={message('memo.find.replacement')}
        value={words}
        onChange={(event) => {
          lastSearch.replacement = event.target.value;
          setWords(event.target.value);
          onTyped();
        }}
        onKeyDown={onEnter((event) => onReplace(words, event.ctrlKey || event.metaKey))}
      />
      <Button isDisabled={isNone} onPress={() => onReplace(words, false)}>
        {message('memo.find.replace')}
      </Button>
      <Button isDisabled={isNone} onPress={() => onReplace(words, true)}>
        {message('memo.find.replaceAll')}
      </Button>
    </div>
  );
}
