import fs from 'node:fs';
import path from 'node:path';
import { listTables, readRows } from '../../electron/open-files/open-files-table';
import { FailureError } from '../../shared/result';
import type { Random } from '../fuzz/random';
import { makeNotebook, open } from './fault-notebook';
import type { FaultRun } from './finding';

/** Made from others, or of use only for undoing: no hash stands beside their rows, and nobody reads them as evidence. */
const withoutHashes = new Set([
  'history_change',
  'memo_citation',
  'memo_link',
  'memo_search_citation',
  'text_signature',
]);

/**
 * Changes a single bit at random places of a notebook. It has to be refused, or found by its check, or to have changed
 * nothing that the notebook says.
 */
export async function flipBits(
  folder: string,
  options: { positions: number; random: Random; passphrase: string | undefined },
): Promise<FaultRun> {
  const { positions, random, passphrase } = options;
  const file = path.join(folder, 'flipped.claimbook');
  await makeNotebook(file, passphrase);
  const whole = fs.readFileSync(file);
  const expected = contentsOf(file, passphrase);
  const counts = { refused: 0, found: 0, harmless: 0, undo: 0 };
  const bad: string[] = [];
  for (let i = 0; i < positions; i++) {
    const [at, bit] = [random.below(whole.length), random.below(8)];
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
    fs.writeFileSync(file, bytes);
    try {
      const outcome = await judge(file, passphrase, expected);
      if (outcome === 'changed') bad.push(`byte ${at}, bit ${bit}: changed, and not found`);
      else counts[outcome]++;
    } catch (error) {
      bad.push(`byte ${at}, bit ${bit}: ${String(error)}`);
    }
  }
  for (const suffix of ['', '-wal', '-shm', '.lock']) fs.rmSync(file + suffix, { force: true });
  const { refused, found, harmless, undo } = counts;
  return {
    name: `single bits changed, ${passphrase ? 'encrypted' : 'plain'}`,
    tried: positions,
    bad,
    notes: [
      `${refused} refused, ${found} found by the check, ${harmless} harmless`,
      ...(undo > 0 ? [`${undo} only in what can be undone or is made again`] : []),
    ],
  };
}

type Outcome = 'refused' | 'found' | 'harmless' | 'undo' | 'changed';

async function judge(file: string, passphrase: string | undefined, expected: Contents): Promise<Outcome> {
  let opened: ReturnType<typeof open>;
  try {
    opened = open(file, passphrase, { access: 'read' });
  } catch (error) {
    if (error instanceof FailureError) return 'refused';
    throw error;
  }
  try {
    const { ok } = await opened.handlers['notebook.verify']({});
    if (!ok) return 'found';
  } finally {
    opened.notebook.close();
  }
  const { hashed, others } = contentsOf(file, passphrase);
  if (hashed !== expected.hashed) return 'changed';
  return others === expected.others ? 'harmless' : 'undo';
}

interface Contents {
  readonly hashed: string;
  readonly others: string;
}

function contentsOf(file: string, passphrase: string | undefined): Contents {
  const { notebook } = open(file, passphrase, { access: 'read' });
  try {
    const tables = listTables(notebook.database);
    const dump = (isHashed: boolean) =>
      JSON.stringify(
        tables
          .filter(({ name }) => !withoutHashes.has(name) === isHashed)
          .map((table) => [
            table.name,
            readRows(notebook.database, table).map((row) => Object.values(row).map(plain)),
          ]),
      );
    return { hashed: dump(true), others: dump(false) };
  } finally {
    notebook.close();
  }
}

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
