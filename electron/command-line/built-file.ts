import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built application's folder, out/. This code may stand in it or in a part of it that entries share. */
export function outFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return fs.existsSync(path.join(here, 'parser-process.js')) ? here : path.dirname(here);
}
