import type { Claim, ClaimId } from '../../shared/claim/claim-schema';
import type { RatedClaim } from '../../shared/claim/claim-strength';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { Entity } from '../../shared/entity/entity-schema';
import type { SourceGroup, SourceId, SourceSummary, SourceText } from '../../shared/source/source-schema';

/** Where a passage stands: code points in one version of a source, end exclusive. */
export interface AnalysedPassage {
  readonly sourceId: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

export interface AnalysedTag {
  readonly codeId: string;
  readonly polarity: Polarity;
}

/** What the analysis counts of a claim. Dates are EDTF. */
export interface AnalysedClaim extends RatedClaim {
  readonly id: ClaimId;
  readonly eventTime: string | null;
  readonly publicationTime: string | null;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly tags: readonly AnalysedTag[];
  readonly passages: readonly AnalysedPassage[];
  readonly entityIds: readonly string[];
}

/** Somebody looked through a source for what belongs to a dimension and found nothing. */
export interface VainSearch {
  readonly sourceId: string;
  /** Keys of the dimensions that it was about. */
  readonly dimensions: readonly string[];
  readonly words: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** What the analysis needs from the rest of the notebook. */
export interface AnalysisServices {
  /** Every claim, when all of them are known. */
  claims(): Promise<Iterable<AnalysedClaim>>;
  /** Those that are not in the bin, in the order of import. */
  sources(): readonly SourceSummary[];
  groups(): readonly SourceGroup[];
  codebook(): Codebook;
  entities(): readonly Entity[];
  vainSearches(): readonly VainSearch[];
  text(id: SourceId, version: number): SourceText | undefined;
  /** The claims with these ids that exist. */
  claimsNamed(ids: readonly ClaimId[]): readonly Claim[];
  /** Writes a file whole or not at all. */
  writeFile(file: string, bytes: Uint8Array): Promise<void>;
}
