import { CaseSensitive, ChevronDown, ChevronUp, Replace, WholeWord, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { MemoId } from '../../../shared/memo/memo-schema';
import { useCommand } from '../../commands/command-registry';
import type { MemoFindState, MemoQuery } from '../../editor/memo/find/memo-find';
import { message } from '../../messages/messages';
import { IconButton } from '../../ui/IconButton';
import { onEnter } from '../../ui/on-enter';
import type { MountedMemo } from '../use-memo-editor';
import { lastSearch } from './last-search';
import { ReplaceRow } from './ReplaceRow';
import type { FindBarState } from './use-find-bar';
import '../../ui/FindBar.css';
import './MemoFindBar.css';

interface MemoFindBarProps {
  readonly memoId: MemoId;
  readonly memo: MountedMemo;
  readonly bar: FindBarState;
  /** Whether its pane is the active one. */
  readonly isActive: boolean;
  readonly isReadOnly: boolean;
  readonly onReplacing: (isReplacing: boolean) => void;
  readonly onClose: () => void;
}

/** Finds and replaces words in a memo: Enter for the next match, Shift+Enter for the one before, Escape back to the text. */
export function MemoFindBar({
  memoId,
  memo,
  bar,
  isActive,
  isReadOnly,
  onReplacing,
  onClose,
}: MemoFindBarProps) {
  const { query, change, state, find } = useSearch(memo, bar);
  /** What was replaced last, until something is typed or looked for. */
  const [news, setNews] = useState<string | null>(null);
  const step = (direction: 1 | -1): void => {
    setNews(null);
    find()?.step(direction);
  };
  useCommand('edit.findNext', () => step(1), isActive);
  useCommand('edit.findPrevious', () => step(-1), isActive);
  const close = (): void => {
    onClose();
    find()?.close();
  };
  const replace = (replacement: string, isAll: boolean): void => {
    const count = isAll ? (find()?.replaceAll(replacement) ?? 0) : 0;
    if (!isAll) find()?.replace(replacement);
    setNews(isAll ? message('memo.find.replaced', { count }) : '');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
    // What is typed into a field has its own undo, until something was replaced with it.
    else if (isUndo && news !== null) memo.run({ kind: event.shiftKey ? 'redo' : 'undo' });
    else return;
    event.preventDefault();
  };
  return (
    <search
      className="memo-find"
      aria-label={message('memo.find.label')}
      data-writes-in={memoId}
      onKeyDown={onKeyDown}
    >
      <div className="find-bar memo-find__row">
        <FindField
          bar={bar}
          words={query.words}
          onStep={step}
          onTyped={(words) => {
            setNews(null);
            change({ words });
          }}
        />
        <QueryButtons query={query} change={change} />
        <span className="find-bar__count" role="status">
          {news || countWords(query, state)}
        </span>
        <StepButtons isNone={state.count === 0} onStep={step} />
        {isReadOnly ? null : (
          <IconButton
            icon={Replace}
            label={message('memo.find.replacing')}
            isPressed={bar.isReplacing}
            onPress={() => onReplacing(!bar.isReplacing)}
          />
        )}
        <IconButton icon={X} label={message('memo.find.close')} onPress={close} />
      </div>
      {bar.isReplacing ? (
        <ReplaceRow isNone={state.count === 0} onTyped={() => setNews(null)} onReplace={replace} />
      ) : null}
    </search>
  );
}

function countWords({ words }: MemoQuery, state: MemoFindState): string {
  if (words === '') return '';
  return state.count === 0 ? message('memo.find.none') : message('memo.find.count', { ...state });
}

interface FindFieldProps {
  readonly bar: FindBarState;
  readonly words: string;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onTyped: (words: string) => void;
}

/** Ready to be typed in over its words whenever the bar is asked for. */
function FindField({ bar, words, onStep, onTyped }: FindFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [bar.asked]);
  return (
    <input
      ref={field}
      className="find-bar__field"
      aria-label={message('memo.find.field')}
      placeholder={message('memo.find.field')}
      value={words}
      onChange={(event) => onTyped(event.target.value)}
      onKeyDown={onEnter((event) => onStep(event.shiftKey ? -1 : 1))}
    />
  );
}

interface QueryButtonsProps {
  readonly query: MemoQuery;
  readonly change: (part: Partial<MemoQuery>) => void;
}

function QueryButtons({ query, change }: QueryButtonsProps) {
  return (
    <>
      <IconButton
        icon={CaseSensitive}
        label={message('memo.find.case')}
        isPressed={query.isCaseExact}
        onPress={() => change({ isCaseExact: !query.isCaseExact })}
      />
      <IconButton
        icon={WholeWord}
        label={message('memo.find.word')}
        isPressed={query.isWholeWord}
        onPress={() => change({ isWholeWord: !query.isWholeWord })}
      />
    </>
  );
}

interface StepButtonsProps {
  readonly isNone: boolean;
  readonly onStep: (direction: 1 | -1) => void;
}

function StepButtons({ isNone, onStep }: StepButtonsProps) {
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label={message('memo.find.previous')}
        shortcut="Shift+F3"
        isDisabled={isNone}
        onPress={() => onStep(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={message('memo.find.next')}
        shortcut="F3"
        isDisabled={isNone}
        onPress={() => onStep(1)}
      />
    </>
  );
}

function useSearch({ editor }: MountedMemo, { asked, words }: FindBarState) {
  const [query, setQuery] = useState(lastSearch.query);
  const [state, setState] = useState<MemoFindState>({ count: 0, current: 0 });
  useEffect(() => {
    if (words !== '') setQuery((last) => ({ ...last, words }));
  }, [asked, words]);
  useEffect(() => {
    lastSearch.query = query;
    editor.current?.find.search(query, setState);
  }, [editor, query]);
  const change = (part: Partial<MemoQuery>): void => setQuery((last) => ({ ...last, ...part }));
  return { query, change, state, find: () => editor.current?.find };
}
