import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { inProject, projectFolder } from '../../scripts/project-folder.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the unpacked application as `npm run package` makes it. */
    readonly packageFolder: string;
  }
}

let folder = '';

/** Packages the application once for all tests of this suite, where every user may read it. */
export function setup(project: TestProject): void {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-package-'));
  const made = spawnSync(process.execPath, [inProject('scripts', 'package.mjs'), '--output', folder], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`npm run package failed:\n${made.stdout}${made.stderr}`);
  fs.chmodSync(folder, 0o755);
  const unpacked = fs.readdirSync(folder).find((name) => name.endsWith('-unpacked'));
  project.provide('packageFolder', path.join(folder, unpacked ?? ''));
}

/** Takes the package away again. */
export function teardown(): void {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
