import type { ClaimId, ClaimRow, Evidence, EvidenceId } from '../../shared/claim/claim-schema';
import type { StaleLimits } from '../../shared/check/check-input';
import type { Waiver, WaiverId } from '../../shared/check/waiver';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { Entity } from '../../shared/entity/entity-schema';
import type { Relation } from '../../shared/entity/relation-schema';
import type { QuoteCheck } from '../../shared/memo/annotated-memo';
import type { Memo, MemoId } from '../../shared/memo/memo-schema';
import type { CheckedSearch } from '../../shared/search/search-check';
import type { SearchRecordId } from '../../shared/search/search-record';
import type { SourceDetail, SourceId, SourceText } from '../../shared/source/source-schema';
import type { ChangeRecorder, Touch } from '../notebook-file/notebook-change';

/** Where waivers are kept. What changes them belongs into a change, which `touch` is of. */
export interface WaiverStore {
  list(memoId: MemoId): Waiver[];
  read(id: WaiverId): Waiver | undefined;
  save(waiver: Waiver, touch: Touch): void;
  delete(id: WaiverId, touch: Touch): void;
}

/** What the checks of memos need from the rest of the notebook. */
export interface CheckServices {
  memo(id: MemoId): Memo | undefined;
  /** The claims with these ids that exist. */
  claims(ids: readonly ClaimId[]): ClaimRow[];
  /** Of those, the ones that another claim contradicts. */
  contradicted(ids: readonly ClaimId[]): ClaimId[];
  source(id: SourceId): SourceDetail | undefined;
  text(id: SourceId, version: number): SourceText | undefined;
  checkQuotes(evidence: readonly Evidence[]): Readonly<Record<EvidenceId, QuoteCheck>>;
  /** Runs the searches with these ids again, those of which there is a record. */
  checkSearches(ids: readonly SearchRecordId[]): Promise<readonly CheckedSearch[]>;
  /** Pairs of sources of which one is derived from the other or nearly the same, as far as these are concerned. */
  kin(ids: readonly SourceId[]): Promise<(readonly [SourceId, SourceId])[]>;
  codebook(): Codebook;
  entities(): Entity[];
  relations(): Relation[];
  readonly waivers: WaiverStore;
  readonly changes: ChangeRecorder;
  /** As the settings have them. */
  staleLimits(): StaleLimits;
  now(): Date;
  newId(): string;
  analystName(): string;
}
