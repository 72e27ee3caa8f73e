const number = String.raw`[\divxlcdm]+(?:\.\d+)*`;
const numbers = String.raw`${number}(?:\s?[–,-]\s?${number})*`;
/** Pages, paragraphs, sections, chapters in English, pages, paragraphs and the parts of laws in Chinese. */
const locatorAtEnd = new RegExp(
  String.raw`[\s,，]+((?:pp?|paras?|secs?|chs?|figs?|arts?|nos?)\.\s?${numbers}|§{1,2}\s?${numbers}|第\s?[\d一二三四五六七八九十百千零〇–-]+\s?[页頁段章节節条條款])\s*$`,
  'iu',
);

/** What was typed to cite something: the words that find it and, behind them, where in it ("quota notice, p. 7"). */
export function splitLocator(typed: string): {
  readonly words: string;
  readonly locator: string | undefined;
} {
  const match = locatorAtEnd.exec(typed);
  return { words: match ? typed.slice(0, match.index) : typed, locator: match?.[1] };
}
