import { allOperations, type OperationName } from '../../shared/ipc/all-operations';
import type { Bridge } from '../../shared/ipc/bridge';
import { events, type EventName, type EventPayload } from '../../shared/ipc/events';
import type { InputOf, OutputOf } from '../../shared/ipc/operation';
import { fail, type Result } from '../../shared/result';

declare global {
  interface Window {
    readonly claimbook: Bridge;
  }
}

type Operations = typeof allOperations;

/** Calls an operation of the shell or the notebook host. Never rejects; a broken answer is a failure too. */
export async function call<N extends OperationName>(
  name: N,
  input: InputOf<Operations, N>,
): Promise<Result<OutputOf<Operations, N>>> {
  const answer = JSON.parse(await window.claimbook.call(name, input)) as Result<unknown>;
  if (!answer.ok) return answer;
  const parsed = allOperations[name].output.safeParse(answer.value);
  if (!parsed.success) return fail('internal', 'An answer had an unexpected shape.', parsed.error.message);
  return { ok: true, value: parsed.data as OutputOf<Operations, N> };
}

/** Listens to an event of the shell; the returned function stops listening. Payloads that do not parse are dropped. */
export function onEvent<N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
): () => void {
  return window.claimbook.on(name, (payload) => {
    const parsed = events[name].safeParse(payload);
    if (parsed.success) listener(parsed.data as EventPayload<N>);
  });
}

/** Paths on disk of dropped files; files without one (from a web page) are left out. */
export function pathsOfFiles(files: Iterable<File>): string[] {
  return [...files].map((file) => window.claimbook.pathOfFile(file)).filter((path) => path !== '');
}
