import type { Migration } from './migration';

/** Format 12. Memos can be about a source, a code or an entity, and link to each other. */
export const memoLinks: Migration = {
  version: 12,
  up(database) {
    database.exec(links);
  },
};

const links = `
-- NULL, both: about nothing in particular.
ALTER TABLE memo ADD COLUMN about_kind TEXT;
ALTER TABLE memo ADD COLUMN about_id TEXT;
CREATE INDEX memo_by_subject ON memo (about_kind, about_id);

-- Made from the documents; a memo that is linked to may be missing.
CREATE TABLE memo_link (
  memo_id TEXT NOT NULL REFERENCES memo (id) ON DELETE CASCADE,
  target_id TEXT NOT NULL,
  PRIMARY KEY (memo_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX memo_link_by_target ON memo_link (target_id);
`;
