import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../../electron/notebook-host/create-notebook';
import type { HostServices } from '../../../electron/notebook-host/host-services';
import type { Notebook } from '../../../electron/notebook-file/notebook';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import type { hostOperations } from '../../../shared/ipc/all-operations';
import type { HandlersOf } from '../../../shared/ipc/operation';
import type { MemoDocument } from '../../../shared/memo/memo-document';
import { FailureError } from '../../../shared/result';
import { codePointLength } from '../../../shared/text/code-points';
import type { SourceId } from '../../../shared/source/source-schema';
import { temporaryFolder } from '../temporary-folder';
import { plainServices } from './plain-services';

export { temporaryFolder } from '../temporary-folder';

export type Handlers = HandlersOf<typeof hostOperations>;

/** A clock that goes on by a second at every look. */
export function steadyClock(): () => Date {
  let time = Date.UTC(2026, 0, 1);
  return () => new Date((time += 1000));
}

export function testServices(changes: Partial<HostServices> = {}): HostServices {
  return plainServices({ now: steadyClock(), applicationVersion: '0.0.0-test', ...changes });
}

export interface OpenTestNotebook {
  readonly notebook: Notebook;
  readonly handlers: Handlers;
  readonly file: string;
}

/** A new notebook in a folder of its own, with everything that it answers. */
export function newTestNotebook(services = testServices(), folder = temporaryFolder()): OpenTestNotebook {
  const file = path.join(folder, 'test.claimbook');
  const notebook = createNotebook(file, { program: 'window', services });
  onTestFinished(() => notebook.close());
  return { notebook, handlers: createHostHandlers(notebook, services), file };
}

/** Opens a notebook again, as the next session would. */
export function reopen(
  file: string,
  access: 'write' | 'read' = 'write',
  services = testServices(),
): OpenTestNotebook {
  const notebook = openNotebook(file, { access, program: 'command line' });
  onTestFinished(() => notebook.close());
  return { notebook, handlers: createHostHandlers(notebook, services), file };
}

/** Imports a text and answers its source's id. */
export async function importText(handlers: Handlers, text: string): Promise<SourceId> {
  const outcome = await handlers['source.importPaste']({ text, html: null });
  if (!('source' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.source.id;
}

/** Tags the first place where words stand. */
export async function tagWords(
  handlers: Handlers,
  sourceId: SourceId,
  words: string,
  codeId = 'pre-deliberation',
) {
  const { text } = await handlers['source.text']({ id: sourceId });
  const start = codePointLength(text.slice(0, text.indexOf(words)));
  return handlers['claim.create']({
    sourceId,
    start,
    end: start + codePointLength(words),
    codes: [{ codeId, polarity: 'affirmed' }],
    statement: '',
    relation: 'supports',
  });
}

/** A memo of one paragraph that cites claims. */
export function memoCiting(...claimIds: ClaimId[]): MemoDocument {
  const children = [
    { kind: 'text', text: 'Quotas fell' } as const,
    ...(claimIds.length > 0 ? [{ kind: 'citation', claimIds } as const] : []),
  ];
  return { format: 1, blocks: [{ kind: 'paragraph', children }] };
}

/** The code of the failure that something ends in; undefined where it succeeds. */
export async function failureCode(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
}
