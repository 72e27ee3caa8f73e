import type { Migration } from './migration';

/** Format 14. What was typed and not kept when the notebook was locked. */
export const drafts: Migration = {
  version: 14,
  up(database) {
    database.exec(table);
  },
};

const table = `
-- Empty while the notebook is open in a window: whoever unlocks it takes them out.
CREATE TABLE draft (
  place TEXT PRIMARY KEY,
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
