import type { Migration } from './migration';

/** Format 7. Suggestions that a person rejected, so that they are not made again. */
export const suggestionRejections: Migration = {
  version: 7,
  up(database) {
    database.exec(rejections);
  },
};

const rejections = `
CREATE TABLE suggestion_rejection (
  id TEXT PRIMARY KEY,
  -- NULL: in every source.
  source_id TEXT,
  code_id TEXT NOT NULL,
  -- NULL: whichever trigger fires.
  rule TEXT,
  -- Of the sentence's words; NULL: wherever the rule fires.
  sentence_sha256 TEXT,
  rejected_by TEXT NOT NULL,
  rejected_at TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX suggestion_rejection_by_source ON suggestion_rejection (source_id);
`;
