import type { CheckReport } from '../../../../shared/check/check-report';
import { existingClaims, sourcesCited } from '../../../../shared/memo/annotate-evidence';
import type { AnnotatedMemo } from '../../../../shared/memo/annotated-memo';
import { footnoteLetter } from '../../../../shared/memo/citation-numbering';
import type { SourceDetail } from '../../../../shared/source/source-schema';
import type { MessageKey } from '../../../../shared/messages/english-messages';
import { message } from '../../../messages/messages';
import { describeFinding, describeWaived } from '../layout/lay-out-checks';
import { formatInstant } from '../layout/format-instant';
import type { MemoSheet, SheetCell, SheetColumn } from './memo-sheets';

/** The sources of all cited passages, those searched and those cited as a whole in order of first use, with what an endnote says of each. */
export function sourcesSheet(memo: AnnotatedMemo): MemoSheet {
  return {
    name: message('memo.sheet.sources'),
    columns: [
      column('memo.sheet.title', 40),
      column('memo.sheet.language', 10),
      column('memo.sheet.author', 20),
      column('memo.sheet.publisher', 20),
      column('memo.annex.column.published', 14),
      column('memo.sheet.url', 40),
      column('memo.sheet.archiveUrl', 40),
      column('memo.sheet.captured', 28),
      column('memo.sheet.descriptor', 40),
      column('memo.annex.legend.reliability', 10),
      column('memo.sheet.version', 8),
      column('memo.sheet.byteLength', 12),
      column('memo.annex.quote.bytesSha256', 20),
      column('memo.annex.quote.textSha256', 20),
      column('memo.sheet.citedAs', 16),
    ],
    rows: memo.sources.map((source) => [...sourceCells(source), citedAs(memo, source)]),
  };
}

function sourceCells(source: SourceDetail): SheetCell[] {
  const { metadata, capture } = source;
  return [
    source.title,
    source.language ?? '',
    source.author ?? '',
    source.publisher ?? '',
    source.published ?? '',
    metadata.url.value ?? '',
    metadata.archiveUrl.value ?? '',
    formatInstant(capture.capturedAt, capture.utcOffsetMinutes),
    metadata.descriptor.value ?? '',
    source.reliability,
    source.version,
    source.byteLength,
    source.bytesSha256,
    source.textSha256,
  ];
}

function citedAs({ citations }: AnnotatedMemo, { id }: SourceDetail): string {
  const citing = citations.filter((cited) => sourcesCited(cited).some((source) => source.id === id));
  return citing.map(({ number }) => number).join(', ');
}

/** The codes of the cited claims with their definitions. */
export function codesSheet(memo: AnnotatedMemo): MemoSheet {
  return {
    name: message('memo.sheet.codes'),
    columns: [
      column('memo.annex.code.id', 24),
      column('memo.annex.code.dimension', 30),
      column('memo.sheet.labelEn', 28),
      column('memo.sheet.labelZh', 18),
      column('memo.annex.code.definition', 50),
      column('memo.annex.code.include', 40),
      column('memo.annex.code.exclude', 40),
      column('memo.sheet.citedAs', 16),
    ],
    rows: memo.codes.map(({ codeId, code, dimension, numbers }) => [
      codeId,
      dimension === null ? '' : `${dimension.key} ${dimension.label.en} / ${dimension.label.zh}`,
      code?.label.en ?? '',
      code?.label.zh ?? '',
      code?.definition ?? message('memo.annex.code.unknown'),
      code?.include ?? '',
      code?.exclude ?? '',
      numbers.join(', '),
    ]),
  };
}

/** What made the file, what was counted and found, and the sentences that rest on no source. */
export function checkSheet({ facts, manifest, citations }: AnnotatedMemo): MemoSheet {
  const line = (label: MessageKey, value: SheetCell): SheetCell[] => [message(label), value];
  const list = (items: readonly string[]): string => items.join(', ') || message('memo.annex.none');
  return {
    name: message('memo.sheet.check'),
    columns: [column('memo.sheet.item', 34), column('memo.sheet.value', 90)],
    rows: [
      line('memo.annex.manifest.application', message('memo.annex.manifest.application.value', { version: facts.applicationVersion })),
      line('memo.annex.exported', formatInstant(facts.exportedAt)),
      line('memo.annex.manifest.revision', facts.revision),
      line('memo.annex.manifest.memoSha256', facts.memoSha256),
      line('memo.annex.codebook', message('memo.annex.codebook.value', { name: facts.codebookName.en, version: facts.codebookVersion })),
      line('memo.annex.manifest.codebookSha256', facts.codebookSha256),
      line('memo.annex.manifest.citations', manifest.citations),
      line('memo.sheet.claims', new Set(existingClaims(citations).map(({ claimId }) => claimId)).size),
      line('memo.annex.manifest.cited', manifest.citedSentences),
      line('memo.annex.manifest.wholeCited', manifest.wholeSourceSentences.length),
      line('memo.annex.manifest.own', manifest.ownSentences.length),
      line('memo.annex.manifest.failed', list(manifest.failedQuotes.map(({ label }) => label))),
      line('memo.annex.manifest.failedSearches', list(manifest.failedSearches.map((number) => `[${number}]`))),
      line('memo.annex.manifest.missing', list(manifest.missing.map(({ number, id }) => `[${number}] ${id}`))),
      line('memo.annex.manifest.empty', list(manifest.emptySections)),
      ...checkRows(manifest.checks),
      ...manifest.ownSentences.map(({ text, footnote }) => [
        footnote === null ? message('memo.sheet.ownSentence') : message('memo.sheet.ownSentence.note', { letter: footnoteLetter(footnote) }),
        text,
      ]),
    ],
  };
} // prettier-ignore

/** What the checks of the trade found: the counts, a row for each that stands open, and for each that was waived. */
function checkRows(checks: CheckReport | undefined): SheetCell[][] {
  if (!checks) return [];
  const { errors, warnings, notes, open, waived } = checks;
  const counts = message('memo.annex.checks.counts', { errors, warnings, notes, waived: waived.length });
  return [
    [message('memo.annex.checks'), counts],
    ...open.map((finding) => [message('memo.annex.checks'), describeFinding(finding)]),
    ...waived.map((finding) => [message('memo.annex.checks.waived'), describeWaived(finding)]),
  ];
}

function column(head: MessageKey, width: number): SheetColumn {
  return { head: message(head), width };
}
