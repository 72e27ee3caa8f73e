import type { AttributionHop, Claim, CodeTag, Evidence } from '../../shared/claim/claim-schema';
import type { EntityId } from '../../shared/entity/entity-schema';

/** Rows of the claim's tables as they are stored. */
export interface ClaimRecordRow {
  id: Claim['id'];
  statement: string;
  type: Claim['type'];
  reliability: Claim['reliability'];
  credibility: Claim['credibility'];
  likelihood: Claim['likelihood'];
  confidence_level: NonNullable<Claim['confidence']>['level'] | null;
  confidence_basis: string | null;
  event_time: string | null;
  publication_time: string | null;
  notes: string;
  status: Claim['status'];
  status_reason: string;
  reviewer: string;
  author: string;
  created_at: string;
  modified_at: string;
  sha256: string;
}
export interface EvidenceRow {
  id: Evidence['id'];
  claim_id: string;
  source_id: Evidence['sourceId'];
  source_version: number;
  start_position: number;
  end_position: number;
  quote: string;
  prefix: string;
  suffix: string;
  relation: Evidence['relation'];
  translation_text: string | null;
  translator: string | null;
  translation_status: NonNullable<Evidence['translation']>['status'] | null;
  left_at_version: number | null;
  sha256: string;
}
export interface CodeRow {
  claim_id: string;
  code_id: string;
  polarity: CodeTag['polarity'];
  coder: string;
  rule: string | null;
  rule_trigger: string | null;
  codebook_version: string;
  tagged_at: string;
}
export interface ClaimEntityRow {
  claim_id: string;
  entity_id: EntityId;
}
export interface AttributionRow extends AttributionHop {
  claim_id: string;
}

/** All rows of one claim, each list in its order. */
export interface ClaimParts {
  readonly record: ClaimRecordRow;
  readonly evidence: readonly EvidenceRow[];
  readonly codes: readonly CodeRow[];
  readonly attribution: readonly AttributionRow[];
  readonly entities: readonly ClaimEntityRow[];
}

/** Puts a claim together from its rows. */
export function toClaim({ record, evidence, codes, attribution, entities }: ClaimParts): Claim {
  const { confidence_level: level, confidence_basis: basis } = record;
  return {
    id: record.id,
    statement: record.statement,
    type: record.type,
    attribution: attribution.map(({ who, role, verb, access }) => ({ who, role, verb, access })),
    reliability: record.reliability,
    credibility: record.credibility,
    likelihood: record.likelihood,
    confidence: level === null ? null : { level, basis: basis ?? '' },
    eventTime: record.event_time,
    publicationTime: record.publication_time,
    notes: record.notes,
    status: record.status,
    statusReason: record.status_reason,
    reviewer: record.reviewer,
    author: record.author,
    createdAt: record.created_at,
    modifiedAt: record.modified_at,
    evidence: evidence.map(toEvidence),
    codes: codes.map(toCode),
    ...(entities.length > 0 && { entityIds: entities.map((row) => row.entity_id) }),
  };
}

/** Evidence as it leaves the host. */
export function toEvidence(row: EvidenceRow): Evidence {
  const { translation_text: text, translator, translation_status: status } = row;
  return {
    id: row.id,
    sourceId: row.source_id,
    sourceVersion: row.source_version,
    start: row.start_position,
    end: row.end_position,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
    relation: row.relation,
    translation: text === null || status === null ? null : { text, translator: translator ?? '', status },
    ...(row.left_at_version === null ? {} : { leftAtVersion: row.left_at_version }),
  };
}

function toCode(row: CodeRow): CodeTag {
  return {
    codeId: row.code_id,
    polarity: row.polarity,
    coder: row.coder,
    origin:
      row.rule === null
        ? { kind: 'human' }
        : { kind: 'rule', rule: row.rule, trigger: row.rule_trigger ?? '' },
    codebookVersion: row.codebook_version,
    taggedAt: row.tagged_at,
  };
}
