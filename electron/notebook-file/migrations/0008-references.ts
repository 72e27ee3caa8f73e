import type { Migration } from './migration';

/** Format 8. References of other programs, with a source or without one. */
export const references: Migration = {
  version: 8,
  up(database) {
    database.exec(reference);
  },
};

const reference = `
CREATE TABLE reference (
  id TEXT PRIMARY KEY,
  -- CSL-JSON.
  item TEXT NOT NULL,
  citation_key TEXT,
  format TEXT NOT NULL,
  file_name TEXT NOT NULL,
  -- NULL: of no source that is here.
  source_id TEXT,
  added_at TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX reference_by_source ON reference (source_id);
`;
