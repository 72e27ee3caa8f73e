import { describe, expect, it } from 'vitest';
import { failureCode, importText, newTestNotebook } from '../notebook/notebook-fixture';
import { fieldsOf, make, nameOf } from './entity-fixture';

describe('searching entities', () => {
  it('finds by any name in any script, by pinyin and by id, the best fit first', async () => {
    const { handlers } = newTestNotebook();
    const body = await make(handlers, 'organisation', '国资委', nameOf('SASAC', { kind: 'short' }));
    const firm = await handlers['entity.create']({
      ...fieldsOf('organisation', '北方稀土'),
      identifiers: [{ scheme: 'ticker', value: '600111.SH' }],
    });
    const person = await make(handlers, 'person', '单伟建');
    const search = (text: string) => handlers['entity.search']({ text });
    expect(await search('國資')).toEqual([body.id]);
    expect(await search('sasac')).toEqual([body.id]);
    expect(await search('gzw')).toEqual([body.id]);
    expect(await search('600111')).toEqual([firm.id]);
    expect(await search('shan')).toEqual([person.id]);
    expect(await search('nothing')).toEqual([]);
    expect(await search('?!')).toEqual([]);
    expect((await search(' ')).toSorted()).toEqual([body.id, firm.id, person.id].toSorted());
    expect(await handlers['entity.search']({ text: '', limit: 1 })).toHaveLength(1);
  });

  it('knows new names at once, and old ones no more', async () => {
    const { handlers } = newTestNotebook();
    const { id } = await make(handlers, 'place', '包头');
    expect(await handlers['entity.search']({ text: 'baotou' })).toEqual([id]);
    await handlers['entity.update']({ id, changes: { names: [nameOf('呼和浩特')] } });
    expect(await handlers['entity.search']({ text: 'baotou' })).toEqual([]);
    await handlers['history.undo']({});
    expect(await handlers['entity.search']({ text: 'baotou' })).toEqual([id]);
  });
});

describe('names in a source', () => {
  it('are found with their places in code points', async () => {
    const { handlers } = newTestNotebook();
    const body = await make(handlers, 'organisation', '国资委', nameOf('SASAC', { kind: 'short' }));
    const city = await make(handlers, 'organisation', '上海市国资委');
    const sourceId = await importText(handlers, '𠮷 title\n上海市國資委 told SASAC and 国资委');
    const hits = await handlers['entity.namedIn']({ sourceId });
    const { text } = await handlers['source.text']({ id: sourceId });
    const words = hits.map(({ start, end }) => [...text].slice(start, end).join(''));
    expect(words).toEqual(['上海市國資委', 'SASAC', '国资委']);
    expect(hits.map(({ entityIds }) => entityIds)).toEqual([[city.id], [body.id], [body.id]]);
  });

  it('are found in a passage where they lie wholly in it, and not inside a longer name that it cuts', async () => {
    const { handlers } = newTestNotebook();
    const body = await make(handlers, 'organisation', '国资委');
    await make(handlers, 'organisation', '上海市国资委');
    const sourceId = await importText(handlers, 'T\n上海市国资委，国资委');
    const named = (start: number, end: number) =>
      handlers['entity.namedIn']({ sourceId, range: { start, end } });
    expect(await named(5, 8)).toEqual([]);
    expect(await named(5, 12)).toEqual([{ start: 9, end: 12, entityIds: [body.id] }]);
    expect(await named(10, 12)).toEqual([]);
    expect(await named(0, 9999)).toHaveLength(2);
  });

  it('are not looked for in a source or version that is not there', async () => {
    const { handlers } = newTestNotebook();
    const sourceId = await importText(handlers, 'T\ntext');
    expect(await failureCode(() => handlers['entity.namedIn']({ sourceId, version: 7 }))).toBe('not-found');
  });
});
