import { describe, expect, it } from 'vitest';
import { failureCode, importText, newTestNotebook, reopen, tagWords } from '../notebook/notebook-fixture';
import { expectSound, fieldsOf, make, nameOf, relate } from './entity-fixture';

describe('entities', () => {
  it('are made, changed, undone, and there again after the notebook was closed', async () => {
    const { handlers, notebook, file } = newTestNotebook();
    const made = await handlers['entity.create']({
      ...fieldsOf(
        'organisation',
        '北方稀土',
        nameOf('Northern Rare Earth', { kind: 'short', used: '2000/2020' }),
      ),
      organisationKind: 'company',
      identifiers: [{ scheme: 'uscc', value: '91350100m000100y43' }],
    });
    expect(made.identifiers).toEqual([{ scheme: 'uscc', value: '91350100M000100Y43' }]);
    const changed = await handlers['entity.update']({
      id: made.id,
      changes: { notes: 'Listed.', names: [...made.names, nameOf('北方稀土'), nameOf('包钢稀土')] },
    });
    expect(changed.names.map(({ text }) => text)).toEqual(['北方稀土', 'Northern Rare Earth', '包钢稀土']);
    await handlers['history.undo']({});
    expect(await handlers['entity.list']({})).toEqual([{ ...made, claims: 0, relations: 0 }]);
    await handlers['history.redo']({});
    await expectSound(handlers);
    notebook.close();
    const next = reopen(file).handlers;
    expect(await next['entity.list']({ ids: [made.id] })).toEqual([{ ...changed, claims: 0, relations: 0 }]);
    await next['history.undo']({});
    await next['history.undo']({});
    expect(await next['entity.list']({})).toEqual([]);
    await expectSound(next);
  });

  it('keep surname and given name as they were typed, in the order that was said', async () => {
    const { handlers } = newTestNotebook();
    const personName = { surname: '单', given: '伟建', order: 'surname-first' } as const;
    const person = await handlers['entity.create']({ ...fieldsOf('person', '单伟建'), personName });
    expect((await handlers['entity.list']({}))[0]?.personName).toEqual(personName);
    const given = { surname: 'Shan', given: 'Weijian', order: 'given-first' } as const;
    await handlers['entity.update']({ id: person.id, changes: { personName: given } });
    expect((await handlers['entity.list']({}))[0]?.personName).toEqual(given);
  });

  it('have nothing that their kind has not', async () => {
    const { handlers } = newTestNotebook();
    const personName = { surname: 'A', given: 'B', order: 'given-first' } as const;
    const place = await handlers['entity.create']({
      ...fieldsOf('place', '包头'),
      organisationKind: 'company',
      personName,
    });
    expect(place).toMatchObject({ organisationKind: null, personName: null });
  });

  it('are not kept with an id that is wrong', async () => {
    const { handlers } = newTestNotebook();
    const wrong = [
      { scheme: 'uscc', value: '91350100M000100Y44' },
      { scheme: 'lei', value: 'HWUPKR0MPOU8FGXBT395' },
      { scheme: 'ticker', value: '国资委' },
    ] as const;
    for (const identifier of wrong) {
      const fields = { ...fieldsOf('organisation', 'X'), identifiers: [identifier] };
      expect(await failureCode(() => handlers['entity.create'](fields))).toBe('invalid-identifier');
    }
    expect(await handlers['entity.list']({})).toEqual([]);
    expect((await handlers['history.state']({})).undo).toBeNull();
  });

  it('that are in use are deleted only where that is wanted, and come back with all that they were in', async () => {
    const { handlers } = newTestNotebook();
    const sourceId = await importText(handlers, 'A\n国资委 appoints the chair');
    const claim = await tagWords(handlers, sourceId, 'appoints');
    const [body, person] = [
      await make(handlers, 'organisation', '国资委'),
      await make(handlers, 'person', '张伟'),
    ];
    await handlers['entity.tag']({ claimId: claim.id, entity: body.id });
    await handlers['entity.tag']({ claimId: claim.id, entity: person.id });
    const relation = await relate(handlers, person, 'appointed-by', body, [claim.id]);
    expect(await handlers['entity.uses']({ id: body.id })).toEqual({
      claimIds: [claim.id],
      relationIds: [relation.id],
    });
    const remove = () => handlers['entity.delete']({ id: body.id, fromUses: false });
    expect(await failureCode(remove)).toBe('entity-used');
    const before = await handlers['claim.list']({});
    await handlers['entity.delete']({ id: body.id, fromUses: true });
    expect((await handlers['claim.get']({ id: claim.id })).entityIds).toEqual([person.id]);
    expect(await handlers['relation.list']({})).toEqual([]);
    await expectSound(handlers);
    await handlers['history.undo']({});
    expect(await handlers['claim.list']({})).toEqual(before);
    expect(await handlers['relation.list']({})).toEqual([relation]);
    await expectSound(handlers);
    await handlers['history.redo']({});
    expect((await handlers['entity.list']({})).map(({ id }) => id)).toEqual([person.id]);
    await expectSound(handlers);
    await handlers['entity.delete']({ id: person.id, fromUses: true });
    expect((await handlers['claim.get']({ id: claim.id })).entityIds).toBeUndefined();
    await expectSound(handlers);
  });

  it('are checked: what another program changed is found, what is missing too', async () => {
    const { handlers, notebook } = newTestNotebook();
    const changed = await make(handlers, 'place', 'A');
    const missing = await make(handlers, 'place', 'B');
    const nonsense = await make(handlers, 'place', 'C');
    const relation = await relate(handlers, changed, 'located-in', missing);
    notebook.database.run("UPDATE entity SET notes = 'x' WHERE id = ?", changed.id);
    notebook.database.run('DELETE FROM entity WHERE id = ?', missing.id);
    notebook.database.run("UPDATE entity SET names = '{' WHERE id = ?", nonsense.id);
    const { problems, checked } = await handlers['notebook.verify']({});
    expect(checked).toMatchObject({ entities: 2, relations: 1 });
    expect(problems.map(({ code, kind, id }) => `${code} ${kind} ${id}`).toSorted()).toEqual(
      [
        `entity-hash-differs entity ${changed.id}`,
        `entity-hash-differs entity ${nonsense.id}`,
        `missing-entity entity ${missing.id}`,
        `missing-entity relation ${relation.id}`,
      ].toSorted(),
    );
  });
});

describe('merging', () => {
  it('moves names, ids, claims and relations in one step, and back', async () => {
    const { handlers } = newTestNotebook();
    const sourceId = await importText(handlers, 'A\none two three');
    const [one, two] = [await tagWords(handlers, sourceId, 'one'), await tagWords(handlers, sourceId, 'two')];
    const from = await handlers['entity.create']({
      ...fieldsOf('organisation', 'SASAC', nameOf('国资委', { kind: 'short' })),
      identifiers: [{ scheme: 'ticker', value: 'X' }],
      notes: 'from',
    });
    const into = await handlers['entity.create']({ ...fieldsOf('organisation', '国资委'), notes: 'into' });
    const firm = await make(handlers, 'organisation', 'Firm');
    for (const entity of [from.id, into.id]) await handlers['entity.tag']({ claimId: one.id, entity });
    await handlers['entity.tag']({ claimId: two.id, entity: from.id });
    const relation = await relate(handlers, from, 'owns', firm, [two.id]);
    const before = [await handlers['entity.list']({}), await handlers['claim.list']({})];
    const merged = await handlers['entity.merge']({ id: from.id, intoId: into.id });
    expect(merged.names).toEqual([nameOf('国资委'), nameOf('SASAC', { kind: 'alias' })]);
    expect(merged).toMatchObject({ notes: 'into\n\nfrom', identifiers: [{ scheme: 'ticker', value: 'X' }] });
    expect((await handlers['claim.get']({ id: one.id })).entityIds).toEqual([into.id]);
    expect((await handlers['claim.get']({ id: two.id })).entityIds).toEqual([into.id]);
    expect(await handlers['relation.list']({})).toMatchObject([{ id: relation.id, fromId: into.id }]);
    expect((await handlers['entity.list']({})).map(({ id }) => id).toSorted()).toEqual(
      [firm.id, into.id].toSorted(),
    );
    await expectSound(handlers);
    await handlers['history.undo']({});
    expect([await handlers['entity.list']({}), await handlers['claim.list']({})]).toEqual(before);
    expect(await handlers['relation.list']({})).toEqual([relation]);
    await expectSound(handlers);
    await handlers['history.redo']({});
    await expectSound(handlers);
  });

  it('is refused with itself, with what is not there, and over a relation between the two', async () => {
    const { handlers } = newTestNotebook();
    const [a, b, c] = [
      await make(handlers, 'organisation', 'A'),
      await make(handlers, 'organisation', 'B'),
      await make(handlers, 'organisation', 'C'),
    ];
    const merge = (id: typeof a.id, intoId: typeof a.id) => () => handlers['entity.merge']({ id, intoId });
    expect(await failureCode(merge(a.id, a.id))).toBe('bad-input');
    await relate(handlers, a, 'predecessor-of', b);
    expect(await failureCode(merge(a.id, b.id))).toBe('bad-input');
    await handlers['entity.delete']({ id: c.id, fromUses: false });
    expect(await failureCode(merge(a.id, c.id))).toBe('not-found');
    expect(await handlers['entity.list']({})).toHaveLength(2);
  });
});
