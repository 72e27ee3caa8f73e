import { useEffect, useRef, useState, type RefObject } from 'react';
import { checkReport, type CheckReport, type JudgedFinding } from '../../../shared/check/check-report';
import type { MemoEditor } from '../../editor/memo/memo-editor';
import { call } from '../../desktop/desktop';
import { useNotebookData } from '../../notebook-data/notebook-data';
import type { MemoDraft } from '../memo-draft';
import { findingMarks } from './finding-marks';

/** From the last save or change to the check, in ms: while typing goes on, none is made. */
const pause = 800;
/** At the latest then, in ms, the marks are drawn, also where the window never rests. */
const latestMarks = 1_000;

/** What the checks of a memo found when it was last at rest; null before they were made. */
export interface MemoChecks {
  readonly findings: readonly JudgedFinding[];
  readonly report: CheckReport;
  /** Goes up when the marks were drawn anew. */
  readonly drawn: number;
}

/**
 * Checks a memo whenever it was saved and typing pauses, and when what it cites has changed. The work is done by the
 * notebook's own process; here only the marks are drawn, when the window has time.
 */
export function useMemoChecks(draft: MemoDraft, editor: RefObject<MemoEditor | null>): MemoChecks | null {
  const [checks, setChecks] = useState<MemoChecks | null>(null);
  const drawn = useRef(0);
  const key = useCheckedState(draft);
  useEffect(() => {
    let isCurrent = true;
    let idle = 0;
    const ask = async (): Promise<void> => {
      const answer = await call('check.memo', { id: draft.id });
      if (!isCurrent || !answer.ok) return;
      const { findings, revision } = answer.value;
      idle = requestIdleCallback(
        () => {
          // What was typed meanwhile is checked after the next pause; until then marks stay where they are.
          if (!draft.isBusy && revision === draft.baseRevision) {
            editor.current?.mark(findingMarks(findings));
          }
          drawn.current++;
          setChecks({ findings, report: checkReport(findings), drawn: drawn.current });
        },
        { timeout: latestMarks },
      );
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [draft, editor, key]);
  return checks;
}

/** Another object whenever the memo, or anything that its checks look at, is another. */
function useCheckedState(draft: MemoDraft): unknown {
  const revision = useNotebookData((data) => data.memos.find(({ id }) => id === draft.id)?.revision);
  const claims = useNotebookData((data) => data.claims);
  const sources = useNotebookData((data) => data.sources);
  const codebook = useNotebookData((data) => data.codebook);
  const records = useNotebookData((data) => data.memoRecordsRead);
  const state = useRef<readonly unknown[]>([]);
  const next = [revision, claims, sources, codebook, records];
  if (next.some((value, index) => value !== state.current[index])) state.current = next;
  return state.current;
}
