import fs from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { inProject } from '../project-folder.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { onePage } from './one-page.mjs';
import { pageLibrary } from './page-library.mjs';
import { printFonts } from './print-fonts.mjs';

/** @typedef {import('./freshness.mjs').TargetName} TargetName */

/** Never bundled: the database is native, electron is the runtime itself. */
const external = ['electron', '@signalapp/sqlcipher'];

/** Each becomes out/<name>.js; what several of them need becomes a chunk that they share. */
const nodeEntries = {
  main: 'electron/main.ts',
  'notebook-host': 'electron/notebook-host/notebook-host.ts',
  'document-writer': 'electron/notebook-host/document-writer.ts',
  'parser-process': 'electron/parser-process/parser-process.ts',
  'command-line': 'electron/command-line/run-command-process.ts',
};

const packageJson = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));

/** Values that the code names and the build puts in; declared in build-constants.d.ts. */
export const buildConstants = {
  __CLAIMBOOK_VERSION__: JSON.stringify(packageJson.version),
  __DECLARED_ELECTRON_VERSION__: JSON.stringify(packageJson.devDependencies.electron),
};

/**
 * The Vite settings of one target; the output goes to `outDir`.
 * @param {TargetName} target
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
export function viteConfig(target, outDir) {
  const configs = {
    node: nodeConfig,
    preload: preloadConfig,
    renderer: rendererConfig,
    verifier: verifierConfig,
  };
  const config = configs[target](outDir);
  const plugins = [...(config.plugins ?? []), bundledPackages(target)];
  return { ...config, plugins, configFile: false, envDir: false, logLevel: 'warn', define: buildConstants };
}

/**
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function nodeConfig(outDir) {
  return {
    root: inProject(),
    publicDir: false,
    ssr: { noExternal: true, external, target: 'node' },
    plugins: [
      plainNodeOnly(['command-line', 'document-writer', 'parser-process']),
      printFonts(),
      pageLibrary(),
    ],
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: absolute(nodeEntries),
        external: isExternal,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/**
 * A sandboxed preload script is CommonJS in one file: it can require nothing but electron.
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function preloadConfig(outDir) {
  return {
    root: inProject(),
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      target: 'chrome130',
      outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: absolute({ preload: 'electron/preload.ts' }),
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}

/**
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function rendererConfig(outDir) {
  return {
    root: inProject('renderer'),
    base: './',
    plugins: [woff2Only(), react()],
    build: {
      target: 'chrome130',
      outDir: path.join(outDir, 'renderer'),
      emptyOutDir: true,
      sourcemap: true,
      // The window's security policy allows no data: scripts or fonts, and a desktop gains nothing from inlining.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4_000,
    },
  };
}

/**
 * The page that checks evidence packs: one file that any browser of the last years opens from a disk.
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function verifierConfig(outDir) {
  return {
    root: inProject('verifier'),
    publicDir: false,
    plugins: [onePage('verify.html')],
    build: {
      target: 'es2022',
      outDir: path.join(outDir, 'verifier'),
      emptyOutDir: true,
      sourcemap: false,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_000,
      rolldownOptions: { input: inProject('verifier/main.ts'), output: { codeSplitting: false } },
    },
  };
}

/**
 * The font packages name each file a second time in an older format, which the one browser that reads them never needs.
 * @returns {import('vite').Plugin}
 */
function woff2Only() {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/@fontsource/') || !id.endsWith('.css')) return null;
      return { code: code.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, ''), map: null };
    },
  };
}

/** @param {string} id */
function isExternal(id) {
  return external.some((name) => id === name || id.startsWith(`${name}/`));
}

/** @param {Record<string, string>} entries */
function absolute(entries) {
  return Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, inProject(file)]));
}

/**
 * Fails the build where an entry that plain Node runs reaches `electron`: there, that name is a downloader.
 * @param {string[]} entryNames
 * @returns {import('vite').Plugin}
 */
function plainNodeOnly(entryNames) {
  return {
    name: 'claimbook:plain-node-only',
    generateBundle(_options, bundle) {
      for (const entryName of entryNames) {
        const seen = new Set();
        const queue = [`${entryName}.js`];
        for (const file of queue) {
          if (seen.has(file)) continue;
          seen.add(file);
          const chunk = bundle[file];
          if (file === 'electron') {
            this.error(
              `${entryName} runs in plain Node and must not import electron; it is reached by ${[...seen].join(', ')}`,
            );
          }
          if (chunk?.type === 'chunk') queue.push(...chunk.imports, ...chunk.dynamicImports);
        }
      }
    },
  };
}
