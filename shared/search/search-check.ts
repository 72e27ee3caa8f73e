import { z } from 'zod';
import type { NoneFound } from './search-record';

/**
 * A search in vain as it came out when it was run again, on the text that it was run on: anything but none-found is no
 * evidence that something is not there.
 */
export const searchCheckSchema = z.enum([
  'none-found',
  'found',
  /** What the query names, a code or an entity, is no longer in the notebook. */
  'query-unreadable',
  'text-hash-differs',
  'bytes-hash-differs',
  'source-purged',
  'source-missing',
]);
export type SearchCheck = z.infer<typeof searchCheckSchema>;

/** A record of a search in vain, and how the search came out when it was run again. */
export interface CheckedSearch {
  readonly record: NoneFound;
  readonly check: SearchCheck;
}
