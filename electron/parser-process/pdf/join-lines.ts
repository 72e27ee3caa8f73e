import type { PlacedLine } from './paragraphs';

/** Text of one paragraph that stands on one page. */
export interface PageRun {
  readonly page: number;
  text: string;
}

const han = /\p{Script=Han}/u;
/** Characters that Chinese sets without a space beside them. */
const wide = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;
const brokenWord = /(\p{L}+)[-\u2010]$/u;
const wordStart = /^(\p{Ll}+)/u;
const softHyphen = /\u00ad$/;
const longestWord = 80;
const hyphens = new Set(['-', '\u2010']);

/** Joins printed lines to running text. Counts what it did with hyphens at line ends, so that it can be recorded. */
export class LineJoiner {
  hyphensRemoved = 0;
  hyphensKept = 0;
  /** Every word of the document, by itself and in words with hyphens. */
  private readonly words = new Set<string>();

  /** Learns the words of a document's lines; the parts of a broken word are no words. */
  constructor(texts: Iterable<string>) {
    let wasBroken = false;
    for (const text of texts) {
      const found = text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? [];
      if (wasBroken) found.shift();
      const end = text.trimEnd();
      wasBroken = brokenWordAt(end) !== undefined || softHyphen.test(end);
      if (wasBroken) found.pop();
      for (const word of found) this.words.add(word.replaceAll('\u2010', '-'));
    }
  }

  /** The text of the lines, one run for each page that they stand on. */
  join(lines: readonly PlacedLine[]): PageRun[] {
    const runs: PageRun[] = [];
    const isHan = isMostlyHan(lines);
    for (const { text, page } of lines) {
      const words = text.trim();
      const last = runs.at(-1);
      if (!last) {
        runs.push({ page, text: words });
        continue;
      }
      const between = this.between(last, words, isHan);
      if (last.page === page) last.text += between + words;
      else runs.push({ page, text: between + words });
    }
    return runs;
  }

  /** What stands between two lines; a hyphen that only broke a word is taken off the first. */
  private between(last: PageRun, next: string, isHan: boolean): string {
    if (softHyphen.test(last.text)) {
      last.text = last.text.slice(0, -1);
      this.hyphensRemoved++;
      return '';
    }
    const head = brokenWordAt(last.text);
    const tail = wordStart.exec(next)?.[1];
    if (head !== undefined && tail !== undefined) {
      if (this.isOneWord(head.toLowerCase(), tail)) {
        last.text = last.text.slice(0, -1);
        this.hyphensRemoved++;
      } else {
        this.hyphensKept++;
      }
      return '';
    }
    // A dash or a hyphen before a capital or a number belongs to the word.
    if (/\p{L}[-\u2010]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(next)) {
      this.hyphensKept++;
      return '';
    }
    const before = /.$/su.exec(last.text)?.[0] ?? '';
    const after = /^./su.exec(next)?.[0] ?? '';
    if (wide.test(before) && wide.test(after)) return '';
    return isHan && (wide.test(before) || wide.test(after)) ? '' : ' ';
  }

  /** The document's own words decide; where they do not, a hyphen between two words stays and another goes. */
  private isOneWord(head: string, tail: string): boolean {
    if (this.words.has(`${head}-${tail}`)) return false;
    if (this.words.has(head + tail)) return true;
    return !(this.words.has(head) && this.words.has(tail));
  }
}

/** The letters before a hyphen at the end. Most lines have none, which is told without looking through them. */
function brokenWordAt(text: string): string | undefined {
  return hyphens.has(text.at(-1) ?? '') ? brokenWord.exec(text.slice(-longestWord))?.[1] : undefined;
}

function isMostlyHan(lines: readonly PlacedLine[]): boolean {
  if (!lines.some(({ text }) => han.test(text))) return false;
  let [hanCount, letters] = [0, 0];
  for (const { text } of lines) {
    for (const character of text) {
      if (han.test(character)) hanCount++;
      else if (/\p{L}/u.test(character)) letters++;
    }
  }
  return hanCount * 3 > letters;
}
