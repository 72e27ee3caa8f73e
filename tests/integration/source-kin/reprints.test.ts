import { expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { article, edited, steadyDice } from '../../unit/source-kin/article-maker';
import { backToFormat } from '../notebook/older-format';
import {
  failureCode,
  importText,
  newTestNotebook,
  reopen,
  type Handlers,
} from '../notebook/notebook-fixture';
import type { SourceId } from '../../../shared/source/source-schema';

const text = article('zh', 60, steadyDice(5));
const reprint = `转载\n${edited(text, 10, 'zh')}`;

async function twoSources(handlers: Handlers): Promise<[SourceId, SourceId]> {
  return [await importText(handlers, text), await importText(handlers, reprint)];
}

const verified = (handlers: Handlers) => handlers['notebook.verify']({});

it('imports a reprint with a warning that names the source that it is like', async () => {
  const { handlers } = newTestNotebook();
  const id = await importText(handlers, text);
  const outcome = await handlers['source.importPaste']({ text: reprint, html: null });
  expect(outcome).toMatchObject({
    nearDuplicateOf: { id, title: text.split('\n')[0] },
    warnings: [{ code: 'near-duplicate' }],
  });
  if (!('source' in outcome)) throw new Error('not imported');
  expect(outcome.nearDuplicateOf?.overlap).toBeGreaterThan(0.8);
  // The warning is about a decision that is open; what is stored of the version is about the file.
  expect(outcome.source.warnings).toEqual([]);
  expect(await handlers['source.kin']({ id })).toMatchObject([
    { id: outcome.source.id, relation: 'near-duplicate', isOlder: false },
  ]);
  expect(await handlers['source.kin']({ id: outcome.source.id })).toMatchObject([
    { id, relation: 'near-duplicate', isOlder: true },
  ]);
});

it('says nothing of a source in the bin, of one whose import was undone, and of one that was purged', async () => {
  const { handlers } = newTestNotebook();
  const [id, other] = await twoSources(handlers);
  await handlers['source.bin']({ ids: [id] });
  expect(await handlers['source.kin']({ id: other })).toEqual([]);
  await handlers['source.purge']({ ids: [id] });
  expect(await handlers['source.kin']({ id: other })).toEqual([]);
  const third = await importText(handlers, `${reprint}又`);
  expect(await handlers['source.kin']({ id: other })).toMatchObject([{ id: third }]);
  await handlers['history.undo']({});
  expect(await handlers['source.kin']({ id: other })).toEqual([]);
  await handlers['history.redo']({});
  expect(await handlers['source.kin']({ id: other })).toMatchObject([{ id: third }]);
});

it('keeps that a source is derived from another, shows it on both, and undoes it', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const [id, other] = await twoSources(handlers);
  const kin = await handlers['source.derive']({ id: other, otherId: id });
  expect(kin).toMatchObject({ id, relation: 'derived-from' });
  expect(kin.overlap).toBeGreaterThan(0.8);
  expect(await handlers['source.kin']({ id })).toMatchObject([{ id: other, relation: 'reprinted-in' }]);
  expect(await handlers['source.kin']({ id: other })).toMatchObject([{ id, relation: 'derived-from' }]);
  expect(await verified(handlers)).toMatchObject({ ok: true });
  expect((await handlers['history.state']({})).undo?.key).toBe('history.derive');
  await handlers['history.undo']({});
  expect(await handlers['source.kin']({ id: other })).toMatchObject([{ id, relation: 'near-duplicate' }]);
  expect(await verified(handlers)).toMatchObject({ ok: true });
  await handlers['history.redo']({});
  notebook.close();
  const next = reopen(file, 'read').handlers;
  expect(await next['source.kin']({ id: other })).toMatchObject([{ id, relation: 'derived-from' }]);
});

it('replaces what was said before in one step, and refuses circles', async () => {
  const { handlers } = newTestNotebook();
  const [a, b] = await twoSources(handlers);
  const c = await importText(handlers, 'Something else entirely, set by hand.');
  await handlers['source.setNotDerived']({ id: a, otherId: b });
  expect(await handlers['source.kin']({ id: b })).toMatchObject([{ id: a, relation: 'not-derived' }]);
  await handlers['source.derive']({ id: b, otherId: a });
  expect(await handlers['source.kin']({ id: b })).toMatchObject([{ id: a, relation: 'derived-from' }]);
  await handlers['source.derive']({ id: b, otherId: c });
  expect(await handlers['source.kin']({ id: b })).toMatchObject([
    { id: c, relation: 'derived-from' },
    { id: a, relation: 'near-duplicate' },
  ]);
  await handlers['history.undo']({});
  expect(await handlers['source.kin']({ id: b })).toMatchObject([{ id: a, relation: 'derived-from' }]);
  await handlers['source.derive']({ id: a, otherId: c });
  expect(await failureCode(() => handlers['source.derive']({ id: c, otherId: b }))).toBe('bad-input');
  expect(await failureCode(() => handlers['source.derive']({ id: c, otherId: c }))).toBe('bad-input');
  expect(await failureCode(() => handlers['source.setNotDerived']({ id: c, otherId: c }))).toBe('bad-input');
  expect(await handlers['source.clearRelation']({ id: a, otherId: c })).toEqual({ cleared: 1 });
  expect(await handlers['source.kin']({ id: c })).toEqual([]);
  expect(await verified(handlers)).toMatchObject({ ok: true });
});

it('follows a new version, and its undoing', async () => {
  const { handlers } = newTestNotebook();
  const [id, other] = await twoSources(handlers);
  const { filesIn } = await import('../source-order/order-fixture');
  const folder = filesIn({ 'new.txt': article('en', 40, steadyDice(9)) });
  await handlers['source.update']({ sourceId: other, file: `${folder}/new.txt`, method: 'file' });
  expect(await handlers['source.kin']({ id })).toEqual([]);
  await handlers['history.undo']({});
  expect(await handlers['source.kin']({ id })).toMatchObject([{ id: other }]);
});

it('compares two sources, the older one first', async () => {
  const { handlers } = newTestNotebook();
  const [id, other] = await twoSources(handlers);
  await handlers['source.setMetadata']({ id: other, name: 'published', value: '2020-01-01' });
  await handlers['source.setMetadata']({ id, name: 'published', value: '2021-01-01' });
  const { from, to, hunks } = await handlers['source.compareKin']({ id, otherId: other });
  expect([from.id, to.id]).toEqual([other, id]);
  expect(hunks.length).toBeGreaterThan(3);
  const characters = [...from.text];
  expect(characters.slice(hunks[0]?.from.start, hunks[0]?.from.end).join('')).toContain('转载');
});

it('finds a relation that was changed or taken away around Claimbook', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const [id, other] = await twoSources(handlers);
  await handlers['source.derive']({ id: other, otherId: id });
  notebook.close();
  const tamper = async (sql: string) => {
    const database = new Database(file);
    database.exec(sql);
    database.close();
    const next = reopen(file);
    const { problems } = await verified(next.handlers);
    next.notebook.close();
    return problems.map(({ code }) => code);
  };
  expect(await tamper("UPDATE source_relation SET kind = 'not-derived'")).toEqual(['kin-hash-differs']);
  expect(await tamper('DELETE FROM source_relation')).toEqual(['missing-kin']);
});

it('signs the sources of a notebook of format 4, and only once', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const [id, other] = await twoSources(handlers);
  notebook.close();
  const database = new Database(file);
  database.exec(backToFormat(4));
  database.close();
  const reading = reopen(file, 'read');
  expect(await reading.handlers['source.kin']({ id })).toMatchObject([{ id: other }]);
  reading.notebook.close();
  const next = reopen(file);
  expect(await verified(next.handlers)).toMatchObject({ ok: true });
  expect(await next.handlers['source.kin']({ id })).toMatchObject([
    { id: other, relation: 'near-duplicate' },
  ]);
  expect(await failureCode(() => next.handlers['source.derive']({ id: other, otherId: id }))).toBeUndefined();
  const count = () => next.notebook.database.get('SELECT count(*) AS n FROM text_signature');
  expect(count()).toEqual({ n: 2 });
  const outcome = await next.handlers['source.importPaste']({ text: `${text}又`, html: null });
  expect(outcome).toMatchObject({ nearDuplicateOf: { overlap: 1 } });
  expect(count()).toEqual({ n: 3 });
});
