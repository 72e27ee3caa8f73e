import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { failureCode, importText, newTestNotebook } from '../notebook/notebook-fixture';
import { bundleChild, removeBundle, startChild } from '../notebook/node-child';
import { openWith } from './encrypted-notebook';

/** How often a change is killed; `npm run faults` raises it to the 200 of the design. */
const rounds = Number(process.env.CLAIMBOOK_PASSPHRASE_ROUNDS ?? 6);

let script: string;
beforeAll(async () => {
  script = await bundleChild('passphrase-child');
}, 60_000);
afterAll(() => removeBundle(script));

/** What opens a notebook: null is nothing, for a plain one. */
type Key = string | null;

function opens(file: string, key: Key): boolean {
  // A plain notebook takes any passphrase, an encrypted one only its own.
  const isPlain = fs.readFileSync(file).toString('latin1', 0, 15) === 'SQLite format 3';
  if (isPlain !== (key === null)) return false;
  try {
    openNotebook(file, { access: 'write', program: 'window', passphrase: key ?? undefined }).close();
    return true;
  } catch {
    return false;
  }
}

it(
  `opens with exactly one key after a change of passphrase was killed ${rounds} times`,
  async () => {
    const { handlers, notebook, file } = newTestNotebook();
    const source = await importText(handlers, `Title\n${'党委前置研究 words '.repeat(20_000)}`);
    notebook.close();
    const folder = path.dirname(file);
    let key: Key = null;
    const seen = { before: 0, after: 0 };
    for (let round = 0; round < rounds; round++) {
      const next: Key = key === null ? `key ${round}` : round % 2 === 0 ? null : `key ${round}`;
      const child = startChild(script, file, key ?? '', next ?? '');
      await child.line('ready');
      // Deriving both keys, copying, comparing and renaming take about this long.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 1500));
      await child.kill();
      const keys: Key[] = [key, next].filter((candidate) => opens(file, candidate));
      expect(keys).toHaveLength(1);
      const found: Key = keys[0] ?? null;
      seen[found === next ? 'after' : 'before']++;
      key = found;
      expect(fs.readdirSync(folder)).toEqual([path.basename(file)]);
    }
    const last = openWith(file, key ?? undefined);
    expect(await last.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
    expect(await failureCode(() => last.handlers['source.text']({ id: source }))).toBe(undefined);
    console.info(`${rounds} kills: ${seen.before} with the old key, ${seen.after} with the new one`);
  },
  60_000 + rounds * 6000,
);
