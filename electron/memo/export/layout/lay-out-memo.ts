import type { AnnotatedMemo } from '../../../../shared/memo/annotated-memo';
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
import { layOutSummary } from './lay-out-summary';
import type { LayoutBlock, MemoLayout } from './memo-layout';

/** Puts an annotated memo into words and order, for every format alike. */
export function layOutMemo(memo: AnnotatedMemo): MemoLayout {
  const { title, author, at } = documentFacts(memo);
  return {
    title,
    author,
    exportedAt: at,
    facts: layOutFacts(memo),
    preface: layOutPreface(memo),
    body: layOutBody(memo.body),
    notes: {
      heading: message('memo.annex.notes'),
      items: memo.footnotes.map(({ index, run }) => ({
        letter: footnoteLetter(index),
        spans: layOutRun(run),
      })),
    },
    annexes: [
      ...annex('memo.annex.evidence', 'evidence', layOutEvidenceTable(memo)),
      ...annex('memo.annex.summary', 'summary', layOutSummary(memo)),
      ...annex('memo.annex.quotes', 'quotes', memo.citations.length > 0 ? layOutQuotes(memo) : []),
      ...annex('memo.annex.codes', 'codes', memo.citations.length > 0 ? layOutCodes(memo) : []),
      ...annex('memo.annex.legends', 'scales', layOutScales(memo.legends)),
      ...annex('memo.annex.manifest', 'manifest', layOutManifest(memo)),
    ],
    endnotes: { heading: message('memo.annex.endnotes'), items: layOutEndnotes(memo.citations) },
  };
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
