import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { MemoId } from '../../../shared/memo/memo-schema';
import type { OutlineHeading } from '../../editor/memo/outline/memo-outline';
import { message } from '../../messages/messages';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { useOutlines, type OpenOutline } from './outline-state';
import './OutlineList.css';

/** The headings of an open memo: Enter or a click goes there, Alt and an arrow moves the section. */
export function OutlineList({ memoId }: { readonly memoId: MemoId }) {
  const outline = useOutlines(({ outlines }) => outlines.get(memoId));
  const isReadOnly = useNotebookData((data) => Boolean(data.notebook?.readOnly));
  const list = useRef<HTMLOListElement>(null);
  const [news, setNews] = useState('');
  useAskedFocus(list);
  const keepFocusOn = useKeptFocus(list, outline);
  if (!outline) return <p className="outline__note">{message('memo.outline.closed')}</p>;
  const { headings, current, controls } = outline;
  if (headings.length === 0) return <p className="outline__note">{message('memo.outline.none')}</p>;
  const highest = Math.min(...headings.map(({ level }) => level));
  const onKeyDown = (event: KeyboardEvent, { key, text }: OutlineHeading): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (!event.altKey) return moveFocus(list.current, step);
    if (isReadOnly) return;
    keepFocusOn(key);
    const direction = step === 1 ? 'down' : 'up';
    const hasMoved = controls.move(key, direction);
    setNews(message(hasMoved ? `memo.outline.moved.${direction}` : 'memo.outline.notMoved', { title: text }));
  };
  const entered = headings.some(({ key }) => key === current) ? current : headings[0]?.key;
  return (
    <>
      <ol ref={list} className="outline" aria-label={message('memo.outline.label')}>
        {headings.map((heading) => (
          <li key={heading.key}>
            <button
              type="button"
              className="outline__heading"
              style={{ '--outline-depth': heading.level - highest } as CSSProperties}
              tabIndex={heading.key === entered ? 0 : -1}
              data-key={heading.key}
              data-writes-in={memoId}
              aria-current={heading.key === current ? 'location' : undefined}
              onClick={() => controls.goTo(heading.key)}
              onKeyDown={(event) => onKeyDown(event, heading)}
            >
              <span className="unseen">{message('memo.outline.level', { level: heading.level })} </span>
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
      <p className="outline__note">{message('memo.outline.keys')}</p>
      <p className="unseen" role="status">
        {news}
      </p>
    </>
  );
}

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('.outline__heading') ?? [])];
  rows[rows.findIndex((row) => row === document.activeElement) + step]?.focus();
}

/** The outline takes the focus when it is asked for, also where it was not shown before. */
function useAskedFocus(list: React.RefObject<HTMLElement | null>): void {
  const asked = useOutlines((state) => state.asked);
  const answered = useOutlines((state) => state.answered);
  useEffect(() => {
    const target = list.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (asked === answered || !target) return;
    target.focus();
    useOutlines.setState({ answered: asked });
  });
}

/** A row that moves is taken out of the page for a moment, and loses the focus. */
function useKeptFocus(
  list: React.RefObject<HTMLElement | null>,
  outline: OpenOutline | undefined,
): (key: string) => void {
  const kept = useRef<string | null>(null);
  useEffect(() => {
    if (kept.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${kept.current}"]`)?.focus();
    kept.current = null;
  }, [list, outline]);
  return (key) => {
    kept.current = key;
  };
}
