import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { json } from './run-claimbook';

const megabyte = 1024 * 1024;

/** Imports a large page, a small one after it, and answers what became of each under these settings. */
async function importUnder(settings: Record<string, number>) {
  const folder = temporaryFolder();
  fs.mkdirSync(path.join(folder, 'Claimbook'));
  fs.writeFileSync(path.join(folder, 'Claimbook', 'settings.json'), JSON.stringify(settings));
  const options = { cwd: folder, environment: { XDG_CONFIG_HOME: folder } };
  fs.writeFileSync(path.join(folder, 'large.html'), '<p>words <b>and</b> more <i>words</i>'.repeat(700_000));
  fs.writeFileSync(path.join(folder, 'small.txt'), 'The board decided.');
  await json(['new', 'n.claimbook'], options);
  const { code, document } = await json(['import', 'n.claimbook', 'large.html', 'small.txt'], options);
  const [large, small] = document as { error?: { code: string; message: string }; id?: string }[];
  return { code, large: large?.error, small: small?.id };
}

it('a document that takes longer than the settings allow is given up by name, and the next one is read', async () => {
  const { code, large, small } = await importUnder({ parserTimeoutMs: 1000 });
  expect(large?.code).toBe('parser-timeout');
  expect(large?.message).toContain('1 s');
  expect(small).toBeDefined();
  expect(code).toBe(1);
});

it('a document that takes more memory than the settings allow is given up by name, and the next one is read', async () => {
  const { large, small } = await importUnder({ parserMemoryBytes: 200 * megabyte });
  expect(large?.code).toBe('parser-memory');
  expect(large?.message).toContain('settings');
  expect(small).toBeDefined();
});

it('a file that is larger than the settings allow is refused before it is read', async () => {
  const { large, small } = await importUnder({ importLimitBytes: megabyte });
  expect(large?.code).toBe('too-large');
  expect(small).toBeDefined();
});
