import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoDocumentSchema } from '../../../../shared/memo/memo-document';
import { normalizeMemoDocument } from '../../../../renderer/editor/memo/normalize-document';
import { headlessMemo, readMemo } from './headless-memo';
import { memoDocument } from './memo-arbitraries';

describe('memo document and editor', () => {
  it('round-trips every document', () => {
    fc.assert(
      fc.property(memoDocument, (document) => {
        expect(readMemo(headlessMemo(document))).toEqual(normalizeMemoDocument(document));
      }),
      { numRuns: 300 },
    );
  });

  it('writes what the schema accepts, and what it wrote is already in its one form', () => {
    fc.assert(
      fc.property(memoDocument, (document) => {
        const stored = normalizeMemoDocument(document);
        expect(memoDocumentSchema.parse(stored)).toEqual(stored);
        expect(normalizeMemoDocument(stored)).toEqual(stored);
      }),
      { numRuns: 300 },
    );
  });
});
