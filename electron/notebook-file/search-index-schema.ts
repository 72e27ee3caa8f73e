/**
 * The tables of the search index. The index is no part of the notebook's format: it is made from the texts when
 * somebody searches, and made again where it is missing. So no migration makes them, and a schema may have them or not.
 *
 * They stand in the notebook so that they travel and are encrypted with it, and no word of it stands elsewhere. The
 * texts themselves are not in them again (`content=''`); the engine's own tokenizer parts Han characters, so that a
 * phrase of characters is an exact substring.
 */
const made = {
  search_text:
    "CREATE VIRTUAL TABLE search_text USING fts5(text, also, aside, content='', contentless_delete=1, tokenize='signal_tokenizer')",
  search_thing: `CREATE TABLE search_thing (
  row INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  parent TEXT,
  date TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT`,
  search_state: `CREATE TABLE search_state (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  method INTEGER NOT NULL,
  log_count INTEGER NOT NULL,
  log_head TEXT NOT NULL,
  is_whole INTEGER NOT NULL,
  extent TEXT NOT NULL
) STRICT`,
};

/** What the index declares: what Claimbook makes, and the tables that the engine makes for it. */
export const searchIndexSchema = {
  made,
  tables: {
    ...made,
    search_text_data: "CREATE TABLE 'search_text_data'(id INTEGER PRIMARY KEY, block BLOB)",
    search_text_idx:
      "CREATE TABLE 'search_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    search_text_docsize:
      "CREATE TABLE 'search_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER)",
    search_text_config: "CREATE TABLE 'search_text_config'(k PRIMARY KEY, v) WITHOUT ROWID",
  },
} as const;
