import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../commands/command-registry';
import type { FindState } from '../editor/reader/reader-find';
import type { SourceReader } from '../editor/reader/source-reader';
import { message } from '../messages/messages';
import { IconButton } from '../ui/IconButton';
import { onEnter } from '../ui/on-enter';
import '../ui/FindBar.css';

export interface FindBarProps {
  readonly reader: SourceReader;
  /** Whether its pane is the active one. */
  readonly isActive: boolean;
  readonly onClose: () => void;
}

/** Finds words in the source: Enter for the next match, Shift+Enter for the one before, Escape back to the text. */
export function FindBar({ reader, isActive, onClose }: FindBarProps) {
  const [query, setQuery] = useState(() => reader.selectedText.split('\n')[0]?.slice(0, 80) ?? '');
  const [state, setState] = useState<FindState>({ count: 0, current: 0 });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
    return () => void reader.search('');
  }, [reader]);
  useEffect(() => setState(reader.search(query)), [reader, query]);
  const close = (): void => {
    onClose();
    reader.focus();
  };
  const step = (direction: 1 | -1): void => setState(reader.searchStep(direction));
  useCommand('edit.findNext', () => step(1), isActive);
  useCommand('edit.findPrevious', () => step(-1), isActive);
  const count =
    query === ''
      ? ''
      : state.count === 0
        ? message('source.find.none')
        : message('source.find.count', { ...state });
  return (
    <search
      className="find-bar"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <input
        ref={field}
        className="find-bar__field"
        aria-label={message('source.find.field')}
        placeholder={message('source.find.field')}
        value={query}
        autoFocus
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onEnter((event) => step(event.shiftKey ? -1 : 1))}
      />
      <span className="find-bar__count" role="status">
        {count}
      </span>
      <IconButton
        icon={ChevronUp}
        label={message('source.find.previous')}
        isDisabled={state.count === 0}
        onPress={() => step(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={message('source.find.next')}
        isDisabled={state.count === 0}
        onPress={() => step(1)}
      />
      <IconButton icon={X} label={message('source.find.close')} onPress={close} />
    </search>
  );
}
