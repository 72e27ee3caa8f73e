import { hanScript } from '../../../text/han-script';

/** A stretch of text, and the language that its characters tell where nobody has stated one. */
export interface LanguageStretch {
  readonly text: string;
  /** BCP 47; null where the characters do not tell. */
  readonly language: string | null;
}

const han = '\\p{Script=Han}';
const between =
  '[\\p{Script=Han}\\p{N}\\s\\u2014\\u2018\\u2019\\u201C\\u201D\\u2026\\u3000-\\u303F\\uFF00-\\uFFEF]';
const stretchOfHan = new RegExp(
  `[\\u2018\\u201C\\u3000-\\u303F]*${han}(?:${between}*[${han}\\u2019\\u201D\\u2026\\u3000-\\u303F\\uFF00-\\uFFEF])?`,
  'gu',
);
const japaneseOrKorean = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Cuts text where Chinese begins and ends, so that each part gets its own font, voice and line-breaking rules. */
export function markHan(text: string): LanguageStretch[] {
  if (japaneseOrKorean.test(text)) return [{ text, language: null }];
  const script = hanScript(text);
  const language = script === undefined ? 'zh' : `zh-${script}`;
  const stretches: LanguageStretch[] = [];
  let position = 0;
  for (const { 0: found, index } of text.matchAll(stretchOfHan)) {
    if (index > position) stretches.push({ text: text.slice(position, index), language: null });
    stretches.push({ text: found, language });
    position = index + found.length;
  }
  if (position < text.length) stretches.push({ text: text.slice(position), language: null });
  return stretches;
}
