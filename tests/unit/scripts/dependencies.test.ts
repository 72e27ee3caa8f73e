import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { areDependenciesInstalled, ensureDependencies } from '../../../scripts/setup/dependencies.mjs';
import { fakeNpm, listener } from './setup-fixture';

const { project } = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { default: paths } = await import('node:path');
  return { project: mkdtempSync(paths.join(tmpdir(), 'claimbook-project-')) };
});
vi.mock('../../../scripts/project-folder.mjs', () => ({
  projectFolder: project,
  inProject: (...parts: string[]) => path.join(project, ...parts),
}));

const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-another-system': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  },
};
const installedPackages = { 'node_modules/a': lock.packages['node_modules/a'] };

function write(file: string, value: unknown): void {
  fs.mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  fs.writeFileSync(path.join(project, file), JSON.stringify(value));
}

const installed = 'node_modules/.package-lock.json';

beforeEach(() => {
  fs.rmSync(project, { recursive: true, force: true });
  write('package-lock.json', lock);
});
afterAll(() => fs.rmSync(project, { recursive: true, force: true }));

describe('packages', () => {
  it('are there where npm’s own record says so; what is for another system may be missing', () => {
    expect(areDependenciesInstalled()).toBe(false);
    write(installed, { packages: installedPackages });
    expect(areDependenciesInstalled()).toBe(true);
  });

  it.each([
    ['is missing', {}],
    ['has another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['has other bytes', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
  ])('are not all there where one %s', (_name, packages) => {
    write(installed, { packages });
    expect(areDependenciesInstalled()).toBe(false);
  });

  it('are installed again when package-lock.json changes after an install of ours', async () => {
    const record = JSON.stringify({ packages: installedPackages });
    fakeNpm(
      `if (process.argv[2] !== 'ci') process.exit(1); const fs = require('node:fs');
       fs.mkdirSync('node_modules', { recursive: true }); fs.writeFileSync('${installed}', ${JSON.stringify(record)});`,
    );
    const { say, said } = listener();
    await ensureDependencies(say);
    await ensureDependencies(say);
    expect(said).toHaveLength(1);
    write('package-lock.json', { packages: { ...lock.packages, 'node_modules/new': { version: '1.0.0' } } });
    expect(areDependenciesInstalled()).toBe(false);
  });

  it('that cannot be installed are no success', async () => {
    fakeNpm('process.exit(1);');
    await expect(ensureDependencies(() => undefined)).rejects.toThrow('npm ci failed');
    expect(areDependenciesInstalled()).toBe(false);
    expect(fs.readdirSync(path.join(project, '.build'))).toEqual([]);
  });
});
