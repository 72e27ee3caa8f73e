import type { ClaimId } from '../claim/claim-schema';
import type { SearchRecordId } from '../search/search-record';
import type { SourceId } from '../source/source-schema';
import { citationKey, citesClaim, withoutLocator, type CitationItem } from './citation-item';
import { citedItems, footnotesOf, inlineRuns } from './memo-inlines';
import type { MemoDocument } from './memo-document';

/** The number of everything cited, what is missing included. */
export interface CitationNumbering {
  /** 1, 2, 3 … by citationKey. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What is cited by number, without locators: the first has number 1. */
  readonly items: readonly CitationItem[];
  /** How many of them are cited in the body; those after them are cited in footnotes alone. */
  readonly bodyCount: number;
  /** The claims among them and those whose passages are, in order of first use. */
  readonly claimIds: readonly ClaimId[];
  /** The sources cited as a whole, in order of first use. */
  readonly sourceIds: readonly SourceId[];
  /** The records of searches in vain, in order of first use. */
  readonly searchIds: readonly SearchRecordId[];
}

/**
 * Numbers what is cited by first use. Uses in the body come first in reading order, then those in footnotes,
 * because Word cannot hold an endnote reference inside a footnote. What is cited twice keeps its number; a claim, each
 * of its passages, each version of a source and each search have numbers of their own.
 */
export function numberItems(
  usesInBody: Iterable<CitationItem>,
  usesInFootnotes: Iterable<CitationItem>,
): CitationNumbering {
  const numbers = new Map<string, number>();
  const items: CitationItem[] = [];
  const add = (item: CitationItem): void => {
    const key = citationKey(item);
    if (numbers.has(key)) return;
    items.push(withoutLocator(item));
    numbers.set(key, items.length);
  };
  for (const item of usesInBody) add(item);
  const bodyCount = items.length;
  for (const item of usesInFootnotes) add(item);
  return {
    numbers,
    items,
    bodyCount,
    claimIds: [...new Set(items.flatMap((item) => (citesClaim(item) ? [item.claimId] : [])))],
    sourceIds: [...new Set(items.flatMap((item) => (item.to === 'source' ? [item.sourceId] : [])))],
    searchIds: items.flatMap((item) => (item.to === 'search' ? [item.searchId] : [])),
  };
}

/** Numbers what a memo cites; see numberItems. */
export function numberCitations(document: MemoDocument): CitationNumbering {
  return numberItems(
    citedItems(inlineRuns(document).flat()),
    footnotesOf(document).flatMap((footnote) => citedItems(footnote.children)),
  );
}

/**
 * The letter of a footnote: a … z, aa, bb … zz, aaa. `index` counts from 0.
 * Doubled letters are what Word and LibreOffice print for the number format "lowerLetter".
 */
export function footnoteLetter(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1);
}
