import { sourceGroupIdSchema, type SourceGroupId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import type { Touch } from '../notebook-file/notebook-change';
import { findGroup, saveGroup } from './source-group-table';

/** The group that a path of names leads to from a group; groups that are missing are made. Belongs into a change. */
export function ensureGroups(
  database: Database,
  services: { now(): Date; newId(): string },
  { from, names, touch }: { from: SourceGroupId | null; names: readonly string[]; touch: Touch },
): SourceGroupId | null {
  let parentId = from;
  for (const name of names.map(groupName).filter((word) => word !== '')) {
    const known = findGroup(database, parentId, name);
    if (known) {
      parentId = known.id;
      continue;
    }
    const id = sourceGroupIdSchema.parse(services.newId());
    touch('source-group', id);
    saveGroup(database, { id, name, parentId, addedAt: services.now().toISOString() });
    parentId = id;
  }
  return parentId;
}

/** A name as it is kept: one line, without white space around it. */
export function groupName(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}
