const loneSurrogate = /\p{Surrogate}/gu;

/** The text with every lone surrogate replaced by U+FFFD, as UTF-8 can hold it. Code point positions stay the same. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\uFFFD');
}
