import { useEffect, useRef } from 'react';
import { message } from '../messages/messages';
import type { MemoDraft } from './memo-draft';

interface MemoTitleProps {
  readonly draft: MemoDraft;
  readonly title: string;
  readonly isReadOnly: boolean;
  /** Enter or the arrow down goes on to the text. */
  readonly onLeave: () => void;
}

/** The memo's title, as the head of its page. A memo without one takes the caret here. */
export function MemoTitle({ draft, title, isReadOnly, onLeave }: MemoTitleProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (draft.title === '' && !isReadOnly) field.current?.focus();
  }, [draft, isReadOnly]);
  return (
    <textarea
      rows={1}
      ref={field}
      key={title}
      className="memo-view__title"
      aria-label={message('memo.view.title')}
      placeholder={message('memo.view.titleHint')}
      defaultValue={title}
      readOnly={isReadOnly}
      maxLength={500}
      spellCheck={false}
      onChange={(event) => draft.setTitle(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onLeave();
      }}
    />
  );
}
