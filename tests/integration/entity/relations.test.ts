import { describe, expect, it } from 'vitest';
import { claimIdSchema } from '../../../shared/claim/claim-schema';
import { failureCode, importText, newTestNotebook, tagWords } from '../notebook/notebook-fixture';
import { expectSound, make, relate } from './entity-fixture';

async function twoAndAClaim() {
  const { handlers, notebook } = newTestNotebook();
  const sourceId = await importText(handlers, 'A\none two');
  const claim = await tagWords(handlers, sourceId, 'one');
  const owner = await make(handlers, 'organisation', '包钢集团');
  const owned = await make(handlers, 'organisation', '北方稀土');
  return { handlers, notebook, claim, owner, owned };
}

describe('relations', () => {
  it('have dates, a share and the claims that back them, and can be undone', async () => {
    const { handlers, claim, owner, owned } = await twoAndAClaim();
    const relation = await handlers['relation.create']({
      fromId: owner.id,
      toId: owned.id,
      kind: 'owns',
      start: '2012-08',
      end: null,
      ownership: { percent: 36.66, shareClass: 'A', directness: 'direct' },
      claimIds: [claim.id, claim.id],
      note: '',
    });
    expect(relation).toMatchObject({ claimIds: [claim.id], ownership: { percent: 36.66 } });
    expect((await handlers['entity.list']({})).map(({ relations }) => relations)).toEqual([1, 1]);
    const ended = await handlers['relation.update']({ id: relation.id, changes: { end: '2020' } });
    expect(ended).toMatchObject({ start: '2012-08', end: '2020' });
    // What is no share has no percent.
    const other = await handlers['relation.update']({ id: relation.id, changes: { kind: 'finances' } });
    expect(other.ownership).toBeNull();
    await expectSound(handlers);
    await handlers['history.undo']({});
    await handlers['history.undo']({});
    expect(await handlers['relation.list']({ ids: [relation.id] })).toEqual([relation]);
    await handlers['relation.delete']({ id: relation.id });
    await handlers['history.undo']({});
    expect(await handlers['relation.list']({})).toEqual([relation]);
    await expectSound(handlers);
  });

  it('are refused where they make no sense', async () => {
    const { handlers, owner, owned } = await twoAndAClaim();
    expect(await failureCode(() => relate(handlers, owner, 'owns', owner))).toBe('bad-input');
    const gone = claimIdSchema.parse('00000000-0000-4000-8000-000000000000');
    expect(await failureCode(() => relate(handlers, owner, 'owns', owned, [gone]))).toBe('not-found');
    const relation = await relate(handlers, owner, 'owns', owned);
    const changes = { start: '2020-05', end: '2019' };
    const update = () => handlers['relation.update']({ id: relation.id, changes });
    expect(await failureCode(update)).toBe('bad-input');
    await handlers['entity.delete']({ id: owned.id, fromUses: true });
    expect(await failureCode(() => relate(handlers, owner, 'owns', owned))).toBe('not-found');
    expect(await failureCode(update)).toBe('not-found');
  });

  it('lose a claim that is deleted, and have it again when it comes back', async () => {
    const { handlers, claim, owner, owned } = await twoAndAClaim();
    const relation = await relate(handlers, owner, 'owns', owned, [claim.id]);
    await handlers['claim.delete']({ id: claim.id });
    expect(await handlers['relation.list']({})).toEqual([{ ...relation, claimIds: [] }]);
    await expectSound(handlers);
    await handlers['history.undo']({});
    expect(await handlers['relation.list']({})).toEqual([relation]);
    await handlers['history.redo']({});
    await expectSound(handlers);
  });

  it('are checked: changed, missing, or backed by a claim that is missing', async () => {
    const { handlers, notebook, claim, owner, owned } = await twoAndAClaim();
    const changed = await relate(handlers, owner, 'owns', owned);
    const missing = await relate(handlers, owner, 'finances', owned);
    const backed = await relate(handlers, owner, 'directs', owned, [claim.id]);
    notebook.database.run("UPDATE relation SET kind = 'part-of' WHERE id = ?", changed.id);
    notebook.database.run('DELETE FROM relation WHERE id = ?', missing.id);
    notebook.database.run('DELETE FROM claim');
    const { problems } = await handlers['notebook.verify']({});
    expect(problems.filter(({ kind }) => kind === 'relation').map(({ code, id }) => [code, id])).toEqual([
      ['relation-hash-differs', changed.id],
      ['missing-relation', missing.id],
      ['missing-claim', backed.id],
    ]);
  });
});
