import { memoPlainText } from '../../shared/check/memo-text';
import { claimHeadline } from '../../shared/claim/claim-view';
import { oneName } from '../../shared/codebook/code-name';
import type { Code, Codebook } from '../../shared/codebook/codebook-schema';
import type { Entity } from '../../shared/entity/entity-schema';
import type { MemoDocument } from '../../shared/memo/memo-document';
import type { FoundField, FoundKind } from '../../shared/search/search-schema';
import type { SourceMetadata } from '../../shared/source/source-schema';
import type { Range } from '../../shared/text/range';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import type { FoundSource } from './search-surroundings';
import type { Thing, ThingKey, ThingPart } from './search-thing';

/** A thing that there is to be found, and a hash of what it is made of. */
export interface FindableThing extends ThingKey {
  readonly fingerprint: string;
}

/** Only what is in sight: nothing in the bin, nothing that was undone, the current text of a source. */
const findable: Readonly<Record<Exclude<FoundKind, 'code'>, string>> = {
  source: `SELECT source.id, NULL AS parent, version.text_sha256 || version.structure_sha256 AS fingerprint
    FROM source JOIN source_version AS version ON version.source_id = source.id AND version.version = current_version
    WHERE is_removed = 0 AND binned_at IS NULL AND purged_at IS NULL`,
  quote: 'SELECT id, claim_id AS parent, sha256 AS fingerprint FROM evidence',
  claim: 'SELECT id, NULL AS parent, sha256 AS fingerprint FROM claim',
  memo: 'SELECT id, NULL AS parent, sha256 AS fingerprint FROM memo',
  entity: 'SELECT id, NULL AS parent, sha256 AS fingerprint FROM entity',
};
/** The column by which things that changed are named: a quote by its claim. */
const changedBy: Readonly<Record<Exclude<FoundKind, 'code'>, string>> = {
  source: 'source.id',
  quote: 'claim_id',
  claim: 'id',
  memo: 'id',
  entity: 'id',
};

/** The things of a kind that can be found; with ids only those that have changed with them. */
export function listFindable(
  database: Database,
  kind: FoundKind,
  changedIds?: readonly string[],
): FindableThing[] {
  if (kind === 'code') return listFindableCodes(database);
  const joint = findable[kind].includes(' WHERE ') ? 'AND' : 'WHERE';
  const rows = database.all<{ id: string; parent: string | null; fingerprint: string }>(
    changedIds
      ? `${findable[kind]} ${joint} ${changedBy[kind]} IN (SELECT value FROM json_each(?))`
      : `${findable[kind]} ${joint} ? IS NULL`,
    changedIds ? JSON.stringify(changedIds) : null,
  );
  return rows.map((row) => ({ kind, ...row }));
}

/** A thing with its texts; undefined where it is no longer there. */
export function readThing(
  database: Database,
  { kind, id }: Pick<ThingKey, 'kind' | 'id'>,
): Thing | undefined {
  return readers[kind](database, id);
}

const readers: Readonly<Record<FoundKind, (database: Database, id: string) => Thing | undefined>> = {
  source: readSourceThing,
  quote: readQuoteThing,
  claim: readClaimThing,
  memo: readMemoThing,
  code: readCodeThing,
  entity: readEntityThing,
};

function readSourceThing(database: Database, id: string): Thing | undefined {
  const row = database.get<{
    metadata: string;
    file_name: string | null;
    added_at: string;
    text: string;
    aside: string | null;
  }>(
    `SELECT metadata, json_extract(capture, '$.fileName') AS file_name, added_at, text,
       json_extract(structure, '$.nonContent') AS aside
     FROM source
     JOIN source_version AS version ON version.source_id = source.id AND version.version = current_version
     JOIN source_text ON source_text.source_id = source.id AND source_text.version = current_version
     WHERE source.id = ? AND is_removed = 0 AND binned_at IS NULL`,
    id,
  );
  if (!row) return undefined;
  const { title, published } = readJsonColumn<SourceMetadata>(row.metadata);
  const aside = readJsonColumn<Range[]>(row.aside ?? '[]');
  return {
    kind: 'source',
    id,
    parent: null,
    title: title?.value?.trim() || (row.file_name ?? message('source.untitled')),
    date: published?.value ?? row.added_at,
    parts: [{ field: 'text', part: 0, text: row.text, aside }],
  };
}

function readQuoteThing(database: Database, id: string): Thing | undefined {
  const row = database.get<{
    claim_id: string;
    statement: string;
    quote: string;
    translation_text: string | null;
    modified_at: string;
  }>(
    `SELECT claim_id, statement, quote, translation_text, modified_at FROM evidence
     JOIN claim ON claim.id = claim_id WHERE evidence.id = ?`,
    id,
  );
  return (
    row && {
      kind: 'quote',
      id,
      parent: row.claim_id,
      title: claimHeadline({ statement: row.statement, evidence: [row] }),
      date: row.modified_at,
      parts: [...partsOf('quote', [row.quote]), ...partsOf('translation', [row.translation_text])],
    }
  );
}

function readClaimThing(database: Database, id: string): Thing | undefined {
  const row = database.get<
    Record<'statement' | 'notes' | 'reviewer' | 'status_reason' | 'modified_at', string> & {
      confidence_basis: string | null;
      quote: string | null;
    }
  >(
    `SELECT statement, notes, reviewer, status_reason, confidence_basis, modified_at,
       (SELECT quote FROM evidence WHERE claim_id = claim.id ORDER BY position LIMIT 1) AS quote
     FROM claim WHERE id = ?`,
    id,
  );
  if (!row) return undefined;
  const hops = database.all<{ who: string; role: string }>(
    'SELECT who, role FROM claim_attribution WHERE claim_id = ? ORDER BY position',
    id,
  );
  return {
    kind: 'claim',
    id,
    parent: null,
    title: claimHeadline({ statement: row.statement, evidence: [{ quote: row.quote ?? '' }] }),
    date: row.modified_at,
    parts: [
      ...partsOf('statement', [row.statement]),
      ...partsOf('notes', [row.notes]),
      ...partsOf(
        'attribution',
        hops.flatMap(({ who, role }) => [who, role]),
      ),
      ...partsOf('basis', [row.confidence_basis]),
      ...partsOf('reason', [row.status_reason]),
      ...partsOf('reviewer', [row.reviewer]),
    ],
  };
}

function readMemoThing(database: Database, id: string): Thing | undefined {
  const row = database.get<{ title: string; document: string; modified_at: string }>(
    'SELECT title, document, modified_at FROM memo WHERE id = ?',
    id,
  );
  if (!row) return undefined;
  const { text } = memoPlainText(readJsonColumn<MemoDocument>(row.document));
  return {
    kind: 'memo',
    id,
    parent: null,
    title: row.title,
    date: row.modified_at,
    parts: [...partsOf('title', [row.title]), ...partsOf('text', [text])],
  };
}

function readEntityThing(database: Database, id: string): Thing | undefined {
  const row = database.get<{ names: string; identifiers: string; notes: string; modified_at: string }>(
    'SELECT names, identifiers, notes, modified_at FROM entity WHERE id = ?',
    id,
  );
  if (!row) return undefined;
  const names = readJsonColumn<Entity['names']>(row.names).map(({ text }) => text);
  const identifiers = readJsonColumn<Entity['identifiers']>(row.identifiers).map(({ value }) => value);
  return {
    kind: 'entity',
    id,
    parent: null,
    title: names[0] ?? '',
    date: row.modified_at,
    parts: [
      ...partsOf('name', names),
      ...partsOf('identifier', identifiers),
      ...partsOf('notes', [row.notes]),
    ],
  };
}

interface CodebookInForce {
  readonly codebook: Codebook;
  readonly sha256: string;
  readonly addedAt: string;
}

/** The codebook changes rarely and is read for each of its codes. */
const lastCodebooks = new WeakMap<Database, CodebookInForce>();

function readCodebookInForce(database: Database): CodebookInForce | undefined {
  const row = database.get<{ sha256: string; added_at: string }>(
    'SELECT sha256, added_at FROM codebook WHERE is_in_use = 1',
  );
  if (!row) return undefined;
  const last = lastCodebooks.get(database);
  if (last?.sha256 === row.sha256) return last;
  const content = database.get<{ content: string }>(
    'SELECT content FROM codebook WHERE is_in_use = 1',
  )?.content;
  const read = {
    codebook: readJsonColumn<Codebook>(content ?? '{}'),
    sha256: row.sha256,
    addedAt: row.added_at,
  };
  lastCodebooks.set(database, read);
  return read;
}

function listFindableCodes(database: Database): FindableThing[] {
  const inForce = readCodebookInForce(database);
  if (!inForce) return [];
  const codes = inForce.codebook.dimensions.flatMap((dimension) => dimension.codes);
  return codes.map(({ id }) => ({ kind: 'code', id, parent: null, fingerprint: inForce.sha256 }));
}

function readCodeThing(database: Database, id: string): Thing | undefined {
  const inForce = readCodebookInForce(database);
  const codes = inForce?.codebook.dimensions.flatMap((dimension) => dimension.codes);
  const code = codes?.find((known) => known.id === id);
  if (!inForce || !code) return undefined;
  return {
    kind: 'code',
    id,
    parent: null,
    title: oneName(code.label) || code.id,
    date: inForce.addedAt,
    parts: codeParts(code),
  };
}

function codeParts({
  id,
  label,
  definition,
  include,
  exclude,
  indicator,
  notes,
  triggers,
}: Code): ThingPart[] {
  return [
    ...partsOf('label', [label.en, label.zh]),
    ...partsOf('id', [id]),
    ...partsOf('definition', [definition]),
    ...partsOf('rule', [include, exclude]),
    ...partsOf('example', [indicator]),
    ...partsOf('notes', notes?.map(({ text }) => text) ?? []),
    ...partsOf('trigger', triggers ?? []),
  ];
}

/** The texts of a field that say something, each with its number. */
function partsOf(field: FoundField, texts: readonly (string | null)[]): ThingPart[] {
  return texts.flatMap((text, part) =>
    text === null || text === '' ? [] : [{ field, part, text, aside: [] }],
  );
}

/** The source that a passage stands in. */
export function readSourceOfQuote(database: Database, id: string): string | undefined {
  return database.get<{ source_id: string }>('SELECT source_id FROM evidence WHERE id = ?', id)?.source_id;
}

/** By passage, the source that it stands in. */
export function readSourcesOfQuotes(database: Database): Map<string, string> {
  const rows = database.all<{ id: string; source_id: string }>('SELECT id, source_id FROM evidence');
  return new Map(rows.map(({ id, source_id: source }) => [id, source]));
}

/** By memo, the ids of the claims that it cites. */
export function readCitedClaims(database: Database): Map<string, string[]> {
  const rows = database.all<{ memo_id: string; claims: string }>(
    'SELECT memo_id, json_group_array(claim_id) AS claims FROM memo_citation GROUP BY memo_id',
  );
  return new Map(rows.map(({ memo_id: memo, claims }) => [memo, readJsonColumn<string[]>(claims)]));
}

/** Every source in use, as far as others are found by it. */
export function readFoundSources(database: Database): Map<string, FoundSource> {
  const rows = database.all<{ id: string; metadata: string; reliability: string; file_name: string | null }>(
    `SELECT source.id, metadata, reliability, json_extract(capture, '$.fileName') AS file_name FROM source
     JOIN source_version AS version ON version.source_id = source.id AND version.version = current_version
     WHERE is_removed = 0`,
  );
  return new Map(
    rows.map(({ id, metadata, reliability, file_name: fileName }) => {
      const { title, published, language } = readJsonColumn<SourceMetadata>(metadata);
      return [
        id,
        {
          title: title?.value?.trim() || (fileName ?? message('source.untitled')),
          language: language?.value ?? null,
          published: published?.value ?? null,
          reliability,
        },
      ];
    }),
  );
}

/** What is recorded of a source that is searched. */
export interface SearchedVersion {
  readonly version: number;
  readonly textSha256: string;
  readonly title: string;
  /** False of pictures of pages, in which nothing can be found. */
  readonly hasText: boolean;
}

/** The version of a source that is searched; undefined where the source is not there or its text is gone. */
export function readSearchedVersion(database: Database, id: string): SearchedVersion | undefined {
  const row = database.get<{ version: number; text_sha256: string }>(
    `SELECT version, text_sha256 FROM source_version JOIN source ON source.id = source_id AND version = current_version
     WHERE source_id = ?`,
    id,
  );
  const thing = row && readSourceThing(database, id);
  if (!row || !thing) return undefined;
  const hasText = thing.parts.some(({ text }) => text.trim() !== '');
  return { version: row.version, textSha256: row.text_sha256, title: thing.title, hasText };
}
