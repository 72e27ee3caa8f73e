import type { CodebookEdit } from '../../../shared/codebook/codebook-edits';
import { findCode, type Code } from '../../../shared/codebook/codebook-schema';
import { expect } from 'vitest';
import {
  importText,
  newTestNotebook,
  tagWords,
  testServices,
  type Handlers,
} from '../notebook/notebook-fixture';

export const text = '党委前置研究讨论重大事项。The board then decides. 双向进入、交叉任职。国有控股。';

/** A notebook with a text, two claims with pre-deliberation and one with state-ownership. */
export async function taggedNotebook(services = testServices()) {
  const open = newTestNotebook(services);
  const { handlers } = open;
  const sourceId = await importText(handlers, text);
  const first = await tagWords(handlers, sourceId, '党委前置');
  const second = await tagWords(handlers, sourceId, 'The board');
  const third = await tagWords(handlers, sourceId, '国有控股', 'state-ownership');
  return { ...open, sourceId, first, second, third };
}

export function edit(handlers: Handlers, one: CodebookEdit) {
  return handlers['codebook.edit']({ edit: one });
}

export function define(handlers: Handlers, codeId: string, definition: string) {
  return edit(handlers, { kind: 'setCode', codeId, changes: { definition } });
}

export async function codeOf(handlers: Handlers, codeId: string): Promise<Code | undefined> {
  return findCode((await handlers['codebook.get']({})).codebook, codeId)?.code;
}

export async function version(handlers: Handlers): Promise<string> {
  return (await handlers['codebook.get']({})).codebook.version;
}

/** Codes of every claim with polarity and version, such as "pre-deliberation affirmed 1.0". */
export async function tags(handlers: Handlers): Promise<string[][]> {
  const claims = await handlers['claim.list']({});
  return claims.map(({ codes }) =>
    codes.map(({ codeId, polarity, codebookVersion }) => `${codeId} ${polarity} ${codebookVersion}`),
  );
}

export async function sound(handlers: Handlers): Promise<void> {
  expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
}
