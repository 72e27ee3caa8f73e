import type { Document } from 'mupdf';
import type { NonContent, ParsedSource } from '../../../shared/source/source-schema';
import { codePointLength } from '../../../shared/text/code-points';
import { TextBuilder, type OwnedRange } from '../text-builder';
import { LineJoiner } from './join-lines';
import { sortPages, type SortedPage } from './page-furniture';
import type { PageLine } from './page-line';
import type { PageContent } from './page-lines';
import { bodyEmOf, outlineTitles, ParagraphKinds } from './paragraph-kinds';
import { paragraphsOf, runsOn, type Paragraph, type PlacedLine } from './paragraphs';
import { withUnifiedIdeographs } from '../../../shared/text/unified-ideographs';

export type SourcePages = NonNullable<ParsedSource['pages']>;

/** The text of a PDF with its structure, and what was done to get it. */
export interface PdfText extends Pick<ParsedSource, 'text' | 'blocks' | 'nonContent'> {
  readonly pages: SourcePages;
  readonly hyphensRemoved: number;
  readonly hyphensKept: number;
  readonly radicalsMapped: number;
  /** Characters that the file gives no meaning to; each stands as U+FFFD. */
  readonly unknownCharacters: number;
  /** Labels of pages on which there is no text. */
  readonly emptyPages: readonly string[];
}

/** What a page's text is made of, in the order in which it is written. */
interface PagePlan {
  readonly header: readonly PlacedLine[];
  readonly body: readonly Paragraph[];
  readonly footnotes: readonly Paragraph[];
  readonly footer: readonly PlacedLine[];
  /** Its body lines, to tell where a paragraph that goes on over the page broke off. */
  readonly bodyLines: readonly PlacedLine[];
}

/** A page as it was read, and what it is called. */
export interface ReadPage {
  readonly label: string;
  readonly content: PageContent;
}

/** Puts the pages of a document together to its text, in reading order. */
export function readPdfText(document: Document, pages: readonly ReadPage[]): PdfText {
  const labels = pages.map(({ label }) => label);
  let [radicalsMapped, unknownCharacters] = [0, 0];
  const clean = (line: PageLine): PageLine => {
    const { text, count } = withUnifiedIdeographs(line.text);
    radicalsMapped += count;
    const words = text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/gu, '\ufffd');
    unknownCharacters += words.split('\ufffd').length - 1;
    return { ...line, text: words };
  };
  const contents = pages.map(({ content: { lines, height } }): PageContent => ({
    lines: lines.map(clean),
    height,
  }));
  const sorted = sortPages(contents);
  const bodyEm = bodyEmOf(sorted.flatMap(({ body }) => body));
  const found = sorted.map((page, index) => paragraphsOf(placed(page.body, index), bodyEm));
  const kinds = new ParagraphKinds(found.flat(), bodyEm, outlineTitles(document));
  const plans = sorted.map((page, index) => planOf(page, index, found[index] ?? [], kinds));
  const joiner = new LineJoiner(sorted.flatMap(({ body }) => body.map(({ text }) => text)));
  const builder = new TextBuilder();
  const furniture = writePages(plans, { builder, joiner, kinds });
  const { text, blocks } = builder;
  return {
    text,
    blocks,
    nonContent: furniture.map((index): NonContent => {
      const block = blocks[index];
      return { start: block?.start ?? 0, end: block?.end ?? 0, reason: 'outside-main-text' };
    }),
    pages: pagesOf(builder.owned, labels, codePointLength(text)),
    hyphensRemoved: joiner.hyphensRemoved,
    hyphensKept: joiner.hyphensKept,
    radicalsMapped,
    unknownCharacters,
    emptyPages: labels.filter((_label, index) => contents[index]?.lines.length === 0),
  };
}

function placed(lines: readonly PageLine[], page: number): PlacedLine[] {
  return lines.map((line) => ({ ...line, page }));
}

function planOf(
  page: SortedPage,
  index: number,
  paragraphs: readonly Paragraph[],
  kinds: ParagraphKinds,
): PagePlan {
  const bodyCount = paragraphs.length - kinds.countFootnotes(paragraphs);
  const body = paragraphs.slice(0, bodyCount);
  return {
    header: placed(page.header, index),
    footer: placed(page.footer, index),
    body,
    footnotes: paragraphs.slice(bodyCount),
    bodyLines: body.flatMap(({ lines }) => lines),
  };
}

interface Writing {
  readonly builder: TextBuilder;
  readonly joiner: LineJoiner;
  readonly kinds: ParagraphKinds;
}

/**
 * Writes all pages and answers which blocks are running heads and feet. A paragraph that goes on over the page stays
 * whole: what stands at the foot of the one page and the head of the next comes after it.
 */
function writePages(plans: readonly PagePlan[], writing: Writing): number[] {
  const { builder, joiner, kinds } = writing;
  const furniture: number[] = [];
  const write = (paragraph: Paragraph, style = kinds.styleOf(paragraph)): void => {
    if (paragraph.cells) return writeRow(paragraph.cells, writing);
    builder.boundary('outer');
    for (const run of joiner.join(paragraph.lines)) builder.addText(run.text, style, run.page);
    builder.boundary('block');
  };
  const writeFurniture = (lines: readonly PlacedLine[]): void => {
    for (const line of lines) {
      furniture.push(builder.blocks.length);
      write({ lines: [line] }, { kind: 'paragraph' });
    }
  };
  let open: Paragraph | undefined;
  let waiting: (() => void)[] = [];
  const close = (): void => {
    if (open) write(open);
    open = undefined;
    for (const writeOne of waiting) writeOne();
    waiting = [];
  };
  plans.forEach((plan, index) => {
    const [first, ...rest] = plan.body;
    const isRunOn = open !== undefined && runsOn(open, first, plans[index - 1]?.bodyLines ?? []);
    if (!isRunOn && plan.body.length > 0) close();
    if (isRunOn) waiting.push(() => writeFurniture(plan.header));
    else if (open) close();
    if (!isRunOn) writeFurniture(plan.header);
    const body = isRunOn && open && first ? [{ lines: [...open.lines, ...first.lines] }, ...rest] : plan.body;
    if (isRunOn) open = undefined;
    body.forEach((paragraph, i) => {
      if (i === body.length - 1) open = paragraph;
      else write(paragraph);
      // What waited for the paragraph that went on from the page before stands right after it.
      if (i === 0 && body.length > 1) {
        for (const writeOne of waiting) writeOne();
        waiting = [];
      }
    });
    waiting.push(
      () => plan.footnotes.forEach((note) => write(note, { kind: 'footnote' })),
      () => writeFurniture(plan.footer),
    );
  });
  close();
  builder.finish();
  return furniture;
}

/** One row, its cells a tab apart; rows follow each other line by line. */
function writeRow(cells: NonNullable<Paragraph['cells']>, { builder, joiner }: Writing): void {
  if (builder.blocks.at(-1)?.kind !== 'table-row') builder.boundary('outer');
  builder.openRow();
  for (const cell of cells) {
    builder.openCell();
    for (const run of joiner.join(cell)) builder.addText(run.text, { kind: 'table-row' }, run.page);
  }
  builder.closeRow();
}

/** Where the pages stand. A page can stand in several places; one without text is an empty place before the next. */
function pagesOf(owned: readonly OwnedRange[], labels: readonly string[], length: number): SourcePages {
  const pages: SourcePages = [];
  for (const { start, owner } of owned) {
    const last = pages.at(-1);
    if (last?.number === owner + 1) continue;
    if (last) last.end = start;
    pages.push({ start, end: length, label: labels[owner] ?? String(owner + 1), number: owner + 1 });
  }
  const seen = new Set(pages.map(({ number }) => number));
  const missing = labels.flatMap((label, index) =>
    seen.has(index + 1) ? [] : [{ label, number: index + 1 }],
  );
  for (const page of missing) {
    const next = pages.findIndex(({ number }) => number > page.number);
    const start = next === -1 ? length : (pages[next]?.start ?? length);
    pages.splice(next === -1 ? pages.length : next, 0, { start, end: start, ...page });
  }
  return pages;
}
