import type { SourceGroup, SourceGroupId, SourceId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { sha256OfJson } from '../text/sha256';

interface GroupRow {
  id: SourceGroupId;
  name: string;
  parent_id: SourceGroupId | null;
  added_at: string;
  sha256: string;
}

/** Every group, in the order in which they were made. */
export function listGroups(database: Database): SourceGroup[] {
  return database.all<GroupRow>('SELECT * FROM source_group ORDER BY added_at, rowid').map(toGroup);
}

/** A group; undefined where there is none. */
export function readGroup(database: Database, id: string): SourceGroup | undefined {
  const row = database.get<GroupRow>('SELECT * FROM source_group WHERE id = ?', id);
  return row && toGroup(row);
}

/** The first group of that name inside a group, or at the top. */
export function findGroup(
  database: Database,
  parentId: SourceGroupId | null,
  name: string,
): SourceGroup | undefined {
  const row = database.get<GroupRow>(
    'SELECT * FROM source_group WHERE parent_id IS ? AND name = ? ORDER BY added_at, rowid LIMIT 1',
    parentId,
    name,
  );
  return row && toGroup(row);
}

/** Stores a group in place of what there was. Belongs into a transaction. */
export function saveGroup(database: Database, group: SourceGroup): void {
  database.upsert('source_group', {
    id: group.id,
    name: group.name,
    parent_id: group.parentId,
    added_at: group.addedAt,
    sha256: groupSha256(group),
  });
}

/** Deletes a group; what is in it is left as it is. Belongs into a transaction. */
export function deleteGroup(database: Database, id: string): void {
  database.run('DELETE FROM source_group WHERE id = ?', id);
}

/** What lies directly in a group, sources in the bin included. */
export function readGroupContents(
  database: Database,
  id: string,
): { groups: SourceGroup[]; sourceIds: SourceId[] } {
  const groups = database.all<GroupRow>(
    'SELECT * FROM source_group WHERE parent_id = ? ORDER BY added_at, rowid',
    id,
  );
  const sources = database.all<{ id: SourceId }>(
    'SELECT id FROM source WHERE group_id = ? AND is_removed = 0 ORDER BY added_at, id',
    id,
  );
  return { groups: groups.map(toGroup), sourceIds: sources.map((source) => source.id) };
}

/** The hash that stands beside a group. */
export function groupSha256(group: SourceGroup): string {
  return sha256OfJson(group);
}

function toGroup(row: GroupRow): SourceGroup {
  return { id: row.id, name: row.name, parentId: row.parent_id, addedAt: row.added_at };
}
