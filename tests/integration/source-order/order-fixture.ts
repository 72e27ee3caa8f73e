import fs from 'node:fs';
import path from 'node:path';
import { memoCiting, tagWords, temporaryFolder, type Handlers } from '../notebook/notebook-fixture';
import type { SourceId } from '../../../shared/source/source-schema';

/** Writes files below a new folder; answers the folder. */
export function filesIn(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  return folder;
}

/** Imports what lies in places, as the window does: folders become groups. */
export async function importPlaces(handlers: Handlers, ...paths: string[]) {
  const { files, folders } = await handlers['source.listFiles']({ paths });
  return handlers['source.importFiles']({ files, folders, method: 'drop' });
}

/** The titles of all sources with the groups that lead to them, such as "Notices/2025/公告". */
export async function places(handlers: Handlers): Promise<string[]> {
  const groups = new Map((await handlers['source.groups']({})).map((group) => [group.id, group]));
  const sources = await handlers['source.list']({});
  return sources
    .map(({ title, groupId }) => {
      const path = [title];
      for (
        let at = groupId && groups.get(groupId);
        at;
        at = at.parentId ? groups.get(at.parentId) : undefined
      )
        path.unshift(at.name);
      return path.join('/');
    })
    .sort();
}

/** A claim on words of a source, and a memo that cites it. */
export async function claimAndMemo(handlers: Handlers, sourceId: SourceId, words: string) {
  const claim = await tagWords(handlers, sourceId, words);
  const memo = await handlers['memo.create']({ template: 'empty', title: '', claimIds: [] });
  await handlers['memo.save']({
    id: memo.id,
    title: 'On quotas',
    document: memoCiting(claim.id),
    baseRevision: memo.revision,
  });
  return { claim, memo };
}
