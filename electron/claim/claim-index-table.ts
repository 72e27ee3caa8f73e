import type { ClaimId } from '../../shared/claim/claim-schema';
import type { ClaimColumn } from '../../shared/claim/claim-query';
import type { ClaimStatus, Credibility, Polarity } from '../../shared/claim/claim-vocabulary';
import type { Reliability } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';

/** Rows of claims as the index reads them: only what claims are found and ordered by. */
export interface IndexedClaimRow {
  id: ClaimId;
  statement: string;
  type: string | null;
  reliability: Reliability;
  credibility: Credibility;
  likelihood: string | null;
  confidence_level: string | null;
  confidence_basis: string | null;
  event_time: string | null;
  publication_time: string | null;
  notes: string;
  status: ClaimStatus;
  status_reason: string;
  reviewer: string;
  author: string;
  created_at: string;
  modified_at: string;
  /** Who says it, of every hop. */
  names: string | null;
}
export interface IndexedEvidenceRow {
  claim_id: string;
  source_id: string;
  source_version: number;
  start_position: number;
  end_position: number;
  quote: string;
  translation_text: string | null;
}
export interface IndexedTagRow {
  claim_id: string;
  code_id: string;
  polarity: Polarity;
  coder: string;
  rule: string | null;
}

export interface IndexedEntityRow {
  claim_id: string;
  entity_id: string;
}

export interface IndexedRows {
  readonly claims: readonly IndexedClaimRow[];
  readonly evidence: readonly IndexedEvidenceRow[];
  readonly tags: readonly IndexedTagRow[];
  readonly entities: readonly IndexedEntityRow[];
}

/** The next ids of claims behind a row, with the last row that was looked at; empty at the end. */
export function readClaimIdsAfter(
  database: Database,
  row: number,
  limit: number,
): { ids: string[]; last: number } {
  const rows = database.all<{ row: number; id: string }>(
    'SELECT rowid AS row, id FROM claim WHERE rowid > ? ORDER BY rowid LIMIT ?',
    row,
    limit,
  );
  return { ids: rows.map(({ id }) => id), last: rows.at(-1)?.row ?? row };
}

/** What the index keeps of the named claims; those that are not there are left out. */
export function readIndexedRows(database: Database, ids: readonly string[]): IndexedRows {
  const named = JSON.stringify(ids);
  return {
    claims: database.all<IndexedClaimRow>(
      `SELECT id, statement, type, reliability, credibility, likelihood, confidence_level, confidence_basis,
         event_time, publication_time, notes, status, status_reason, reviewer, author, created_at, modified_at,
         (SELECT group_concat(who, ' ') FROM claim_attribution WHERE claim_id = claim.id) AS names
       FROM claim WHERE id IN (SELECT value FROM json_each(?))`,
      named,
    ),
    evidence: database.all<IndexedEvidenceRow>(
      `SELECT claim_id, source_id, source_version, start_position, end_position, quote, translation_text FROM evidence
       WHERE claim_id IN (SELECT value FROM json_each(?)) ORDER BY claim_id, position`,
      named,
    ),
    tags: database.all<IndexedTagRow>(
      `SELECT claim_id, code_id, polarity, coder, rule FROM claim_code
       WHERE claim_id IN (SELECT value FROM json_each(?)) ORDER BY claim_id, position`,
      named,
    ),
    entities: database.all<IndexedEntityRow>(
      `SELECT claim_id, entity_id FROM claim_entity
       WHERE claim_id IN (SELECT value FROM json_each(?)) ORDER BY claim_id, position`,
      named,
    ),
  };
}

/** By claim, how many memos cite it; claims that none cites are left out. */
export function countCitations(database: Database): Map<string, number> {
  const rows = database.all<{ claim_id: string; memos: number }>(
    'SELECT claim_id, count(*) AS memos FROM memo_citation GROUP BY claim_id',
  );
  return new Map(rows.map(({ claim_id: id, memos }) => [id, memos]));
}

/** Columns whose words the index does not keep apart. */
export type WordColumn = Extract<ClaimColumn, 'quote' | 'translation' | 'attribution' | 'reviewer' | 'notes'>;

const wordQueries: Readonly<Record<WordColumn, string>> = {
  quote: 'SELECT claim_id AS id, quote AS words FROM evidence WHERE position = 0',
  translation: `SELECT claim_id AS id, translation_text AS words FROM evidence
    WHERE translation_text IS NOT NULL ORDER BY claim_id, position DESC`,
  attribution: 'SELECT claim_id AS id, who AS words FROM claim_attribution WHERE position = 0',
  reviewer: "SELECT id, reviewer AS words FROM claim WHERE reviewer <> ''",
  notes: "SELECT id, notes AS words FROM claim WHERE notes <> ''",
};

/** By claim, the words that one of its columns begins with; claims without any are left out. */
export function readColumnWords(database: Database, column: WordColumn): Map<string, string> {
  const rows = database.all<{ id: string; words: string }>(wordQueries[column]);
  return new Map(rows.map(({ id, words }) => [id, words]));
}
