import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../shared/settings/settings-schema';
import { readSettingsFile } from '../../../electron/settings/settings-file';

const now = new Date('2026-11-23T23:40:01.500Z');
const defaults = settingsSchema.parse({});
let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-settings-'));
  file = path.join(folder, 'settings.json');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('readSettingsFile', () => {
  it('starts with defaults where there is no file, and sets nothing aside', () => {
    expect(readSettingsFile(file, now)).toEqual({ settings: defaults, setAside: null });
  });

  it('reads what was chosen and leaves names that it does not know in the file', () => {
    const content = JSON.stringify({ theme: 'dark', fromALaterVersion: { a: 1 } });
    fs.writeFileSync(file, content);
    expect(readSettingsFile(file, now)).toEqual({ settings: { ...defaults, theme: 'dark' }, setAside: null });
    expect(fs.readFileSync(file, 'utf8')).toBe(content);
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"theme":"da'],
    ['zeros', '\0\0\0\0'],
    ['not JSON', 'theme=dark'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a string', '"dark"'],
  ])('sets a file aside that is %s', (_what, content) => {
    fs.writeFileSync(file, content);
    const { settings, setAside } = readSettingsFile(file, now);
    expect(settings).toEqual(defaults);
    expect(setAside).toBe(path.join(folder, 'settings.broken-2026-11-23T23-40-01.json'));
    expect(fs.readFileSync(String(setAside), 'utf8')).toBe(content);
    expect(fs.existsSync(file)).toBe(false);
  });

  it('keeps what can be used where one value is wrong', () => {
    fs.writeFileSync(
      file,
      '{"theme":"dark","readerFontSize":"big","pinnedCodes":[1],"__proto__":{"language":"xx"}}',
    );
    const { settings, setAside } = readSettingsFile(file, now);
    expect(settings).toEqual({ ...defaults, theme: 'dark' });
    expect(setAside).not.toBeNull();
  });

  it('never overwrites a file set aside before', () => {
    const names = [1, 2, 3].map((content) => {
      fs.writeFileSync(file, `broken ${content}`);
      return readSettingsFile(file, now).setAside;
    });
    expect(new Set(names).size).toBe(3);
    expect(fs.readdirSync(folder)).toHaveLength(3);
  });
});
