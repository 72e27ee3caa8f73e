import type { ClaimId, ClaimRow, EvidenceId } from '../claim/claim-schema';
import type { Codebook } from '../codebook/codebook-schema';
import type { Entity } from '../entity/entity-schema';
import type { Relation } from '../entity/relation-schema';
import type { QuoteCheck } from '../memo/annotated-memo';
import type { CheckedSearch } from '../search/search-check';
import type { SourceDetail, SourceId } from '../source/source-schema';
import type { FindingKey } from './check-schema';
import type { PlainText } from './memo-text';

/** What the checks need of a source. */
export type CheckedSource = Pick<SourceDetail, 'id' | 'title' | 'published' | 'metadata'> & {
  readonly isInBin: boolean;
  readonly isPurged: boolean;
};

/** What a notebook knows of what a memo cites. */
export interface CheckFacts {
  /** The claims that the memo cites and that exist. */
  readonly claims: readonly ClaimRow[];
  /** The sources of their evidence, those searched and those cited as a whole that exist. */
  readonly sources: readonly CheckedSource[];
  readonly quoteChecks: Readonly<Record<EvidenceId, QuoteCheck>>;
  /** The searches in vain that the memo cites and that exist, as they come out now. */
  readonly searches: readonly CheckedSearch[];
  /** Passages that hold what a page's machinery wrote, or lie in it. */
  readonly residue: readonly EvidenceId[];
  /** Pairs of those sources of which one is derived from the other, or that are nearly the same text. */
  readonly kin: readonly (readonly [SourceId, SourceId])[];
  /** Cited claims that another claim contradicts. */
  readonly contradicted: readonly ClaimId[];
  readonly codebook: Codebook;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** After so many days the newest source of a judgement is stale; the second number is for who holds a post. */
export interface StaleLimits {
  readonly staleDays: number;
  readonly stalePostDays: number;
}

/** What an analyst may set, and what day it is. */
export interface CheckSettings extends StaleLimits {
  /** YYYY-MM-DD, UTC. */
  readonly today: string;
}

/** A memo or text as it is checked. */
export interface CheckInput {
  readonly plain: PlainText;
  /** Whether it is to be an evidence memo, which argues and recommends nothing. */
  readonly isEvidenceMemo: boolean;
  /** Whether what is handed on carries the scale of likelihood, with both rows of its terms. */
  readonly isLegendPrinted: boolean;
  /** Null: a text without a notebook. Only rules that words alone can decide are applied then. */
  readonly facts: CheckFacts | null;
  readonly settings: CheckSettings;
  /** Findings that were waived; one that was waived hides no other. */
  readonly waived?: (key: FindingKey) => boolean;
}

/** Where nobody set others. */
export const defaultStaleLimits: StaleLimits = { staleDays: 365, stalePostDays: 180 };
