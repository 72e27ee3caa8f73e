import type { AnnotatedMemo } from '../../../../shared/memo/annotated-memo';
import { defaultExportParts, type ExportPart } from '../../../../shared/memo/export-parts';
import { footnoteLetter } from '../../../../shared/memo/citation-numbering';
import type { MessageKey } from '../../../../shared/messages/english-messages';
import { message } from '../../../messages/messages';
import { documentFacts } from './document-facts';
import { layOutBody, layOutRun } from './lay-out-body';
import { layOutCodes } from './lay-out-codes';
import { layOutEndnotes } from './lay-out-endnotes';
import { layOutEvidenceTable } from './lay-out-evidence-table';
import { layOutManifest } from './lay-out-manifest';
import { layOutFacts, layOutPreface } from './lay-out-preface';
import { layOutQuotes } from './lay-out-quotes';
import { layOutScales } from './lay-out-scales';
import { unlinkMissing } from './unlink-missing';
import { layOutSummary } from './lay-out-summary';
import type { LayoutBlock, MemoLayout, Span } from './memo-layout';
import { join, say, words } from './spans';

/** Puts an annotated memo into words and order, for every format alike, with the sections that were chosen. */
export function layOutMemo(
  memo: AnnotatedMemo,
  parts: readonly ExportPart[] = defaultExportParts,
): MemoLayout {
  const has = (part: ExportPart): boolean => parts.includes(part);
  const { title, author, at } = documentFacts(memo);
  const isCiting = memo.citations.length > 0;
  return unlinkMissing({
    title,
    author,
    exportedAt: at,
    facts: layOutFacts(memo),
    preface: layOutPreface(memo, has('quotes')),
    body: layOutBody(memo.body),
    notes: {
      heading: message('memo.annex.notes'),
      items: memo.footnotes.map(({ index, run }) => ({
        letter: footnoteLetter(index),
        spans: layOutRun(run),
      })),
    },
    annexes: [
      ...(has('evidence-table')
        ? annex('memo.annex.evidence', 'evidence', layOutEvidenceTable(memo, has('quotes')))
        : layOutCitedInNotes(memo)),
      ...(has('source-summary') ? annex('memo.annex.summary', 'summary', layOutSummary(memo)) : []),
      ...(has('quotes') && isCiting ? annex('memo.annex.quotes', 'quotes', layOutQuotes(memo)) : []),
      ...(has('codes') && isCiting ? annex('memo.annex.codes', 'codes', layOutCodes(memo)) : []),
      ...(has('scales') ? annex('memo.annex.legends', 'scales', layOutScales(memo.legends)) : []),
      ...(has('manifest') ? annex('memo.annex.manifest', 'manifest', layOutManifest(memo)) : []),
    ],
    endnotes: {
      heading: message('memo.annex.endnotes'),
      items: layOutEndnotes(memo.citations, has('quotes')),
    },
  });
}

/** Without the evidence table, claims that no sentence of the text cites have their endnotes led to from here. */
function layOutCitedInNotes({ citations, bodyCitationCount }: AnnotatedMemo): LayoutBlock[] {
  const numbers = citations
    .slice(bodyCitationCount)
    .map(({ number }): Span[] => [{ kind: 'endnote-number', number, isFirst: true }]);
  if (numbers.length === 0) return [];
  return [
    { kind: 'paragraph', spans: [...say('memo.annex.citedInNotes'), ...join(numbers, ', '), ...words('.')] },
  ];
}

function annex(heading: MessageKey, id: string, blocks: readonly LayoutBlock[]): LayoutBlock[] {
  if (blocks.length === 0) return [];
  return [
    {
      kind: 'heading',
      level: 2,
      id,
      spans: [{ kind: 'text', text: message(heading), marks: [], language: null }],
    },
    ...blocks,
  ];
}
