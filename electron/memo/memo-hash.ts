import type { Memo } from '../../shared/memo/memo-schema';
import { sha256OfJson } from '../text/sha256';

/** The hash of a memo's version: title, text and times, not what is derived from them. */
export function memoSha256(memo: Omit<Memo, 'sha256' | 'citationCount'>): string {
  const { id, title, template, document, createdAt, modifiedAt, revision } = memo;
  return sha256OfJson({ id, title, template, document, createdAt, modifiedAt, revision });
}
