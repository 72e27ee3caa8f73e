/** What each format added to the one before, taken away again; the newest first. */
const added: readonly (readonly [format: number, statements: string])[] = [
  [14, 'DROP TABLE draft;'],
  [13, 'DROP TABLE memo_search_citation;'],
  [
    12,
    `DROP TABLE memo_link; DROP INDEX memo_by_subject;
     ALTER TABLE memo DROP COLUMN about_kind; ALTER TABLE memo DROP COLUMN about_id;`,
  ],
  [11, 'DROP TABLE search_record;'],
  [10, 'DROP TABLE memo_record;'],
  [9, 'DROP TABLE memo_source_citation;'],
  [8, 'DROP TABLE reference;'],
  [7, 'DROP TABLE suggestion_rejection;'],
  [6, 'DROP TABLE claim_view;'],
  [5, 'DROP TABLE text_signature_band; DROP TABLE text_signature; DROP TABLE source_relation;'],
  [
    4,
    `DROP TABLE relation_claim; DROP TABLE relation; DROP TABLE claim_entity; DROP TABLE claim_link;
     DROP TABLE entity;`,
  ],
  [
    3,
    `DROP TABLE source_group; ALTER TABLE source DROP COLUMN group_id; ALTER TABLE source DROP COLUMN binned_at;
     ALTER TABLE source DROP COLUMN purged_at; ALTER TABLE notebook DROP COLUMN is_erasing;`,
  ],
  [2, 'ALTER TABLE evidence DROP COLUMN left_at_version;'],
];

/** SQL that makes a notebook of the newest format one of an older format. */
export function backToFormat(format: number): string {
  const later = added.filter(([number]) => number > format).map(([, statements]) => statements);
  return `${later.join('\n')}\nPRAGMA user_version = ${format};`;
}
