import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildConstants } from '../scripts/build/targets.mjs';
import { inProject } from '../scripts/project-folder.mjs';

/**
 * Bundles a TypeScript module of the tests with what it imports, for plain Node; answers the file. It stands inside the
 * project, so that what is not bundled is found in node_modules.
 * @param {string} entry relative to tests/, without .ts
 * @param {readonly string[]} [external] packages that stay outside, because they load files beside their code
 */
export async function bundleForNode(entry, external = []) {
  const { build } = await import('vite');
  const name = path.basename(entry);
  const outDir = inProject('.build', name);
  await build({
    configFile: false,
    root: inProject(),
    publicDir: false,
    logLevel: 'error',
    define: buildConstants,
    ssr: { noExternal: true, external: [...external], target: 'node' },
    build: {
      ssr: inProject('tests', `${entry}.ts`),
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.js` } },
    },
  });
  return path.join(outDir, `${name}.js`);
}

/**
 * As bundleForNode, and loads it.
 * @param {string} entry
 * @param {readonly string[]} [external]
 * @returns {Promise<any>}
 */
export async function loadForNode(entry, external = []) {
  return import(pathToFileURL(await bundleForNode(entry, external)).href);
}
