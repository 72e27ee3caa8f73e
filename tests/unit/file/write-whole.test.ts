import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../electron/file/write-whole';

describe('a file that is written whole', () => {
  let folder = '';
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-write-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('takes the place of one of its name, with its own rights', () => {
    const file = path.join(folder, 'kept.json');
    fs.writeFileSync(file, 'what was there before', { mode: 0o644 });
    writeWhole(file, '配额', 0o600);
    expect(fs.readFileSync(file, 'utf8')).toBe('配额');
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(folder)).toEqual(['kept.json']);
  });

  it('leaves nothing behind where it cannot be written', () => {
    fs.mkdirSync(path.join(folder, 'taken', 'inside'), { recursive: true });
    expect(() => writeWhole(path.join(folder, 'taken'), 'words')).toThrowError(
      /EISDIR|ENOTEMPTY|EEXIST|EPERM/,
    );
    expect(() => writeWhole(path.join(folder, 'no folder', 'file'), 'words')).toThrowError(/ENOENT/);
    expect(fs.readdirSync(folder)).toEqual(['taken']);
  });
});
