import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { FailureError, type Failure } from '../../shared/result';
import { message } from '../messages/messages';
import { readFailure } from './read-source-file';

/** What a path leads to. Nothing is left out without being counted or named. */
export interface FileListing {
  /** Paths of files, in code unit order of the names, folder by folder. */
  readonly files: readonly string[];
  /** Entries whose name begins with a dot (a folder counts once), and files in the X_files folder of a saved page. */
  readonly leftOut: number;
  /** Folders that could not be read, and a folder asked for that holds no file. */
  readonly failed: readonly { readonly file: string; readonly error: Failure }[];
}

interface Walk {
  readonly files: string[];
  readonly failed: { file: string; error: Failure }[];
  /** Real paths of the folders entered so far, so that a link cannot lead round in circles. */
  readonly entered: Set<string>;
  leftOut: number;
}

/** A folder's files, through to the bottom; any other path is one file, whether it exists or not. Never throws. */
export async function listFiles(place: string): Promise<FileListing> {
  if (!(await leadsToFolder(place))) return { files: [place], leftOut: 0, failed: [] };
  const walk: Walk = { files: [], failed: [], entered: new Set(), leftOut: 0 };
  await enter(walk, place);
  const { files, failed, leftOut } = walk;
  if (files.length === 0 && failed.length === 0) {
    const error = new FailureError('empty-file', message('source.import.emptyFolder', { path: place }));
    failed.push({ file: place, error: error.failure });
  }
  return { files, leftOut, failed };
}

/** The names of the folders that lead from a place that was asked for to a file in it, that folder's own first. */
export function foldersOf(place: string, file: string): string[] {
  if (place === file) return [];
  const inside = path.dirname(path.relative(place, file));
  const names = inside === '.' ? [] : inside.split(path.sep);
  return [path.basename(path.resolve(place)), ...names].filter((name) => name !== '');
}

async function enter(walk: Walk, folder: string): Promise<void> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (walk.entered.has(real)) return;
    walk.entered.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    walk.failed.push({ file: folder, error: readFailure(error, folder).failure });
    return;
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) walk.leftOut++;
    else if (!(await isFolder(entry, place))) walk.files.push(place);
    else if (isPagePart(entry.name, names)) walk.leftOut += await countFiles(place);
    else await enter(walk, place);
  }
}

/** What browsers put beside a complete page: X_files (or X.files) next to X.html or X.htm. */
function isPagePart(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)[_.]files$/i.exec(name)?.[1]?.toLowerCase();
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

async function countFiles(folder: string): Promise<number> {
  const { files, leftOut } = await listFiles(folder);
  return files.length + leftOut;
}

/** A link that leads nowhere is taken for a file, so that the import names it. */
async function isFolder(entry: Dirent, place: string): Promise<boolean> {
  return entry.isSymbolicLink() ? leadsToFolder(place) : entry.isDirectory();
}

async function leadsToFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}
