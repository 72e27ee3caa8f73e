import { useEffect, useRef, useState } from 'react';
import { useReading, type Reading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { QuickTags } from './QuickTags';
import { TagForm } from './TagForm';
import { closeTagBar, useTagging } from './tagging-state';
import { useBarPlace } from './use-bar-place';
import './TagBar.css';

const nameOf = (reading: Reading): string => `${reading.range?.start} ${reading.range?.end}`;

/** The bar at the selection: a line after selecting with the mouse, the whole form after T. */
export function TagBar() {
  const reading = useReading((state) => state.reading);
  const { isOpen, dismissed } = useTagging();
  const isSelecting = useIsPointerDown();
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const bar = useRef<HTMLDivElement>(null);
  const selection = reading?.range ? reading : null;
  const hasSelection = selection !== null;
  const isQuick = selection?.selectedBy === 'pointer' && dismissed !== nameOf(selection) && !isSelecting;
  const shown = isWritable && (isOpen || isQuick) ? selection : null;
  const place = useBarPlace(bar, shown, isOpen);
  useEffect(() => {
    if (!hasSelection && isOpen) closeTagBar(null);
  }, [hasSelection, isOpen]);
  if (!shown) return null;
  const close = (): void => {
    closeTagBar(nameOf(shown));
    shown.reader.focus();
  };
  return (
    // Not hidden while its place is found out: what is hidden cannot take the focus.
    <div
      ref={bar}
      className={`tag-bar${isOpen ? ' tag-bar--open' : ''}`}
      role="dialog"
      aria-label={message('tagging.bar')}
      style={
        place ? { left: place.left, top: place.top, maxHeight: place.room } : { left: 0, top: 0, opacity: 0 }
      }
    >
      {isOpen ? (
        <TagForm key={nameOf(shown)} reading={shown} onClose={close} />
      ) : (
        <QuickTags reading={shown} />
      )}
    </div>
  );
}

/** Whether a mouse button is held: the bar waits until the selection is made. */
function useIsPointerDown(): boolean {
  const [isDown, setIsDown] = useState(false);
  useEffect(() => {
    const onDown = (event: PointerEvent): void => {
      const isInBar = event.target instanceof Element && event.target.closest('.tag-bar');
      if (!isInBar && event.button === 0) setIsDown(true);
    };
    const onUp = (): void => setIsDown(false);
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('pointerup', onUp, true);
    window.addEventListener('pointercancel', onUp, true);
    // A drag of the selection swallows pointerup.
    window.addEventListener('dragend', onUp, true);
    return () => {
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp, true);
      window.removeEventListener('pointercancel', onUp, true);
      window.removeEventListener('dragend', onUp, true);
    };
  }, []);
  return isDown;
}
