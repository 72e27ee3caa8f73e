import type { Claim, ClaimId } from '../../shared/claim/claim-schema';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import type { CodebookInUse } from '../../shared/codebook/codebook-schema';
import type { SourceId, SourceSummary, SourceText } from '../../shared/source/source-schema';
import type { ChangeRecorder } from '../notebook-file/notebook-change';

/** A tag of an accepted suggestion, as a claim is made of it. */
interface AcceptedSuggestion {
  readonly passage: { readonly sourceId: SourceId; readonly start: number; readonly end: number };
  readonly codeId: string;
  readonly polarity: Polarity;
  readonly rule: string;
  readonly trigger: string;
}

/** What suggestions need from the rest of the notebook. */
export interface SuggestionServices {
  readonly changes: ChangeRecorder;
  codebook(): CodebookInUse;
  /** The current text of a source; undefined where there is none. */
  text(id: SourceId): SourceText | undefined;
  sources(): readonly SourceSummary[];
  /** Claims with evidence in a source. */
  claims(id: SourceId): readonly Claim[];
  /** Makes and stores a claim; inside a change that touched its id. */
  createClaim(id: ClaimId, accepted: AcceptedSuggestion): void;
  newClaimId(): ClaimId;
  now(): Date;
  readonly newId: () => string;
  analystName(): string;
}
