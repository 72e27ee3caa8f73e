import type { ClaimRow, EvidenceId } from '../../../shared/claim/claim-schema';
import type { CodebookInUse } from '../../../shared/codebook/codebook-schema';
import type { QuoteCheck } from '../../../shared/memo/annotated-memo';
import type { Memo } from '../../../shared/memo/memo-schema';
import type { SourceDetail } from '../../../shared/source/source-schema';

/** Everything that an export is made from; the exporters read nothing else. */
export interface MemoExportInput {
  readonly memo: Memo;
  /** The claims that the memo cites and that exist; any order. */
  readonly claims: readonly ClaimRow[];
  /** The sources of those claims' evidence that exist. */
  readonly sources: readonly SourceDetail[];
  /** The result of checking each quote against its source now, by evidence id. */
  readonly quoteChecks: Readonly<Record<EvidenceId, QuoteCheck>>;
  readonly codebook: CodebookInUse;
  readonly notebookName: string;
  readonly applicationVersion: string;
  /** UTC instant of the export, ISO 8601. */
  readonly exportedAt: string;
  /** As the settings name the analyst; empty where they do not. */
  readonly analystName: string;
}
