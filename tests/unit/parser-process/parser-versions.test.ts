import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libraryVersions } from '../../../electron/parser-process/parser-versions';

test('the recorded versions are those that are installed', () => {
  const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const pinned = { ...packageJson['dependencies'], ...packageJson['devDependencies'] };
  for (const [name, version] of Object.entries(libraryVersions)) expect(pinned[name]).toBe(version);
});
