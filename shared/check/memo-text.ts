import { bracketOf } from '../memo/citation-bracket';
import { citationKey, itemsOf, type CitationItem } from '../memo/citation-item';
import { footnoteLetter, numberCitations, type CitationNumbering } from '../memo/citation-numbering';
import type { MemoBlock, MemoDocument, MemoFootnote, MemoInline, MemoList } from '../memo/memo-document';
import { plainText } from '../memo/memo-sentences';
import { codePointLength } from '../text/code-points';
import type { TextBlock, TextCitation } from './checked-text';
import { SectionTracker } from './sections';

/** A memo as plain text, with what rules need to know of it. */
export interface PlainText {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
}

/**
 * The plain text of a memo, in which findings are counted. Every paragraph, heading, list item and row of a table is a
 * line, a line break inside one another line; the cells of a row are parted by a tab. A citation stands as "[1]" or
 * "[1, 2]" or "[1, p. 7; 2]", a footnote as "[a]"; the footnotes follow at the end, each a line that begins with its letter.
 */
export function memoPlainText(document: MemoDocument): PlainText {
  return new PlainTextWriter(document).write();
}

type Known = Pick<TextBlock, 'kind'> & { readonly isInCitedRow?: boolean };

class PlainTextWriter {
  private readonly document: MemoDocument;
  private readonly numbering: CitationNumbering;
  private readonly sections = new SectionTracker();
  private readonly blocks: TextBlock[] = [];
  private readonly notes: MemoFootnote[] = [];
  private readonly parts: string[] = [];
  private position = 0;

  constructor(document: MemoDocument) {
    this.document = document;
    this.numbering = numberCitations(document);
  }

  write(): PlainText {
    for (const block of this.document.blocks) this.block(block);
    for (let index = 0; index < this.notes.length; index++) {
      this.add(`[${footnoteLetter(index)}] `);
      this.run(this.notes[index]?.children ?? [], { kind: 'note' });
      this.add('\n');
    }
    return { text: this.parts.join('').replace(/\n$/, ''), blocks: this.blocks };
  }

  private block(block: MemoBlock): void {
    switch (block.kind) {
      case 'heading':
        this.sections.enter(block.level, plainText(block.children), block.role);
        this.run(block.children, { kind: 'heading' });
        return this.add('\n');
      case 'paragraph':
      case 'quote':
        this.run(block.children, { kind: block.kind });
        return this.add('\n');
      case 'list':
        return this.list(block);
      case 'table':
        return block.rows.forEach((row, index) => this.row(row, block.hasHeaderRow && index === 0));
      // What stands in a live block is no sentence of the analyst's.
      case 'live':
      case 'rule':
        return this.add('\n');
    }
  }

  private list(list: MemoList): void {
    for (const item of list.items) {
      this.run(item.children, { kind: 'item' });
      this.add('\n');
      if (item.list) this.list(item.list);
    }
  }

  private row(cells: readonly MemoInline[][], isHead: boolean): void {
    const isInCitedRow = cells.flat().some(({ kind }) => kind === 'citation');
    cells.forEach((cell, index) => {
      if (index > 0) this.add('\t');
      this.run(cell, { kind: isHead ? 'label' : 'cell', isInCitedRow });
    });
    this.add('\n');
  }

  private run(inlines: readonly MemoInline[], known: Known): void {
    const start = this.position;
    const run = new Run(this.numbering, this.notes);
    for (const inline of inlines) run.add(inline);
    this.add(run.text);
    const { citations, wordless, code, lineBreaks } = run;
    this.blocks.push({
      ...known,
      section: this.sections.section,
      start,
      citations,
      wordless,
      code,
      lineBreaks,
      text: run.text,
    });
  }

  private add(text: string): void {
    this.parts.push(text);
    this.position += codePointLength(text);
  }
}

/** The words of one run of inline content, and what else is in it. */
class Run {
  text = '';
  readonly citations: TextCitation[] = [];
  readonly wordless: { start: number; end: number }[] = [];
  readonly code: { start: number; end: number }[] = [];
  readonly lineBreaks: number[] = [];
  private readonly numbering: CitationNumbering;
  private readonly notes: MemoFootnote[];

  constructor(numbering: CitationNumbering, notes: MemoFootnote[]) {
    this.numbering = numbering;
    this.notes = notes;
  }

  add(inline: MemoInline): void {
    const start = this.text.length;
    switch (inline.kind) {
      case 'text':
        this.text += inline.text;
        if (inline.marks?.includes('code')) this.code.push({ start, end: this.text.length });
        return;
      case 'line-break':
        this.lineBreaks.push(start);
        this.text += '\n';
        return;
      case 'link':
        for (const child of inline.children) this.add(child);
        return;
      case 'citation':
        return this.cite(itemsOf(inline));
      // A title is part of the sentence that names it, but not the analyst's words here: no rule looks into it.
      case 'memo-link':
        this.text += inline.title;
        this.code.push({ start, end: this.text.length });
        return;
      case 'footnote':
        this.notes.push(inline);
        this.text += `[${footnoteLetter(this.notes.length - 1)}]`;
        this.wordless.push({ start, end: this.text.length });
    }
  }

  private cite(items: readonly CitationItem[]): void {
    const cited = items.map((item) => ({
      number: this.numbering.numbers.get(citationKey(item)) ?? 0,
      locator: item.locator,
    }));
    const start = this.text.length;
    this.text += bracketOf(cited);
    const numbers = cited.map(({ number }) => number);
    this.citations.push({ start, end: this.text.length, numbers, items });
  }
}
