import fs from 'node:fs';
import path from 'node:path';
import { changeEncryption } from '../../electron/encryption/change-encryption';
import { Database } from '../../electron/notebook-file/database';
import { createNotebook } from '../../electron/notebook-host/create-notebook';
import { createHostHandlers } from '../../electron/notebook-host/create-host-handlers';
import { open, rawKey } from '../faults/fault-notebook';
import { plainServices } from '../integration/notebook/plain-services';

type Opened = ReturnType<typeof open>;

/** Time in ms that a piece of work takes, by the clock and of the processor: the middle one of several. */
export interface Taken {
  readonly wall: number;
  readonly processor: number;
}
/** A piece of work with a plain notebook, and with the same one encrypted. */
export interface Compared {
  readonly what: string;
  readonly plain: Taken;
  readonly encrypted: Taken;
}

const rounds = 7;
const claimsPerSource = 5;
const services = plainServices({ analystName: () => 'Bench', importLimitBytes: () => 2 ** 30 });

/**
 * Compares a notebook of about so many megabytes with the same one encrypted. The key is a raw one: what deriving one
 * takes is wanted, and the same for every notebook.
 */
export async function compareEncrypted(
  folder: string,
  { sources, megabytes }: { sources: number; megabytes: number },
): Promise<Compared[]> {
  const plain = path.join(folder, 'plain.claimbook');
  const encrypted = path.join(folder, 'encrypted.claimbook');
  await makeNotebook(plain, sources);
  pad(plain, megabytes);
  fs.copyFileSync(plain, encrypted);
  changeEncryption(encrypted, {
    change: { kind: 'encrypt', backups: 'delete' },
    program: 'command line',
    to: rawKey,
  });
  const compared: Compared[] = [];
  for (const [what, run] of Object.entries(works)) {
    compared.push({
      what,
      plain: await take(plain, undefined, run),
      encrypted: await take(encrypted, rawKey, run),
    });
  }
  return compared;
}

/** Gives every source an original of random bytes, so that all of them have that many megabytes. */
function pad(file: string, megabytes: number): void {
  const database = new Database(file);
  const count = database.get<{ n: number }>('SELECT count(*) AS n FROM source_bytes')?.n ?? 1;
  database.run('UPDATE source_bytes SET bytes = randomblob(?)', Math.floor((megabytes * 2 ** 20) / count));
  database.close();
}

async function makeNotebook(file: string, sources: number): Promise<void> {
  const notebook = createNotebook(file, { program: 'command line', services });
  const handlers = createHostHandlers(notebook, services);
  for (let serial = 0; serial < sources; serial++) {
    const line = `${serial} the committee studied the plan 党委会前置研究讨论 before the board decided on it.\n`;
    const text = `Source ${serial}\n${line.repeat(Math.ceil(2 ** 17 / Buffer.byteLength(line)))}`;
    const outcome = await handlers['source.importPaste']({ text, html: null });
    if (!('source' in outcome)) throw new Error(JSON.stringify(outcome));
    for (let start = 0; start < claimsPerSource; start++) {
      const codes = [{ codeId: 'pre-deliberation', polarity: 'affirmed' as const }];
      const passage = { sourceId: outcome.source.id, start, end: start + 30, codes };
      await handlers['claim.create']({ ...passage, statement: `Claim ${start}`, relation: 'supports' });
    }
  }
  await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
  await handlers['search.rebuild']({});
  notebook.close();
}

type Work = (opened: () => Opened) => Promise<unknown>;

const works: Readonly<Record<string, Work>> = {
  opening: async (opened) => {
    const { handlers } = opened();
    await handlers['source.list']({});
    await handlers['claim.list']({});
  },
  'reading a source': async (opened) => {
    const { handlers } = opened();
    const [source] = await handlers['source.list']({});
    if (source) await handlers['source.text']({ id: source.id });
  },
  tagging: async (opened) => {
    const { handlers } = opened();
    const [source] = await handlers['source.list']({});
    if (!source) return;
    const codes = [{ codeId: 'pre-deliberation', polarity: 'affirmed' as const }];
    const passage = { sourceId: source.id, start: 5, end: 40, codes };
    for (let i = 0; i < 5; i++) {
      await handlers['claim.create']({ ...passage, statement: 'Tagged', relation: 'supports' });
    }
  },
  searching: async (opened) => {
    await opened().handlers['search.run']({ query: 'committee 前置研究', limit: 20, asker: 'bench' });
  },
};

async function take(file: string, key: string | undefined, run: Work): Promise<Taken> {
  const taken: Taken[] = [];
  for (let round = 0; round < rounds; round++) {
    let opened: Opened | undefined;
    const before = process.cpuUsage();
    const started = performance.now();
    await run(() => (opened = open(file, key)));
    const wall = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    taken.push({ wall, processor: (user + system) / 1000 });
    opened?.notebook.close();
  }
  const middle = (of: keyof Taken) => taken.map((one) => one[of]).sort((a, b) => a - b)[rounds >> 1] ?? 0;
  return { wall: middle('wall'), processor: middle('processor') };
}
