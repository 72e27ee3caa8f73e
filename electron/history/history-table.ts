import { z } from 'zod';
import { historyStepSchema, type HistoryStep } from '../../shared/history/history-operations';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { changedKinds } from '../notebook-file/notebook-change';

/** One thing that was changed: what it was, and what it became; null where it was not there. */
export const changedThingSchema = z.object({
  kind: z.enum(changedKinds),
  id: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type ChangedThing = z.infer<typeof changedThingSchema>;

export type Direction = 'undo' | 'redo';

interface ChangeRow {
  step: number;
  key: string;
  message_values: string;
  things: string;
}

/** Steps that can be undone; older ones are forgotten. */
const keptSteps = 500;

/**
 * Adds a change on top, to the last step where that is of the same group. What is changed again within a step is kept
 * once, as it was before and as it is now. Belongs into a transaction.
 */
export function pushChange(
  database: Database,
  name: HistoryStep,
  things: readonly ChangedThing[],
  group: string | undefined,
): void {
  const top = database.get<{ id: number; step: number; change_group: string | null; things: string }>(
    'SELECT id, step, change_group, things FROM history_change WHERE is_undone = 0 ORDER BY id DESC LIMIT 1',
  );
  const isJoining = group !== undefined && top?.change_group === group;
  const joined = isJoining ? changedAgain(parseThings(top.things), things) : undefined;
  if (joined) {
    database.run('UPDATE history_change SET things = ? WHERE id = ?', JSON.stringify(joined), top?.id ?? 0);
    return;
  }
  const step = (top?.step ?? 0) + (isJoining ? 0 : 1);
  database.insert('history_change', {
    step,
    change_group: group ?? null,
    key: name.key,
    message_values: JSON.stringify(name.values),
    things: JSON.stringify(things),
  });
  database.run('DELETE FROM history_change WHERE step <= ?', step - keptSteps);
}

/** The number of the step that `undo` or `redo` would take; undefined where there is none. */
export function findNextStep(database: Database, direction: Direction): number | undefined {
  const [choose, isUndone] = direction === 'undo' ? (['max', 0] as const) : (['min', 1] as const);
  const row = database.get<{ step: number | null }>(
    `SELECT ${choose}(step) AS step FROM history_change WHERE is_undone = ?`,
    isUndone,
  );
  return row?.step ?? undefined;
}

/** How the Edit menu names that step, and of how many changes it consists; null where there is none. */
export function readNextName(
  database: Database,
  direction: Direction,
): { name: HistoryStep; changes: number } | null {
  const step = findNextStep(database, direction);
  if (step === undefined) return null;
  const row = database.get<Pick<ChangeRow, 'key' | 'message_values'> & { changes: number }>(
    `SELECT key, message_values, (SELECT count(*) FROM history_change WHERE step = ?) AS changes
     FROM history_change WHERE step = ? ORDER BY id DESC LIMIT 1`,
    step,
    step,
  );
  if (!row) return null;
  return parsed(() => ({
    name: historyStepSchema.parse({ key: row.key, values: JSON.parse(row.message_values) }),
    changes: row.changes,
  }));
}

/** Everything that a step changed, in the order in which it happened. */
export function readStepThings(database: Database, step: number): ChangedThing[] {
  return database
    .all<Pick<ChangeRow, 'things'>>('SELECT things FROM history_change WHERE step = ? ORDER BY id', step)
    .flatMap(({ things }) => parseThings(things));
}

function parseThings(things: string): ChangedThing[] {
  return parsed(() => z.array(changedThingSchema).parse(JSON.parse(things)));
}

/** Earlier changes with later ones in them; undefined where a later one is about something else. */
function changedAgain(
  earlier: readonly ChangedThing[],
  later: readonly ChangedThing[],
): ChangedThing[] | undefined {
  const key = ({ kind, id }: ChangedThing): string => `${kind} ${id}`;
  const after = new Map(later.map((thing) => [key(thing), thing.after]));
  const known = new Set(earlier.map(key));
  if (known.size !== earlier.length || !later.every((thing) => known.has(key(thing)))) return undefined;
  return earlier.map((thing) => (after.has(key(thing)) ? { ...thing, after: after.get(key(thing)) } : thing));
}

/** Marks a step as undone, or as done again. */
export function markStep(database: Database, step: number, isUndone: boolean): void {
  database.run('UPDATE history_change SET is_undone = ? WHERE step = ?', isUndone ? 1 : 0, step);
}

/** Takes a step off, so that the one below it can be reached. */
export function dropStep(database: Database, step: number): void {
  database.run('DELETE FROM history_change WHERE step = ?', step);
}

/** Takes off every step that touched a thing, and answers all that those steps touched. */
export function dropStepsAbout(
  database: Database,
  { kind, id }: Pick<ChangedThing, 'kind' | 'id'>,
): ChangedThing[] {
  const steps = database.all<{ step: number }>(
    `SELECT DISTINCT step FROM history_change, json_each(things) AS thing
     WHERE json_extract(thing.value, '$.kind') = ? AND json_extract(thing.value, '$.id') = ?`,
    kind,
    id,
  );
  return steps.flatMap(({ step }) => {
    const things = readStepThings(database, step);
    dropStep(database, step);
    return things;
  });
}

/** Takes off what can be redone no more after a new change, and answers what it touched. */
export function dropUndone(database: Database): ChangedThing[] {
  const steps = database.all<{ step: number }>(
    'SELECT DISTINCT step FROM history_change WHERE is_undone = 1',
  );
  const things = steps.flatMap(({ step }) => readStepThings(database, step));
  if (steps.length > 0) database.run('DELETE FROM history_change WHERE is_undone = 1');
  return things;
}

function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new FailureError('notebook-damaged', message('notebook.file.damagedPart'), String(error));
  }
}
