import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../scripts/project-folder.mjs';

/**
 * Builds a module of this folder with what it imports, for plain Node, and loads it.
 * @param {string} name of the file, without .ts
 * @returns {Promise<any>}
 */
export async function loadRun(name) {
  const { build } = await import('vite');
  const outDir = inProject('.build', name);
  await build({
    configFile: false,
    root: inProject(),
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: inProject(`tests/bench/${name}.ts`),
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.js` } },
    },
  });
  return import(pathToFileURL(path.join(outDir, `${name}.js`)).href);
}
