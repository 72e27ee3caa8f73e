import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureSystemLibraries } from '../../../scripts/setup/system-libraries.mjs';
import { emptyCache, fakePrograms, listener, temporaryFolder } from './setup-fixture';

const essential = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1'];
const optional = ['libXss.so.1', 'libXtst.so.6', 'libnotify.so.4', 'libsecret-1.so.0'];

/** What `ldconfig -p` prints. */
function listOf(libraries: readonly string[]): string {
  return libraries.map((library) => `\t${library} (libc6,x86-64) => /lib/${library}\n`).join('');
}

/** A system with these libraries, whose apt-get runs a script; answers the file of what ldconfig lists. */
function systemWith(libraries: readonly string[], aptGet: string): { list: string; runs: string } {
  const folder = temporaryFolder();
  const [list, runs] = [path.join(folder, 'list'), path.join(folder, 'runs')];
  fs.writeFileSync(list, listOf(libraries));
  fs.writeFileSync(runs, '');
  fakePrograms({
    ldconfig: `cat '${list}'`,
    'apt-get': `echo "$@" >> '${runs}'\n${aptGet.replaceAll('LIST', `'${list}'`)}`,
    'apt-cache': 'exit 1',
    // Not root: sudo runs what it is given after -n.
    sudo: 'shift; exec "$@"',
  });
  return { list, runs };
}

describe.runIf(process.platform === 'linux')('system libraries', () => {
  beforeEach(() => {
    emptyCache();
    vi.spyOn(console, 'error').mockReturnValue();
  });

  it('that are all there are not spoken of', () => {
    const { runs } = systemWith([...essential, ...optional], 'exit 1');
    const { say, said } = listener();
    ensureSystemLibraries(say, { withDisplay: false });
    expect(said).toEqual([]);
    expect(fs.readFileSync(runs, 'utf8')).toBe('');
  });

  it('that are missing are installed by name, after the package lists', () => {
    const all = listOf([...essential, ...optional])
      .replaceAll('\n', '\\n')
      .replaceAll('\t', '\\t');
    const { runs } = systemWith(essential.slice(1), `printf '${all}' > LIST`);
    const { say, said } = listener();
    ensureSystemLibraries(say, { withDisplay: false });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('libgtk-3-0');
    const [update, install] = fs.readFileSync(runs, 'utf8').trim().split('\n');
    expect(update).toMatch(/update -q$/);
    expect(install).toMatch(/install -q -y --no-install-recommends libgtk-3-0 libxss1/);
  });

  it('that are essential and cannot be installed are named with the remedy; it is not tried again at once', () => {
    const { runs } = systemWith(optional, 'echo "E: Unable to fetch" >&2; exit 100');
    const { say } = listener();
    const ensure = () => ensureSystemLibraries(say, { withDisplay: false });
    expect(ensure).toThrow('libnss3.so (Debian: libnss3)');
    expect(ensure).toThrow(
      /sudo apt-get update && sudo apt-get install .*libgtk-3-0 libnss3 libasound2 libgbm1$/,
    );
    expect(fs.readFileSync(runs, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('that serve single functions are named and hold up nothing', () => {
    systemWith(essential, 'exit 100');
    const { say, said } = listener();
    ensureSystemLibraries(say, { withDisplay: false });
    expect(said.at(-1)).toContain('libsecret-1.so.0 (Debian: libsecret-1-0)');
  });

  it('are left to the loader where the system does not list them', () => {
    systemWith([], 'exit 100');
    const { say, said } = listener();
    ensureSystemLibraries(say, { withDisplay: false });
    expect(said).toEqual([]);
  });
});
