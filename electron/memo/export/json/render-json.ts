import type { CheckReport } from '../../../../shared/check/check-report';
import type { ShownFinding } from '../../../../shared/check/check-schema';
import { likelihoodRange, likelihoodSchema } from '../../../../shared/claim/claim-vocabulary';
import type { AnnotatedMemo, OwnSentence, UsedCode } from '../../../../shared/memo/annotated-memo';
import type { ExportPart } from '../../../../shared/memo/export-parts';
import { footnoteLetter } from '../../../../shared/memo/citation-numbering';
import {
  exportedMemoName,
  exportedMemoVersion,
  type ExportedMemo,
} from '../../../../shared/memo/exported-memo-schema';
import { exportBody, exportRun } from './export-body';
import { exportCitation, exportSource } from './export-evidence';

/** The memo as JSON in UTF-8, by exportedMemoSchema: for programs, with every quote character by character. */
export function renderJson(memo: AnnotatedMemo, parts: readonly ExportPart[]): string {
  return `${JSON.stringify(exportedMemo(memo, parts), null, 2)}\n`;
}

function exportedMemo(memo: AnnotatedMemo, parts: readonly ExportPart[]): ExportedMemo {
  const has = (part: ExportPart): boolean => parts.includes(part);
  const hasQuotes = has('quotes') || has('evidence-table');
  return {
    schema: exportedMemoName,
    version: exportedMemoVersion,
    title: memo.title,
    facts: exportFacts(memo),
    body: exportBody(memo.body),
    footnotes: memo.footnotes.map(({ index, run }) => ({ letter: footnoteLetter(index), run: exportRun(run) })),
    citations: memo.citations.map((cited) => exportCitation(cited, cited.number <= memo.bodyCitationCount, hasQuotes)),
    sources: memo.sources.map(exportSource),
    codes: has('codes') ? memo.codes.map(exportCode) : [],
    likelihoodScale: has('scales') ? likelihoodSchema.options.map((term) => ({ term, percent: [...likelihoodRange[term]] })) : [],
    manifest: has('manifest') ? exportManifest(memo) : null,
  };
} // prettier-ignore

function exportFacts({ facts }: AnnotatedMemo): ExportedMemo['facts'] {
  return {
    analyst: facts.analystName || null,
    notebook: facts.notebookName || null,
    createdAt: facts.createdAt,
    modifiedAt: facts.modifiedAt,
    revision: facts.revision,
    memoSha256: facts.memoSha256,
    exportedAt: facts.exportedAt,
    application: { name: 'Claimbook', version: facts.applicationVersion },
    codebook: { name: facts.codebookName, version: facts.codebookVersion, sha256: facts.codebookSha256 },
  };
}

function exportCode({ codeId, code, dimension, numbers }: UsedCode): ExportedMemo['codes'][number] {
  return {
    codeId,
    guid: code?.guid ?? null,
    label: code?.label ?? null,
    dimension: dimension && { key: dimension.key, label: dimension.label },
    definition: code?.definition ?? null,
    include: code?.include ?? null,
    exclude: code?.exclude ?? null,
    numbers: [...numbers],
  };
}

function exportManifest({ manifest }: AnnotatedMemo): NonNullable<ExportedMemo['manifest']> {
  return {
    citations: manifest.citations,
    citedSentences: manifest.citedSentences,
    ownSentences: manifest.ownSentences.map(exportSentence),
    wholeSourceSentences: manifest.wholeSourceSentences.map(exportSentence),
    emptySections: [...manifest.emptySections],
    failedQuotes: manifest.failedQuotes.map(({ label }) => label),
    failedSearches: [...manifest.failedSearches],
    changedClaims: [...manifest.changedClaims],
    missing: manifest.missing.map(({ number, to, id }) => ({ number, to, id })),
    coders: [...manifest.coders],
    checks: manifest.checks ? exportChecks(manifest.checks) : null,
  };
}

function exportChecks({
  errors,
  warnings,
  notes,
  open,
  waived,
}: CheckReport): NonNullable<ExportedMemo['manifest']>['checks'] {
  const finding = ({ rule, message, sentence, quote }: ShownFinding) => ({ rule, message, sentence, quote });
  return {
    errors,
    warnings,
    notes,
    open: open.map(finding),
    waived: waived.map(({ waiver, ...rest }) => ({
      ...finding(rest),
      reason: waiver.reason,
      waivedAt: waiver.at,
    })),
  };
}

function exportSentence({
  text,
  section,
  footnote,
}: OwnSentence): NonNullable<ExportedMemo['manifest']>['ownSentences'][number] {
  return { text, section, footnote: footnote === null ? null : footnoteLetter(footnote) };
}
