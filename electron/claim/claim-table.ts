import type { Claim, ClaimId } from '../../shared/claim/claim-schema';
import { groupBy } from '../../shared/grouping/group-by';
import type { Database } from '../notebook-file/database';
import { claimSha256, evidenceSha256 } from './claim-hash';
import {
  toClaim,
  type AttributionRow,
  type ClaimEntityRow,
  type ClaimParts,
  type ClaimRecordRow,
  type CodeRow,
  type EvidenceRow,
} from './claim-rows';

/** Every claim, in the order in which they were made. */
export function listClaims(database: Database): Claim[] {
  return claimsWhere(database, 'TRUE');
}

/** Of the named claims those that are there, in the order in which they were made. */
export function listNamedClaims(database: Database, ids: readonly string[]): Claim[] {
  return claimsWhere(database, 'id IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
}

/** Every claim with evidence in a source, in the order in which they were made. */
export function listClaimsOfSource(database: Database, sourceId: string): Claim[] {
  return claimsWhere(database, 'id IN (SELECT claim_id FROM evidence WHERE source_id = ?)', sourceId);
}

/** Claims with evidence in any of some sources, in the order in which they were made. */
export function listClaimIdsIn(database: Database, sourceIds: readonly string[]): ClaimId[] {
  return database
    .all<{ id: ClaimId }>(
      `SELECT id FROM claim WHERE id IN
         (SELECT claim_id FROM evidence WHERE source_id IN (SELECT value FROM json_each(?)))
       ORDER BY created_at, id`,
      JSON.stringify(sourceIds),
    )
    .map(({ id }) => id);
}

/** A claim; undefined where there is none. */
export function readClaim(database: Database, id: string): Claim | undefined {
  const parts = readClaimParts(database, id);
  return parts && toClaim(parts);
}

/** A claim's rows as they are stored; undefined where there is none. */
export function readClaimParts(database: Database, id: string): ClaimParts | undefined {
  const record = database.get<ClaimRecordRow>('SELECT * FROM claim WHERE id = ?', id);
  if (!record) return undefined;
  return {
    record,
    evidence: database.all<EvidenceRow>('SELECT * FROM evidence WHERE claim_id = ? ORDER BY position', id),
    codes: database.all<CodeRow>('SELECT * FROM claim_code WHERE claim_id = ? ORDER BY position', id),
    attribution: database.all<AttributionRow>(
      'SELECT * FROM claim_attribution WHERE claim_id = ? ORDER BY position',
      id,
    ),
    entities: database.all<ClaimEntityRow>(
      'SELECT * FROM claim_entity WHERE claim_id = ? ORDER BY position',
      id,
    ),
  };
}

/** Stores a claim as it is given, in place of what there was. Belongs into a transaction. */
export function saveClaim(database: Database, claim: Claim): void {
  saveRecord(database, claim);
  for (const table of ['evidence', 'claim_code', 'claim_attribution', 'claim_entity']) {
    database.run(`DELETE FROM ${table} WHERE claim_id = ?`, claim.id);
  }
  insertEvidence(database, claim);
  insertCodes(database, claim);
  claim.attribution.forEach(({ who, role, verb, access }, position) => {
    database.insert('claim_attribution', { claim_id: claim.id, position, who, role, verb, access });
  });
  [...new Set(claim.entityIds)].forEach((entity_id, position) => {
    database.insert('claim_entity', { claim_id: claim.id, entity_id, position });
  });
}

/** Deletes a claim with its evidence, codes, attribution and what it is about. */
export function deleteClaim(database: Database, id: string): void {
  database.run('DELETE FROM claim WHERE id = ?', id);
}

/** Claims that are about an entity, in the order in which they were made. */
export function listClaimIdsAbout(database: Database, entityId: string): ClaimId[] {
  return database
    .all<{ id: ClaimId }>(
      'SELECT id FROM claim JOIN claim_entity ON claim_id = claim.id WHERE entity_id = ? ORDER BY created_at, id',
      entityId,
    )
    .map(({ id }) => id);
}

/** By entity, how many claims are about it; those that none is about are left out. */
export function countClaimsByEntity(database: Database): Map<string, number> {
  const rows = database.all<{ entity_id: string; claims: number }>(
    'SELECT entity_id, count(*) AS claims FROM claim_entity GROUP BY entity_id',
  );
  return new Map(rows.map(({ entity_id: id, claims }) => [id, claims]));
}

/** Titles of the memos that cite a claim. */
export function listCitingMemos(database: Database, id: ClaimId | string): string[] {
  return database
    .all<{ title: string }>(
      'SELECT title FROM memo JOIN memo_citation ON memo_id = memo.id WHERE claim_id = ? ORDER BY created_at, memo.id',
      id,
    )
    .map(({ title }) => title);
}

function saveRecord(database: Database, claim: Claim): void {
  database.upsert('claim', {
    id: claim.id,
    statement: claim.statement,
    type: claim.type,
    reliability: claim.reliability,
    credibility: claim.credibility,
    likelihood: claim.likelihood,
    confidence_level: claim.confidence?.level ?? null,
    confidence_basis: claim.confidence?.basis ?? null,
    event_time: claim.eventTime,
    publication_time: claim.publicationTime,
    notes: claim.notes,
    status: claim.status,
    status_reason: claim.statusReason,
    reviewer: claim.reviewer,
    author: claim.author,
    created_at: claim.createdAt,
    modified_at: claim.modifiedAt,
    sha256: claimSha256(claim),
  });
}

function insertEvidence(database: Database, claim: Claim): void {
  claim.evidence.forEach((item, position) => {
    database.insert('evidence', {
      id: item.id,
      claim_id: claim.id,
      position,
      source_id: item.sourceId,
      source_version: item.sourceVersion,
      start_position: item.start,
      end_position: item.end,
      quote: item.quote,
      prefix: item.prefix,
      suffix: item.suffix,
      relation: item.relation,
      translation_text: item.translation?.text ?? null,
      translator: item.translation?.translator ?? null,
      translation_status: item.translation?.status ?? null,
      left_at_version: item.leftAtVersion ?? null,
      sha256: evidenceSha256(claim.id, item),
    });
  });
}

function insertCodes(database: Database, claim: Claim): void {
  claim.codes.forEach(({ codeId, polarity, coder, origin, codebookVersion, taggedAt }, position) => {
    database.insert('claim_code', {
      claim_id: claim.id,
      code_id: codeId,
      position,
      polarity,
      coder,
      rule: origin.kind === 'rule' ? origin.rule : null,
      rule_trigger: origin.kind === 'rule' ? origin.trigger : null,
      codebook_version: codebookVersion,
      tagged_at: taggedAt,
    });
  });
}

/** The claims for which a condition holds, in the order in which they were made. */
function claimsWhere(database: Database, condition: string, ...values: string[]): Claim[] {
  const records = database.all<ClaimRecordRow>(
    `SELECT * FROM claim WHERE ${condition} ORDER BY created_at, id`,
    ...values,
  );
  const partsOf = <Row extends { claim_id: string }>(table: string) =>
    groupBy(
      database.all<Row>(
        `SELECT * FROM ${table} WHERE claim_id IN (SELECT id FROM claim WHERE ${condition})
         ORDER BY claim_id, position`,
        ...values,
      ),
      (row) => row.claim_id,
    );
  const evidence = partsOf<EvidenceRow>('evidence');
  const codes = partsOf<CodeRow>('claim_code');
  const attribution = partsOf<AttributionRow>('claim_attribution');
  const entities = partsOf<ClaimEntityRow>('claim_entity');
  return records.map((record) =>
    toClaim({
      record,
      evidence: evidence.get(record.id) ?? [],
      codes: codes.get(record.id) ?? [],
      attribution: attribution.get(record.id) ?? [],
      entities: entities.get(record.id) ?? [],
    }),
  );
}
