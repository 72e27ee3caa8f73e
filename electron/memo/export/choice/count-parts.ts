import type { ExportPart } from '../../../../shared/memo/export-parts';
import { footnotesOf } from '../../../../shared/memo/memo-inlines';
import { existingClaims } from '../../../../shared/memo/annotate-evidence';
import { annotateMemo } from '../../../../shared/memo/annotate-memo';
import type { MemoExportInput } from '../memo-export-input';

/** How much there is of each part that can be chosen, whether it is or not. */
export function countParts(input: MemoExportInput): Record<ExportPart, number> {
  const memo = annotateMemo(input);
  const claims = existingClaims(memo.citations);
  const searches = memo.citations.flatMap((cited) => (cited.to === 'search' && cited.search ? [cited.search.record] : []));
  const passages = claims.flatMap((cited) => cited.passages);
  const different = (names: readonly string[]): number => new Set(names.map((name) => name.trim()).filter(Boolean)).size;
  const isFilled = (text: string): number => (text.trim() === '' ? 0 : 1);
  return {
    contents: memo.body.filter(({ kind }) => kind === 'heading').length,
    'quote-comments': passages.length,
    'evidence-table': passages.length + searches.length,
    'source-summary': memo.sources.length,
    quotes: passages.length + searches.length,
    codes: memo.codes.length,
    scales: (memo.legends.ratings ? 2 : 0) + (memo.legends.likelihood ? 1 : 0),
    manifest: memo.manifest.ownSentences.length,
    notes: footnotesOf(input.memo.document).length,
    'claim-notes': claims.filter(({ claim }) => isFilled(claim.notes) === 1).length + searches.filter(({ note }) => isFilled(note) === 1).length,
    'analyst-name': isFilled(input.analystName),
    'coder-names': different(claims.flatMap(({ claim }) => [...claim.codes.map(({ coder }) => coder), claim.author, claim.reviewer]).concat(searches.map(({ searchedBy }) => searchedBy))),
    'translator-names': different(passages.map(({ evidence }) => evidence.translation?.translator ?? '')),
    'notebook-name': isFilled(input.notebookName),
    'file-names': memo.sources.filter(({ capture }) => capture.fileName !== null).length,
    'work-times': 1,
  };
} // prettier-ignore
