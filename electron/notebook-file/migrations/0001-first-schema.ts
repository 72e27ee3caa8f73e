import type { Migration } from './migration';

/**
 * Format 1. Positions are code points in the stored text; hashes are SHA-256 in lower-case hexadecimal; instants are
 * ISO 8601 in UTC. A `sha256` beside a row is over its canonical JSON, so that a change made around Claimbook is found.
 */
export const firstSchema: Migration = {
  version: 1,
  up(database) {
    for (const part of [notebookAndLog, codebook, sources, claims, memos, history]) database.exec(part);
  },
};

const notebookAndLog = `
CREATE TABLE notebook (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- Where the log ends, so that entries cut off its end are missed.
  log_count INTEGER NOT NULL,
  log_head TEXT NOT NULL
) STRICT;

CREATE TABLE log_entry (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  changes TEXT NOT NULL,
  -- Salted SHA-256 of every personal field, so that an entry still verifies when log_personal is left out.
  commitments TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  entry_hash TEXT NOT NULL
) STRICT;

CREATE TABLE log_personal (
  seq INTEGER NOT NULL REFERENCES log_entry (seq),
  field TEXT NOT NULL,
  salt TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
`;

const codebook = `
CREATE TABLE codebook (
  guid TEXT NOT NULL,
  version TEXT NOT NULL,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  is_in_use INTEGER NOT NULL,
  PRIMARY KEY (guid, version)
) STRICT;
`;

const sources = `
CREATE TABLE source (
  id TEXT PRIMARY KEY,
  current_version INTEGER NOT NULL,
  metadata TEXT NOT NULL,
  reliability TEXT NOT NULL,
  added_at TEXT NOT NULL,
  -- 1 after its import was undone: kept so that it can be redone, shown nowhere.
  is_removed INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE source_version (
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  charset TEXT NOT NULL,
  byte_length INTEGER NOT NULL,
  bytes_sha256 TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  structure_sha256 TEXT NOT NULL,
  code_points INTEGER NOT NULL,
  capture TEXT NOT NULL,
  derivation TEXT NOT NULL,
  warnings TEXT NOT NULL,
  created_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (source_id, version)
) STRICT;
CREATE INDEX source_version_by_bytes ON source_version (bytes_sha256);

-- Large values stand apart, so that lists never read past them.
CREATE TABLE source_bytes (
  source_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (source_id, version),
  FOREIGN KEY (source_id, version) REFERENCES source_version (source_id, version) ON DELETE CASCADE
) STRICT;

CREATE TABLE source_text (
  source_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  -- JSON: blocks, marks, nonContent.
  structure TEXT NOT NULL,
  PRIMARY KEY (source_id, version),
  FOREIGN KEY (source_id, version) REFERENCES source_version (source_id, version) ON DELETE CASCADE
) STRICT;
`;

const claims = `
CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  statement TEXT NOT NULL,
  type TEXT,
  reliability TEXT NOT NULL,
  credibility TEXT NOT NULL,
  likelihood TEXT,
  confidence_level TEXT,
  confidence_basis TEXT,
  event_time TEXT,
  publication_time TEXT,
  notes TEXT NOT NULL,
  status TEXT NOT NULL,
  status_reason TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  modified_at TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  source_id TEXT NOT NULL,
  source_version INTEGER NOT NULL,
  start_position INTEGER NOT NULL,
  end_position INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  relation TEXT NOT NULL,
  translation_text TEXT,
  translator TEXT,
  translation_status TEXT,
  sha256 TEXT NOT NULL,
  FOREIGN KEY (source_id, source_version) REFERENCES source_version (source_id, version)
) STRICT;
CREATE INDEX evidence_by_claim ON evidence (claim_id, position);
CREATE INDEX evidence_by_source ON evidence (source_id, source_version);

CREATE TABLE claim_code (
  claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  code_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  polarity TEXT NOT NULL,
  coder TEXT NOT NULL,
  -- NULL: set by a person; otherwise the rule and the words that it answered to.
  rule TEXT,
  rule_trigger TEXT,
  codebook_version TEXT NOT NULL,
  tagged_at TEXT NOT NULL,
  PRIMARY KEY (claim_id, code_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_code_by_code ON claim_code (code_id);

CREATE TABLE claim_attribution (
  claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  who TEXT NOT NULL,
  role TEXT NOT NULL,
  verb TEXT NOT NULL,
  access TEXT NOT NULL,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
`;

const memos = `
CREATE TABLE memo (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  template TEXT NOT NULL,
  document TEXT NOT NULL,
  created_at TEXT NOT NULL,
  modified_at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

-- Made from the documents; a cited claim may be missing, which is found by checks and never hidden.
CREATE TABLE memo_citation (
  memo_id TEXT NOT NULL REFERENCES memo (id) ON DELETE CASCADE,
  claim_id TEXT NOT NULL,
  PRIMARY KEY (memo_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX memo_citation_by_claim ON memo_citation (claim_id);
`;

const history = `
CREATE TABLE history_change (
  id INTEGER PRIMARY KEY,
  -- Changes of one step are undone together, the last first.
  step INTEGER NOT NULL,
  -- A change of the same group as the step before it joins that step.
  change_group TEXT,
  key TEXT NOT NULL,
  message_values TEXT NOT NULL,
  -- JSON: what was touched, before and after.
  things TEXT NOT NULL,
  is_undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX history_change_by_step ON history_change (is_undone, step);
`;
