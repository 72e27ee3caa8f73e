import type { HandlersOf, OperationTable } from '../../shared/ipc/operation';
import { fail, FailureError, succeed, type Result } from '../../shared/result';
import { message } from '../messages/messages';

/** Calls an operation by name with whatever came over a boundary. Never rejects. */
export type OperationServer = (name: string, input: unknown) => Promise<Result<unknown>>;

/**
 * Serves a table of operations: the input is parsed before its handler sees it, the output before anybody else does.
 * An unknown name and an input that does not fit answer bad-input; a FailureError crosses as it is; anything else is
 * answered as internal, with its message as detail and never its stack.
 */
export function serveOperations<T extends OperationTable>(
  table: T,
  handlers: HandlersOf<T>,
): OperationServer {
  return async (name, input) => {
    const operation = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!operation) return fail('bad-input', message('ipc.unknown'), name);
    const parsed = operation.input.safeParse(input);
    if (!parsed.success)
      return fail('bad-input', message('ipc.badInput'), `${name}: ${parsed.error.message}`);
    try {
      const handler = handlers[name] as (input: unknown) => unknown;
      const output = operation.output.safeParse(await handler(parsed.data));
      if (output.success) return succeed(output.data);
      return fail('internal', message('ipc.internal'), `${name}: ${output.error.message}`);
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  };
}

function failureOf(error: unknown): FailureError['failure'] {
  if (error instanceof FailureError) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: message('ipc.internal'), detail };
}
