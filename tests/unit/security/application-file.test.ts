import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationFile } from '../../../electron/security/application-file';

const folder = '/opt/claimbook/out/renderer';
const at = (address: string) => applicationFile(folder, address);

describe('applicationFile', () => {
  it.each([
    ['claimbook-app://app/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['claimbook-app://app/assets/main-D4x_.js', 'assets/main-D4x_.js', 'text/javascript; charset=utf-8'],
    ['claimbook-app://app/assets/a.css?x=1#y', 'assets/a.css', 'text/css; charset=utf-8'],
    ['claimbook-app://app/assets/noto.woff2', 'assets/noto.woff2', 'font/woff2'],
    // The URL standard resolves these before anything sees them.
    ['claimbook-app://app/../../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['claimbook-app://app/%2e%2e/%2E./etc/passwd.txt', 'etc/passwd.txt', 'text/plain; charset=utf-8'],
  ])('serves %s', (address, name, mediaType) => {
    expect(at(address)).toEqual({ path: path.join(folder, name), mediaType });
  });

  it.each([
    'claimbook-app://app/',
    'claimbook-app://app/..%2f..%2fmain.js',
    'claimbook-app://app/..%5c..%5cmain.js',
    'claimbook-app://app/assets%2f..%2f..%2fmain.js',
    'claimbook-app://app//etc/passwd.txt',
    'claimbook-app://app/%2fetc/passwd.txt',
    'claimbook-app://app/c:%5cwindows%5cwin.js',
    'claimbook-app://app/index.html%00.js',
    'claimbook-app://app/index.html::$DATA',
    'claimbook-app://app/.renderer.json',
    'claimbook-app://app/.git/config.txt',
    'claimbook-app://app/preload.cjs',
    'claimbook-app://app/notebook.claimbook',
    'claimbook-app://app/%E0%A4%A.js',
    'claimbook-app://other/index.html',
    'claimbook-app://user@app:80/index.html',
    'claimbook-preview://memo/index.html',
    'https://app/index.html',
    'file:///etc/passwd.txt',
    'index.html',
    '',
  ])('refuses %s', (address) => {
    expect(at(address)).toBeUndefined();
  });

  it('never leaves its folder, whatever the path', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'a.js', 'assets', '%00', '~', 'C:'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = at(`claimbook-app://app/${pieces.join('/')}`);
        if (!file) return;
        expect(file.path.startsWith(folder + path.sep)).toBe(true);
        expect(path.relative(folder, file.path).split(path.sep)).not.toContain('..');
      }),
      { numRuns: 2000 },
    );
  });
});
