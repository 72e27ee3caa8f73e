import type { Migration } from './migration';

/** Format 9. Which sources memos cite as a whole. */
export const sourceCitations: Migration = {
  version: 9,
  up(database) {
    database.exec(citations);
  },
};

const citations = `
-- What a memo cites without a passage. It holds what its text says, so that it can be asked for.
CREATE TABLE memo_source_citation (
  memo_id TEXT NOT NULL REFERENCES memo (id) ON DELETE CASCADE,
  source_id TEXT NOT NULL,
  PRIMARY KEY (memo_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX memo_source_citation_by_source ON memo_source_citation (source_id);
`;
