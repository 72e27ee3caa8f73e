import { isResidue } from '../../source/capture-residue';
import type { Range } from '../../text/range';
import { findingIn, type CheckContext } from '../check-context';
import type { CheckedBlock } from '../checked-text';
import type { Finding } from '../finding';
import { quotedRanges } from '../words/quotations';

const translated =
  /\b(?:my|our|author[’']s|own|unofficial|machine|rough|working) translation\b|\btranslated by (?:the author|us|me|machine|DeepL|Google)\b|（(?:笔者|本文|机器|作者)(?:自)?译）|机器翻译/iu;

/** E09, in words: a quotation that is said to be a translation, without the original and without a citation. */
export function checkTranslatedQuotations({ prose }: CheckContext): Finding[] {
  return prose.flatMap((sentence) => {
    const match = translated.exec(sentence.words);
    const { block } = sentence;
    const quotes = quotedRanges(block.text).map(({ start, end }) => block.text.slice(start, end));
    if (!match || quotes.length === 0 || block.citations.length > 0) return [];
    const hasBoth = /\p{Script=Han}/u.test(block.text) && /\p{Script=Latin}{4}/u.test(quotes.join(' '));
    if (hasBoth) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return [findingIn(sentence, range, 'E09', { key: 'check.says.E09.words' })];
  });
}

/** W20, in words: a quotation with a line that a page's machinery wrote. */
export function checkQuotedResidue({ blocks }: CheckContext): Finding[] {
  return blocks.flatMap((block) => residueIn(block));
}

function residueIn(block: CheckedBlock): Finding[] {
  const ranges = block.kind === 'quote' ? [{ start: 0, end: block.text.length }] : quotedRanges(block.text);
  const [found] = ranges.flatMap((range) => residueLines(block.text, range));
  const sentence =
    found && block.sentences.find(({ start, end }) => start <= found.start && found.start < end);
  if (!found || !sentence) return [];
  const range = { start: found.start - sentence.start, end: found.end - sentence.start };
  return [
    findingIn(
      sentence,
      range,
      'W20',
      { key: 'check.says.W20.words', values: { words: found.words } },
      found.words,
    ),
  ];
}

/** A quotation that is nothing else is a word that is quoted, such as “share”. */
function residueLines(text: string, range: Range): Line[] {
  const lines = linesOf(text.slice(range.start, range.end));
  if (lines.length < 2) return [];
  return lines
    .filter(({ words }) => isResidue(words))
    .map(({ start, end, words }) => ({ start: range.start + start, end: range.start + end, words }));
}

interface Line extends Range {
  readonly words: string;
}

/** Lines and sentences of a quotation, trimmed of marks. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n.。!！?？|…]+/gu)].flatMap((match) => {
    const words = match[0].replace(/^[\s“”"「」『』>·•]+|[\s“”"「」『』]+$/gu, '');
    const start = match.index + match[0].indexOf(words);
    return words === '' ? [] : [{ start, end: start + words.length, words }];
  });
}
