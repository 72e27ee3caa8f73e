import { CodePointIndex } from '../text/code-points';
import type { Range } from '../text/range';
import { contextCodePoints, type Evidence } from './claim-schema';

/** The words of a passage with their context, as evidence keeps them. */
export type PassageWords = Pick<Evidence, 'quote' | 'prefix' | 'suffix'>;

/** A text that passages are cut from by code points; made once per text. */
export interface PassageText {
  readonly text: string;
  readonly index: CodePointIndex;
}

/** Prepares a text for cutting. */
export function passageText(text: string): PassageText {
  return { text, index: new CodePointIndex(text) };
}

/** The words at a range, end exclusive, with 32 code points on each side; positions outside the text are clamped. */
export function cutPassage({ text, index }: PassageText, { start, end }: Range): PassageWords {
  const at = (position: number) => index.toCodeUnits(Math.max(0, Math.min(position, index.codePoints)));
  return {
    quote: text.slice(at(start), at(end)),
    prefix: text.slice(at(start - contextCodePoints), at(start)),
    suffix: text.slice(at(end), at(end + contextCodePoints)),
  };
}

/** True for a text that shows nothing: white space, controls and invisible format characters only. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}
