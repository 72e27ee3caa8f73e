import { useEffect, useState } from 'react';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { call } from '../desktop/desktop';
import { rememberClaims } from './known-claims';
import { useNotebookData } from './notebook-data';

const mostFound = 50;

/** What a search found; the last answer stays until the next is there. */
export interface FoundClaims {
  /** The words that the claims were found by. */
  readonly text: string | null;
  readonly claims: readonly ClaimRow[];
}

const nothing: FoundClaims = { text: null, claims: [] };

/** The claims that words find, the most telling first, at most 50. Null asks for none. */
export function useClaimSearch(text: string | null): FoundClaims {
  const revision = useNotebookData((data) => data.claimsRevision);
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (text === null) return undefined;
    let isWanted = true;
    void call('claim.search', { text, limit: mostFound }).then((answer) => {
      if (!isWanted || !answer.ok) return;
      rememberClaims(answer.value);
      setFound({ text, claims: answer.value });
    });
    return () => {
      isWanted = false;
    };
  }, [text, revision]);
  return text === null ? nothing : found;
}
