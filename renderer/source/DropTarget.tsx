import { useEffect, useState, type DragEvent, type ReactNode } from 'react';
import { useCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import {
  importByDialog,
  importDropped,
  importFolders,
  importPaste,
  setPasting,
  useImports,
} from './import-state';
import { ArchiveDialog } from './ArchiveDialog';
import { PasteDialog } from './PasteDialog';
import { SourceOrderDialogs } from './SourceOrderDialogs';
import { useSourceOrderCommands } from './use-source-order-commands';
import './DropTarget.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Everything that takes sources in: files dropped anywhere on the window, the file dialog, and the clipboard. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  const isPasting = useImports((state) => state.isPasting);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  useCommand('source.import', () => void importByDialog(), isWritable);
  useCommand('source.importFolder', () => void importFolders(), isWritable);
  useCommand('source.paste', () => setPasting(true), isWritable);
  useSourceOrderCommands(isWritable);
  usePasteEvent(isWritable);
  return (
    <div
      className="drop-target"
      onDragEnter={(event) => {
        if (hasFiles(event) && isWritable) setIsOver(true);
      }}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = isWritable ? 'copy' : 'none';
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setIsOver(false);
      }}
      onDrop={(event) => {
        setIsOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        if (isWritable) void importDropped(event.dataTransfer);
      }}
    >
      {children}
      {isOver ? (
        <div className="drop-target__overlay" role="status">
          <p className="drop-target__title">{message('source.drop.here')}</p>
          <p className="drop-target__note">{message('source.drop.note')}</p>
        </div>
      ) : null}
      {isPasting ? <PasteDialog /> : null}
      <ArchiveDialog />
      <SourceOrderDialogs />
    </div>
  );
}

/** Ctrl+V where nothing can be typed into brings the clipboard in as a source. */
function usePasteEvent(isWritable: boolean): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      const isField =
        target instanceof HTMLElement &&
        (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));
      if (isField || event.defaultPrevented || !clipboardData || document.querySelector('[role="dialog"]'))
        return;
      const text = clipboardData.getData('text/plain');
      if (!isWritable || text.trim() === '') return;
      event.preventDefault();
      void importPaste(text, clipboardData.getData('text/html') || null);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [isWritable]);
}
