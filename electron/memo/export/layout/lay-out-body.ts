import type {
  AnnotatedBlock,
  AnnotatedInline,
  AnnotatedList,
  AnnotatedLive,
  AnnotatedRun,
  AnnotatedSentence,
  CitationUse,
} from '../../../../shared/memo/annotated-memo';
import { footnoteLetter } from '../../../../shared/memo/citation-numbering';
import { printableText } from '../../../../shared/text/printable-text';
import { layOutLive } from './lay-out-live';
import type { LayoutBlock, LayoutList, Span } from './memo-layout';
import { address } from './spans';

/** The analyst's blocks. */
export function layOutBody(blocks: readonly AnnotatedBlock[]): LayoutBlock[] {
  return blocks.flatMap((block) => (block.kind === 'live' ? layOutLive(block) : [layOutBlock(block)]));
}

function layOutBlock(block: Exclude<AnnotatedBlock, AnnotatedLive>): LayoutBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { kind: block.kind, spans: layOutRun(block.run) };
    case 'heading':
      return { kind: 'heading', level: block.level, spans: layOutRun(block.run) };
    case 'rule':
      return block;
    case 'list':
      return layOutList(block);
    case 'table':
      return layOutTable(
        block.rows.map((row) => row.map(layOutRun)),
        block.hasHeaderRow,
      );
  }
}

function layOutList(list: AnnotatedList): LayoutList {
  return {
    kind: 'list',
    ordered: list.ordered,
    items: list.items.map((item) => ({
      spans: layOutRun(item.run),
      list: item.list ? layOutList(item.list) : undefined,
    })),
  };
}

function layOutTable(rows: Span[][][], hasHeaderRow: boolean): LayoutBlock {
  const header = hasHeaderRow ? (rows[0] ?? null) : null;
  const body = header ? rows.slice(1) : rows;
  return {
    kind: 'table',
    caption: null,
    header,
    rows: body.map((cells) => ({ cells })),
    widths: null,
    isWide: false,
  };
}

/** A run of sentences; the analyst's own ones end in the mark. */
export function layOutRun(run: AnnotatedRun): Span[] {
  return run.flatMap(layOutSentence);
}

/** The mark stands after the last word or sign, before the space that separates the sentence from the next. */
function layOutSentence(sentence: AnnotatedSentence): Span[] {
  const spans = sentence.inlines.flatMap(layOutInline);
  if (sentence.standing !== 'own') return spans;
  const at = spans.findLastIndex((span) => span.kind !== 'line-break' && !isSpace(span));
  const last = spans[at];
  if (last === undefined) return spans;
  const mark: Span = { kind: 'own-mark' };
  if (last.kind !== 'text') return spans.toSpliced(at + 1, 0, mark);
  const trimmed = last.text.trimEnd();
  const rest = last.text.slice(trimmed.length);
  return spans.toSpliced(at, 1, { ...last, text: trimmed }, mark, ...(rest ? [{ ...last, text: rest }] : []));
}

function isSpace(span: Span): boolean {
  return span.kind === 'text' && span.text.trim() === '';
}

function layOutInline(inline: AnnotatedInline): Span[] {
  switch (inline.kind) {
    case 'text':
      return inline.text === ''
        ? []
        : [{ kind: 'text', text: oneLine(inline.text), marks: inline.marks, language: null }];
    case 'line-break':
      return [inline];
    case 'citation':
      return [{ kind: 'citation', uses: inline.numbers.map(printableUse) }];
    case 'link':
      return address(inline.url, inline.children.flatMap(layOutInline));
    case 'footnote':
      return [{ kind: 'note', letter: footnoteLetter(inline.index) }];
  }
}

function printableUse({ locator, ...use }: CitationUse): CitationUse {
  return locator === undefined ? use : { ...use, locator: oneLine(locator) };
}

function oneLine(text: string): string {
  return printableText(text).replace(/[\n\u2028\u2029]/g, ' ');
}
