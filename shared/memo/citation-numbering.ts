import type { ClaimId } from '../claim/claim-schema';
import { citedClaims, footnotesOf, inlineRuns } from './memo-inlines';
import type { MemoDocument } from './memo-document';

/** The number of every cited claim, missing ones included. */
export interface CitationNumbering {
  /** 1, 2, 3 … by claim. */
  readonly numbers: ReadonlyMap<ClaimId, number>;
  /** The claims by number: the first has number 1. */
  readonly claimIds: readonly ClaimId[];
  /** How many claims are cited in the body; those after them are cited in footnotes alone. */
  readonly bodyCount: number;
}

/**
 * Numbers claims by first use. Uses in the body come first in reading order, then those in footnotes,
 * because Word cannot hold an endnote reference inside a footnote. A claim used twice keeps its number.
 */
export function numberClaims(
  usesInBody: Iterable<ClaimId>,
  usesInFootnotes: Iterable<ClaimId>,
): CitationNumbering {
  const numbers = new Map<ClaimId, number>();
  const add = (id: ClaimId): void => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  };
  for (const id of usesInBody) add(id);
  const bodyCount = numbers.size;
  for (const id of usesInFootnotes) add(id);
  return { numbers, claimIds: [...numbers.keys()], bodyCount };
}

/** Numbers the claims that a memo cites; see numberClaims. */
export function numberCitations(document: MemoDocument): CitationNumbering {
  return numberClaims(
    citedClaims(inlineRuns(document).flat()),
    footnotesOf(document).flatMap((footnote) => citedClaims(footnote.children)),
  );
}

/**
 * The letter of a footnote: a … z, aa, bb … zz, aaa. `index` counts from 0.
 * Doubled letters are what Word and LibreOffice print for the number format "lowerLetter".
 */
export function footnoteLetter(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1);
}
