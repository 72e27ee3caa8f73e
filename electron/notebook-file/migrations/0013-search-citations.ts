import type { Migration } from './migration';

/** Format 13. Which searches in vain memos cite. */
export const searchCitations: Migration = {
  version: 13,
  up(database) {
    database.exec(citations);
  },
};

const citations = `
-- What a memo cites that was not found. It holds what its text says, so that it can be asked for.
CREATE TABLE memo_search_citation (
  memo_id TEXT NOT NULL REFERENCES memo (id) ON DELETE CASCADE,
  search_id TEXT NOT NULL,
  PRIMARY KEY (memo_id, search_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX memo_search_citation_by_search ON memo_search_citation (search_id);
`;
