import type { Migration } from './migration';

/** Format 10. What is kept beside memos: what they know of the claims that they cite, their versions, templates. */
export const memoRecords: Migration = {
  version: 10,
  up(database) {
    database.exec(records);
  },
};

const records = `
CREATE TABLE memo_record (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  -- NULL: of no memo, as a template is.
  memo_id TEXT,
  at TEXT NOT NULL,
  -- JSON: all of it, id and kind included.
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX memo_record_by_memo ON memo_record (memo_id, kind, at);
`;
