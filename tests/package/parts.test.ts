import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inPackage } from './packaged-application';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { license?: { id?: string }; expression?: string }[];
}

const bill = () =>
  JSON.parse(fs.readFileSync(inPackage('resources', 'parts.cdx.json'), 'utf8')) as {
    bomFormat: string;
    components: readonly Component[];
    dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
  };

/** Licences under which code may go into a work under the AGPL-3.0. */
const compatible = new Set([
  '0BSD',
  'AGPL-3.0-only',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
  // mupdf names it; citeproc the first version of it.
  'AGPL-3.0-or-later',
  'AGPL-1.0',
]);

/** Of an SPDX expression every part joined by AND has to be allowed, of those joined by OR one. */
function isCompatible(expression: string): boolean {
  const parts = expression.replaceAll(/[()]/g, '').split(' AND ');
  return parts.every((part) => part.split(' OR ').some((name) => compatible.has(name)));
}

describe('what a package says that it is made of', () => {
  it('is a CycloneDX list with the packages that are in it, Electron, and none that only build it', () => {
    const { bomFormat, components } = bill();
    expect(bomFormat).toBe('CycloneDX');
    const names = components.map(({ name }) => name);
    const inside = [
      'electron',
      '@signalapp/sqlcipher',
      'lexical',
      'react',
      'mupdf',
      'citeproc',
      '@noble/ed25519',
    ];
    expect(names).toEqual(expect.arrayContaining(inside));
    for (const tool of ['vite', 'vitest', 'typescript', 'electron-builder', 'playwright', 'oxlint'])
      expect(names).not.toContain(tool);
  });

  it('names no part whose licence forbids the package to be under the AGPL', () => {
    const others = bill().components.filter(({ licenses = [] }) => {
      const names = licenses.map(({ license, expression }) => license?.id ?? expression ?? '');
      return names.length === 0 || !names.every(isCompatible);
    });
    expect(others.map(({ name, licenses }) => [name, licenses])).toEqual([]);
  });

  it('has the texts of their licences beside it', () => {
    const texts = fs.readFileSync(inPackage('resources', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const { name, version } of bill().components.filter((component) => component.name !== 'electron'))
      expect(texts).toContain(`\n${name} ${version}: `);
    expect(fs.existsSync(inPackage('LICENSE.electron.txt'))).toBe(true);
    expect(fs.existsSync(inPackage('LICENSES.chromium.html'))).toBe(true);
    expect(fs.existsSync(inPackage('resources', 'LICENSE'))).toBe(true);
  });
});
