import { ArrowLeftRight, FileText, Grid3x3, NotebookPen, Table2, X, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { message } from '../messages/messages';
import {
  activateTab,
  closeTab,
  moveTabBeside,
  useNavigation,
  type OpenDocument,
  type Pane,
} from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { IconButton } from '../ui/IconButton';
import { shortcutOf } from './use-application-commands';

const icons: Readonly<Record<OpenDocument['kind'], LucideIcon>> = {
  source: FileText,
  memo: NotebookPen,
  claims: Table2,
  analysis: Grid3x3,
};

/** The title of an open document as the lists know it. */
export function useDocumentTitle(document: OpenDocument): string {
  return useNotebookData((data) => {
    if (document.kind === 'claims') return message('claim.table');
    if (document.kind === 'analysis') return message('window.list.analysis');
    if (document.kind === 'source') {
      return (
        [...data.sources, ...data.binned].find((source) => source.id === document.id)?.title ??
        message('window.missingDocument')
      );
    }
    const memo = data.memos.find((candidate) => candidate.id === document.id);
    return memo?.title || message('window.untitledMemo');
  });
}

/** The tabs of one pane. Arrow keys go from tab to tab. */
export function DocumentTabs({ pane, index }: { readonly pane: Pane; readonly index: number }) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.altKey) return;
    const next = (pane.active + step + pane.tabs.length) % pane.tabs.length;
    activateTab(index, next);
    event.currentTarget.querySelectorAll<HTMLElement>('.document-tab__select')[next]?.focus();
    event.preventDefault();
  };
  return (
    <div className="document-tabs" role="toolbar" aria-label={message('window.tabs')} onKeyDown={onKeyDown}>
      {pane.tabs.map((document, tab) => (
        <DocumentTab
          key={`${document.kind}-${document.id}`}
          document={document}
          pane={pane}
          index={index}
          tab={tab}
        />
      ))}
    </div>
  );
}

interface DocumentTabProps {
  readonly document: OpenDocument;
  readonly pane: Pane;
  readonly index: number;
  readonly tab: number;
}

function DocumentTab({ document, pane, index, tab }: DocumentTabProps) {
  const title = useDocumentTitle(document);
  const isFocusedPane = useNavigation((navigation) => navigation.activePane === index);
  const isActive = pane.active === tab;
  const state = isActive ? ` document-tab--active${isFocusedPane ? ' document-tab--focused' : ''}` : '';
  const Icon = icons[document.kind];
  const element = useRef<HTMLDivElement>(null);
  // More tabs than have room are scrolled; the one in use is seen.
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={element}
      className={`document-tab${state}`}
      onAuxClick={(event) => event.button === 1 && closeTab(index, tab)}
    >
      <button
        type="button"
        className="document-tab__select"
        aria-pressed={isActive}
        tabIndex={isActive ? 0 : -1}
        title={title}
        onClick={() => activateTab(index, tab)}
      >
        <Icon size={14} aria-hidden />
        <span className="document-tab__title">{title}</span>
      </button>
      {isActive ? (
        <IconButton
          icon={ArrowLeftRight}
          size={13}
          label={message('window.tab.beside')}
          onPress={() => moveTabBeside(index, tab)}
        />
      ) : null}
      <IconButton
        icon={X}
        size={14}
        label={message('window.tab.close', { title })}
        shortcut={shortcutOf('go.closeTab')}
        onPress={() => closeTab(index, tab)}
      />
    </div>
  );
}
