import { pinyin } from 'pinyin-pro';
import { foldWords } from '../../shared/text/folded-text';

type Readings = readonly (readonly string[])[];

/**
 * How the Chinese in a name is read: toneless syllables, letters and digits as they are, ü as u. A person's name is read
 * with its surname as one (单 Shan, 仇 Qiu, 解 Xie), and as the characters are read elsewhere, since people type either.
 */
export function readName(name: string, isPerson: boolean): Readings {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const simplified = foldWords(name);
  const plain = syllables(simplified, 'off');
  if (!isPerson) return [plain];
  const asPerson = syllables(simplified, 'head');
  return asPerson.join(' ') === plain.join(' ') ? [plain] : [asPerson, plain];
}

function syllables(name: string, surname: 'off' | 'head'): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname })
    .map((syllable) =>
      syllable
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .replaceAll('v', 'u'),
    )
    .filter(Boolean);
}
