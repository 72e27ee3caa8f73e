import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadDeclared, findDownloaded } from '../../../scripts/setup/electron-download.mjs';
import { installFallback } from '../../../scripts/setup/electron-fallback.mjs';
import { ensureElectron, findElectron } from '../../../scripts/setup/electron-runtime.mjs';
import { emptyCache, fakeNpm, listener, setEnvironment, temporaryFolder } from './setup-fixture';

// The project is a folder of the test's own, so that neither the real node_modules nor a network is touched.
const { project } = await vi.hoisted(async () => {
  process.env['CLAIMBOOK_DOWNLOAD_SILENCE_MS'] = '900';
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { default: paths } = await import('node:path');
  return { project: mkdtempSync(paths.join(tmpdir(), 'claimbook-project-')) };
});
vi.mock('../../../scripts/project-folder.mjs', () => ({
  projectFolder: project,
  inProject: (...parts: string[]) => path.join(project, ...parts),
}));

const electronFolder = path.join(project, 'node_modules', 'electron');
const log = path.join(project, 'installer-runs');

/** The electron package's installer, as the test has it. */
function installer(script: string): void {
  const text = `const fs = require('node:fs'); fs.appendFileSync(${JSON.stringify(log)}, 'x');\n${script}`;
  fs.writeFileSync(path.join(electronFolder, 'install.js'), text);
}

const complete = `fs.mkdirSync('dist', { recursive: true });
  fs.writeFileSync('dist/electron', ''); fs.writeFileSync('dist/version', 'v45.4.1'); fs.writeFileSync('path.txt', 'electron');`;
const refused = `console.error('RequestError: connect ECONNREFUSED 127.0.0.1:9'); process.exit(1);`;

beforeEach(() => {
  fs.rmSync(project, { recursive: true, force: true });
  fs.mkdirSync(electronFolder, { recursive: true });
  fs.writeFileSync(path.join(project, 'package.json'), '{"devDependencies":{"electron":"45.4.1"}}');
  emptyCache();
  fakeNpm('console.error("npm was not meant to run"); process.exit(1);');
  setEnvironment({ CLAIMBOOK_ELECTRON: undefined, ELECTRON_OVERRIDE_DIST_PATH: undefined });
});
afterAll(() => fs.rmSync(project, { recursive: true, force: true }));

describe('the declared Electron', () => {
  it('is found where its installer came to its end, and not where it was cut off', async () => {
    expect(findDownloaded()).toBeUndefined();
    installer(complete);
    expect(await downloadDeclared()).toBeUndefined();
    expect(findDownloaded()).toBe(path.join(electronFolder, 'dist', 'electron'));
    fs.writeFileSync(path.join(electronFolder, 'dist', 'version'), '44.0.0');
    expect(findDownloaded()).toBeUndefined();
    fs.writeFileSync(path.join(electronFolder, 'dist', 'version'), '45.4.1');
    fs.rmSync(path.join(electronFolder, 'path.txt'));
    expect(findDownloaded()).toBeUndefined();
  });

  it.each([
    ['refused', refused, 'ECONNREFUSED'],
    [
      'of a host that has no name here',
      `console.error('getaddrinfo ENOTFOUND h'); process.exit(1);`,
      'ENOTFOUND',
    ],
    ['with a wrong sum', `console.error('Error: Checksum mismatch'); process.exit(1);`, 'Checksum mismatch'],
    ['silent', 'setTimeout(() => {}, 60_000);', 'no data for 0.9 s'],
  ])('a download that is %s says so and is not tried by another Node', async (_name, script, reason) => {
    installer(script);
    expect(await downloadDeclared()).toContain(reason);
    expect(findDownloaded()).toBeUndefined();
    expect(fs.readFileSync(log, 'utf8')).toBe('x');
  });

  it.skipIf(Number(process.versions.node.split('.')[0]) > 22)(
    'is installed by a newer Node from npm where its installer asks for one',
    async () => {
      installer(`console.error('SyntaxError: this Node is too old'); process.exit(1);`);
      fakeNpm(
        `const fs = require('node:fs'); if (process.argv[2] !== 'exec' || !process.argv.includes('--package=node@24')) process.exit(1);\n${complete}`,
      );
      expect(await downloadDeclared()).toBeUndefined();
      expect(findDownloaded()).toBeDefined();
    },
  );
});

describe('the Electron to use', () => {
  it('is the one that the environment names, and its absence is said', () => {
    const chosen = path.join(temporaryFolder(), 'electron');
    setEnvironment({ CLAIMBOOK_ELECTRON: chosen });
    expect(() => findElectron()).toThrow(chosen);
    fs.writeFileSync(chosen, '');
    expect(findElectron()).toMatchObject({ executable: chosen, isFallback: false, version: 'unknown' });
  });

  it('is the declared one where it can be downloaded', async () => {
    installer(complete);
    const { say, said } = listener();
    expect(await ensureElectron(say)).toMatchObject({ isFallback: false, version: '45.4.1' });
    expect(said).toEqual(['Downloading Electron 45.4.1 …']);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'without a network is none: both reasons are said, and the long wait is not repeated',
    async () => {
      installer(refused);
      fakeNpm('console.error("npm error code ENOTFOUND"); process.exit(1);');
      const { say, said } = listener();
      await expect(ensureElectron(say)).rejects.toThrow(/npm.* failed: npm error code ENOTFOUND/);
      await expect(ensureElectron(say)).rejects.toThrow('ENOTFOUND');
      expect(said.filter((line) => line.includes('ECONNREFUSED'))).toHaveLength(2);
      expect(fs.readFileSync(log, 'utf8')).toBe('x');
    },
  );
});

describe('the Electron that stands in', () => {
  it('is not installed where the archive is another one, and nothing of it stays', async () => {
    const cache = emptyCache();
    fs.mkdirSync(path.join(cache, 'unfinished-before'), { recursive: true });
    fakeNpm(
      `require('node:fs').writeFileSync(require('node:path').join(process.argv[process.argv.indexOf('--pack-destination') + 1], 'x.tgz'), 'other bytes');`,
    );
    await expect(installFallback(() => undefined)).rejects.toThrow('SHA-512 differs. Nothing was installed.');
    expect(fs.readdirSync(cache)).toEqual([]);
  });

  it('is not installed where npm gives nothing', async () => {
    const cache = emptyCache();
    fs.mkdirSync(cache, { recursive: true });
    fakeNpm('');
    await expect(installFallback(() => undefined)).rejects.toThrow('gave no archive');
    expect(fs.readdirSync(cache)).toEqual([]);
  });
});
