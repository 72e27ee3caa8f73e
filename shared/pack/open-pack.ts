import { canonicalJson } from '../text/canonical-json';
import { compareNames, isEntryName, manifestName, signatureName } from './entry-names';
import { packFormatVersion, packManifestSchema, type PackManifest } from './pack-manifest';
import type { PackPlatform } from './pack-platform';
import type { FileState, PackFault } from './pack-report';
import type { ZipEntry } from './zip-layout';

/** Reads the manifest's bytes. What cannot be read, or is spelt otherwise than it should be, is a fault. */
export function readManifest(
  bytes: Uint8Array,
  platform: PackPlatform,
): { manifest: PackManifest | null; faults: PackFault[] } {
  const text = platform.decode(bytes) ?? '';
  const value = parseJson(text);
  const version = (value as { formatVersion?: unknown } | undefined)?.formatVersion;
  if (typeof version === 'number' && version > packFormatVersion) {
    return { manifest: null, faults: [{ code: 'manifest-newer', values: { version } }] };
  }
  const parsed = packManifestSchema.safeParse(value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    return { manifest: null, faults: [{ code: 'manifest-unreadable', values: { field } }] };
  }
  const faults: PackFault[] = [];
  if (canonicalJson(parsed.data) !== text) faults.push({ code: 'manifest-not-canonical', values: {} });
  const contradiction = findContradiction(parsed.data);
  if (contradiction !== undefined) {
    faults.push({ code: 'manifest-contradicts-itself', values: { field: contradiction } });
  }
  return { manifest: parsed.data, faults };
}

/** JSON as a value; undefined where it is none, or nested deeper than can be read. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The field in which a manifest does not fit itself. */
function findContradiction({ sources, citations, files }: PackManifest): string | undefined {
  const listed = new Set(files.map(({ path }) => path));
  for (const [index, { path }] of files.entries()) {
    const before = files[index - 1]?.path;
    const isInOrder = before === undefined || compareNames(before, path) < 0;
    if (!isEntryName(path) || !isInOrder || path === manifestName || path === signatureName)
      return `files.${index}`;
  }
  for (const [index, { number, record, text, original }] of sources.entries()) {
    const isListed = [record, text, original].every((path) => path === null || listed.has(path));
    if (number !== index + 1 || !isListed) return `sources.${index}`;
  }
  for (const [index, { number, passages, cites, search }] of citations.entries()) {
    const isSearchRight = search === undefined || (cites.to === 'search' && isOfSource(search, sources));
    if (number !== index + 1 || !isSearchRight) return `citations.${index}`;
    for (const [at, passage] of passages.entries()) {
      const label = passages.length === 1 ? String(number) : `${number}.${at + 1}`;
      const isSourceRight = isOfSource(passage, sources);
      const isListed = passage.excerpt === null || listed.has(passage.excerpt.path);
      if (passage.label !== label || !isSourceRight || !isListed) return `citations.${index}.passages.${at}`;
    }
  }
  return undefined;
}

/** Whether what names a source by number names the hash of its text. */
function isOfSource(
  { source, textSha256 }: { readonly source: number | null; readonly textSha256: string | null },
  sources: PackManifest['sources'],
): boolean {
  return source === null || sources[source - 1]?.textSha256 === textSha256;
}

/** The files of a pack: how each compares with the manifest, and the bytes of those that are as it says. */
export interface CheckedFiles {
  readonly files: { readonly path: string; readonly state: FileState }[];
  readonly sound: ReadonlyMap<string, Uint8Array>;
  readonly faults: PackFault[];
}

/** Hashes every file again and compares with the manifest, both ways. */
export async function checkFiles(
  manifest: PackManifest,
  entries: readonly ZipEntry[],
  platform: PackPlatform,
): Promise<CheckedFiles> {
  const found = new Map(entries.map(({ name, bytes }) => [name, bytes]));
  const files: CheckedFiles['files'] = [];
  const sound = new Map<string, Uint8Array>();
  const faults: PackFault[] = [];
  for (const { path, bytes: length, sha256 } of manifest.files) {
    const bytes = found.get(path);
    found.delete(path);
    const isSame = bytes?.length === length && (await platform.sha256(bytes)) === sha256;
    if (bytes && isSame) sound.set(path, bytes);
    files.push({ path, state: bytes === undefined ? 'missing' : isSame ? 'as-listed' : 'differs' });
    if (!isSame) faults.push({ code: bytes ? 'file-differs' : 'file-missing', values: { path } });
  }
  found.delete(manifestName);
  found.delete(signatureName);
  for (const path of found.keys()) {
    files.push({ path, state: 'unlisted' });
    faults.push({ code: 'file-unlisted', values: { path } });
  }
  return { files, sound, faults };
}
