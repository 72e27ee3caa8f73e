import { findStatedDate } from '../../text/stated-date';
import type { MetadataCollector } from '../metadata-fields';
import { dateInFigures, publisherBehindDate, wholeLineDate } from './byline-dates';
import { isLabelAlone, labelledValues, type LabelledValue } from './byline-labels';
import { cleanAuthor, isEnglishByline, namedAuthor, newsroomOf } from './byline-names';

/** How far from an edge bylines are looked for: lines at the top, at the end, and UTF-16 units of one line. */
const topLines = 20;
const endLines = 8;
const longestLine = 200;
const longestValue = 80;
/** How much worse a guess is that a label does not name, and one at the end of a text. */
const rankUnlabelled = 3;
const rankAtEnd = 10;

type Field = 'publisher' | 'author' | 'published';

/** A line near an edge of the text, and how to say where it stands. */
export interface TopLine {
  readonly text: string;
  readonly from: string;
}

interface Guess {
  readonly field: Field;
  readonly value: string;
  /** The lower, the better; of equals the first counts. */
  readonly rank: number;
}

/**
 * Guesses publisher, author and date from lines near the top, and from the last ones where those say nothing. Nothing
 * is taken that a line does not state.
 */
export function offerBylines(
  lines: readonly TopLine[],
  collector: MetadataCollector,
  end: readonly TopLine[] = [],
): void {
  const found = [
    ...joinedCells(lines.slice(0, topLines)).flatMap((line) => guessesIn(line)),
    ...joinedCells(end.slice(-endLines)).flatMap((line) => guessesAtEnd(line)),
  ];
  for (const { field, value, from } of found.toSorted((a, b) => a.rank - b.rank)) {
    collector.offer(field, value, 'guessed', from);
  }
}

/** True for a line that states nothing but a byline or a date, and so is no title. */
export function isBylineOnly(line: string): boolean {
  if (line.length > longestLine) return false;
  if (isEnglishByline(line) || wholeLineDate(line) !== undefined) return true;
  const first = labelledValues(line).find(({ field }) => field !== 'other');
  if (!first) return false;
  const before = line.slice(0, first.index).trim();
  return before === '' || findStatedDate(before)?.index === 0;
}

/** Lines with a label alone get the next one as its value: cells of a table, terms and their descriptions. */
function joinedCells(lines: readonly TopLine[]): TopLine[] {
  const joined: TopLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isLabelAlone(last.text)) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text.replace(/[\s:：]+$/, '')}：${line.text.trim()}`,
      };
    } else joined.push(line);
  }
  return joined;
}

function guessesIn({ text, from }: TopLine): (Guess & { from: string })[] {
  const guesses = text.length > longestLine ? [] : text.split('\n').flatMap(guessesInLine);
  const beginning = text.slice(0, longestLine).trim();
  const author = namedAuthor(beginning);
  const newsroom = newsroomOf(beginning);
  if (author) guesses.push({ field: 'author', value: author, rank: rankUnlabelled });
  if (newsroom) guesses.push({ field: 'publisher', value: newsroom, rank: rankUnlabelled + 1 });
  return guesses.flatMap((guess) => {
    const value =
      guess.field === 'author'
        ? cleanAuthor(guess.value)
        : guess.value.replace(/^[（(【]|[）)】,，。]$/g, '');
    return value === '' || value.length > longestValue ? [] : [{ ...guess, value, from }];
  });
}

function guessesInLine(line: string): Guess[] {
  const labelled = labelledValues(line);
  const parts = line.split(/\s*[|｜]\s*|\s+[·•]\s+/);
  const guesses = labelled.flatMap(guessOfLabel);
  for (const part of parts) {
    const author = namedAuthor(part);
    if (author) guesses.push({ field: 'author', value: author, rank: rankUnlabelled });
  }
  const day = labelled.some(({ field }) => field === 'published') ? undefined : unlabelledDay();
  if (day) guesses.push({ field: 'published', value: day, rank: 1 });
  const publisher = publisherBehindDate(line.trim());
  if (publisher) guesses.push({ field: 'publisher', value: publisher, rank: rankUnlabelled });
  return guesses;

  function unlabelledDay(): string | undefined {
    const isBesideOthers = guesses.length + labelled.length > 0;
    return (
      parts.map(wholeLineDate).find(Boolean) ??
      dateInFigures(line.trim()) ??
      (isBesideOthers ? findStatedDate(line)?.edtf : undefined)
    );
  }
}

function guessOfLabel({ field, value, rank }: LabelledValue): Guess[] {
  if (field === 'other' || value === '') return [];
  if (field !== 'published') return [{ field, value, rank }];
  const day = findStatedDate(value);
  return day?.index === 0 ? [{ field, value: day.edtf, rank }] : [];
}

/** Of the last lines only what has a label counts, and a date that is a line of its own, as under a notice. */
function guessesAtEnd(line: TopLine): (Guess & { from: string })[] {
  return guessesIn(line)
    .filter(
      ({ field, rank }) =>
        rank < rankUnlabelled &&
        (field !== 'published' || rank !== 1 || wholeLineDate(line.text) !== undefined),
    )
    .map((guess) => ({ ...guess, rank: guess.rank + rankAtEnd }));
}
