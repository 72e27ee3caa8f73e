import fs from 'node:fs';
import path from 'node:path';
import type { SourceId } from '../../../shared/source/source-schema';
import {
  importText,
  newTestNotebook,
  tagWords,
  temporaryFolder,
  type Handlers,
  type OpenTestNotebook,
} from '../notebook/notebook-fixture';

const filler = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, i) => `Paragraph ${from + i} tells what was decided on day ${from + i}.\n`,
  ).join('');

/** Four passages of the first version, named by what becomes of them in the second. */
export const passages = {
  exact: 'The council cut the northern quota by a third this year.',
  moved: 'Nobody was asked about the harbour before the vote was held.',
  changed: 'The minister promised the fleet a new port within two years.',
  orphan: 'A clerk denied all of it on the same evening in a letter.',
} as const;
export const firstText = `Quotas\n${filler(0, 3)}${passages.moved}\n${filler(3, 6)}${passages.exact}\n${filler(6, 9)}${passages.changed}\n${filler(9, 12)}${passages.orphan}\n${filler(12, 15)}`;
export const changedWords = 'The minister promised the fleet a very new port within three years.';
export const secondText = `Quotas again\n${filler(0, 6)}${passages.exact}\n${filler(6, 9)}${changedWords}\n${filler(9, 15)}${passages.moved}\nThe end 完。\n`;

export interface Versioned extends OpenTestNotebook {
  readonly sourceId: SourceId;
  /** Writes a file and reads it as the source's new version. */
  readonly update: (text: string, name?: string) => ReturnType<Handlers['source.update']>;
}

/** A notebook with the first version and its four passages tagged, in the order of the names above. */
export async function versionedNotebook(): Promise<Versioned> {
  const opened = newTestNotebook();
  const sourceId = await importText(opened.handlers, firstText);
  for (const words of Object.values(passages)) await tagWords(opened.handlers, sourceId, words);
  return { ...opened, sourceId, update: updater(opened.handlers, sourceId) };
}

/** Updates of one source from texts. */
export function updater(handlers: Handlers, sourceId: SourceId): Versioned['update'] {
  const folder = temporaryFolder();
  return (text, name = 'newer.txt') => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, text);
    return handlers['source.update']({ sourceId, file, method: 'file' });
  };
}
