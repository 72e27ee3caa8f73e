import { article, steadyDice } from '../unit/source-kin/article-maker';

const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ');
const characters = Array.from(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马',
);
const rareWords = 20_000;
/** Rare words in a text. */
const rareInText = 60;

/** An invented text of about 5 KB; every third one is Chinese. Some of its words are rare, as in any language. */
export function benchText(serial: number): string {
  const dice = steadyDice(serial + 1);
  const isChinese = serial % 3 === 0;
  const parts = article(isChinese ? 'zh' : 'en', 62, dice).split(/(?<=[。\n ])/u);
  for (let added = 0; added < rareInText; added++) {
    const at = dice(parts.length);
    const word = rareWord(Math.floor((dice(1000) / 1000) ** 3 * rareWords), isChinese);
    parts[at] = isChinese ? `${word}${parts[at]}` : `${word} ${parts[at]}`;
  }
  return parts.join('');
}

/** A rare word by its number; the smaller, the more frequent. */
export function rareWord(number: number, isChinese: boolean): string {
  const dice = steadyDice(number + 1_000_000);
  const letters = isChinese ? characters : syllables;
  const length = 2 + dice(isChinese ? 2 : 3);
  return Array.from({ length }, () => letters[dice(letters.length)] ?? '').join('');
}

/** A question in the query language, and what ripgrep is given for the same. */
export interface BenchQuery {
  readonly query: string;
  readonly ripgrep: readonly string[];
}

const perKind = 25;

/** Questions of every kind, from the most frequent words to those that stand nowhere. */
export function benchQueries(): ReadonlyMap<string, readonly BenchQuery[]> {
  const dice = steadyDice(7);
  const number = () => Math.floor((dice(1000) / 1000) ** 2 * rareWords);
  const frequent = ['party', 'committee', 'market', 'investment', 'tribunal', 'harbour', 'quarter'];
  const english = () => (dice(3) === 0 ? (frequent[dice(frequent.length)] ?? '') : rareWord(number(), false));
  const frequentHan = ['党委', '会议', '研究', '前置', '讨论', '企业', '投资'];
  const chinese = () =>
    dice(3) === 0 ? (frequentHan[dice(frequentHan.length)] ?? '') : rareWord(number(), true);
  const kinds: Record<string, () => BenchQuery> = {
    word: () => plain(english()),
    'phrase of words': () => {
      const words = `${frequent[dice(7)]} ${frequent[dice(7)]}`;
      return { query: `"${words}"`, ripgrep: ['-i', '-e', words] };
    },
    'two words': () => several([english(), english()], ' '),
    'one or the other': () => several([english(), chinese()], ' OR '),
    'not this word': () => {
      const word = english();
      return { query: `${word} -clerk`, ripgrep: ['-i', '-w', '-e', word] };
    },
    'words near each other': () => {
      const [first, second] = [frequent[dice(7)] ?? '', frequent[dice(7)] ?? ''];
      return {
        query: `${first} NEAR/3 ${second}`,
        ripgrep: ['-i', '-e', `${first}(\\W+\\w+){0,3}\\W+${second}`],
      };
    },
    'beginning of a word': () => {
      const head = rareWord(number(), false).slice(0, 3);
      return { query: `${head}*`, ripgrep: ['-i', '-e', `\\b${head}\\w*`] };
    },
    'one Han character': () => plain(characters[dice(characters.length)] ?? ''),
    'two or three Han characters': () => plain(chinese()),
    'six Han characters': () =>
      plain(`${frequentHan[dice(7)]}${frequentHan[dice(7)]}${frequentHan[dice(7)]}`),
    'both languages': () => several([chinese(), frequent[dice(7)] ?? ''], ' OR '),
    'with fields': () => {
      const word = english();
      return { query: `${word} type:source date:2020..2030 -lang:fr`, ripgrep: ['-i', '-w', '-e', word] };
    },
  };
  return new Map(
    Object.entries(kinds).map(([kind, make]) => [kind, Array.from({ length: perKind }, () => make())]),
  );
}

function plain(word: string): BenchQuery {
  const isWord = /^[a-z]/.test(word);
  return { query: word, ripgrep: isWord ? ['-i', '-w', '-e', word] : ['-e', word] };
}

function several(words: readonly string[], between: string): BenchQuery {
  return { query: words.join(between), ripgrep: ['-i', ...words.flatMap((word) => ['-e', word])] };
}
