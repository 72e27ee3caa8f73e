import { ChevronLeft, ChevronRight, Maximize2, X, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { SourcePage } from '../../shared/source/page-of';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { IconButton } from '../ui/IconButton';
import { usePageImage } from './use-page-image';
import './PagePane.css';

/** Sizes of a page, as shares of the pane's width. */
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;
const fitting = 2;

export interface PagePaneProps {
  readonly sourceId: SourceId;
  readonly version: number;
  readonly pages: readonly SourcePage[];
  /** Which page of the file is shown, from 1. */
  readonly number: number;
  readonly onTurn: (number: number) => void;
  readonly onClose: () => void;
}

/** The pages of the original as they look, beside the text: turned and enlarged by buttons and by keys. */
export function PagePane({ sourceId, version, pages, number, onTurn, onClose }: PagePaneProps) {
  const body = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<number>(fitting);
  const count = pages.reduce((most, page) => Math.max(most, page.number), 1);
  const label = pages.find((page) => page.number === number)?.label ?? String(number);
  const share = zooms[zoom] ?? 1;
  const width = useWidth(body);
  const shown = usePageImage({ id: sourceId, version, number, width: width * share });
  const turn = (by: number): void => onTurn(Math.max(1, Math.min(count, number + by)));
  const enlarge = (by: number): void => setZoom(Math.max(0, Math.min(zooms.length - 1, zoom + by)));
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [number]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => turn(-1),
      ArrowRight: () => turn(1),
      '+': () => enlarge(1),
      '=': () => enlarge(1),
      '-': () => enlarge(-1),
      '0': () => setZoom(fitting),
      Escape: onClose,
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <section className="page-pane" aria-label={message('source.page.pane')} onKeyDown={onKeyDown}>
      <div className="page-pane__tools" role="toolbar" aria-label={message('source.page.tools')}>
        <IconButton
          icon={ChevronLeft}
          label={message('source.page.previous')}
          shortcut="Left"
          isDisabled={number <= 1}
          onPress={() => turn(-1)}
        />
        <span className="page-pane__place" role="status">
          {message('source.pages.place', { kind: 'page', label, number, count })}
        </span>
        <IconButton
          icon={ChevronRight}
          label={message('source.page.next')}
          shortcut="Right"
          isDisabled={number >= count}
          onPress={() => turn(1)}
        />
        <span className="page-pane__space" />
        <IconButton
          icon={ZoomOut}
          label={message('source.page.smaller')}
          shortcut="-"
          isDisabled={zoom === 0}
          onPress={() => enlarge(-1)}
        />
        <IconButton
          icon={ZoomIn}
          label={message('source.page.larger')}
          shortcut="Plus"
          isDisabled={zoom === zooms.length - 1}
          onPress={() => enlarge(1)}
        />
        <IconButton
          icon={Maximize2}
          label={message('source.page.fit')}
          shortcut="0"
          isDisabled={zoom === fitting}
          onPress={() => setZoom(fitting)}
        />
        <IconButton icon={X} label={message('source.page.close')} shortcut="Esc" onPress={onClose} />
      </div>
      {/* A picture larger than the pane is scrolled by keys, so it has to take the focus. */}
      <div
        className="page-pane__body"
        ref={body}
        tabIndex={0}
        role="group"
        aria-label={message('source.page.body')}
      >
        {shown?.ok === false ? <p className="page-pane__failure">{shown.failure.message}</p> : null}
        {shown?.ok ? (
          <img
            className="page-pane__image"
            style={{ width: `${share * 100}%` }}
            src={shown.value.image}
            alt={message('source.page.image', { label })}
            data-number={shown.value.number}
          />
        ) : null}
        {shown ? null : <p className="page-pane__failure">{message('source.view.loading')}</p>}
      </div>
    </section>
  );
}

/** The width of an element in CSS pixels, by steps, so that a border that is dragged draws no page anew at each pixel. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.ceil(entry.contentRect.width / 100) * 100);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
