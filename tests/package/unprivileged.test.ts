import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  inPackage,
  readProcess,
  runPackaged,
  start,
  temporaryFolder,
  type StartedApplication,
} from './packaged-application';

// Root needs no sandbox to be refused and may read every file: these tests hold for another user only.
const isRoot = process.getuid?.() === 0;
const user = 'nobody';
const canBecomeUser = isRoot && spawnSync('runuser', ['-u', user, '--', 'true']).status === 0;

/** Words that run a program as a user without rights. */
function asUser(...words: [string, ...string[]]): [string, ...string[]] {
  return isRoot ? ['runuser', '-u', user, '--', ...words] : words;
}

/** A folder that the user without rights may write to. */
function folderOfUser(): string {
  const folder = temporaryFolder();
  fs.chmodSync(folder, 0o777);
  return folder;
}

let started: StartedApplication | undefined;
afterEach(async () => {
  await started?.stop();
  started = undefined;
});

describe.skipIf(process.platform !== 'linux' || (isRoot && !canBecomeUser))('without rights of root', () => {
  it('every page runs in the sandbox of the system', async ({ skip }) => {
    const settings = folderOfUser();
    const command = asUser(inPackage('claimbook'), `--user-data-dir=${settings}`);
    started = await start(command, { HOME: settings, XDG_CONFIG_HOME: settings });
    const [page] = started.pages;
    skip(
      page === undefined && /sandbox|namespace/i.test(started.said()),
      'This system lets no user make the namespaces that the sandbox needs, and the package has no helper of root.',
    );
    skip(
      page === undefined && /display|authoriz/i.test(started.said()),
      'Another user may not open windows on this display.',
    );
    expect(page, started.said()).toBeDefined();
    // Filters of system calls, and no way to win rights back.
    const status = readProcess(page!, 'status');
    expect(status).toMatch(/^Seccomp:\s*2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s*1$/m);
    expect(status).toMatch(/^CapEff:\s*0+$/m);
  });

  it.skipIf(!isRoot)('nobody else reads a notebook, what stands beside it, or its backup', () => {
    const folder = folderOfUser();
    const notebook = path.join(folder, 'n.claimbook');
    expect(runPackaged(['new', notebook]).status).toBe(0);
    fs.writeFileSync(path.join(folder, 'source.txt'), 'Words that are nobody’s business.');
    expect(runPackaged(['import', notebook, path.join(folder, 'source.txt')]).status).toBe(0);
    const readable = fs
      .readdirSync(folder)
      .filter((name) => name !== 'source.txt')
      .filter((name) => spawnSync(...split(asUser('cat', path.join(folder, name)))).status === 0);
    expect(readable).toEqual([]);
    expect(fs.statSync(notebook).mode & 0o777).toBe(0o600);
  });
});

function split([program, ...words]: [string, ...string[]]): [string, string[]] {
  return [program, words];
}
