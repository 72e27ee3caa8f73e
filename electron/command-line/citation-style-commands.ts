import path from 'node:path';
import {
  citationStyleIdSchema,
  ownCitationStyle,
  type CitationStyleChoice,
} from '../../shared/citation/citation-schema';
import { citationStylesFolder, listCitationStyles } from '../citation/style-folder';
import { message } from '../messages/messages';
import { columns } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { settingsPath } from './read-settings';

/** `styles` */
export async function listStyles(): Promise<CommandResult> {
  const styles = listCitationStyles(citationStylesFolder(settingsPath()));
  const head = [message('command-line.column.id'), message('command-line.column.title')];
  const rows = styles.map(({ id, title }) => [id, title]);
  return { json: styles, words: columns(head, rows) };
}

/** The style that `--style` names: by its id, or by a file of it. */
export function styleChoice(io: CommandLineIo, word: string | undefined): CitationStyleChoice {
  if (word === undefined) return ownCitationStyle;
  const id = citationStyleIdSchema.safeParse(word);
  return id.success ? id.data : { file: path.resolve(io.cwd, word) };
}
