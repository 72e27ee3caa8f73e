import type { Migration } from './migration';

/** Format 5. What sources are derived from, and signatures of texts by which reprints are found. */
export const sourceKin: Migration = {
  version: 5,
  up(database) {
    database.exec(kin);
  },
};

const kin = `
CREATE TABLE source_relation (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL,
  other_id TEXT NOT NULL,
  -- derived-from: the source from the other one. not-derived: somebody looked, and neither is.
  kind TEXT NOT NULL,
  -- Share of the smaller text that stood in the other when it was decided; NULL: not measured.
  overlap REAL,
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  UNIQUE (source_id, other_id)
) STRICT;
CREATE INDEX source_relation_by_other ON source_relation (other_id);

-- Made from the texts, and made again where it is missing or of another method.
CREATE TABLE text_signature (
  id INTEGER PRIMARY KEY,
  source_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  method INTEGER NOT NULL,
  shingles INTEGER NOT NULL,
  -- 128 numbers of 32 bits, the low byte first.
  content BLOB NOT NULL,
  UNIQUE (source_id, version),
  FOREIGN KEY (source_id, version) REFERENCES source_version (source_id, version) ON DELETE CASCADE
) STRICT;

CREATE TABLE text_signature_band (
  band INTEGER NOT NULL,
  signature_id INTEGER NOT NULL REFERENCES text_signature (id) ON DELETE CASCADE,
  PRIMARY KEY (band, signature_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_signature_band_by_signature ON text_signature_band (signature_id);
`;
