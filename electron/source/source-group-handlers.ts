import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { sourceOrderOperations } from '../../shared/source/source-order-operations';
import { sourceGroupIdSchema, type SourceGroup, type SourceGroupId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { ensureGroups, groupName } from './ensure-groups';
import {
  deleteGroup,
  findGroup,
  listGroups,
  readGroup,
  readGroupContents,
  saveGroup,
} from './source-group-table';
import { readSource, updateSource } from './source-table';

type GroupOperations = Pick<
  typeof sourceOrderOperations,
  'source.groups' | 'source.createGroup' | 'source.renameGroup' | 'source.deleteGroup' | 'source.move'
>;

/** Serves the groups of sources of an open notebook. */
export function createSourceGroupHandlers(
  notebook: Notebook,
  services: { readonly changes: ChangeRecorder; now(): Date; newId(): string },
): HandlersOf<GroupOperations> {
  const { database } = notebook;

  function read(id: SourceGroupId): SourceGroup {
    const group = readGroup(database, id);
    if (!group) throw new FailureError('not-found', message('source.group.notFound'));
    return group;
  }

  /** A name that can be given at a place. Throws bad-input where it is blank or taken. */
  function freeName(typed: string, parentId: SourceGroupId | null): string {
    const name = groupName(typed);
    if (name === '') throw new FailureError('bad-input', message('source.group.noName'));
    if (findGroup(database, parentId, name)) {
      throw new FailureError('bad-input', message('source.group.exists', { name }));
    }
    return name;
  }

  return {
    'source.groups': () => listGroups(database),
    'source.createGroup': ({ name: typed, parentId }) => {
      if (parentId !== null) read(parentId);
      const name = freeName(typed, parentId);
      const id = sourceGroupIdSchema.parse(services.newId());
      const step = { key: 'history.createGroup', values: { name } };
      return services.changes.change({ action: 'source.createGroup', step }, (touch) => {
        touch('source-group', id);
        saveGroup(database, { id, name, parentId, addedAt: services.now().toISOString() });
        return read(id);
      });
    },
    'source.renameGroup': ({ id, name: typed }) => {
      const group = read(id);
      if (groupName(typed) === group.name) return group;
      const name = freeName(typed, group.parentId);
      const step = { key: 'history.renameGroup', values: { name: group.name } };
      return services.changes.change({ action: 'source.renameGroup', step }, (touch) => {
        touch('source-group', id);
        saveGroup(database, { ...group, name });
        return read(id);
      });
    },
    'source.deleteGroup': ({ id }) => {
      const group = read(id);
      const { groups, sourceIds } = readGroupContents(database, id);
      const step = { key: 'history.deleteGroup', values: { name: group.name } };
      return services.changes.change({ action: 'source.deleteGroup', step }, (touch) => {
        for (const child of groups) {
          touch('source-group', child.id);
          saveGroup(database, { ...child, parentId: group.parentId });
        }
        for (const sourceId of sourceIds) {
          touch('source', sourceId);
          updateSource(database, sourceId, { groupId: group.parentId });
        }
        // Last, so that an undo makes the group before anything goes back into it.
        touch('source-group', id);
        deleteGroup(database, id);
        return { id };
      });
    },
    'source.move': ({ sourceIds, groupIds, to, path = [] }) => {
      refuseIntoItself(groupIds, to, read);
      const sources = [...new Set(sourceIds)].map((id) => {
        const source = readSource(database, id);
        if (!source) throw new FailureError('not-found', message('source.notFound'));
        return source;
      });
      const groups = [...new Set(groupIds)].map(read);
      const first = sources[0]?.title ?? groups[0]?.name ?? '';
      const count = sources.length + groups.length;
      const step =
        count === 1
          ? { key: 'history.moveSource', values: { title: first } }
          : { key: 'history.moveSources', values: { count: String(count) } };
      services.changes.change({ action: 'source.move', step }, (touch) => {
        const target = ensureGroups(database, services, { from: to, names: path, touch });
        refuseIntoItself(groupIds, target, read);
        for (const { id } of sources) {
          touch('source', id);
          updateSource(database, id, { groupId: target });
        }
        for (const group of groups) {
          touch('source-group', group.id);
          saveGroup(database, { ...group, parentId: target });
        }
      });
      return { moved: count };
    },
  };
}

function refuseIntoItself(
  moved: readonly SourceGroupId[],
  target: SourceGroupId | null,
  read: (id: SourceGroupId) => SourceGroup,
): void {
  const above = new Set<SourceGroupId>();
  for (let id = target; id !== null && !above.has(id); id = read(id).parentId) above.add(id);
  if (moved.some((id) => above.has(id))) {
    throw new FailureError('bad-input', message('source.group.intoItself'));
  }
}
