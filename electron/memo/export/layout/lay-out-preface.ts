import { existingClaims } from '../../../../shared/memo/annotate-evidence';
import type { AnnotatedMemo } from '../../../../shared/memo/annotated-memo';
import { message } from '../../../messages/messages';
import { formatInstant } from './format-instant';
import { ownMark, type LayoutBlock, type LayoutFact } from './memo-layout';
import { fact, words } from './spans';

/** Who wrote the memo, from what, and when it was exported. */
export function layOutFacts({ facts }: AnnotatedMemo): LayoutFact[] {
  return [
    fact('memo.annex.analyst', facts.analystName || message('memo.annex.analyst.unnamed')),
    ...(facts.notebookName === '' ? [] : [fact('memo.annex.notebook', facts.notebookName)]),
    fact('memo.annex.changed', formatInstant(facts.modifiedAt)),
    fact('memo.annex.exported', formatInstant(facts.exportedAt)),
    fact(
      'memo.annex.codebook',
      message('memo.annex.codebook.value', { name: facts.codebookName.en, version: facts.codebookVersion }),
    ),
  ];
}

/** How to read the memo; before that, what a reader must know before relying on it. */
export function layOutPreface(memo: AnnotatedMemo, hasQuotes: boolean): LayoutBlock[] {
  const citations = message(hasQuotes ? 'memo.annex.reading.citations' : 'memo.annex.reading.endnotes');
  const reading = [
    ...(memo.citations.length > 0 ? [citations] : []),
    ...(memo.manifest.ownSentences.length > 0 ? [message('memo.annex.reading.own', { mark: ownMark })] : []),
    ...(memo.footnotes.length > 0 ? [message('memo.annex.reading.notes')] : []),
  ];
  const warnings = warningsOf(memo);
  return [
    ...(warnings.length === 0
      ? []
      : [
          {
            kind: 'warning',
            spans: words(`${message('memo.annex.warning')}: ${warnings.join(' ')}`),
          } as const,
        ]),
    ...(reading.length === 0 ? [] : [{ kind: 'paragraph', spans: words(reading.join(' ')) } as const]),
  ];
}

function warningsOf(memo: AnnotatedMemo): string[] {
  const { failedQuotes, failedSearches, missing, changedClaims } = memo.manifest;
  const warnings: string[] = [];
  if (failedQuotes.length > 0) {
    const list = failedQuotes.map(({ label }) => label).join(', ');
    warnings.push(message('memo.annex.warning.quotes', { count: failedQuotes.length, list }));
  }
  if (failedSearches.length > 0) {
    const list = failedSearches.map((number) => `[${number}]`).join(', ');
    warnings.push(message('memo.annex.warning.searches', { count: failedSearches.length, list }));
  }
  if (missing.length > 0) {
    const list = missing.map(({ number }) => `[${number}]`).join(', ');
    warnings.push(message('memo.annex.warning.missing', { count: missing.length, list }));
  }
  if (changedClaims.length > 0) {
    const list = changedClaims.map((number) => `[${number}]`).join(', ');
    warnings.push(message('memo.annex.warning.changed', { count: changedClaims.length, list }));
  }
  for (const status of ['disputed', 'superseded', 'withdrawn'] as const) {
    const affected = existingClaims(memo.citations).filter(({ claim }) => claim.status === status);
    if (affected.length === 0) continue;
    const list = affected.map(({ number }) => `[${number}]`).join(', ');
    const word = message(`claim.status.${status}`).toLowerCase();
    warnings.push(message('memo.annex.warning.status', { count: affected.length, status: word, list }));
  }
  return warnings;
}
