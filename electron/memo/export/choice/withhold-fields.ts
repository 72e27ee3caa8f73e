import type { ClaimRow } from '../../../../shared/claim/claim-schema';
import { numberCitations } from '../../../../shared/memo/citation-numbering';
import type { ExportPart } from '../../../../shared/memo/export-parts';
import { withoutFootnotes } from '../../../../shared/memo/without-footnotes';
import type { NoneFound } from '../../../../shared/search/search-record';
import { message } from '../../../messages/messages';
import type { MemoExportInput } from '../memo-export-input';
import { Pseudonyms } from './pseudonyms';
import { withholdFindings } from './withhold-findings';
import { withoutFileNames } from './without-file-names';
import { withoutWorkTimes } from './without-work-times';

/**
 * What an export is made from without the fields that were not chosen. They are taken off here, before anything is laid
 * out, so that no format can have them.
 */
export function withholdFields(input: MemoExportInput, parts: readonly ExportPart[]): MemoExportInput {
  const has = (part: ExportPart): boolean => parts.includes(part);
  const document = has('notes') ? input.memo.document : withoutFootnotes(input.memo.document);
  const names = new NameCover(parts);
  const kept = has('work-times') ? input : withoutWorkTimes(input);
  const sources = has('file-names') ? kept.sources : kept.sources.map(withoutFileNames);
  const memo = { ...kept.memo, document };
  return {
    ...kept,
    memo,
    analystName: has('analyst-name') ? input.analystName : '',
    notebookName: has('notebook-name') ? input.notebookName : '',
    claims: inCitedOrder({ ...kept, memo }).map((claim) => ({
      ...names.cover(claim),
      notes: has('claim-notes') ? claim.notes : '',
    })),
    searches: kept.searches.map(({ record, check }) => ({
      check,
      record: { ...names.coverSearch(record), note: has('claim-notes') ? record.note : '' },
    })),
    sources,
    checks: input.checks && withholdFindings(input.checks, document, titlesReplaced(input.sources, sources)),
  };
}

/** Titles that were names of files, by what stands for them. */
function titlesReplaced(
  before: MemoExportInput['sources'],
  after: MemoExportInput['sources'],
): ReadonlyMap<string, string> {
  const pairs = before.map(({ title }, index) => [title, after[index]?.title ?? title] as const);
  return new Map(pairs.filter(([from, to]) => from !== to));
}

/** The cited claims by number, so that Coder 1 is whom a reader meets first. */
function inCitedOrder({ memo, claims }: MemoExportInput): ClaimRow[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return numberCitations(memo.document).claimIds.flatMap((id) => byId.get(id) ?? []);
}

/** Puts numbered roles in place of the names that were not chosen: the same person has the same one throughout. */
class NameCover {
  private readonly coder: (name: string) => string;
  private readonly reviewer: (name: string) => string;
  private readonly translator: (name: string) => string;

  constructor(parts: readonly ExportPart[]) {
    const cover = (part: ExportPart, key: Parameters<typeof message>[0]) => {
      if (parts.includes(part)) return (name: string): string => name;
      const pseudonyms = new Pseudonyms((number) => message(key, { number }));
      return (name: string): string => pseudonyms.of(name);
    };
    this.coder = cover('coder-names', 'memo.choice.coder');
    this.reviewer = cover('coder-names', 'memo.choice.reviewer');
    this.translator = cover('translator-names', 'memo.choice.translator');
  }

  coverSearch(record: NoneFound): NoneFound {
    return { ...record, searchedBy: this.coder(record.searchedBy) };
  }

  cover(claim: ClaimRow): ClaimRow {
    return {
      ...claim,
      codes: claim.codes.map((tag) => ({ ...tag, coder: this.coder(tag.coder) })),
      author: this.coder(claim.author),
      reviewer: this.reviewer(claim.reviewer),
      evidence: claim.evidence.map(({ translation, ...evidence }) => ({
        ...evidence,
        translation: translation && { ...translation, translator: this.translator(translation.translator) },
      })),
    };
  }
}
