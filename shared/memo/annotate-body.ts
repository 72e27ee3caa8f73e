import type {
  AnnotatedBlock,
  AnnotatedFootnote,
  AnnotatedInline,
  AnnotatedList,
  AnnotatedRun,
  AnnotatedSentence,
  CitationUse,
  MemoManifest,
  OwnSentence,
} from './annotated-memo';
import { citationKey, citationOf, claimItem, itemsOf, type MemoCitation } from './citation-item';
import type { CitationNumbering } from './citation-numbering';
import type { LiveBlock } from './live-block';
import type { LiveView } from './live-view';
import type { MemoBlock, MemoDocument, MemoFootnote, MemoInline, MemoList } from './memo-document';
import { citedItems } from './memo-inlines';
import { endsSentence } from '../text/sentences';
import { plainText, sentencesOfInlines, type InlineSentence } from './memo-sentences';

type Tally = Pick<
  MemoManifest,
  'citations' | 'citedSentences' | 'ownSentences' | 'wholeSourceSentences' | 'emptySections'
>;

/**
 * Resolves citations to numbers and finds out of every sentence whether it is cited or the analyst's own. Without
 * `liveViews` (null) live blocks are left out, and only counted.
 */
export function annotateBody(
  document: MemoDocument,
  numbering: CitationNumbering,
  liveViews: readonly LiveView[] | null,
): { blocks: AnnotatedBlock[]; footnotes: AnnotatedFootnote[]; tally: Tally } {
  const annotator = new BodyAnnotator(numbering, headingShift(document), liveViews);
  const blocks = document.blocks.flatMap((block) => annotator.block(block));
  const footnotes = annotator.footnotes();
  return { blocks, footnotes, tally: { ...annotator.tally(), emptySections: emptySections(document) } };
}

const hasWords = /[\p{L}\p{N}]/u;

/** One pass over a memo in reading order. */
class BodyAnnotator {
  private readonly numbering: CitationNumbering;
  private readonly headingShift: number;
  private readonly uses = new Map<number, number>();
  private readonly notes: MemoFootnote[] = [];
  private readonly liveViews: LiveView[] | null;
  private readonly own: OwnSentence[] = [];
  private readonly wholeSource: OwnSentence[] = [];
  private section = '';
  private footnote: number | null = null;
  private citations = 0;
  private citedSentences = 0;

  constructor(numbering: CitationNumbering, headingShift: number, liveViews: readonly LiveView[] | null) {
    this.liveViews = liveViews && [...liveViews];
    this.numbering = numbering;
    this.headingShift = headingShift;
  }

  tally(): Omit<Tally, 'emptySections'> {
    const { citations, citedSentences, own, wholeSource } = this;
    return { citations, citedSentences, ownSentences: own, wholeSourceSentences: wholeSource };
  }

  block(block: MemoBlock): AnnotatedBlock[] {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
        return isBlank(block.children) ? [] : [{ kind: block.kind, run: this.run(block.children) }];
      case 'heading':
        return this.heading(block);
      case 'rule':
        return [{ kind: 'rule' }];
      case 'list':
        return block.items.length === 0 ? [] : [this.list(block)];
      case 'table':
        return block.rows.length === 0 ? [] : [this.table(block)];
      case 'live':
        return this.live(block.live);
    }
  }

  /** The footnotes seen so far; they are annotated last, as their claims are numbered last. */
  footnotes(): AnnotatedFootnote[] {
    this.section = '';
    return this.notes.map((note, index) => {
      this.footnote = index;
      return { index, run: this.run(note.children) };
    });
  }

  private heading(block: Extract<MemoBlock, { kind: 'heading' }>): AnnotatedBlock[] {
    if (isBlank(block.children)) return [];
    this.section = plainText(block.children);
    const level = Math.min(6, Math.max(2, block.level + this.headingShift));
    return [{ kind: 'heading', level, role: block.role, run: [this.label(block.children)] }];
  }

  private list(list: MemoList): AnnotatedList {
    return {
      kind: 'list',
      ordered: list.ordered,
      items: list.items.map((item) => ({
        run: this.run(item.children),
        list: item.list && item.list.items.length > 0 ? this.list(item.list) : undefined,
      })),
    };
  }

  private table(table: Extract<MemoBlock, { kind: 'table' }>): AnnotatedBlock {
    const columns = Math.max(...table.rows.map((row) => row.length), 1);
    return {
      kind: 'table',
      hasHeaderRow: table.hasHeaderRow,
      rows: table.rows.map((row, index) => {
        const isHeader = table.hasHeaderRow && index === 0;
        const isCited = row.flat().some((inline) => inline.kind === 'citation');
        const cells = row.map((cell) => (isHeader ? [this.label(cell)] : this.run(cell, isCited)));
        return [...cells, ...Array.from({ length: columns - row.length }, () => [])];
      }),
    };
  }

  private live(live: LiveBlock): AnnotatedBlock[] {
    const evidence = live.kind === 'ach' ? live.evidence : [];
    const rowCitations = evidence.map(({ claimId }) =>
      claimId === null ? [] : this.citation(citationOf([claimItem(claimId)])),
    );
    if (this.liveViews === null) return [];
    const view = this.liveViews.shift();
    if (view === undefined) throw new Error('A block of the memo was not computed before the export.');
    return [{ kind: 'live', live, view, rowCitations, numbers: this.numbering.numbers }];
  }

  /** A heading or a table's head: words that are no sentence. */
  private label(inlines: readonly MemoInline[]): AnnotatedSentence {
    return { standing: 'none', inlines: this.inlines(inlines) };
  }

  /** In a row with a citation, a cell's words that are no full sentence belong to what is cited. */
  private run(inlines: readonly MemoInline[], isInCitedRow = false): AnnotatedRun {
    return sentencesOfInlines(inlines).map((sentence) => {
      const standing = standingOf(sentence, isInCitedRow);
      const place = { text: sentence.text, section: this.section, footnote: this.footnote };
      if (standing === 'cited') this.citedSentences++;
      if (standing === 'own') this.own.push(place);
      if (citesSourcesAlone(sentence.inlines)) this.wholeSource.push(place);
      return { standing, inlines: this.inlines(sentence.inlines) };
    });
  }

  private inlines(inlines: readonly MemoInline[]): AnnotatedInline[] {
    return inlines.map((inline) => this.inline(inline));
  }

  private inline(inline: MemoInline): AnnotatedInline {
    switch (inline.kind) {
      case 'text':
        return { kind: 'text', text: inline.text, marks: inline.marks ?? [] };
      case 'line-break':
        return inline;
      case 'link':
        return { kind: 'link', url: inline.url, children: this.inlines(inline.children) };
      case 'memo-link':
        return { kind: 'text', text: inline.title, marks: [] };
      case 'footnote':
        this.notes.push(inline);
        return { kind: 'footnote', index: this.notes.length - 1 };
      case 'citation':
        return { kind: 'citation', numbers: this.citation(inline) };
    }
  }

  private citation(citation: MemoCitation): CitationUse[] {
    this.citations++;
    return itemsOf(citation).map((item) => {
      const number = this.numbering.numbers.get(citationKey(item)) ?? 0;
      const use = (this.uses.get(number) ?? 0) + 1;
      this.uses.set(number, use);
      return { number, use, locator: item.locator };
    });
  }
}

function standingOf(sentence: InlineSentence, isInCitedRow: boolean): AnnotatedSentence['standing'] {
  if (sentence.hasCitation) return 'cited';
  if (!hasWords.test(sentence.text)) return 'none';
  return isInCitedRow && !endsSentence(sentence.text) ? 'none' : 'own';
}

function citesSourcesAlone(inlines: readonly MemoInline[]): boolean {
  const items = citedItems(inlines);
  return items.length > 0 && items.every(({ to }) => to === 'source');
}

function isBlank(inlines: readonly MemoInline[]): boolean {
  return plainText(inlines) === '' && !inlines.some(({ kind }) => kind === 'citation' || kind === 'footnote');
}

/** What brings the highest heading of the memo to level 2, below the title. */
function headingShift(document: MemoDocument): number {
  const levels = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return levels.length === 0 ? 0 : 2 - Math.min(...levels);
}

/** Headings with nothing but white space before the next heading of their own level or above. */
function emptySections(document: MemoDocument): string[] {
  return document.blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || isBlank(block.children)) return [];
    const after = document.blocks.slice(index + 1);
    const next = after.findIndex((other) => other.kind === 'heading' && other.level <= block.level);
    const section = next === -1 ? after : after.slice(0, next);
    return section.some(hasContent) ? [] : [plainText(block.children)];
  });
}

function hasContent(block: MemoBlock): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return !isBlank(block.children);
    case 'list':
      return block.items.some((item) => !isBlank(item.children) || (item.list && hasContent(item.list)));
    case 'table':
      return block.rows.flat().some((cell) => !isBlank(cell));
    case 'live':
      return true;
    case 'heading':
    case 'rule':
      return false;
  }
}
