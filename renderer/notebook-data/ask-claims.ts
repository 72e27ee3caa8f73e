import { useCallback, useEffect, useState } from 'react';
import type { ClaimAnswer, ClaimLine, ClaimQuery } from '../../shared/claim/claim-query';
import { mostClaimLines } from '../../shared/claim/claim-query-operations';
import { call } from '../desktop/desktop';
import { useNotebookData } from './notebook-data';

/** Lines that are read at once at the foot of a list. */
const pieceSize = 100;

/** The first lines of an answer, and a way to have more of them. */
export interface ClaimLines {
  /** Null before the first answer; the last answer stays until the next is there. */
  readonly answer: ClaimAnswer | null;
  readonly readMore: () => void;
}

/** Asks for claims from the first line on, again whenever the query or the notebook changes. */
export function useClaimLines(query: ClaimQuery): ClaimLines {
  const revision = useNotebookData((data) => data.claimsRevision);
  const notebook = useNotebookData((data) => data.notebook?.id);
  const [wanted, setWanted] = useState({ query, count: pieceSize });
  const [answer, setAnswer] = useState<ClaimAnswer | null>(null);
  const count = wanted.query === query ? wanted.count : pieceSize;
  useEffect(() => {
    let isWanted = true;
    void readLines(query, count).then((read) => {
      if (isWanted && read) setAnswer(read);
    });
    return () => {
      isWanted = false;
    };
  }, [query, count, revision, notebook]);
  const read = answer?.lines.length ?? 0;
  const readMore = useCallback(() => {
    if (read >= count) setWanted({ query, count: count + Math.max(pieceSize, count) });
  }, [query, count, read]);
  return { answer, readMore };
}

async function readLines(query: ClaimQuery, count: number): Promise<ClaimAnswer | null> {
  let whole: ClaimAnswer | null = null;
  const lines: ClaimLine[] = [];
  do {
    const limit = Math.min(mostClaimLines, count - lines.length);
    const part = await call('claim.query', { ...query, offset: lines.length, limit });
    if (!part.ok) return whole;
    lines.push(...part.value.lines);
    whole = { ...part.value, offset: 0, lines };
    if (part.value.lines.length === 0) break;
  } while (lines.length < Math.min(count, whole.lineCount));
  return whole;
}
