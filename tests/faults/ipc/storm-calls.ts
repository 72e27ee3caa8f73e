import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Operation, OperationTable } from '../../../shared/ipc/operation';
import { failureSchema } from '../../../shared/result';
import { Random } from '../../fuzz/random';
import { makeNotebook, open } from '../fault-notebook';
import type { FaultRun } from '../finding';
import { FittingInputs, inputSchemaOf, type InputSchema, type Known } from './fitting-input';
import { servedWindow, type ServedWindow } from './served-window';
import { spoilInput } from './spoil-input';

/** Longest time (ms) that an answer may take. */
const patience = 20_000;
/** Calls after which the notebook is asked anew what it holds. */
const lookEvery = 100;

const resultSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), failure: failureSchema.strict() }),
]);

type Opened = ReturnType<typeof open>;

/**
 * Calls every operation that there is, `rounds` times each, as a hostile page and as a hostile frame would. Bad is an
 * input that reaches its handler and does not fit, an answer that is none or says that something broke, and a notebook
 * that does not verify afterwards.
 */
export async function stormCalls(
  folder: string,
  { rounds, seed }: { rounds: number; seed: number },
): Promise<FaultRun> {
  const file = path.join(folder, 'stormed.claimbook');
  await makeNotebook(file, undefined);
  const places = makePlaces(folder);
  let opened = open(file, undefined);
  let window = servedWindow(opened.handlers, path.join(folder, 'settings'));
  let known = await look(opened, places);
  const bad: string[] = [];
  const counts = { answered: 0, refused: 0 };
  /** Operations that did what they were asked at least once: only they were tried to their end. */
  const done = new Set<string>();
  const operations = Object.entries<Operation>(window.operations as OperationTable).map(
    ([name, operation]) => ({ name, operation, schema: inputSchemaOf(operation) }),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [index, { name, operation, schema }] of operations.entries()) {
      const number = seed + round * operations.length + index;
      const random = new Random(number);
      if (number % lookEvery === 0) known = await look(opened, places);
      const input = makeInput(schema, known, random);
      const report = (fault: string) => bad.push(`${name}, seed ${number}: ${fault}`);
      const answer = await answered(window, name, input);
      const fault = faultOf(answer, { operation, input, reached: window.reached.splice(0) });
      if (fault !== undefined) report(fault);
      counts[isRefused(answer) ? 'refused' : 'answered']++;
      if (resultSchema.safeParse(answer).data?.ok) done.add(name);
      const frame = await window.callFromFrame(name, input);
      if (!isRefused(frame) || window.reached.length > 0) report('a frame was answered');
      if (opened.notebook.isWritable) continue;
      opened.notebook.close();
      opened = open(file, undefined);
      window = servedWindow(opened.handlers, path.join(folder, 'settings'));
    }
  }
  if ('polluted' in {}) bad.push('every object has what a hostile page gave one');
  const { problems } = await opened.handlers['notebook.verify']({});
  opened.notebook.close();
  bad.push(...problems.map(({ message }) => message));
  return {
    name: 'hostile calls of every operation',
    tried: rounds * operations.length * 2,
    bad,
    notes: [
      `${operations.length} operations, of which ${done.size} also did what they were asked`,
      `from the page ${counts.refused} refused as malformed and ${counts.answered} answered`,
      'half of all calls from a frame',
    ],
  };
}

function makeInput(schema: InputSchema, known: Known, random: Random): unknown {
  const fitting = new FittingInputs(schema, known, random).next();
  const input = random.below(3) === 0 ? fitting : spoilInput(fitting, known, random);
  // What crosses between processes is a copy.
  return structuredClone(input);
}

async function answered(window: ServedWindow, name: string, input: unknown): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => (timer = setTimeout(() => resolve('no answer'), patience)));
  try {
    return await Promise.race([window.callFromPage(name, input), late]);
  } catch (error) {
    return String(error);
  } finally {
    clearTimeout(timer);
  }
}

interface Call {
  readonly operation: Operation;
  readonly input: unknown;
  /** What the handler was given, where it was reached. */
  readonly reached: readonly unknown[];
}

function faultOf(answer: unknown, { operation, input, reached }: Call): string | undefined {
  const result = resultSchema.safeParse(answer);
  if (!result.success) return `no result: ${String(answer).slice(0, 200)}`;
  const isFitting = operation.input.safeParse(input).success;
  if (!isFitting && (reached.length > 0 || !isRefused(answer))) return 'its input was not checked';
  if (result.data.ok) return undefined;
  const { code, message, detail = '' } = result.data.failure;
  if (code === 'internal') return `it broke: ${detail.slice(0, 300)}`;
  if (/\n\s+at |node_modules/.test(message + detail)) return `a stack: ${detail.slice(0, 300)}`;
  return message.trim() === '' ? `${code} without a word` : undefined;
}

function isRefused(answer: unknown): boolean {
  const result = resultSchema.safeParse(answer);
  return result.success && !result.data.ok && result.data.failure.code === 'bad-input';
}

/** Places that a page could name: some there, some not, some that cannot be. */
function makePlaces(folder: string): string[] {
  const place = path.join(folder, 'places');
  fs.mkdirSync(path.join(place, 'folder'), { recursive: true });
  fs.writeFileSync(path.join(place, 'text.txt'), 'Title\nwords of the committee\n');
  fs.writeFileSync(path.join(place, 'empty.json'), '');
  fs.writeFileSync(path.join(place, 'wrong.json'), '[{"__proto__": 1}]');
  return [
    path.join(place, 'text.txt'),
    path.join(place, 'empty.json'),
    path.join(place, 'wrong.json'),
    path.join(place, 'folder'),
    path.join(place, 'new'),
    path.join(place, 'nowhere', 'new'),
    path.join(place, 'text.txt', 'new'),
    `${path.join(place, 'folder')}/../../places/./new`,
    path.join(place, `a\0b`),
    path.join(place, 'x'.repeat(400)),
    path.join(place, 'line\nbreak'),
    path.join(place, '\u202etxt.exe'),
    '/proc/nowhere/new',
    '/proc/self/mem',
    '',
  ];
}

/** What there is to be named; a text is pasted where none is left. */
async function look({ handlers }: Opened, paths: readonly string[]): Promise<Known> {
  if ((await handlers['source.list']({})).length === 0) {
    await handlers['source.importPaste']({ text: `Title\n${'党委 words '.repeat(200)}`, html: null });
  }
  const lists = [
    await handlers['source.list']({}),
    await handlers['source.groups']({}),
    await handlers['claim.list']({}),
    await handlers['claim.links']({}),
    await handlers['entity.list']({}),
    await handlers['memo.list']({}),
  ];
  const evidence = (await handlers['claim.list']({})).flatMap((claim) => claim.evidence);
  const ids = [...lists.flat(), ...evidence].map(({ id }) => String(id));
  const { codebook } = await handlers['codebook.get']({});
  const codes = codebook.dimensions.flatMap((dimension) => dimension.codes);
  const codeIds = [...codes.map(({ id }) => String(id)), 'no-such-code'];
  return { ids: [...ids, '00000000-0000-4000-8000-000000000000'], codeIds, paths };
}
