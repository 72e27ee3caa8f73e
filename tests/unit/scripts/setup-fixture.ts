import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-setup-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Sets environment variables until the test ends; undefined takes one away. */
export function setEnvironment(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}

/** An empty cache of downloads for one test; answers its folder. */
export function emptyCache(): string {
  const folder = temporaryFolder();
  setEnvironment({ XDG_CACHE_HOME: folder });
  return path.join(folder, 'claimbook');
}

/** Programs that do as a test says, found before the system's own; shell scripts by name. Answers their folder. */
export function fakePrograms(scripts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(scripts))
    fs.writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  setEnvironment({ PATH: `${folder}:/usr/bin:/bin` });
  return folder;
}

/** An npm that runs a test's JavaScript instead; its words are in process.argv from index 2 on. */
export function fakeNpm(script: string): void {
  const file = path.join(temporaryFolder(), 'npm-cli.js');
  fs.writeFileSync(file, script);
  setEnvironment({ npm_execpath: file });
}

/** What was said, line by line. */
export function listener(): { say: (line: string) => void; said: string[] } {
  const said: string[] = [];
  return { said, say: (line) => void said.push(line) };
}
