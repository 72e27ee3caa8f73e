import type { Polarity } from '../claim/claim-vocabulary';
import type { SourceId } from '../source/source-schema';
import type { Range } from '../text/range';

/** A suggestion that an analyst accepted: where, with which code, and why it was made. */
export interface AcceptedSuggestion {
  /** Code points in the source's current text. */
  readonly passage: Range & { readonly sourceId: SourceId };
  readonly codeId: string;
  readonly polarity: Polarity;
  readonly rule: string;
  /** The words that fired. */
  readonly trigger: string;
}
