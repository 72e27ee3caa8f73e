import { expect, it } from 'vitest';
import { newTestNotebook, reopen } from './notebook-fixture';

const drafts = [
  { place: 'remark 1', words: '党委? ' },
  { place: 'eventTime 2', words: 'some day in May' },
];
const inOrder = drafts.toSorted((a, b) => a.place.localeCompare(b.place));

it('drafts are kept in the notebook, given back once, and are no change of it', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const before = await handlers['history.log']({});
  await handlers['draft.keep']({ drafts: [{ place: 'older', words: 'gone with the next' }] });
  await handlers['draft.keep']({ drafts });
  notebook.close();
  const looking = reopen(file, 'read');
  expect(await looking.handlers['draft.take']({})).toEqual(inOrder);
  looking.notebook.close();
  const next = reopen(file);
  expect(await next.handlers['draft.take']({})).toEqual(inOrder);
  expect(await next.handlers['draft.take']({})).toEqual([]);
  expect(await next.handlers['history.log']({})).toEqual(before);
  expect(await next.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
});

it('rows that no window wrote are left out', async () => {
  const { handlers, notebook } = newTestNotebook();
  await handlers['draft.keep']({ drafts });
  notebook.database.run('UPDATE draft SET place = ? WHERE place = ?', 'p'.repeat(301), 'remark 1');
  expect(await handlers['draft.take']({})).toEqual([drafts[1]]);
});
