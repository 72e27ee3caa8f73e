import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/project-folder.mjs';
import { cacheFolder } from '../../../scripts/setup/cache-folder.mjs';
import { findProgram } from '../../../scripts/setup/find-program.mjs';
import {
  forgetFailure,
  rememberedFailure,
  rememberFailure,
} from '../../../scripts/setup/remembered-failure.mjs';
import { emptyCache, fakePrograms, setEnvironment, temporaryFolder } from './setup-fixture';

describe('the folder of downloads', () => {
  it('is where the user keeps caches', () => {
    const folder = emptyCache();
    expect(cacheFolder()).toBe(folder);
    expect(fs.statSync(folder).isDirectory()).toBe(true);
  });

  it('is under the home where no place for caches is named, and a relative one does not count', () => {
    const home = temporaryFolder();
    setEnvironment({ HOME: home, XDG_CACHE_HOME: 'relative' });
    expect(cacheFolder().startsWith(home)).toBe(true);
  });

  it('is in the checkout where there is no home that can be written to', () => {
    const noFolder = path.join(temporaryFolder(), 'file');
    fs.writeFileSync(noFolder, '');
    setEnvironment({ XDG_CACHE_HOME: path.join(noFolder, 'below') });
    expect(cacheFolder()).toBe(inProject('.build', 'cache'));
  });
});

describe('a failure that is remembered', () => {
  const name = 'download';
  const hour = 3_600_000;

  it('counts under the same circumstances until it is forgotten', () => {
    emptyCache();
    expect(rememberedFailure(name, 'v1', hour)).toBeUndefined();
    rememberFailure(name, 'v1', 'ECONNREFUSED');
    expect(rememberedFailure(name, 'v1', hour)).toBe('ECONNREFUSED');
    expect(rememberedFailure(name, 'v2', hour)).toBeUndefined();
    forgetFailure(name);
    forgetFailure(name);
    expect(rememberedFailure(name, 'v1', hour)).toBeUndefined();
  });

  it('counts no more when it is old, when it comes from the future, or when its file is broken', () => {
    const file = path.join(emptyCache(), 'download-failed.json');
    rememberFailure(name, 'v1', 'silence');
    const write = (at: number) =>
      fs.writeFileSync(file, JSON.stringify({ at, circumstances: 'v1', reason: 'silence' }));
    write(Date.now() - hour - 1);
    expect(rememberedFailure(name, 'v1', hour)).toBeUndefined();
    write(Date.now() + hour);
    expect(rememberedFailure(name, 'v1', hour)).toBeUndefined();
    fs.writeFileSync(file, '{"at":');
    expect(rememberedFailure(name, 'v1', hour)).toBeUndefined();
  });
});

describe('a program', () => {
  it('is found in the order of PATH, and only where it can be run', () => {
    const folder = fakePrograms({ 'claimbook-probe': 'exit 0' });
    expect(findProgram('claimbook-probe')).toBe(path.join(folder, 'claimbook-probe'));
    fs.chmodSync(path.join(folder, 'claimbook-probe'), 0o644);
    expect(findProgram('claimbook-probe')).toBeUndefined();
    setEnvironment({ PATH: '' });
    expect(findProgram('claimbook-probe')).toBeUndefined();
  });
});
