import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** Largest file of references that is read, in bytes: some 30,000 with their abstracts. */
export const largestReferenceFile = 32 * 1024 * 1024;
/** Most references that are taken from one file. */
export const mostReferences = 50_000;
/** Most that the macros of one BibTeX file may add to it, in UTF-16 units. */
export const longestExpansion = 8_000_000;

/** What passes its limit: bytes of the file, its entries, or what its macros make of it. */
type Excess = 'bytes' | 'entries' | 'macros';

/** The failure too-large of a file of references, with what passed which limit. */
export function tooManyReferences(name: string, excess: Excess): FailureError {
  const megabytes = largestReferenceFile / 1024 / 1024;
  const words = message(`reference.tooLarge.${excess}`, { name, megabytes, entries: mostReferences });
  return new FailureError('too-large', words);
}
