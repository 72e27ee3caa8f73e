import type { EventPayload } from '../../shared/ipc/events';

/** A kind of thing to be read again; `ids` empty means all of that kind. */
export type ChangeScope = EventPayload<'notebook.changed'>;

/** Reads of one kind one after the other; what comes meanwhile is read together, once. */
export function createReadQueue(read: (scope: ChangeScope) => Promise<void>) {
  const running = new Map<ChangeScope['kind'], Promise<void>>();
  const next = new Map<ChangeScope['kind'], readonly string[]>();

  async function run(kind: ChangeScope['kind']): Promise<void> {
    try {
      for (let ids = next.get(kind); ids !== undefined; ids = next.get(kind)) {
        next.delete(kind);
        await read({ kind, ids: [...ids] });
      }
    } finally {
      running.delete(kind);
    }
  }

  return {
    /** Resolves when what was asked for has been read. */
    async read({ kind, ids }: ChangeScope): Promise<void> {
      const before = next.get(kind);
      const isAll = ids.length === 0 || before?.length === 0;
      next.set(kind, isAll ? [] : [...new Set([...(before ?? []), ...ids])]);
      if (!running.has(kind)) running.set(kind, run(kind));
      await running.get(kind);
    },
  };
}
