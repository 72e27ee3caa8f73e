import fs from 'node:fs';
import path from 'node:path';

/**
 * One absolute spelling for each file, links resolved. Where the file does not exist yet its folder is resolved; where
 * that does not either, the path stays as it is and opening it says so.
 */
export function canonicalPath(file: string): string {
  const absolute = path.resolve(file);
  return (
    resolved(absolute) ??
    path.join(resolved(path.dirname(absolute)) ?? path.dirname(absolute), path.basename(absolute))
  );
}

function resolved(file: string): string | undefined {
  try {
    return fs.realpathSync.native(file);
  } catch {
    return undefined;
  }
}
