import type { Range } from '../text/range';
import type { checkMessages } from './check-messages';
import type { FindingKey } from './check-schema';

/** What a finding says, as a message key with its values; each process has its own way to words. */
export interface FindingWords {
  readonly key: Extract<keyof typeof checkMessages, `check.says.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A finding of the engine. Positions are code points in the memo's plain text, end exclusive. */
export interface Finding extends Range, FindingKey {
  readonly says: FindingWords;
}
