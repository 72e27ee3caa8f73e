import type { Claim } from '../../shared/claim/claim-schema';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { MediaType, SourceId, SourceSummary, SourceText } from '../../shared/source/source-schema';
import type { AcceptedSuggestion } from '../../shared/suggestion/accepted-suggestion';
import type { ChangeRecorder } from '../notebook-file/notebook-change';

/** A codebook and the SHA-256 of its canonical JSON. */
export interface HashedCodebook {
  readonly codebook: Codebook;
  readonly sha256: string;
}

/** What suggestions need from the rest of the notebook. */
export interface SuggestionServices {
  readonly changes: ChangeRecorder;
  /** The one in force. */
  codebook(): HashedCodebook;
  /** The current text of a source; undefined where there is none. */
  text(id: SourceId): SourceText | undefined;
  mediaType(id: SourceId): MediaType | undefined;
  sources(): readonly SourceSummary[];
  /** Claims with evidence in a source. */
  claims(id: SourceId): readonly Claim[];
  /** A claim of an accepted suggestion; it is not stored yet. */
  makeClaim(accepted: AcceptedSuggestion): Claim;
  /** Stores a claim; inside a change that touched it. */
  saveClaim(claim: Claim): void;
  now(): Date;
  readonly newId: () => string;
  analystName(): string;
}
