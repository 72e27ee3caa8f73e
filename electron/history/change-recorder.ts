import type { HistoryState, HistoryStep } from '../../shared/history/history-operations';
import { FailureError } from '../../shared/result';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import { appendLogEntry } from '../notebook-file/change-log';
import type { Aggregate, ChangedKind, ChangeRecorder, ChangeRequest } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import {
  dropStep,
  dropStepsAbout,
  dropUndone,
  findNextStep,
  markStep,
  pushChange,
  readNextName,
  readStepThings,
  type ChangedThing,
  type Direction,
} from './history-table';

/** What changing and undoing need from outside. */
export interface RecorderServices {
  readonly aggregates: Readonly<Record<ChangedKind, Aggregate>>;
  now(): Date;
  analystName(): string;
  /** Called after a change is on disk. */
  changed(kind: ChangedKind | 'history', ids: readonly string[]): void;
}

/** Makes changes, and takes them back. */
export interface History extends ChangeRecorder {
  state(): HistoryState;
  /** Throws nothing-to-undo, claim-cited, or undo-conflict where what it would undo has changed otherwise. */
  undo(): HistoryState;
  redo(): HistoryState;
}

/** The history of an open notebook; it is kept in the notebook. */
export function createHistory(notebook: Notebook, services: RecorderServices): History {
  const { database } = notebook;
  const { aggregates } = services;

  const snapshot = (kind: ChangedKind, id: string): unknown => aggregates[kind].snapshot(id);

  function log(
    action: string,
    changes: readonly ChangedThing[],
    personal: Readonly<Record<string, string>>,
  ): void {
    appendLogEntry(database, {
      at: services.now().toISOString(),
      action,
      changes: changes.map(({ kind, id }) => ({ kind, id, sha256: aggregates[kind].recordedSha256(id) })),
      personal: { actor: services.analystName(), ...personal },
    });
  }

  function forget(things: readonly ChangedThing[]): void {
    for (const { kind, id } of things) aggregates[kind].forget?.(id);
  }

  function remember(request: ChangeRequest, things: readonly ChangedThing[]): void {
    if (request.isFinal) forget(things.flatMap((thing) => dropStepsAbout(database, thing)));
    if (!request.step) return;
    forget(dropUndone(database));
    pushChange(database, request.step, things, request.group);
  }

  function announce(changes: readonly ChangedThing[]): void {
    const kinds = [...new Set(changes.map(({ kind }) => kind))];
    for (const kind of kinds) {
      services.changed(
        kind,
        changes.filter((change) => change.kind === kind).map(({ id }) => id),
      );
    }
    services.changed('history', []);
  }

  function change<T>(request: ChangeRequest, run: (touch: (kind: ChangedKind, id: string) => void) => T): T {
    const touched = new Map<string, ChangedThing>();
    const { result, changes } = notebook.write(() => {
      const answer = run((kind, id) => {
        const key = `${kind} ${id}`;
        if (!touched.has(key)) touched.set(key, { kind, id, before: snapshot(kind, id), after: null });
      });
      const made = [...touched.values()]
        .map((entry) => ({ ...entry, after: snapshot(entry.kind, entry.id) }))
        .filter((entry) => !isSame(entry.before, entry.after));
      if (made.length > 0) {
        log(request.action, made, request.personal ?? {});
        remember(request, made);
      }
      return { result: answer, changes: made };
    });
    if (changes.length > 0) announce(changes);
    return result;
  }

  function move(direction: Direction): HistoryState {
    const moved = notebook.write(() => {
      const step = findNextStep(database, direction);
      if (step === undefined)
        throw new FailureError('nothing-to-undo', message(`history.nothingTo.${direction}`));
      const things = readStepThings(database, step);
      if (!isAsLeft(things, direction)) {
        dropStep(database, step);
        forget(things);
        return undefined;
      }
      const [order, to] =
        direction === 'undo' ? ([things.toReversed(), 'before'] as const) : ([things, 'after'] as const);
      for (const thing of order) restore(thing, thing[to], direction);
      markStep(database, step, direction === 'undo');
      log(`history.${direction}`, lastOfEach(things), {});
      return things;
    });
    if (!moved) {
      services.changed('history', []);
      throw new FailureError('undo-conflict', message(`history.conflict.${direction}`));
    }
    announce(moved);
    return state();
  }

  /** True where everything that a step touched is as the step left it (or found it, for redo). */
  function isAsLeft(things: readonly ChangedThing[], direction: Direction): boolean {
    const expected = direction === 'undo' ? lastOfEach(things) : lastOfEach(things.toReversed());
    const side = direction === 'undo' ? 'after' : 'before';
    return expected.every((thing) => isSame(snapshot(thing.kind, thing.id), thing[side]));
  }

  function restore({ kind, id }: ChangedThing, target: unknown, direction: Direction): void {
    try {
      aggregates[kind].restore(id, target);
    } catch (error) {
      if (error instanceof FailureError && error.failure.code !== 'internal') throw error;
      // A snapshot that was tampered with, or a source that is gone: everything stays as it is.
      throw new FailureError('undo-conflict', message(`history.conflict.${direction}`), String(error));
    }
  }

  function state(): HistoryState {
    return { undo: nameOf('undo'), redo: nameOf('redo') };
  }

  function nameOf(direction: Direction): HistoryStep | null {
    const next = readNextName(database, direction);
    if (!next) return null;
    const isImportOfMany = next.name.key === 'history.importSource' && next.changes > 1;
    return isImportOfMany
      ? { key: 'history.importSources', values: { count: String(next.changes) } }
      : next.name;
  }

  return { change, state, undo: () => move('undo'), redo: () => move('redo') };
}

/** The last entry of each thing. */
function lastOfEach(things: readonly ChangedThing[]): ChangedThing[] {
  return [...new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing])).values()];
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
