import fs from 'node:fs';
import path from 'node:path';
import { runCommandLine } from '../../../electron/command-line/command-line';
import { Database } from '../../../electron/notebook-file/database';
import { failureCodeSchema } from '../../../shared/result';
import { Random } from '../../fuzz/random';
import { makeNotebook, open } from '../fault-notebook';
import type { FaultRun } from '../finding';
import { circleAttacks, columnAttacks, schemaAttacks, someOf, type Attack } from './attacks';
import { fillNotebook, type Filled } from './fill-notebook';

/** Longest time (ms) that a command may take. */
const patience = 20_000;
/** What a reader must never be shown: words of the language, of the engine, or of a file of the program. */
const technical =
  /\n\s+at |TypeError|RangeError|SyntaxError|ZodError|SQLITE_|node_modules|Cannot read|is not a function/;
/** What a notebook may be refused with as a whole. */
const refusals = new Set(['notebook-damaged', 'not-a-notebook', 'notebook-newer']);

/**
 * Opens notebooks that an attacker made, and asks everything of them that reads. Bad is what breaks, hangs, or says
 * something that only a programmer understands; and a changed schema that is not refused. `most` is how many commands are
 * tried on each.
 */
export async function openHostile(
  folder: string,
  { attacks: count, most, seed }: { attacks: number; most: number; seed: number },
): Promise<FaultRun> {
  const original = path.join(folder, 'original.claimbook');
  await makeNotebook(original, undefined);
  const opened = open(original, undefined);
  const filled = await fillNotebook(opened.handlers, 'Words of the committee', folder);
  const columns = columnAttacks(opened.notebook.database);
  opened.notebook.close();
  const whole = fs.readFileSync(original);
  const random = new Random(seed);
  const chosen: (Attack & { isRefused?: boolean })[] = [
    ...someOf(schemaAttacks, Math.ceil(count / 5), random).map((attack) => ({ ...attack, isRefused: true })),
    ...someOf(circleAttacks, Math.ceil(count / 10), random),
    ...someOf(columns, count, random),
  ].slice(0, count);
  const bad: string[] = [];
  let refused = 0;
  let commands = 0;
  for (const [index, attack] of chosen.entries()) {
    const place = path.join(folder, `attacked-${index}`);
    fs.mkdirSync(place);
    const file = path.join(place, 'n.claimbook');
    fs.writeFileSync(file, whole);
    if (!attacked(file, attack)) continue;
    const codes = new Set<string>();
    for (const words of someOf(commandsFor(filled), most, random)) {
      commands++;
      const { fault, code } = await judge(words, place);
      if (fault !== undefined) bad.push(`${attack.name}: ${words.join(' ')}: ${fault.replaceAll('\n', ' ')}`);
      if (code !== undefined) codes.add(code);
    }
    const isRefused = [...codes].some((code) => refusals.has(code));
    if (isRefused) refused++;
    if (attack.isRefused && !isRefused) bad.push(`${attack.name}: it was opened`);
    fs.rmSync(place, { recursive: true });
  }
  return {
    name: 'hostile notebooks',
    tried: chosen.length,
    bad,
    notes: [`${commands} commands`, `${refused} refused by at least one of them`],
  };
}

/** False where the engine does not let even an attacker do it. */
function attacked(file: string, attack: Attack): boolean {
  const database = new Database(file);
  try {
    attack.apply(database);
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

function commandsFor({ sourceId, claimId, memoId }: Filled): string[][] {
  const exports = ['md', 'html', 'docx', 'xlsx', 'json'].map((format) => [
    'export',
    'n.claimbook',
    '--memo',
    memoId,
    '--format',
    format,
    '--out',
    `m.${format}`,
  ]);
  const views = ['code-source', 'code-entity', 'timeline', 'coverage'];
  return [
    ['info', 'n.claimbook'],
    ['verify', 'n.claimbook'],
    ['sources', 'n.claimbook'],
    ['text', 'n.claimbook', sourceId],
    ['versions', 'n.claimbook', sourceId],
    ['metadata', 'n.claimbook', sourceId],
    ['source', 'list', 'n.claimbook', '--bin'],
    ['source', 'kin', 'n.claimbook', sourceId],
    ['references', 'n.claimbook'],
    ['claims', 'n.claimbook'],
    ['claims', 'n.claimbook', '--text', 'committee', '--source', sourceId],
    ['entities', 'n.claimbook'],
    ['entities', 'n.claimbook', '--in', sourceId],
    ['memos', 'n.claimbook'],
    ['check', 'n.claimbook', '--memo', memoId],
    ['codebook', 'n.claimbook'],
    ['suggest', 'n.claimbook', sourceId],
    ['search', 'n.claimbook', 'committee'],
    ['index', 'n.claimbook', '--check'],
    ['log', 'n.claimbook'],
    ['log', 'n.claimbook', '--claim', claimId],
    ...views.map((view) => ['analyse', 'n.claimbook', '--view', view, '--format', 'json']),
    ...exports,
    ['export-all', 'n.claimbook', 'all'],
    ['recover', 'n.claimbook', '--to', 'r.claimbook'],
    ['backup', 'n.claimbook', 'b.claimbook'],
    // Last, because it is what writes.
    ['tag', 'n.claimbook', sourceId, '--start', '0', '--end', '4', '--code', 'pre-deliberation'],
  ];
}

async function judge(words: readonly string[], cwd: string): Promise<{ fault?: string; code?: string }> {
  let stdout = '';
  let stderr = '';
  const started = performance.now();
  let exit: number;
  try {
    exit = await runCommandLine(['--json', ...words], {
      cwd,
      passphrases: { current: undefined, next: undefined },
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      parser: { parse: () => Promise.reject(new Error('not used')) },
      printPdf: () => Promise.reject(new Error('not used')),
    });
  } catch (error) {
    return { fault: `it threw ${String(error).slice(0, 300)}` };
  }
  if (performance.now() - started > patience) return { fault: 'it took too long' };
  if (exit !== 0 && exit !== 1) return { fault: `exit ${exit}: ${stderr.slice(0, 200)}` };
  const error = errorIn(stdout);
  if (error === undefined) return { fault: `no JSON: ${stdout.slice(0, 200)}` };
  if (error === null) return {};
  if (!failureCodeSchema.safeParse(error.code).success) return { fault: `unknown code ${error.code}` };
  if (error.code === 'internal') return { fault: `it broke: ${stderr.slice(0, 400)}` };
  if (technical.test(error.message)) return { fault: `it said: ${error.message.slice(0, 300)}` };
  return { code: error.code };
}

/** The error of an answer, null where there is none, undefined where the answer is no JSON. */
function errorIn(stdout: string): { code: string; message: string } | null | undefined {
  try {
    const answer = JSON.parse(stdout) as { error?: { code: string; message: string } } | null;
    return answer?.error ?? null;
  } catch {
    return undefined;
  }
}
