import type { ClaimId } from '../../shared/claim/claim-schema';
import type { ClaimStatus, Credibility, Polarity } from '../../shared/claim/claim-vocabulary';
import type { Reliability } from '../../shared/source/source-schema';
import { comparable } from '../../shared/text/comparable';
import type {
  IndexedClaimRow,
  IndexedEntityRow,
  IndexedEvidenceRow,
  IndexedTagRow,
} from './claim-index-table';

/** A code of a claim, as far as claims are found by it. */
export interface IndexedTag {
  readonly codeId: string;
  readonly polarity: Polarity;
  readonly coder: string;
  readonly isByRule: boolean;
}

/** Where a passage stands: code points in one version of a source, end exclusive. */
export interface IndexedPassage {
  readonly sourceId: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

/** What a claim is found and ordered by; everything else of it stays on disk. */
export interface IndexedClaim {
  readonly id: ClaimId;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly status: ClaimStatus;
  readonly type: string | null;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  readonly likelihood: string | null;
  readonly confidence: string | null;
  readonly eventTime: string | null;
  readonly publicationTime: string | null;
  readonly author: string;
  readonly tags: readonly IndexedTag[];
  /** Sources of its passages, that of the first one first. */
  readonly sourceIds: readonly string[];
  /** What it is about, in the order in which it was said. */
  readonly entityIds: readonly string[];
  /** In the order in which they were added. */
  readonly passages: readonly IndexedPassage[];
  readonly isTranslated: boolean;
  /** All its words in comparable form: its headline first, then quotes, translations, notes and names. */
  readonly text: string;
}

/** Strings that stand in thousands of claims are kept once. */
export type Interner = <T extends string>(text: T) => T;

/** An interner with a memory of its own. */
export function createInterner(): Interner {
  const known = new Map<string, string>();
  return <T extends string>(text: T): T => {
    const before = known.get(text);
    // What is kept under a text is that text.
    if (before !== undefined) return before as T;
    known.set(text, text);
    return text;
  };
}

/** The rows of one claim, each list in its order. */
export interface IndexedParts {
  readonly row: IndexedClaimRow;
  readonly evidence: readonly IndexedEvidenceRow[];
  readonly tags: readonly IndexedTagRow[];
  readonly entities: readonly IndexedEntityRow[];
}

/** Puts what is known of a claim together from its rows. */
export function toIndexedClaim(
  { row, evidence, tags, entities }: IndexedParts,
  intern: Interner,
): IndexedClaim {
  const some = (text: string | null) => (text === null ? null : intern(text));
  return {
    id: row.id,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    status: intern(row.status),
    type: some(row.type),
    reliability: intern(row.reliability),
    credibility: intern(row.credibility),
    likelihood: some(row.likelihood),
    confidence: some(row.confidence_level),
    eventTime: some(row.event_time),
    publicationTime: some(row.publication_time),
    author: intern(row.author),
    tags: tags.map((tag) => ({
      codeId: intern(tag.code_id),
      polarity: intern(tag.polarity),
      coder: intern(tag.coder),
      isByRule: tag.rule !== null,
    })),
    sourceIds: [...new Set(evidence.map((item) => intern(item.source_id)))],
    entityIds: entities.map((entity) => intern(entity.entity_id)),
    passages: evidence.map((item) => ({
      sourceId: intern(item.source_id),
      version: item.source_version,
      start: item.start_position,
      end: item.end_position,
    })),
    isTranslated: evidence.some((item) => item.translation_text !== null),
    text: comparable(wordsOf(row, evidence)),
  };
}

function wordsOf(row: IndexedClaimRow, evidence: readonly IndexedEvidenceRow[]): string {
  const parts = [
    row.statement.trim(),
    ...evidence.flatMap((item) => [item.quote, item.translation_text ?? '']),
    row.notes,
    row.reviewer,
    row.status_reason,
    row.confidence_basis ?? '',
    row.names ?? '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}
