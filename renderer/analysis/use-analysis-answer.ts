import { useEffect, useMemo, useState } from 'react';
import type { AnalysisAnswer } from '../../shared/analysis/analysis-schema';
import { call } from '../desktop/desktop';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useAnalysis } from './analysis-state';

/** Another object whenever the analysis may count something else. */
export function useCounted(): object {
  const claims = useNotebookData((data) => data.claimsRevision);
  const searches = useNotebookData((data) => data.searchRecordsRead);
  // Dates, languages, groups and what is in the bin stand with the sources.
  const sources = useNotebookData((data) => data.sources);
  const groups = useNotebookData((data) => data.groups);
  return useMemo(() => ({ claims, searches, sources, groups }), [claims, searches, sources, groups]);
}

/** The answer to what is asked now, read again whenever the question or the notebook changes; the last one stays meanwhile. */
export function useAnalysisAnswer(): {
  readonly answer: AnalysisAnswer | null;
  readonly failure: string | null;
} {
  const { view, unit, filter } = useAnalysis();
  const counted = useCounted();
  const [answer, setAnswer] = useState<AnalysisAnswer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void call('analysis.answer', { view, unit, filter }).then((result) => {
      if (!isWanted) return;
      setFailure(result.ok ? null : result.failure.message);
      if (result.ok) setAnswer(result.value);
    });
    return () => {
      isWanted = false;
    };
  }, [view, unit, filter, counted]);
  return { answer, failure };
}
