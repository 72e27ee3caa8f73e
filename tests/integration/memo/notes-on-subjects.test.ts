import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import type { MemoSubject } from '../../../shared/memo/memo-subject';
import { make } from '../entity/entity-fixture';
import { failureCode, importText, newTestNotebook, reopen } from '../notebook/notebook-fixture';
import { backToFormat } from '../notebook/older-format';

type Handlers = ReturnType<typeof newTestNotebook>['handlers'];

/** A note on something; answers its id. */
async function note(handlers: Handlers, about: MemoSubject): Promise<string> {
  const made = await handlers['memo.create']({ title: '', template: 'empty', claimIds: [], about });
  return made.id;
}

async function subjects(handlers: Handlers) {
  return (await handlers['memo.list']({})).map(({ title, about }) => ({ title, about }));
}

describe('notes on a source, a code or an entity', () => {
  it('are memos that are called after their subject, which has to be there', async () => {
    const { handlers } = newTestNotebook();
    const source = { kind: 'source' as const, id: await importText(handlers, 'A notice.') };
    await note(handlers, source);
    await note(handlers, { kind: 'code', id: 'golden-share' });
    expect(await subjects(handlers)).toMatchObject([
      { about: source },
      { title: 'Note on Golden share', about: { kind: 'code', id: 'golden-share' } },
    ]);
    expect(await failureCode(() => note(handlers, { kind: 'code', id: 'nothing' }))).toBe('not-found');
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
  });

  it('follow a code that is merged or renamed and an entity that is merged, and undo brings them back', async () => {
    const { handlers } = newTestNotebook();
    await note(handlers, { kind: 'code', id: 'golden-share' });
    await handlers['codebook.renameCode']({ codeId: 'golden-share', id: 'special-share' });
    expect(await subjects(handlers)).toMatchObject([{ about: { id: 'special-share' } }]);
    await handlers['codebook.mergeCodes']({
      codeIds: ['special-share'],
      into: 'pre-deliberation',
      conflict: 'target',
    } as never);
    expect(await subjects(handlers)).toMatchObject([{ about: { id: 'pre-deliberation' } }]);
    await handlers['history.undo']({});
    expect(await subjects(handlers)).toMatchObject([{ about: { id: 'special-share' } }]);

    const [from, into] = [
      await make(handlers, 'organisation', 'Beiyuan'),
      await make(handlers, 'organisation', 'Beiyuan Group'),
    ];
    await note(handlers, { kind: 'entity', id: from.id });
    await handlers['entity.merge']({ id: from.id, intoId: into.id });
    expect(await subjects(handlers)).toMatchObject([
      {},
      { title: 'Note on Beiyuan', about: { id: into.id } },
    ]);
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
    await handlers['history.undo']({});
    expect(await subjects(handlers)).toMatchObject([{}, { about: { id: from.id } }]);
  });

  it('stay when their source is purged, and their subject is covered by the hash', async () => {
    const { handlers, notebook } = newTestNotebook();
    const id = await importText(handlers, 'A notice.');
    await note(handlers, { kind: 'source', id });
    await handlers['source.bin']({ ids: [id] });
    await handlers['source.purge']({ ids: [id] });
    expect(await subjects(handlers)).toMatchObject([{ about: { kind: 'source', id } }]);
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
    notebook.database.run("UPDATE memo SET about_kind = 'code'");
    expect(await handlers['notebook.verify']({})).toMatchObject({
      problems: [{ code: 'memo-hash-differs' }],
    });
  });
});

describe('links between memos', () => {
  const linking = (memoId: string | null, title: string) => ({
    format: 1 as const,
    blocks: [
      {
        kind: 'paragraph' as const,
        children: [
          { kind: 'text' as const, text: 'See ' },
          { kind: 'memo-link' as const, memoId: memoId as never, title },
        ],
      },
    ],
  });

  it('name the memo by what it is called now, also when it is gone, and are found from the other side', async () => {
    const { handlers } = newTestNotebook();
    const target = await handlers['memo.create']({ title: 'Quotas', template: 'empty', claimIds: [] });
    const other = await handlers['memo.create']({ title: 'Other', template: 'empty', claimIds: [] });
    const document = linking(target.id, 'Quotas');
    await handlers['memo.save']({ id: other.id, title: 'Other', document, baseRevision: 1 });
    expect(await handlers['memo.linksTo']({ id: target.id })).toMatchObject([
      { id: other.id, title: 'Other' },
    ]);
    const { document: own } = target;
    await handlers['memo.save']({ id: target.id, title: 'Export quotas', document: own, baseRevision: 1 });
    expect((await handlers['memo.get']({ id: other.id })).document).toEqual(
      linking(target.id, 'Export quotas'),
    );
    const { html } = await handlers['memo.preview']({ id: other.id });
    expect(html).toContain('See Export quotas');
    expect(html).not.toContain(target.id);
    await handlers['memo.delete']({ id: target.id });
    expect((await handlers['memo.get']({ id: other.id })).document).toEqual(document);
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
  });

  it('are covered by the check of the notebook', async () => {
    const { handlers, notebook } = newTestNotebook();
    const { id } = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    await handlers['memo.save']({ id, title: 'M', document: linking(id, 'M'), baseRevision: 1 });
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
    notebook.database.run('DELETE FROM memo_link');
    expect(await handlers['notebook.verify']({})).toMatchObject({
      problems: [{ code: 'memo-hash-differs' }],
    });
  });
});

it('opens a notebook of format 11 with its memos as they were', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const { id } = await handlers['memo.create']({ title: 'Old', template: 'evidence', claimIds: [] });
  const before = await handlers['memo.get']({ id });
  notebook.close();
  const database = new Database(file);
  database.exec(backToFormat(11));
  database.close();
  const next = reopen(file).handlers;
  expect(await next['memo.get']({ id })).toEqual(before);
  expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  await next['history.undo']({});
  expect(await next['memo.list']({})).toEqual([]);
});
