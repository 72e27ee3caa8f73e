import type { Memo } from '../../shared/memo/memo-schema';
import { sha256OfJson } from '../text/sha256';

/**
 * The hash of a memo's version: title, text, subject and times, not what is derived from them. Without a subject it is
 * the one of before memos could have any.
 */
export function memoSha256(memo: Omit<Memo, 'sha256' | 'citationCount'>): string {
  const { id, title, template, document, about, createdAt, modifiedAt, revision } = memo;
  const subject = about === null ? {} : { about };
  return sha256OfJson({ id, title, template, document, createdAt, modifiedAt, revision, ...subject });
}
