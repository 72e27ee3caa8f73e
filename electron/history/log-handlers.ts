import type { logOperations, LogLine } from '../../shared/history/log-operations';
import type { HandlersOf, InputOf } from '../../shared/ipc/operation';
import { logMessages } from '../../shared/history/log-messages';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { readLog, type ReadLogEntry } from '../notebook-file/read-log';

/** What the log needs to name things. */
export interface LogServices {
  /** What a thing is called now; undefined where it is gone or has no name. */
  nameOf(kind: string, id: string): string | undefined;
  /** Other things whose entries are about this one too, as "kind id". */
  related(kind: 'claim' | 'source', id: string): readonly string[];
}

type About = NonNullable<InputOf<typeof logOperations, 'history.log'>['about']>;

/** How many things a sentence names. */
const named = 2;

/** Serves the log of an open notebook in sentences. */
export function createLogHandlers(
  database: Database,
  /** Made anew for each answer: what things are called changes. */
  makeServices: () => LogServices,
): HandlersOf<typeof logOperations> {
  return {
    'history.log': ({ about, limit }) => {
      const services = makeServices();
      const { entries, faults } = readLog(database);
      const found = about ? entriesAbout(entries, about, services) : entries;
      const shown = limit === undefined ? found : found.slice(-limit);
      return {
        lines: shown.map((entry) => toLine(entry, services)),
        total: found.length,
        faults: [...faults],
      };
    },
  };
}

function entriesAbout(
  entries: readonly ReadLogEntry[],
  { kind, id }: About,
  services: LogServices,
): ReadLogEntry[] {
  const keys = new Set([`${kind} ${id}`, ...services.related(kind, id)]);
  const found = entries.filter(({ changes }) =>
    changes.some((change) => keys.has(`${change.kind} ${change.id}`)),
  );
  if (found.length > 0) return found;
  throw new FailureError('not-found', message(`history.log.nothingAbout.${kind}`));
}

function toLine(entry: ReadLogEntry, services: LogServices): LogLine {
  const { isVerified, changes, ...rest } = entry;
  const names = changes
    .slice(0, named)
    .flatMap(({ kind, id }) => services.nameOf(kind, id) ?? [])
    .map((name) => message('history.logged.name', { name }));
  const more = Math.max(0, changes.length - named);
  const things =
    names.length === 0 ? '' : message('history.logged.things', { names: names.join(', '), more });
  const who = entry.actor ?? message('history.logged.nobody');
  return {
    ...rest,
    changes: changes.map(({ kind, id, sha256 }) => ({ kind, id, sha256 })),
    text: message('history.logged', { who, what: whatWasDone(entry.action), things }),
    verified: isVerified,
  };
}

function whatWasDone(action: string): string {
  const key = `history.logged.${action}`;
  if (Object.hasOwn(logMessages, key)) return message(key as keyof typeof logMessages);
  return message('history.logged.other', { action });
}
