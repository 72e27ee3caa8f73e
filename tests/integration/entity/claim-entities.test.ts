import { expect, it } from 'vitest';
import { entityIdSchema } from '../../../shared/entity/entity-schema';
import { failureCode, importText, newTestNotebook, tagWords } from '../notebook/notebook-fixture';
import { expectSound, fieldsOf, make } from './entity-fixture';

const nobody = entityIdSchema.parse('00000000-0000-4000-8000-000000000000');

it('a claim says what it is about; a new entity is made in the same step', async () => {
  const { handlers } = newTestNotebook();
  const sourceId = await importText(handlers, 'A\none two');
  const claim = await tagWords(handlers, sourceId, 'one');
  const known = await make(handlers, 'organisation', '国资委');
  await handlers['entity.tag']({ claimId: claim.id, entity: known.id });
  const again = await handlers['entity.tag']({ claimId: claim.id, entity: known.id });
  expect(again.entityIds).toEqual([known.id]);
  await handlers['entity.tag']({ claimId: claim.id, entity: fieldsOf('person', '张伟') });
  expect((await handlers['history.state']({})).undo).toMatchObject({
    key: 'history.tagEntity',
    values: { name: '张伟', claim: 'one' },
  });
  expect((await handlers['entity.list']({})).map(({ claims }) => claims)).toEqual([1, 1]);
  await handlers['history.undo']({});
  expect(await handlers['entity.list']({})).toHaveLength(1);
  await handlers['history.redo']({});
  await handlers['entity.untag']({ claimId: claim.id, entityId: known.id });
  expect((await handlers['claim.get']({ id: claim.id })).entityIds).toHaveLength(1);
  await expectSound(handlers);
});

it('is said while tagging too, and refused for what is not there', async () => {
  const { handlers } = newTestNotebook();
  const sourceId = await importText(handlers, 'A\none two');
  const entity = await make(handlers, 'place', '包头');
  const input = { sourceId, start: 2, end: 5, relation: 'supports', codes: [] } as const;
  const create = (entityIds: (typeof entity.id)[]) =>
    handlers['claim.create']({ ...input, codes: [], statement: '', entityIds });
  const claim = await create([entity.id, entity.id]);
  expect(claim.entityIds).toEqual([entity.id]);
  expect(await failureCode(() => create([nobody]))).toBe('not-found');
  const more = await make(handlers, 'event', '专项巡视');
  const entityIds = [entity.id, more.id];
  const added = await handlers['claim.addEvidence']({ ...input, codes: [], claimId: claim.id, entityIds });
  expect(added.entityIds).toEqual(entityIds);
  const tag = () => handlers['entity.tag']({ claimId: claim.id, entity: nobody });
  expect(await failureCode(tag)).toBe('not-found');
  await expectSound(handlers);
});

it('is part of the claim’s hash, and never about nothing', async () => {
  const { handlers, notebook } = newTestNotebook();
  const sourceId = await importText(handlers, 'A\none two');
  const claim = await tagWords(handlers, sourceId, 'one');
  const entity = await make(handlers, 'organisation', '国资委');
  await handlers['entity.tag']({ claimId: claim.id, entity: entity.id });
  notebook.database.run('UPDATE claim_entity SET entity_id = ?', nobody);
  const { problems } = await handlers['notebook.verify']({});
  expect(problems.map(({ code }) => code).toSorted()).toEqual(['claim-hash-differs', 'missing-entity']);
});
