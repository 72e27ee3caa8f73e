import { franc } from 'franc-min';
import { hanScript } from './han-script';

const sampleUnits = 20_000;
/** Fewer letters than this, and the statistics of an alphabet tell nothing. */
const leastLetters = 60;
const leastHan = 4;
/** From this share of Han on (of all letters; each stands for more than a Latin letter does), a text is Chinese. */
const hanShare = 0.25;
const kanaShare = 0.05;

/** franc's ISO 639-3 codes as BCP 47 has them; where a language has two letters they must be used. */
const twoLetters: Readonly<Record<string, string>> = {
  eng: 'en', fra: 'fr', deu: 'de', spa: 'es', por: 'pt', ita: 'it', nld: 'nl', rus: 'ru', ukr: 'uk', pol: 'pl', ces: 'cs',
  hun: 'hu', ron: 'ro', bul: 'bg', srp: 'sr', hrv: 'hr', bos: 'bs', ell: 'el', tur: 'tr', ind: 'id', zlm: 'ms', vie: 'vi',
  tha: 'th', jpn: 'ja', kor: 'ko', arb: 'ar', pes: 'fa', urd: 'ur', hin: 'hi', ben: 'bn', swe: 'sv', dan: 'da', nob: 'no',
  fin: 'fi', kaz: 'kk', uzn: 'uz', uig: 'ug', swh: 'sw', mya: 'my', khm: 'km', tam: 'ta', tel: 'te', heb: 'he',
}; // prettier-ignore
/** Languages that a few lines of text confuse with each other; none of them is claimed from statistics alone. */
const confusable = new Set([
  'srp',
  'hrv',
  'bos',
  'ind',
  'zlm',
  'dan',
  'nob',
  'spa',
  'por',
  'ces',
  'rus',
  'bul',
  'ukr',
]);
const leastLettersConfusable = 400;

/** The language of a text by its characters, as BCP 47; undefined where they do not tell. */
export function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, sampleUnits);
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(sample, /\p{Script=Hangul}/gu);
  const letters = count(sample, /\p{L}/gu);
  if (kana > 2 && kana >= (han + kana) * kanaShare)
    return kana + han >= letters * hanShare ? 'ja' : undefined;
  if (hangul > 2 && hangul >= letters * hanShare) return 'ko';
  if (han >= leastHan && han >= letters * hanShare) return chinese(sample);
  if (letters < leastLetters) return undefined;
  const code = franc(sample, { minLength: leastLetters });
  if (confusable.has(code) && letters < leastLettersConfusable) return undefined;
  return twoLetters[code];
}

/**
 * What to record, given what the file says of itself: the text decides where it can, the declaration fills in the
 * rest. `isDeclared` tells whether the answer is the file's own.
 */
export function settledLanguage(
  text: string,
  declared: string | null,
): { language: string; isDeclared: boolean } | undefined {
  const tag = declared === null ? undefined : canonicalTag(declared);
  const byText = languageOfText(text);
  if (byText === undefined) return tag === undefined ? undefined : { language: tag, isDeclared: true };
  if (tag === undefined || primary(tag) !== primary(byText)) return { language: byText, isDeclared: false };
  if (primary(tag) !== 'zh') return { language: tag, isDeclared: true };
  // Simplified or traditional is seen in the characters; the declaration only helps where they do not tell.
  if (byText === 'zh') return { language: tag, isDeclared: true };
  return { language: byText, isDeclared: tag === byText };
}

function chinese(text: string): string {
  const script = hanScript(text);
  return script === undefined ? 'zh' : `zh-${script}`;
}

/** A declared tag in canonical form, Chinese by script instead of by country; undefined where it is no tag. */
function canonicalTag(declared: string): string | undefined {
  const cleaned =
    declared
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(cleaned);
  } catch {
    return undefined;
  }
  if (['und', 'mul', 'zxx'].includes(locale.language)) return undefined;
  if (locale.language !== 'zh') return locale.baseName;
  if (locale.script) return `zh-${locale.script}`;
  if (locale.region === undefined) return 'zh';
  return ['TW', 'HK', 'MO'].includes(locale.region) ? 'zh-Hant' : 'zh-Hans';
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
