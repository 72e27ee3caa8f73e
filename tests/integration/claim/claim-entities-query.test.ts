import { describe, expect, it } from 'vitest';
import { everyClaim, type ClaimFilter, type ClaimQuery } from '../../../shared/claim/claim-query';
import { make } from '../entity/entity-fixture';
import { importText, newTestNotebook, tagWords, type Handlers } from '../notebook/notebook-fixture';

/** Three claims: one about a company, one about the company and a person, one about nothing. */
async function open() {
  const { handlers } = newTestNotebook();
  const source = await importText(handlers, '党委会前置研究。\n董事会决定。\n无人询问。');
  const company = await make(handlers, 'organisation', '北方稀土', 'Northern Rare Earth');
  const person = await make(handlers, 'person', '安全');
  const studied = await tagWords(handlers, source, '前置研究');
  const decided = await tagWords(handlers, source, '决定');
  const asked = await tagWords(handlers, source, '询问');
  const tag = (claimId: typeof studied.id, entity: typeof company.id) =>
    handlers['entity.tag']({ claimId, entity });
  await tag(studied.id, company.id);
  await tag(decided.id, person.id);
  await tag(decided.id, company.id);
  return { handlers, company, person, studied, decided, asked };
}

const asMade = [{ column: 'created', isDescending: false } as const];

async function find(handlers: Handlers, filter: ClaimFilter, query: Partial<ClaimQuery> = {}) {
  const { ids } = await handlers['claim.queryIds']({ ...everyClaim, sort: asMade, ...query, filter });
  return ids;
}

describe('claims and what they are about', () => {
  it('are found by an entity, by any of several, by none, and by every name of it', async () => {
    const { handlers, company, person, studied, decided, asked } = await open();
    expect(await find(handlers, { entities: [company.id] })).toHaveLength(2);
    expect(await find(handlers, { entities: [person.id] })).toEqual([decided.id]);
    expect(await find(handlers, { entities: [person.id, 'unset'] })).toEqual(
      expect.arrayContaining([decided.id, asked.id]),
    );
    expect(await find(handlers, { entities: ['unset'] })).toEqual([asked.id]);
    expect(await find(handlers, { text: 'northern rare' })).toEqual(
      expect.arrayContaining([studied.id, decided.id]),
    );
    expect(await find(handlers, { text: '北方 决定' })).toEqual([decided.id]);
    const cited = await handlers['claim.search']({ text: '安全', limit: 9 });
    expect(cited.map(({ id }) => id)).toEqual([decided.id]);
  });

  it('stand in the group of each, those about nothing last; a filter leaves only the groups it asks for', async () => {
    const { handlers, company, person } = await open();
    const groups = (filter: ClaimFilter) =>
      handlers['claim.queryGroups']({ ...everyClaim, filter, group: 'entity' });
    expect(await groups({})).toEqual([
      { key: company.id, count: 2 },
      { key: person.id, count: 1 },
      { key: '', count: 1 },
    ]);
    expect(await groups({ entities: [person.id] })).toEqual([{ key: person.id, count: 1 }]);
  });

  it('are ordered by the name of the first, those about nothing last in either direction', async () => {
    const { handlers, studied, decided, asked } = await open();
    const sort = (isDescending: boolean) => ({ sort: [{ column: 'entities' as const, isDescending }] });
    expect(await find(handlers, {}, sort(false))).toEqual([studied.id, decided.id, asked.id]);
    expect(await find(handlers, {}, sort(true))).toEqual([decided.id, studied.id, asked.id]);
  });

  it('follow other names, merging, taking back and undoing', async () => {
    const { handlers, company, person, studied, decided } = await open();
    expect(await find(handlers, { text: 'harbour' })).toEqual([]);
    const names = [...company.names, { ...company.names[0], text: 'Harbour' } as (typeof company.names)[0]];
    await handlers['entity.update']({ id: company.id, changes: { names } });
    expect(await find(handlers, { text: 'harbour' })).toHaveLength(2);
    await handlers['entity.untag']({ claimId: studied.id, entityId: company.id });
    expect(await find(handlers, { entities: [company.id] })).toEqual([decided.id]);
    await handlers['history.undo']({});
    expect(await find(handlers, { entities: [company.id] })).toHaveLength(2);
    await handlers['entity.merge']({ id: company.id, intoId: person.id });
    expect(await find(handlers, { entities: [person.id] })).toHaveLength(2);
    expect(await find(handlers, { entities: [company.id] })).toEqual([]);
  });
});
