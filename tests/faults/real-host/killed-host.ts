import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { app } from 'electron';
import { z } from 'zod';
import { HostConnection } from '../../../electron/host-connection/host-connection';
import { startUtility } from '../../../electron/host-connection/utility-transport';
import { defaultStaleLimits } from '../../../shared/check/check-input';
import { Random } from '../../fuzz/random';
import type { FaultRun } from '../finding';

/** Longest time (ms) that a host is left alone after it opened its notebook. */
const longest = 150;

const idSchema = z.looseObject({ id: z.string() });
const memoSchema = z.looseObject({ id: z.string(), revision: z.int(), document: z.unknown() });

/** The main process of an application that does nothing but start notebook hosts and kill them; answers as JSON. */
const [entry = '', file = '', rounds = '1', seed = '1', passphrase = '', answerTo = ''] =
  process.argv.slice(-6);
const random = new Random(Number(seed));
const acknowledged = new Set<string>();
const bad: string[] = [];
/** The last words of the memo that were acknowledged. */
let saved = { revision: 0, text: '' };

// Not awaited: Electron is ready only after this module is done.
void app.whenReady().then(killAll);

async function killAll(): Promise<void> {
  for (let round = 0; round < Number(rounds); round++) {
    const faults = await killOnce().catch((error: unknown) => [String(error)]);
    bad.push(...faults.map((fault) => `round ${round}: ${fault}`));
  }
  bad.push(...(await verifyLast()));
  const run: FaultRun = {
    name: `kill -9 of the real notebook host, ${passphrase === '' ? 'plain' : 'encrypted'}`,
    tried: Number(rounds),
    bad,
    notes: [`${acknowledged.size} claims and ${saved.revision} memo revisions acknowledged`],
  };
  fs.writeFileSync(answerTo, JSON.stringify(run));
  app.exit(0);
}

interface Host {
  readonly connection: HostConnection;
  readonly kill: () => void;
  readonly ended: Promise<void>;
}

function startHost(): Host {
  const transport = startUtility(entry, { name: 'Claimbook notebook' });
  const refuse = () => Promise.reject(new Error('not used'));
  const ended = new Promise<void>((resolve) => transport.onExit(() => resolve()));
  const connection = new HostConnection(transport, {
    settings: () => ({
      analystName: 'Ada',
      importLimitBytes: 1024 * 1024,
      signingKeyFile: '',
      citationStylesFolder: '',
      backupsKept: 1,
      ...defaultStaleLimits,
    }),
    parse: refuse,
    drawPage: refuse,
    printPdf: refuse,
    onEvent: () => undefined,
    onCrash: () => undefined,
    onLost: () => undefined,
  });
  const kill = () => void (transport.pid !== undefined && process.kill(transport.pid, 'SIGKILL'));
  return { connection, kill, ended };
}

/** The value of an operation; undefined where the host is gone. */
async function call<T>(
  host: Host,
  schema: z.ZodType<T>,
  name: string,
  input: unknown,
): Promise<T | undefined> {
  const result = await host.connection.call(name, input);
  return result.ok ? schema.parse(result.value) : undefined;
}

async function killOnce(): Promise<string[]> {
  const host = startHost();
  const opened = await host.connection.open(file, 'open', passphrase || undefined);
  if (!opened.ok) return [`it does not open: ${opened.failure.message}`];
  const lost = await lostIn(host);
  const writing = write(host);
  await wait(random.below(longest));
  host.kill();
  await Promise.all([host.ended, writing]);
  return lost;
}

async function lostIn(host: Host): Promise<string[]> {
  const claims = (await call(host, z.array(idSchema), 'claim.list', {})) ?? [];
  const there = new Set(claims.map(({ id }) => id));
  const lost = [...acknowledged].filter((id) => !there.has(id)).map((id) => `claim ${id} is lost`);
  const [memo] = (await call(host, z.array(idSchema), 'memo.list', {})) ?? [];
  const kept = memo && (await call(host, memoSchema, 'memo.get', { id: memo.id }));
  if (!kept) return [...lost, 'the memo is lost'];
  if (kept.revision < saved.revision) lost.push(`the memo is at ${kept.revision}, not ${saved.revision}`);
  if (kept.revision === saved.revision && !JSON.stringify(kept.document).includes(saved.text)) {
    lost.push('the memo has other words');
  }
  return lost;
}

/** Makes claims and types into the memo until the host is gone. */
async function write(host: Host): Promise<void> {
  const [source] = (await call(host, z.array(idSchema), 'source.list', {})) ?? [];
  const [memo] = (await call(host, z.array(memoSchema.omit({ document: true })), 'memo.list', {})) ?? [];
  if (!source || !memo) return;
  let { revision } = memo;
  for (let i = 0; ; i++) {
    const claim = await call(host, idSchema, 'claim.create', {
      sourceId: source.id,
      start: i % 50,
      end: (i % 50) + 10,
      codes: [{ codeId: 'pre-deliberation', polarity: 'affirmed' }],
      statement: `Claim ${i}`,
    });
    if (!claim) return;
    acknowledged.add(claim.id);
    const text = `${randomUUID()} ${'typed '.repeat(i % 200)}`.trim();
    const blocks = [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
    const input = { id: memo.id, title: 'M', document: { format: 1, blocks }, baseRevision: revision };
    const answer = await call(host, memoSchema.omit({ document: true }), 'memo.save', input);
    if (!answer) return;
    ({ revision } = answer);
    saved = { revision, text };
  }
}

async function verifyLast(): Promise<string[]> {
  const host = startHost();
  const opened = await host.connection.open(file, 'open', passphrase || undefined);
  if (!opened.ok) return [`at the end it does not open: ${opened.failure.message}`];
  const lost = await lostIn(host);
  const schema = z.looseObject({ problems: z.array(z.looseObject({ message: z.string() })) });
  const verified = await call(host, schema, 'notebook.verify', {});
  await host.connection.close();
  return [...lost, ...(verified?.problems.map(({ message }) => message) ?? ['it was not verified'])];
}
