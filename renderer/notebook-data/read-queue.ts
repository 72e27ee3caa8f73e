import type { EventPayload } from '../../shared/ipc/events';

/** A kind of thing to be read again; `ids` empty means all of that kind. */
export type ChangeScope = EventPayload<'notebook.changed'>;

/** So many reads of sources within a second are an import; from then on there is a pause between them, in ms. */
const burst = { reads: 4, withinMs: 1000, pauseMs: 400 };

/**
 * Reads of one kind one after the other; what comes meanwhile is read together, once. In an import the list of sources
 * is drawn anew now and then instead of after every file.
 */
export function createReadQueue(read: (scope: ChangeScope) => Promise<void>) {
  const running = new Map<ChangeScope['kind'], Promise<void>>();
  const next = new Map<ChangeScope['kind'], readonly string[]>();
  let sourceReads: readonly number[] = [];

  /** What to wait for before sources are read; undefined where they can be read at once. */
  function pauseInBurst(): Promise<void> | undefined {
    const now = performance.now();
    sourceReads = [...sourceReads.filter((time) => now - time < burst.withinMs), now];
    if (sourceReads.length <= burst.reads) return undefined;
    return new Promise((resolve) => setTimeout(resolve, burst.pauseMs));
  }

  async function run(kind: ChangeScope['kind']): Promise<void> {
    try {
      while (next.has(kind)) {
        const pause = kind === 'source' ? pauseInBurst() : undefined;
        if (pause) await pause;
        const ids = next.get(kind) ?? [];
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
