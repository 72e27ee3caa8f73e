import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { message } from '../messages/messages';
import type { ApplicationServices } from './application-services';
import { fileNameFor, withExtension } from './file-names';

/** Asks where a text file of this name is to go; undefined where the analyst closed the dialog. */
export async function chooseTextFile(
  { dialogs, documentsFolder }: ApplicationServices,
  parent: BrowserWindow,
  name: string,
): Promise<string | undefined> {
  const file = await dialogs.chooseNewFile(parent, {
    title: message('crashReport.saveTitle'),
    defaultPath: path.join(documentsFolder, `${fileNameFor(name, name)}.txt`),
    filters: [{ name: message('application.files.txt'), extensions: ['txt'] }],
  });
  return file === undefined ? undefined : withExtension(file, '.txt');
}
