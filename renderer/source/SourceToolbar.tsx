import {
  Accessibility,
  AArrowDown,
  AArrowUp,
  FileImage,
  FoldVertical,
  Info,
  Search,
  UnfoldVertical,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { SourceSummary } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';
import { runCommand } from '../commands/command-registry';
import { IconButton } from '../ui/IconButton';

export interface SourceToolbarProps {
  readonly source: SourceSummary;
  /** Where in a paged source the reader is. */
  readonly place: ReactNode;
  /** The button that shows suggestions. */
  readonly suggestions: ReactNode;
  /** For sources with pages: whether the page is shown beside the text. */
  readonly page: { readonly isOpen: boolean; readonly onToggle: () => void } | null;
  readonly hasFolds: boolean;
  readonly areFoldsOpen: boolean;
  readonly onFold: () => void;
  readonly isFinding: boolean;
  readonly onFind: () => void;
}

/** What the source is, and the tools for reading it. */
export function SourceToolbar({
  source,
  place,
  suggestions,
  page,
  hasFolds,
  areFoldsOpen,
  onFold,
  isFinding,
  onFind,
}: SourceToolbarProps) {
  const isForScreenReader = useNotebookData((data) => data.settings.screenReaderMode);
  const where = [source.publisher, source.published].filter(Boolean).join(', ');
  return (
    <header className="source-toolbar">
      <h2 className="source-toolbar__title" lang={source.language ?? undefined} title={source.title}>
        {source.title}
        {where ? <span className="source-toolbar__where"> {where}</span> : null}
      </h2>
      {place}
      <div className="source-toolbar__tools" role="toolbar" aria-label={message('source.view.toolbar')}>
        {suggestions}
        <IconButton
          icon={Search}
          label={message('source.view.find')}
          shortcut="CmdOrCtrl+F"
          isPressed={isFinding}
          onPress={onFind}
        />
        {page ? (
          <IconButton
            icon={FileImage}
            label={message(page.isOpen ? 'source.page.hide' : 'source.page.show')}
            shortcut="CmdOrCtrl+Alt+P"
            isPressed={page.isOpen}
            onPress={page.onToggle}
          />
        ) : null}
        {hasFolds ? (
          <IconButton
            icon={areFoldsOpen ? FoldVertical : UnfoldVertical}
            label={message(areFoldsOpen ? 'source.view.fold.hide' : 'source.view.fold.show')}
            isPressed={areFoldsOpen}
            onPress={onFold}
          />
        ) : null}
        <IconButton
          icon={AArrowDown}
          label={message('source.view.smaller')}
          shortcut="CmdOrCtrl+-"
          onPress={() => runCommand('view.smallerText')}
        />
        <IconButton
          icon={AArrowUp}
          label={message('source.view.larger')}
          shortcut="CmdOrCtrl+Plus"
          onPress={() => runCommand('view.largerText')}
        />
        <IconButton
          icon={Accessibility}
          label={message('source.view.screenReader')}
          isPressed={isForScreenReader}
          onPress={() => void changeSettings({ screenReaderMode: !isForScreenReader })}
        />
        <IconButton
          icon={Info}
          label={message('source.view.details')}
          onPress={() => inspect({ kind: 'source', id: source.id })}
        />
      </div>
    </header>
  );
}
