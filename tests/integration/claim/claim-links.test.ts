import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import type { ClaimLinkKind } from '../../../shared/claim/claim-link-schema';
import { failureCode, importText, newTestNotebook, reopen, tagWords } from '../notebook/notebook-fixture';

async function twoClaims() {
  const test = newTestNotebook();
  const sourceId = await importText(test.handlers, 'A\none two three');
  const one = await tagWords(test.handlers, sourceId, 'one');
  const two = await tagWords(test.handlers, sourceId, 'two');
  const link = (fromId: ClaimId, kind: ClaimLinkKind, toId: ClaimId) =>
    test.handlers['claim.link']({ fromId, kind, toId, note: '' });
  const sound = async () =>
    expect(await test.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  return { ...test, one, two, link, sound };
}

describe('links between claims', () => {
  it('are made, changed and taken away, and each of it undone', async () => {
    const { handlers, notebook, file, one, two, link, sound } = await twoClaims();
    const made = await link(one.id, 'supports', two.id);
    await handlers['claim.setLink']({ id: made.id, changes: { kind: 'refines', note: 'narrower' } });
    const changed = { ...made, kind: 'refines', note: 'narrower' };
    expect(await handlers['claim.links']({})).toEqual([changed]);
    await handlers['claim.unlink']({ id: made.id });
    expect(await handlers['claim.links']({})).toEqual([]);
    await sound();
    notebook.close();
    const next = reopen(file).handlers;
    await next['history.undo']({});
    expect(await next['claim.links']({ ids: [made.id] })).toEqual([changed]);
    await next['history.undo']({});
    expect(await next['claim.links']({})).toEqual([made]);
    await next['history.undo']({});
    expect(await next['claim.links']({})).toEqual([]);
    expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  });

  it('lead to another claim, and not twice the same way', async () => {
    const { handlers, one, two, link } = await twoClaims();
    expect(await failureCode(() => link(one.id, 'supports', one.id))).toBe('bad-input');
    const first = await link(one.id, 'supports', two.id);
    expect(await failureCode(() => link(one.id, 'supports', two.id))).toBe('duplicate-link');
    await link(two.id, 'supports', one.id);
    const second = await link(one.id, 'contradicts', two.id);
    const change = () => handlers['claim.setLink']({ id: second.id, changes: { kind: 'supports' } });
    expect(await failureCode(change)).toBe('duplicate-link');
    await handlers['claim.delete']({ id: two.id });
    expect(await failureCode(() => link(one.id, 'refines', two.id))).toBe('not-found');
    expect(await failureCode(() => handlers['claim.unlink']({ id: first.id }))).toBe('not-found');
  });

  it('go with either of their claims in the same step, and come back with it', async () => {
    const { handlers, one, two, link, sound } = await twoClaims();
    await link(one.id, 'supports', two.id);
    await link(two.id, 'contradicts', one.id);
    const links = await handlers['claim.links']({});
    for (const { id } of [one, two]) {
      await handlers['claim.delete']({ id });
      expect(await handlers['claim.links']({})).toEqual([]);
      await sound();
      await handlers['history.undo']({});
      expect(await handlers['claim.links']({})).toEqual(links);
      await handlers['history.redo']({});
      await sound();
      await handlers['history.undo']({});
    }
    expect(await handlers['claim.list']({})).toHaveLength(2);
  });

  it('are checked: changed, missing, or to a claim that is missing', async () => {
    const { handlers, notebook, one, two, link } = await twoClaims();
    const changed = await link(one.id, 'supports', two.id);
    const missing = await link(one.id, 'refines', two.id);
    notebook.database.run("UPDATE claim_link SET note = 'x' WHERE id = ?", changed.id);
    notebook.database.run('DELETE FROM claim_link WHERE id = ?', missing.id);
    notebook.database.run('DELETE FROM claim WHERE id = ?', two.id);
    const { problems, checked } = await handlers['notebook.verify']({});
    expect(checked.links).toBe(1);
    expect(problems.filter(({ kind }) => kind === 'link').map(({ code, id }) => [code, id])).toEqual([
      ['link-hash-differs', changed.id],
      ['missing-link', missing.id],
      ['missing-claim', changed.id],
    ]);
  });
});
