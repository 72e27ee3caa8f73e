import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** The kinds of documents that a reference is imported with, the one most worth reading first. */
const readable = ['.pdf', '.html', '.htm', '.docx', '.epub', '.odt', '.rtf', '.mhtml', '.md', '.txt'];

/**
 * The paths in a BibTeX field `file`: Zotero's and JabRef's "description:path:type" with ; between and \\ before what
 * is meant as it stands, or plain paths.
 */
export function filesOfField(field: string): string[] {
  return splitUnescaped(field, ';').flatMap((entry) => {
    const parts = splitUnescaped(entry, ':').map((part) => part.replaceAll(/\\(.)/gs, '$1').trim());
    // A Windows path has a colon of its own, "C:\\…"; it lies outside the export's folder anyway.
    const found = parts.length >= 3 ? parts.slice(1, -1).join(':') : parts.join(':');
    return found === '' ? [] : [found];
  });
}

function splitUnescaped(text: string, separator: string): string[] {
  const parts: string[] = [''];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') parts[parts.length - 1] += character + text.charAt(++at);
    else if (character === separator) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/**
 * The document that a reference is imported with: of its paths that lead to a file below the folder of the export, links
 * followed, the one most worth reading. Null where there is none; nothing outside that folder is ever looked at.
 */
export async function findAttachedFile(exportFile: string, paths: readonly string[]): Promise<string | null> {
  if (paths.length === 0) return null;
  const folder = await realpath(path.dirname(exportFile)).catch(() => null);
  if (folder === null) return null;
  const found: string[] = [];
  for (const written of paths) {
    for (const name of new Set([written, decoded(written)])) {
      const file = await fileBelow(folder, name);
      if (file !== null) found.push(file);
    }
  }
  const rank = (file: string): number => {
    const at = readable.indexOf(path.extname(file).toLowerCase());
    return at === -1 ? readable.length : at;
  };
  return found.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

async function fileBelow(folder: string, name: string): Promise<string | null> {
  if (name.includes('\0') || /^[a-z][a-z+.-]+:/i.test(name)) return null;
  const candidate = path.resolve(folder, name.replaceAll('\\', '/'));
  if (!isBelow(folder, candidate)) return null;
  const real = await realpath(candidate).catch(() => null);
  return real !== null && isBelow(folder, real) ? real : null;
}

function isBelow(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
