import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor, withExtension } from '../../../electron/application/file-names';

describe('fileNameFor', () => {
  it.each([
    ['Board minutes 3/2026: draft?', 'Board minutes 3 2026 draft'],
    ['前置研究讨论', '前置研究讨论'],
    ['../../etc/passwd', 'etc passwd'],
    ['a\u202Egpj.exe\n', 'a gpj.exe'],
    ['...', 'Memo'],
    ['', 'Memo'],
    ['COM1', 'Memo'],
    ['  trailing.  ', 'trailing'],
  ])('makes %j %j', (title, name) => {
    expect(fileNameFor(title, 'Memo')).toBe(name);
  });

  it('always is one plain name that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = fileNameFor(title, 'Memo');
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[\\/\0]|^\.|[. ]$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('adds an extension once', () => {
    expect(withExtension('/a/b', '.md')).toBe('/a/b.md');
    expect(withExtension('/a/b.MD', '.md')).toBe('/a/b.MD');
    expect(withExtension('/a/b.txt', '.md')).toBe('/a/b.txt.md');
  });
});
