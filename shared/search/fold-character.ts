import { simplified } from '../text/simplified-forms';
import { withUnifiedIdeographs } from '../text/unified-ideographs';

/** What a character is to the search. */
export const characterClass = {
  /** Punctuation and symbols: what is between words. */
  other: 0,
  blank: 1,
  lineEnd: 2,
  /** Of a script that parts its words. */
  letter: 3,
  /** A word of its own: Han, kana, Thai and others that write on without blanks. */
  single: 4,
  /** A mark on the letter before it. */
  mark: 5,
  /** Hyphens and apostrophes, which some write and some do not. */
  soft: 6,
  /** Has no width: as if it were not there. */
  invisible: 7,
} as const;
export type CharacterClass = (typeof characterClass)[keyof typeof characterClass];

/** A character in the form in which it is compared, and what it is. */
export interface FoldedCharacter {
  /** Letters and digits alone; empty for everything else. */
  readonly text: string;
  readonly class: CharacterClass;
}

const basic = Array.from<FoldedCharacter | undefined>({ length: 0x10000 });
/** Beyond the basic plane, where few characters are ever met. */
const others = new Map<number, FoldedCharacter>();

/**
 * Folds a character: width, case, compatibility forms, radicals, traditional characters and, in scripts of the west,
 * marks do not matter.
 */
export function foldCharacter(codePoint: number): FoldedCharacter {
  if (codePoint <= 0xffff) return (basic[codePoint] ??= fold(String.fromCharCode(codePoint)));
  let folded = others.get(codePoint);
  if (!folded) others.set(codePoint, (folded = fold(String.fromCodePoint(codePoint))));
  return folded;
}

const singles =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々〇]/u;
const soft = /^[-'‘’ʼ`´‐‑‒–﹣－＇\u2212]$/u;
/** Signs without width, and selectors of variants of a character. */
const invisible = /^[\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;
/** Letters that no normal form takes apart. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

function fold(character: string): FoldedCharacter {
  if (soft.test(character)) return { text: '', class: characterClass.soft };
  if (/^[\n\r\u2028\u2029]$/.test(character)) return { text: '', class: characterClass.lineEnd };
  if (invisible.test(character)) return { text: '', class: characterClass.invisible };
  if (/^\s$/.test(character)) return { text: '', class: characterClass.blank };
  const ideograph = withUnifiedIdeographs(character).text;
  const composed = ideograph.normalize('NFKC').toLowerCase();
  if (/^\p{M}+$/u.test(composed))
    return { text: isWestern(composed) ? '' : composed, class: characterClass.mark };
  const text = simplified(withoutMarks(composed).replace(/[^\p{L}\p{N}\p{M}]/gu, ''));
  if (text === '') return { text, class: characterClass.other };
  return { text, class: singles.test(text) ? characterClass.single : characterClass.letter };
}

/** Marks matter where they are vowels; on Latin, Greek and Cyrillic letters they do not. */
function withoutMarks(text: string): string {
  const plain = text.replace(/[ßæœøłđðþħı]/g, (letter) => plainLetters[letter] ?? letter);
  if (!/[\u00c0-\u058f\u1e00-\u1fff]/.test(plain) && !isMarked(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

function isMarked(text: string): boolean {
  return /[\u0300-\u036f]/.test(text);
}

function isWestern(marks: string): boolean {
  return /^[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+$/.test(marks);
}
