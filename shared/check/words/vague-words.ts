import { rangesOverlap } from '../../text/range';
import { isAttributed } from './attribution';
import { chinese, english, findWords, isNegated, type FoundWords } from './find-words';
import { likelihoodWords } from './likelihood-words';

/** What kind of vagueness: it decides what is wrong with the words, and where they are not. */
type Kind = 'modal' | 'hedge' | 'appearance' | 'degree' | 'hearsay' | 'nobody';

export interface VagueWords extends FoundWords {
  readonly kind: Kind;
}

const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['modal', english('may', 'might', 'could')],
  ['hedge', english('possibly', 'perhaps', 'arguably', 'conceivably', 'presumably', 'potentially', 'maybe')],
  ['appearance', english('suggests?', 'appear(?:s|ed)?', 'seem(?:s|ed)?', 'seemingly')],
  ['degree', english('significant(?:ly)?', 'increasingly')],
  [
    'hearsay',
    english('reportedly', 'allegedly', 'purportedly', 'supposedly', 'rumou?red', 'rumours (?:say|have it)'),
  ],
  [
    'nobody',
    english(
      '(?:some|many|several|certain|various|most|a few|unnamed|anonymous) (?:\\p{L}+ )?(?:experts|analysts|observers|commentators|critics|insiders|sources|scholars|officials)(?= (?:\\p{L}+ )?(?:say|said|think|believe|argue|see|note|suspect|expect|claim|suggest|warn|fear|doubt|hold|consider|have))',
      '(?:it is|is) (?:said|rumou?red) (?:that|to)',
      '(?:industry|market|informed|well-placed) (?:insiders|sources|circles)',
    ),
  ],
  [
    'hedge',
    chinese(
      '(?<![很极不太大尽较常更最])可能(?!性|的话)',
      '或许',
      '也许',
      '兴许',
      '大概(?!率|是指|内容|意思)',
    ),
  ],
  ['appearance', chinese('似乎', '好像', '貌似', '看起来', '看来(?=[，\\p{Script=Han}])', '疑似')],
  ['degree', chinese('显著', '日益', '越来越')],
  ['hearsay', chinese('据悉', '据说', '据传', '据称', '有消息称', '传闻', '坊间', '据消息人士', '据了解')],
  [
    'nobody',
    chinese(
      '(?:有|一些|部分|某些|多位|不少|多名)(?:业内)?(?:专家|学者|分析人士|观察人士|评论人士|人士|观点|分析)(?=[\\p{Script=Han}，]{0,4}(?:认为|指出|称|表示|说|担心|预计))',
      '业内人士',
      '知情人士',
      '消息人士',
      '业界(?:普遍)?认为',
      '外界(?:普遍)?认为',
      '有(?:分析|观点)(?:认为|指出)',
    ),
  ],
];

/** Vague words of a sentence that stand for an estimate or for a source. */
export function vagueWords(words: string, hasCitation: boolean): VagueWords[] {
  if (isQuestion(words)) return [];
  const measured = likelihoodWords(words);
  return patterns
    .flatMap(([kind, pattern]) =>
      findWords(words, pattern, (found, before, after) => {
        if (measured.some((other) => rangesOverlap(other, found))) return false;
        if (isName(found, before)) return false;
        return meant[kind](found, before, after) && !isSaidByOthers(kind, words, found, hasCitation);
      }).map((found): VagueWords => ({ ...found, kind })),
    )
    .sort((a, b) => a.start - b.start);
}

/** A question estimates nothing. */
export function isQuestion(words: string): boolean {
  return (
    /[?？][\s\uFFFC\uF8FF”"』」）)]*$/u.test(words) || /(?:是否|有没有|能否|会否)[^，。]*[?？]/u.test(words)
  );
}

function isSaidByOthers(kind: Kind, words: string, found: FoundWords, hasCitation: boolean): boolean {
  if (kind === 'hearsay' || kind === 'nobody') return hasCitation;
  return kind !== 'degree' && isAttributed(words, found.start);
}

/** Part of a name or a title: "May", "the Might Group". */
function isName({ words }: FoundWords, before: string): boolean {
  return /^\p{Lu}/u.test(words) && /[\p{L}\p{N},;:—–-]\s*$/u.test(before);
}

type IsMeant = (found: FoundWords, before: string, after: string) => boolean;

const meant: Readonly<Record<Kind, IsMeant>> = {
  modal: isEstimate,
  hedge: isHedge,
  appearance: isAppearance,
  degree: isUnmeasured,
  hearsay: () => true,
  nobody: () => true,
};

const legal =
  /\b(?:articles?|art\.|clauses?|sections?|paragraphs?|laws?|acts?|statutes?|regulations?|rules?|charter|by-?laws|contracts?|agreements?|decrees?|licen[cs]es?|permits?|order no|measures|provisions?|constitution|treaty|entitled|veto|power of attorney|mandate|right to|opinion of 20\d\d|guidelines?|procedure)\b/iu;
const wonder =
  /\b(?:whether|if|in case|lest|so that|in order that|asked|ask|wonders?|unless|until|before|than|as (?:much|far|soon|many|well|long|best|fast) as)\b[^,;]*$/iu;

/** Permission, ability, months, power and what is left open by "whether" are no estimates. */
function isEstimate({ words }: FoundWords, before: string, after: string): boolean {
  const word = words.toLowerCase();
  if (wonder.test(before)) return false;
  if (word === 'might') {
    if (
      /\b(?:the|its|their|his|her|our|military|economic|industrial|naval|financial|political|all|with|own|of|and)\s+$/iu.test(
        before,
      )
    )
      return false;
    if (/^ (?:of|and|is|was|alone)\b/iu.test(after) || (words === 'Might' && /^ \p{Ll}+s\b/u.test(after)))
      return false;
  }
  if (word === 'may') return isMayOfEstimate(words, before, after);
  if (word === 'could') return isCouldOfEstimate(before, after);
  return true;
}

function isMayOfEstimate(words: string, before: string, after: string): boolean {
  if (
    words === 'May' &&
    (before.trim() === '' || !/^ (?:be|have|not)\b/.test(after)) &&
    !/^ \p{Ll}/u.test(after)
  )
    return false;
  if (words === 'May' && /^ (?:and|to|of|with|is|was|saw|brought)\b/.test(after)) return false;
  if (/\b(?:come what|that as it|in|of|since|until|by|from|last|late|early|mid-?)\s*$/iu.test(before))
    return false;
  if (
    /^ (?:only|not)\b/iu.test(after) &&
    !/^ not (?:be (?:true|enough|the|able|accurate)|have|reflect|mean|last|hold)\b/iu.test(after)
  )
    return false;
  if (/^[^,;]{0,40}\bonly (?:on|if|with|after|when|by|in|for|to)\b/iu.test(after)) return false;
  return !(legal.test(before) || legal.test(after) || /\bonly\b[^,]*$/iu.test(before));
}

function isCouldOfEstimate(before: string, after: string): boolean {
  if (
    /^(?: not|n[’']t| no longer| neither| hardly| only| never| find| see| read| obtain| trace| verify| confirm| check| say| tell| name| explain| produce| rule out)\b/iu.test(
      after,
    )
  )
    return false;
  if (
    /^ (?:still |also |each |all |both )?be (?:seen|found|traced|verified|confirmed|checked|read|reached|identified|obtained|compared|established|matched|located|dated)\b/iu.test(
      after,
    )
  )
    return false;
  if (/\b(?:we|I|nobody|no one|nothing|none|how|what|who|which|where|as)\s+$/iu.test(before))
    return /\b(?:which|that)\s+$/iu.test(before);
  return !/\b(?:not?|nobody|none|neither)\b[^,;]{0,30}$/iu.test(before);
}

function isHedge({ words }: FoundWords, before: string, after: string): boolean {
  if (/^possibly$/iu.test(words)) return !/\b(?:as [\p{L}]+ as|could not|cannot|can)\s+$/iu.test(before);
  if (/^potentially$/iu.test(words)) return !/\b(?:a|an|any|other|all|every)\s+$/iu.test(before);
  if (words !== '可能') return true;
  if (
    /(?:是否|能否|如何|何种|哪些|各种|任何|一切|所有|最大|多种|排除|如果|若|一旦)[^，。；]{0,10}$/u.test(
      before,
    )
  )
    return false;
  if (/^(?:的?(?:解释|解读|情形|情况|原因|途径|假设|来源|方式)|与否)/u.test(after)) return false;
  // "可能影响国家安全的交易": what a rule is about, not what will happen.
  return (
    !/^(?!是)[^，。；：是]{1,14}的[\p{Script=Han}]{2}/u.test(after) ||
    /^(?:会|是|已|将|正|仍|只|有)/u.test(after)
  );
}

/** What somebody appears to be, where nobody can look: a will, a purpose. */
const dispositions =
  /^ (?:(?:very|quite|fully|increasingly) )?(?:determined|willing|unwilling|ready|keen|intent|set|poised|reluctant|able|unable|certain|content|committed|inclined|eager|prepared|confident|convinced|aimed|meant)\b/iu;

/** Appearing somewhere is no estimate, nor is a proposal that somebody suggests. */
function isAppearance({ words }: FoundWords, before: string, after: string): boolean {
  if (/^suggest/iu.test(words)) {
    return (
      !/\b(?:we|I|they|he|she|authors?|to|would|will|let us)\s+(?:\w+ly\s+)?$/iu.test(before) &&
      !/^ \p{L}+ing\b/iu.test(after)
    );
  }
  if (/^appear/iu.test(words)) {
    if (/^ to\b/iu.test(after) || dispositions.test(after)) return true;
    return (
      /\b(?:it|this|that|there|so it)(?: now| also| then)?\s+$/iu.test(before) &&
      /^(?: that\b| \p{L}+ that\b|,)/iu.test(after)
    );
  }
  return words !== '看来' || !/(?:在|从)[^，。]{0,12}$/u.test(before);
}

/** A degree that is measured in the same sentence is not vague. */
function isUnmeasured({ words }: FoundWords, before: string, after: string): boolean {
  if (
    /\bstatistically\s+$|统计(?:学)?上?(?:较为|非常|不)?$/iu.test(before) ||
    /^ (?:at the|figures?|digits?|bits?|other)\b/iu.test(after)
  )
    return false;
  if (isNegated(before)) return false;
  if (/^significant/iu.test(words) && /\bsystemically\s+$/iu.test(before)) return false;
  return !/(?:\p{N}|[一二三四五六七八九十百千万亿半两几]+(?:成|倍|个百分点|分之|吨|家|人|个|条|元|份|名|项|次))/u.test(
    `${before.slice(-60)}${after.slice(0, 90)}`.replace(/\b(?:19|20)\d\d\b年?/gu, ''),
  );
}
