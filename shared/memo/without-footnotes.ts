import { mapRuns } from './map-runs';
import type { MemoDocument } from './memo-document';

/** A memo without the analyst's notes and their marks; what only they cite is no longer cited. */
export function withoutFootnotes(document: MemoDocument): MemoDocument {
  return mapRuns(document, (inlines) => inlines.filter(({ kind }) => kind !== 'footnote'));
}
