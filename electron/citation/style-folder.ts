import fs from 'node:fs';
import path from 'node:path';
import {
  bundledCitationStyles,
  citationStyleIdSchema,
  ownCitationStyle,
  type CitationStyle,
  type CitationStyleChoice,
  type CitationStyleId,
} from '../../shared/citation/citation-schema';
import { FailureError } from '../../shared/result';
import { writeWhole } from '../file/write-whole';
import { message } from '../messages/messages';
import { sha256 } from '../text/sha256';
import { bundledStyle } from './bundled-styles';
import { readCitationStyle, type RunnableStyle } from './citation-style';
import { refused } from './csl-tree';

const ending = '.csl';
const mostBytes = 2_000_000;

/** Where added styles lie beside the settings, each under its SHA-256. */
export function citationStylesFolder(settingsPath: string): string {
  return path.join(path.dirname(settingsPath), 'citation-styles');
}

/** Every style that can be chosen; a file in the folder that is no style any more is left out. */
export function listCitationStyles(folder: string): CitationStyle[] {
  const added = addedIds(folder).flatMap((id): CitationStyle[] => {
    try {
      return [{ id, title: readAdded(folder, id).title, origin: 'added' }];
    } catch {
      return [];
    }
  });
  return [
    { id: ownCitationStyle, title: message('citation.style.claimbook'), origin: 'own' },
    ...bundledCitationStyles.map((id): CitationStyle => ({
      id,
      title: bundledStyle(id).title,
      origin: 'bundled',
    })),
    ...added.toSorted((a, b) => a.title.localeCompare(b.title)),
  ];
}

/** Keeps a style from a file, once it was seen to run. Throws bad-citation-style, file-not-found or file-unreadable. */
export async function addCitationStyle(folder: string, file: string): Promise<CitationStyle> {
  const xml = readStyleFile(file);
  const style = readCitationStyle(xml);
  await tryStyle(style);
  const id = sha256(xml);
  try {
    fs.mkdirSync(folder, { recursive: true });
    writeWhole(path.join(folder, id + ending), xml);
  } catch (error) {
    throw new FailureError(
      'permission-denied',
      message('citation.style.notKept', { path: folder }),
      String(error),
    );
  }
  return { id, title: style.title, origin: 'added' };
}

/** Removes a style that was added. Throws not-found. */
export function removeCitationStyle(folder: string, id: CitationStyleId): void {
  if (!addedIds(folder).includes(id)) throw notFound(id);
  fs.rmSync(path.join(folder, id + ending), { force: true });
}

/** A style that is to be used; null for Claimbook's own form. Throws not-found or bad-citation-style. */
export function chosenCitationStyle(folder: string, choice: CitationStyleChoice): RunnableStyle | null {
  if (typeof choice !== 'string') return readCitationStyle(readStyleFile(choice.file));
  const id = choice;
  if (id === ownCitationStyle) return null;
  const bundled = bundledCitationStyles.find((known) => known === id);
  if (bundled) return bundledStyle(bundled);
  if (!addedIds(folder).includes(id)) throw notFound(id);
  return readAdded(folder, id);
}

/** Reads a style's file. Throws file-not-found, file-unreadable or bad-citation-style where it is larger than 2 MB. */
function readStyleFile(file: string): string {
  try {
    if (fs.statSync(file).size > mostBytes) throw refused('tooLarge');
    return new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file));
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (error instanceof TypeError) throw refused('notWellFormed');
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const words = message(isMissing ? 'citation.style.noFile' : 'citation.style.unreadable', { path: file });
    throw new FailureError(isMissing ? 'file-not-found' : 'file-unreadable', words, String(error));
  }
}

function addedIds(folder: string): CitationStyleId[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).flatMap((name) => {
    const id = citationStyleIdSchema.safeParse(path.basename(name, ending));
    return name.endsWith(ending) && id.success ? [id.data] : [];
  });
}

function readAdded(folder: string, id: CitationStyleId): RunnableStyle {
  return readCitationStyle(readStyleFile(path.join(folder, id + ending)));
}

/** A style can be well-formed and still ask for what is not there: better said now than at an export. */
async function tryStyle(style: RunnableStyle): Promise<void> {
  const { createCitationFormatter } = await import('./format-citations');
  const formatter = createCitationFormatter(style);
  for (const language of ['en', 'zh']) {
    formatter.cite({ type: 'webpage', title: 'Title', author: [{ literal: 'Author' }], language }, ['1']);
  }
}

function notFound(id: string): FailureError {
  return new FailureError('not-found', message('citation.style.notFound', { id }));
}
