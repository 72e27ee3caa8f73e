import { useDeferredValue, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { MediaType, SourceId, SourceSummary, SourceText } from '../../shared/source/source-schema';
import { useCommand } from '../commands/command-registry';
import type { ShownSource } from '../editor/reader/shown-source';
import { message } from '../messages/messages';
import { inspect, useNavigation } from '../navigation/navigation-state';
import { useClaimsOfSource } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { EmptyState } from '../ui/EmptyState';
import { BinNote } from './BinNote';
import { FindBar } from './FindBar';
import { PageMarks, PagePlace } from './PageMarks';
import { PagePane } from './PagePane';
import { WaitingNotice } from './WaitingNotice';
import { PassageMargin } from './PassageMargin';
import { PassageMap } from './PassageMap';
import { passagesOf, type SourcePassage } from './source-passages';
import { SourceToolbar } from './SourceToolbar';
import { usePagePane } from './use-page-pane';
import { useSourceReader } from './use-source-reader';
import { useSourceText } from './use-source-text';
import './SourceView.css';

/** Sources whose pages can be looked at. Subtitles have times in place of pages. */
const drawnTypes: ReadonlySet<MediaType> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
]);

export interface SourceViewProps {
  readonly sourceId: SourceId;
  readonly paneIndex: number;
  /** What rules propose for the text, with the button that shows it. */
  readonly suggestions: (shown: ShownSource) => ReactNode;
}

/** One source to read and tag. */
export function SourceView({ sourceId, paneIndex, suggestions }: SourceViewProps) {
  const source = useNotebookData((data) =>
    [...data.sources, ...data.binned].find((candidate) => candidate.id === sourceId),
  );
  const text = useSourceText(sourceId, source?.version);
  if (!source) return null;
  if (text?.ok === false)
    return <EmptyState title={message('source.view.gone')} text={text.failure.message} />;
  return (
    <OpenSource
      key={`${sourceId} ${source.version}`}
      source={source}
      text={text?.value}
      paneIndex={paneIndex}
      suggestions={suggestions}
    />
  );
}

interface OpenSourceProps extends Pick<SourceViewProps, 'paneIndex' | 'suggestions'> {
  readonly source: SourceSummary;
  readonly text: SourceText | undefined;
}

function OpenSource({ source, text, paneIndex, suggestions }: OpenSourceProps) {
  const settings = useNotebookData((data) => data.settings);
  const isActive = useNavigation((navigation) => navigation.activePane === paneIndex);
  const passages = usePassages(source.id, text?.version);
  // A new tag is painted first; what stands beside the text follows.
  const passagesBeside = useDeferredValue(passages);
  const [news, setNews] = useState('');
  const [isFinding, setIsFinding] = useState(false);
  const [areFoldsOpen, setAreFoldsOpen] = useState(false);
  const cycle = useCycle(passages);
  const labelOf = (key: string): string => passages.find((passage) => passage.key === key)?.label ?? '';
  const mounted = useSourceReader(source, text, passages, {
    onPassage: (keys, index) => {
      cycle.show(keys, index);
      inspectPassage(passages, keys[index]);
    },
    onCaret: (keys) => {
      const entered = { count: keys.length, codes: keys.map(labelOf).join('; ') };
      setNews(keys.length > 0 ? message('source.view.entered', entered) : message('source.view.left'));
    },
  });
  const { reader } = mounted;
  const pages = text?.pages;
  const isDrawn = pages !== undefined && drawnTypes.has(source.mediaType);
  const pane = usePagePane(reader, text, mounted.onMoved);
  const togglePage = (): void => (pane.isOpen ? closePage() : pane.open());
  const closePage = (): void => {
    pane.close();
    reader?.focus();
  };
  const isPicture = pages !== undefined && text?.text.trim() === '';
  const step = (direction: 1 | -1): void => {
    const keys = reader?.goToPassage(direction);
    if (keys) inspectPassage(passages, keys[0]);
    else setNews(message('source.view.noPassages'));
    reader?.focus();
  };
  const fold = (): void => {
    reader?.setAllFolds(!areFoldsOpen);
    setAreFoldsOpen(!areFoldsOpen);
  };
  useCommand('edit.find', () => setIsFinding(true), isActive && reader !== null);
  useCommand('view.toggleFolded', fold, isActive && (reader?.hasFolds ?? false));
  useCommand('view.togglePage', togglePage, isActive && isDrawn);
  useCommand('evidence.nextPassage', () => step(1), isActive && passages.length > 0);
  useCommand('evidence.previousPassage', () => step(-1), isActive && passages.length > 0);
  const type = {
    '--reading-size': `${settings.readerFontSize}px`,
    '--reading-measure': settings.readerMeasure,
  };
  return (
    <article className="source-view" style={type as CSSProperties} aria-label={source.title}>
      <SourceToolbar
        source={source}
        place={
          reader && pages && !isPicture ? (
            <PagePlace reader={reader} pages={pages} onMoved={mounted.onMoved} />
          ) : null
        }
        suggestions={
          reader && text
            ? suggestions({
                sourceId: source.id,
                version: text.version,
                reader,
                onMoved: mounted.onMoved,
                isActive,
              })
            : null
        }
        page={isDrawn ? { isOpen: pane.isOpen, onToggle: togglePage } : null}
        hasFolds={reader?.hasFolds ?? false}
        areFoldsOpen={areFoldsOpen}
        onFold={fold}
        isFinding={isFinding}
        onFind={() => setIsFinding(!isFinding)}
      />
      <BinNote sourceId={source.id} />
      <WaitingNotice source={source} />
      {isFinding && reader ? (
        <FindBar reader={reader} isActive={isActive} onClose={() => setIsFinding(false)} />
      ) : null}
      <div className={pageClass(pane.isOpen, isPicture)}>
        <div className="source-view__scroller">
          <div className={`source-view__sheet${pages ? ' source-view__sheet--paged' : ''}`}>
            {reader && pages ? (
              <PageMarks
                reader={reader}
                pages={pages}
                onMoved={mounted.onMoved}
                onShow={isDrawn ? pane.open : null}
              />
            ) : null}
            <div className="source-view__column" ref={mounted.column} data-source={source.id} />
            {reader ? (
              <PassageMargin reader={reader} passages={passagesBeside} onMoved={mounted.onMoved} />
            ) : null}
          </div>
        </div>
        {reader ? <PassageMap reader={reader} passages={passagesBeside} onMoved={mounted.onMoved} /> : null}
        {text && pages && isDrawn && pane.isOpen ? (
          <PagePane
            sourceId={source.id}
            version={text.version}
            pages={pages}
            number={pane.number}
            onTurn={pane.turn}
            onClose={closePage}
          />
        ) : null}
        {text ? null : <p className="source-view__loading">{message('source.view.loading')}</p>}
        {cycle.text ? <p className="source-view__cycle">{cycle.text}</p> : null}
      </div>
      <div role="status" className="unseen">
        {cycle.text || news}
      </div>
    </article>
  );
}

/** How text and page share the room. */
function pageClass(isPageOpen: boolean, isPicture: boolean): string {
  if (!isPageOpen) return 'source-view__page';
  return `source-view__page source-view__page--${isPicture ? 'picture' : 'paged'}`;
}

function usePassages(sourceId: SourceId, version: number | undefined): readonly SourcePassage[] {
  const claims = useClaimsOfSource(sourceId);
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  return useMemo(
    () => passagesOf(sourceId, version, claims, codebook),
    [sourceId, version, claims, codebook],
  );
}

function inspectPassage(passages: readonly SourcePassage[], key: string | undefined): void {
  const passage = passages.find((candidate) => candidate.key === key);
  if (passage) inspect({ kind: 'claim', id: passage.claim.id, evidenceId: passage.evidence.id });
}

const cycleShownMs = 3500;

/** Says which of several passages at one place is meant, for a while. */
function useCycle(passages: readonly SourcePassage[]) {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const clear = (): void => {
    clearTimeout(timer.current);
    setText('');
  };
  const show = (keys: readonly string[], index: number): void => {
    clear();
    if (keys.length < 2) return;
    const codes = passages.find((passage) => passage.key === keys[index])?.label ?? '';
    const which = message('source.view.cycle', { index: index + 1, count: keys.length, codes });
    setText(`${which} · ${message('source.view.cycle.again')}`);
    timer.current = setTimeout(() => setText(''), cycleShownMs);
  };
  return { text, show };
}
