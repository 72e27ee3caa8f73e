import { useEffect, useRef, useState } from 'react';
import type { ClaimAnswer, ClaimLine, ClaimQuery } from '../../../shared/claim/claim-query';
import { mostClaimLines } from '../../../shared/claim/claim-query-operations';
import { call } from '../../desktop/desktop';
import { useNotebookData } from '../../notebook-data/notebook-data';

/** Lines read beyond both ends of what is shown, so that a little scrolling needs no question. */
const margin = 40;

/** The lines that are shown of a long answer. */
export interface ClaimWindow {
  /** Null before the first answer; the last one stays until the next is there. */
  readonly answer: ClaimAnswer | null;
  /** The line at a place; undefined while it is not read. */
  readonly lineAt: (index: number) => ClaimLine | undefined;
}

/** Reads the lines from `from` up to and without `to` with a margin, again where the query or the notebook changes. */
export function useClaimWindow(query: ClaimQuery, from: number, to: number): ClaimWindow {
  const revision = useNotebookData((data) => data.claimsRevision);
  const [answer, setAnswer] = useState<{ query: ClaimQuery; revision: number; read: ClaimAnswer } | null>(
    null,
  );
  const asked = useRef(0);
  const { read } = answer ?? {};
  const isCurrent = answer?.query === query && answer.revision === revision;
  const isRead =
    isCurrent &&
    read !== undefined &&
    from >= read.offset &&
    Math.min(to, read.lineCount) <= read.offset + read.lines.length;
  useEffect(() => {
    if (isRead) return;
    const serial = ++asked.current;
    const offset = Math.max(0, from - margin);
    const limit = Math.min(mostClaimLines, to - offset + margin);
    void call('claim.query', { ...query, offset, limit }).then((result) => {
      if (serial === asked.current && result.ok) setAnswer({ query, revision, read: result.value });
    });
  }, [isRead, query, revision, from, to]);
  return {
    answer: read ?? null,
    lineAt: (index) => (read && index >= read.offset ? read.lines[index - read.offset] : undefined),
  };
}
