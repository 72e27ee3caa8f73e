import { useEffect } from 'react';
import { useCommand } from '../commands/command-registry';
import { useReading, type Reading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { removeTag, whenKept } from '../notebook-data/keep-claim';
import { useNotebookData } from '../notebook-data/notebook-data';
import { pinnedCodesNow } from '../notebook-data/pinned-codes';
import { notify } from '../ui/notices';
import { AdjustBar } from './AdjustBar';
import {
  beginAdjusting,
  joinWithNeighbour,
  passageHere,
  searchSelected,
  splitPassage,
  type Passage,
} from './passage-actions';
import { OccurrencesDialog } from './OccurrencesDialog';
import { PlaceMenu } from './PlaceMenu';
import { SplitDialog } from './SplitDialog';
import { TagBar } from './TagBar';
import { canTag, copySelectionWithCitation, repeatLast, tagAtOnce } from './tagging-actions';
import { openTagBar, useTagging } from './tagging-state';

/** Tagging in whichever source is being read: the bar at the selection, the menu on a passage, and their keys. */
export function Tagging() {
  const reading = useReading((state) => state.reading);
  const { news, adjusted, split, searched } = useTagging();
  const hasSelection = Boolean(reading?.range);
  useCommand('edit.copyWithCitation', () => reading && void copySelectionWithCitation(reading), hasSelection);
  useSelectingCommands(reading);
  useTaggingCommands(reading);
  usePassageCommands(reading);
  useDigitKeys();
  return (
    <>
      {adjusted ? <AdjustBar key={adjusted.evidenceId} adjusted={adjusted} /> : <TagBar />}
      {split ? <SplitDialog split={split} /> : null}
      {searched ? <OccurrencesDialog searched={searched} /> : null}
      <PlaceMenu />
      <div role="status" className="unseen">
        {news}
      </div>
    </>
  );
}

function useSelectingCommands(reading: Reading | null): void {
  const reader = reading?.reader;
  useCommand('evidence.nextSentence', () => reader?.selectSentence(1), Boolean(reader));
  useCommand('evidence.previousSentence', () => reader?.selectSentence(-1), Boolean(reader));
  useCommand('evidence.otherEnd', () => reader?.swapEnds(), Boolean(reading?.range));
}

/** What needs a notebook that can be written in, and no edge that is being moved. */
function useCanChange(reading: Reading | null): boolean {
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const isAdjusting = useTagging((state) => state.adjusted !== null);
  return reading !== null && isWritable && !isAdjusting;
}

function useTaggingCommands(reading: Reading | null): void {
  const canChange = useCanChange(reading);
  const open = (): void => {
    if (!reading?.range && reading?.reader.meant) reading.reader.select(reading.reader.meant);
    openTagBar();
  };
  useCommand('evidence.tag', open, canChange);
  useCommand('evidence.everywhere', () => reading && searchSelected(reading), canChange);
  useCommand('evidence.repeat', () => reading && void repeatLast(reading), canChange);
}

function usePassageCommands(reading: Reading | null): void {
  const canChange = useCanChange(reading);
  const here = (run: (reading: Reading, passage: Passage) => unknown) => () =>
    void whenKept().then(() => {
      const passage = reading && passageHere(reading);
      if (passage) run(reading, passage);
    });
  useCommand('evidence.adjust', here(beginAdjusting), canChange);
  useCommand(
    'evidence.split',
    here(({ reader }, passage) => splitPassage(passage, reader.caretPosition ?? -1)),
    canChange,
  );
  useCommand('evidence.join', here(joinWithNeighbour), canChange);
  useCommand(
    'evidence.removeTag',
    here((_reading, { claim, evidence }) => removeTag(claim, evidence)),
    canChange,
  );
}

/** 1–9 apply the pinned codes to the selection, or to the sentence at the caret, while the text has the focus. */
function useDigitKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { reading } = useReading.getState();
      if (!reading?.reader.hasFocus || !canTag() || useTagging.getState().adjusted) return;
      if (!/^[1-9]$/.test(event.key)) return;
      event.preventDefault();
      const codeId = pinnedCodesNow()[Number(event.key) - 1];
      if (codeId === undefined) {
        return notify({ tone: 'news', text: message('tagging.pin.free', { digit: event.key }) });
      }
      void tagAtOnce(reading, [{ codeId, polarity: 'affirmed' }]);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
