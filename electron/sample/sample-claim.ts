import type { ClaimFields } from '../../shared/claim/claim-schema';
import type { EvidenceRelation, Polarity, TranslationStatus } from '../../shared/claim/claim-vocabulary';
import type { SampleSourceKey } from './sample-sources';

/** Names by which the sample's memo cites its claims. */
export type SampleClaimKey =
  | 'state-share'
  | 'two-rules'
  | 'ranked-list'
  | 'denial'
  | 'commercial-terms'
  | 'charter'
  | 'one-man'
  | 'legal-duty'
  | 'arm-of-policy'
  | 'dull-cause'
  | 'lost-third'
  | 'list-of-matters'
  | 'home-first'
  | 'study-session';

export interface SamplePassage {
  readonly source: SampleSourceKey;
  /** The exact words; they stand once in the source's text. */
  readonly quote: string;
  /** Supports where not stated. */
  readonly relation?: EvidenceRelation;
  readonly translation?: { readonly text: string; readonly status: TranslationStatus };
}

export interface SampleClaim {
  readonly key: SampleClaimKey;
  /** The first makes the claim, the others are added to it. */
  readonly passages: readonly [SamplePassage, ...SamplePassage[]];
  readonly codes: Readonly<Record<string, Polarity>>;
  readonly fields: Partial<ClaimFields> & Pick<ClaimFields, 'statement' | 'type'>;
}
