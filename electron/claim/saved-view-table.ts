import type { SavedView, SavedViewId, TableView } from '../../shared/claim/saved-view';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import { sha256OfJson } from '../text/sha256';

interface ViewRow {
  id: SavedViewId;
  name: string;
  view: string;
  added_at: string;
  sha256: string;
}

/** Every view, in the order in which they were made. */
export function listViews(database: Database): SavedView[] {
  return database.all<ViewRow>('SELECT * FROM claim_view ORDER BY added_at, rowid').map(toView);
}

/** A view; undefined where there is none. */
export function readView(database: Database, id: string): SavedView | undefined {
  const row = database.get<ViewRow>('SELECT * FROM claim_view WHERE id = ?', id);
  return row && toView(row);
}

/** Stores a view in place of what there was. Belongs into a transaction. */
export function saveView(database: Database, view: SavedView): void {
  database.upsert('claim_view', {
    id: view.id,
    name: view.name,
    view: JSON.stringify(view.view),
    added_at: view.addedAt,
    sha256: viewSha256(view),
  });
}

/** Deletes a view. Belongs into a transaction. */
export function deleteView(database: Database, id: string): void {
  database.run('DELETE FROM claim_view WHERE id = ?', id);
}

/** The hash that stands beside a view. */
export function viewSha256(view: SavedView): string {
  return sha256OfJson(view);
}

function toView(row: ViewRow): SavedView {
  return {
    id: row.id,
    name: row.name,
    view: readJsonColumn<TableView>(row.view),
    addedAt: row.added_at,
  };
}
