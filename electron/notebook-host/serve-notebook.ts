import { hostOperations } from '../../shared/ipc/all-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { fail } from '../../shared/result';
import { serveOperations, type OperationServer } from '../ipc/serve-operations';
import { message } from '../messages/messages';

/** What lists every thing of a kind. */
const lists = [
  'source.list',
  'claim.list',
  'memo.list',
  'entity.list',
  'relation.list',
  'claim.links',
  'claimView.list',
  'search.listSaved',
] as const;

/**
 * Serves the operations of an open notebook. Where one breaks on what the notebook holds, it answers notebook-damaged: a
 * notebook may come from anybody, and was then changed by something else than Claimbook.
 */
export function serveNotebook(handlers: HandlersOf<typeof hostOperations>): OperationServer {
  const serve = serveOperations(hostOperations, handlers);
  /** Looked for once, and only where something broke: it reads the whole notebook. */
  let isWhole: Promise<boolean> | undefined;
  const verify = async () => (await handlers['notebook.verify']({})).ok && (await hasFittingThings(handlers));
  return async (name, input) => {
    const result = await serve(name, input);
    if (result.ok || result.failure.code !== 'internal') return result;
    isWhole ??= verify().catch(() => false);
    if (await isWhole) return result;
    return fail('notebook-damaged', message('notebook.file.changedOutside'), result.failure.detail);
  };
}

/** Whether all things have the form that they are declared with: whoever makes up a thing can also make its hash fit. */
async function hasFittingThings(handlers: HandlersOf<typeof hostOperations>): Promise<boolean> {
  for (const name of lists) {
    // What breaks without an answer tells nothing of the notebook: it may be a fault of ours.
    const things = await Promise.resolve(handlers[name]({})).catch(() => []);
    if (!hostOperations[name].output.safeParse(things).success) return false;
  }
  return true;
}
