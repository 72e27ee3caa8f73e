// What Electron's own default app does for `electron FOLDER`: the stand-in Electron was shipped without one. Thanks
// to it both Electrons are started with the same words. Copied into the cached runtime; not part of Claimbook.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const word = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (word === undefined) {
  console.error('Usage: electron FOLDER [words …]');
  app.exit(2);
} else {
  const folder = path.resolve(word);
  const packageJson = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  /** Two setters that only a default app uses, so Electron declares them nowhere. */
  const shell =
    /** @type {typeof app & { setVersion(version: string): void, setAppPath(folder: string): void }} */ (app);
  app.name = packageJson.productName ?? packageJson.name;
  shell.setVersion(packageJson.version);
  app.setDesktopName(packageJson.desktopName ?? `${app.name}.desktop`);
  shell.setAppPath(folder);
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  // Awaited: Electron holds `ready` back until this module is done, and the application has things to do before it.
  await import(pathToFileURL(createRequire(import.meta.url).resolve(folder)).href);
}
