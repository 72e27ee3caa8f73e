import type {
  AnnotatedBlock,
  AnnotatedInline,
  AnnotatedList,
  AnnotatedRun,
} from '../../../../shared/memo/annotated-memo';
import { footnoteLetter } from '../../../../shared/memo/citation-numbering';
import type {
  ExportedBlock,
  ExportedInline,
  ExportedList,
  ExportedRun,
} from '../../../../shared/memo/exported-body-schema';
import { webAddress } from '../layout/spans';

/** The memo's text as the JSON export has it. */
export function exportBody(blocks: readonly AnnotatedBlock[]): ExportedBlock[] {
  return blocks.map(exportBlock);
}

function exportBlock(block: AnnotatedBlock): ExportedBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { kind: block.kind, run: exportRun(block.run) };
    case 'heading':
      return { kind: 'heading', level: block.level, role: block.role ?? null, run: exportRun(block.run) };
    case 'rule':
      return { kind: 'rule' };
    case 'live':
      return { kind: 'live', live: block.live, view: block.view };
    case 'list':
      return exportList(block);
    case 'table':
      return {
        kind: 'table',
        hasHeaderRow: block.hasHeaderRow,
        rows: block.rows.map((row) => row.map(exportRun)),
      };
  }
}

function exportList(list: AnnotatedList): ExportedList {
  return {
    kind: 'list',
    ordered: list.ordered,
    items: list.items.map((item) => ({
      run: exportRun(item.run),
      list: item.list ? exportList(item.list) : null,
    })),
  };
}

/** The sentences of a run. */
export function exportRun(run: AnnotatedRun): ExportedRun {
  return run.map(({ standing, inlines }) => ({ standing, inlines: inlines.map(exportInline) }));
}

function exportInline(inline: AnnotatedInline): ExportedInline {
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: inline.text, marks: [...inline.marks] };
    case 'line-break':
      return { kind: 'line-break' };
    case 'citation':
      return { kind: 'citation', numbers: inline.numbers.map(({ number, use, locator }) => ({ number, use, locator: locator ?? null })) };
    case 'link':
      return {
        kind: 'link',
        url: webAddress(inline.url) ?? null,
        children: inline.children.map(exportInline).filter((child) => child.kind === 'text' || child.kind === 'line-break'),
      };
    case 'footnote':
      return { kind: 'footnote', letter: footnoteLetter(inline.index) };
  }
} // prettier-ignore
