import type {
  LayoutBlock,
  LayoutFact,
  LayoutList,
  MemoLayout,
  Span,
} from '../../../electron/memo/export/layout/memo-layout';

/** What a reader of a format finds as text beside what every format has. */
export interface ReadingOfNotes {
  /** Endnotes stand where they are first used, as notes of the format; else their numbers stand in the text. */
  readonly endnotesAreNotes: boolean;
  /** The analyst's notes do so too; else they are a section with letters. */
  readonly footnotesAreNotes: boolean;
  /** Whether the reader reads the heads of tables. */
  readonly readsTableHeads: boolean;
}

/** Letters and digits alone: what no reader adds to or leaves out, whatever it does with space and marks. */
export function plainWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a layout in reading order, and its notes in the order of their first use; the title is left out. */
export function wordsOfLayout(layout: MemoLayout, reading: ReadingOfNotes): { words: string; notes: string[] } {
  const notes: string[] = [];
  const endnote = (number: number): string => {
    const item = layout.endnotes.items.find((candidate) => candidate.number === number);
    return plainWords((item?.lines ?? []).map((line) => spans(line, true)).join(''));
  };
  const footnote = (letter: string): string => {
    const item = layout.notes.items.find((candidate) => candidate.letter === letter);
    return plainWords(spans(item?.spans ?? [], true));
  };
  const spans = (items: readonly Span[], isInNote: boolean): string => items.map((span) => spanWords(span, isInNote)).join('');
  const number = (value: number, isFirst: boolean, isInNote: boolean): string => {
    if (!reading.endnotesAreNotes || !isFirst || isInNote) return String(value);
    notes.push(endnote(value));
    return '';
  };
  const spanWords = (span: Span, isInNote: boolean): string => {
    switch (span.kind) {
      case 'text':
      case 'code':
      case 'reference':
        return span.text;
      case 'link':
        return spans(span.spans, isInNote);
      case 'citation':
        return span.uses.map((use) => number(use.number, use.use === 1, isInNote)).join('');
      case 'endnote-number':
        return number(span.number, span.isFirst, isInNote);
      case 'note':
        if (!reading.footnotesAreNotes) return span.letter;
        notes.push(footnote(span.letter));
        return '';
      case 'line-break':
      case 'own-mark':
        return '';
    }
  };
  const facts = (items: readonly LayoutFact[]): string => items.map((item) => item.label + spans(item.spans, false)).join('');
  const list = (block: LayoutList): string => block.items.map((item) => spans(item.spans, false) + (item.list ? list(item.list) : '')).join('');
  const blocks = (items: readonly LayoutBlock[]): string => items.map((block) => {
    switch (block.kind) {
      case 'verbatim':
        return block.text;
      case 'facts':
        return facts(block.facts);
      case 'list':
        return list(block);
      case 'table': {
        const head = reading.readsTableHeads ? (block.header ?? []).map((cell) => spans(cell, false)).join('') : '';
        return (block.caption ?? '') + head + block.rows.flatMap((row) => row.cells.map((cell) => spans(cell, false))).join('');
      }
      case 'rule':
        return '';
      default:
        return spans(block.spans, false);
    }
  }).join('');
  const { heading, items } = layout.notes;
  const footnotes = (): string => heading + items.map((item) => item.letter + spans(item.spans, true)).join('');
  const words = [
    facts(layout.facts),
    blocks(layout.preface),
    blocks(layout.body),
    reading.footnotesAreNotes || items.length === 0 ? '' : footnotes(),
    blocks(layout.annexes),
    layout.endnotes.heading,
    reading.endnotesAreNotes ? '' : layout.endnotes.items.map((item) => endnote(item.number)).join(''),
  ];
  return { words: plainWords(words.join('')), notes };
} // prettier-ignore
