import type { FoundField, FoundKind } from '../../shared/search/search-schema';
import type { Range } from '../../shared/text/range';

/** One of the texts that a thing has, as it is stored. */
export interface ThingPart {
  readonly field: FoundField;
  /** Which of several of the same field, from 0. */
  readonly part: number;
  readonly text: string;
  /** What is not part of the text proper, in code points. */
  readonly aside: readonly Range[];
}

/** Something that can be found. */
export interface Thing extends ThingKey {
  readonly title: string;
  /** Year, day or instant by which newer ones come first. */
  readonly date: string;
  readonly parts: readonly ThingPart[];
}

/** What a thing is told from others by. */
export interface ThingKey {
  readonly kind: FoundKind;
  readonly id: string;
  /** Of a quote, its claim; with it the quote changes. */
  readonly parent: string | null;
}
