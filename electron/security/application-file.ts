import path from 'node:path';
import { applicationOrigin } from './scheme-names';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file of the application's page, and the media type it is served as. */
export interface ApplicationFile {
  readonly path: string;
  readonly mediaType: string;
}

/**
 * The file under `folder` that an address of the application's scheme names; undefined for every address that leads
 * out of the folder, hides characters, or names a kind of file that the page is not made of.
 */
export function applicationFile(folder: string, address: string): ApplicationFile | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || `${url.protocol}//${url.host}` !== applicationOrigin) return undefined;
  const name = decoded(url.pathname);
  // The parser has resolved plain dots; encoded ones, back-slashes and drive letters come out only now.
  if (name === undefined || !/^\/[\w./@+-]+$/.test(name)) return undefined;
  const parts = name.slice(1).split('/');
  if (parts.some((part) => part === '' || part.startsWith('.'))) return undefined;
  const mediaType = mediaTypes[path.extname(name).toLowerCase()];
  return mediaType === undefined ? undefined : { path: path.join(folder, ...parts), mediaType };
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
