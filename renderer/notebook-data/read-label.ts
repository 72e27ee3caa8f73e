import { pinyin } from 'pinyin-pro';

/** The toneless syllables of a Chinese label; letters and digits in it stay as they are, ü is written v. */
export function readLabelWithDictionary(label: string): string[] {
  return pinyin(label, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  );
}
