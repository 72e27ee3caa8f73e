import type { SearchQuestion } from '../../../shared/search/search-operations';
import type { Hit } from '../../../shared/search/search-schema';
import { message } from '../../../electron/messages/messages';
import { FailureError } from '../../../shared/result';
import type { Handlers } from '../notebook/notebook-fixture';

/** Everything that a query finds. */
export async function find(
  handlers: Handlers,
  query: string,
  more: Partial<SearchQuestion> = {},
): Promise<Hit[]> {
  const { hits } = await handlers['search.run']({ query, limit: 1000, isExact: true, ...more });
  return hits;
}

/** Which things a query finds, as `kind: quote`, in the order of the hits. */
export async function quotes(
  handlers: Handlers,
  query: string,
  more: Partial<SearchQuestion> = {},
): Promise<string[]> {
  return (await find(handlers, query, more)).map(({ kind, quote }) => `${kind}: ${quote}`);
}

/** The message of the failure that something ends in; empty where it succeeds. */
export async function failureMessage(run: () => unknown): Promise<string> {
  try {
    await run();
    return '';
  } catch (error) {
    return error instanceof FailureError ? error.failure.message : message('ipc.internal');
  }
}
