import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {
  openFilesManifestSchema,
  openFilesPaths,
  type OpenFile,
  type OpenFilesManifest,
} from '../../shared/open-files/open-files-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** A manifest that is larger (bytes) is none. */
const largestManifest = 256 * 1024 * 1024;

/** A notebook in open files whose every file is there and has the hash that the manifest names. */
export interface CheckedFolder {
  readonly manifest: OpenFilesManifest;
  /** The bytes of a file that the manifest names. Throws export-damaged for any other. */
  read(name: string): Buffer;
}

/**
 * Looks at a folder that may come from anybody, before anything of it is used. Throws not-an-export where it is no
 * notebook in open files, and export-damaged, with the file's name, where a file is missing, differs, is a link, or
 * leads outside.
 */
export function checkFolder(folder: string): CheckedFolder {
  const manifest = readManifest(folder);
  const names = new Set<string>();
  for (const file of manifest.files) {
    // On some systems two names that differ in case are one file.
    const folded = file.path.toLowerCase();
    if (names.has(folded)) throw damaged('openFiles.twice', file.path);
    names.add(folded);
    readListed(folder, file);
  }
  checkSums(folder, manifest.files);
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  return {
    manifest,
    read(name) {
      const file = listed.get(name);
      if (!file) throw damaged('openFiles.missing', name);
      return readListed(folder, file);
    },
  };
}

/** The refusal of a folder for what one of its files is. */
export function damaged(
  key: `openFiles.${'twice' | 'missing' | 'link' | 'differs' | 'badData'}`,
  file: string,
  detail?: string,
): FailureError {
  return new FailureError('export-damaged', message(key, { file }), detail);
}

function readManifest(folder: string): OpenFilesManifest {
  const values = { path: folder };
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new FailureError('file-not-found', message('openFiles.noFolder', values));
  }
  const file = path.join(folder, openFilesPaths.manifest);
  const status = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!status) throw new FailureError('not-an-export', message('openFiles.noManifest', values));
  if (!status.isFile()) throw damaged('openFiles.link', openFilesPaths.manifest);
  if (status.size > largestManifest) throw damaged('openFiles.badData', openFilesPaths.manifest);
  const parsed = openFilesManifestSchema.safeParse(parseJson(fs.readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw damaged('openFiles.badData', openFilesPaths.manifest, parsed.error.message);
}

/** Read with each use, so that nothing can be put in between the look at a file and its use. */
function readListed(folder: string, { path: name, byteLength, sha256 }: OpenFile): Buffer {
  refuseLinks(folder, name);
  const file = path.join(folder, name);
  const status = fs.lstatSync(file);
  if (status.size !== byteLength) throw damaged('openFiles.differs', name);
  const bytes = fs.readFileSync(file);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw damaged('openFiles.differs', name);
  return bytes;
}

/** A link could lead to any file of this computer, which would then be taken into the notebook. */
function refuseLinks(folder: string, name: string): void {
  const parts = name.split('/');
  parts.forEach((_part, i) => {
    const status = fs.lstatSync(path.join(folder, ...parts.slice(0, i + 1)), { throwIfNoEntry: false });
    if (!status) throw damaged('openFiles.missing', name);
    const isLast = i === parts.length - 1;
    if (!(isLast ? status.isFile() : status.isDirectory())) throw damaged('openFiles.link', name);
  });
}

/** The list for other programs has to say the same as the manifest. */
function checkSums(folder: string, files: readonly OpenFile[]): void {
  const file = path.join(folder, openFilesPaths.sums);
  const status = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!status) throw damaged('openFiles.missing', openFilesPaths.sums);
  if (!status.isFile()) throw damaged('openFiles.link', openFilesPaths.sums);
  const manifest = fs.readFileSync(path.join(folder, openFilesPaths.manifest));
  const own = {
    path: openFilesPaths.manifest,
    sha256: createHash('sha256').update(manifest).digest('hex'),
  };
  const expected = [...files, own]
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path: name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
  if (fs.readFileSync(file, 'utf8') !== expected) throw damaged('openFiles.differs', openFilesPaths.sums);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
