import { useEffect } from 'react';
import { useCommand } from '../commands/command-registry';
import { useReading } from '../editor/reader/reading-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { PlaceMenu } from './PlaceMenu';
import { TagBar } from './TagBar';
import { canTag, copySelectionWithCitation, tagSelection } from './tagging-actions';
import { openTagBar, useTagging } from './tagging-state';

/** Tagging in whichever source is being read: the bar at the selection, the menu on a passage, and their keys. */
export function Tagging() {
  const reading = useReading((state) => state.reading);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const news = useTagging((state) => state.news);
  const hasSelection = Boolean(reading?.range);
  useCommand('evidence.tag', openTagBar, hasSelection && isWritable);
  useCommand('edit.copyWithCitation', () => reading && void copySelectionWithCitation(reading), hasSelection);
  useDigitKeys();
  return (
    <>
      <TagBar />
      <PlaceMenu />
      <div role="status" className="unseen">
        {news}
      </div>
    </>
  );
}

/** 1–9 apply the pinned codes to the selection while the text has the focus. */
function useDigitKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { reading } = useReading.getState();
      if (!reading?.range || !reading.reader.hasFocus || !canTag()) return;
      const codeId = useNotebookData.getState().settings.pinnedCodes[Number(event.key) - 1];
      if (!/^[1-9]$/.test(event.key) || codeId === undefined) return;
      event.preventDefault();
      void tagSelection(reading, [{ codeId, polarity: 'affirmed' }], { kind: 'new', relation: 'supports' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
