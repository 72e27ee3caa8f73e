import type { Migration } from './migration';

/** Format 4. Entities, the relations between them, what claims are about, and links between claims. */
export const entities: Migration = {
  version: 4,
  up(database) {
    database.exec(tables);
  },
};

const tables = `
CREATE TABLE entity (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  organisation_kind TEXT,
  -- JSON: every name with its language, kind and dates, the one that is shown first.
  names TEXT NOT NULL,
  -- JSON: surname, given name and their order; NULL: not known, or no person.
  person_name TEXT,
  -- JSON
  identifiers TEXT NOT NULL,
  notes TEXT NOT NULL,
  created_at TEXT NOT NULL,
  modified_at TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE relation (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- EDTF
  start_date TEXT,
  end_date TEXT,
  percent REAL,
  share_class TEXT,
  -- NULL: nothing is said about a share.
  directness TEXT,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL,
  modified_at TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX relation_by_from ON relation (from_id);
CREATE INDEX relation_by_to ON relation (to_id);

-- The claims that back a relation. What is missing is found by checks and never hidden.
CREATE TABLE relation_claim (
  relation_id TEXT NOT NULL REFERENCES relation (id) ON DELETE CASCADE,
  claim_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (relation_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_claim_by_claim ON relation_claim (claim_id);

CREATE TABLE claim_entity (
  claim_id TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  entity_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (claim_id, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_entity_by_entity ON claim_entity (entity_id);

CREATE TABLE claim_link (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  UNIQUE (from_id, to_id, kind)
) STRICT;
CREATE INDEX claim_link_by_to ON claim_link (to_id);
`;
