import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import { claimChanges } from '../../../shared/memo/known-claim';
import type { MemoId } from '../../../shared/memo/memo-schema';
import {
  importText,
  memoCiting,
  newTestNotebook,
  reopen,
  tagWords,
  type Handlers,
} from '../notebook/notebook-fixture';

const text = 'The committee studied the plan.\nThe board approved the quota.';

async function open() {
  const { handlers, notebook, file } = newTestNotebook();
  const source = await importText(handlers, text);
  const claim = await tagWords(handlers, source, 'committee studied');
  const other = await tagWords(handlers, source, 'board approved');
  const { id } = await handlers['memo.create']({ title: 'Quotas', template: 'empty', claimIds: [claim.id] });
  return { handlers, notebook, file, claim, other, id };
}

async function cite(handlers: Handlers, id: MemoId, ...claims: ClaimId[]): Promise<void> {
  const { title, revision } = await handlers['memo.get']({ id });
  await handlers['memo.save']({ id, title, document: memoCiting(...claims), baseRevision: revision });
}

async function changesOf(handlers: Handlers, id: MemoId): Promise<string[]> {
  const known = await handlers['memo.knownClaims']({ id });
  const claims = await handlers['claim.list']({ ids: known.map(({ claimId }) => claimId) });
  return known.flatMap((state) => {
    const claim = claims.find((candidate) => candidate.id === state.claimId);
    return claim
      ? claimChanges(state, claim, { to: 'claim', claimId: claim.id }).map(({ kind }) => kind)
      : ['gone'];
  });
}

const problems = async (handlers: Handlers) => (await handlers['notebook.verify']({})).problems;

describe('what a memo knows of its claims', () => {
  it('is what they were when they came to be cited, until it is accepted; undo and redo', async () => {
    const { handlers, claim, other, id } = await open();
    await handlers['claim.update']({ id: claim.id, changes: { statement: 'Changed' } });
    await cite(handlers, id, claim.id, other.id);
    await handlers['claim.update']({
      id: other.id,
      changes: { status: 'withdrawn', statusReason: 'Wrong.' },
    });
    expect(await changesOf(handlers, id)).toEqual(['statement', 'status']);
    expect(await handlers['memo.acceptClaims']({ id, claimIds: [claim.id] })).toEqual({ accepted: 1 });
    expect(await changesOf(handlers, id)).toEqual(['status']);
    expect((await handlers['history.state']({})).undo).toMatchObject({ key: 'history.acceptClaims' });
    await handlers['history.undo']({});
    expect(await changesOf(handlers, id)).toEqual(['statement', 'status']);
    await handlers['history.redo']({});
    expect(await changesOf(handlers, id)).toEqual(['status']);
    expect(await problems(handlers)).toEqual([]);
  });

  it('stays while a citation is cut and put back', async () => {
    const { handlers, claim, id } = await open();
    await cite(handlers, id);
    await handlers['claim.update']({ id: claim.id, changes: { statement: 'Changed' } });
    await cite(handlers, id, claim.id);
    expect(await changesOf(handlers, id)).toEqual(['statement']);
  });

  it('goes with the memo and comes back with it', async () => {
    const { handlers, id } = await open();
    const known = await handlers['memo.knownClaims']({ id });
    await handlers['memo.delete']({ id });
    expect(await problems(handlers)).toEqual([]);
    await handlers['history.undo']({});
    expect(await handlers['memo.knownClaims']({ id })).toEqual(known);
    expect(await problems(handlers)).toEqual([]);
  });

  it('passes to the claim that others are merged into', async () => {
    const { handlers, claim, other, id } = await open();
    await handlers['claim.update']({ id: other.id, changes: { statement: 'Both' } });
    await handlers['claim.merge']({ ids: [other.id, claim.id], choices: {} });
    expect((await handlers['memo.knownClaims']({ id })).map(({ claimId }) => claimId)).toEqual([
      claim.id,
      other.id,
    ]);
    expect(await changesOf(handlers, id)).toEqual(['gone', 'statement']);
    await handlers['history.undo']({});
    expect(await changesOf(handlers, id)).toEqual([]);
    expect(await problems(handlers)).toEqual([]);
  });

  it('is said in an export where it differs', async () => {
    const { handlers, claim, id } = await open();
    await handlers['claim.update']({ id: claim.id, changes: { statement: 'Changed' } });
    const { html } = await handlers['memo.preview']({ id });
    expect(html).toContain('One claim has changed since it was cited here: [1].');
  });

  it.each([
    [
      'changed',
      'memo-record-hash-differs',
      "UPDATE memo_record SET content = replace(content, 'draft', 'reviewed')",
    ],
    ['unreadable', 'memo-record-hash-differs', "UPDATE memo_record SET content = '[]'"],
    ['gone', 'missing-memo-record', 'DELETE FROM memo_record'],
  ])('is missed by the check where it was %s', async (_name, code, statement) => {
    const { notebook, file } = await open();
    notebook.close();
    const database = new Database(file);
    database.exec(statement);
    database.close();
    expect((await problems(reopen(file).handlers)).map((problem) => problem.code)).toEqual([code]);
  });
});
