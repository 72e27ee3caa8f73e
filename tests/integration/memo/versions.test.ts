import { describe, expect, it } from 'vitest';
import type { MemoDocument } from '../../../shared/memo/memo-document';
import { failureCode, newTestNotebook, testServices } from '../notebook/notebook-fixture';

const document = (text: string): MemoDocument => ({
  format: 1,
  blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
});

/** A notebook whose clock stands still until it is moved, and a memo that is written in it. */
async function open() {
  let time = Date.UTC(2026, 0, 1);
  const { handlers } = newTestNotebook(testServices({ now: () => new Date(time) }));
  const { id } = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
  const wait = (seconds: number): void => {
    time += seconds * 1000;
  };
  const write = async (text: string, title = 'M') => {
    const { revision } = await handlers['memo.get']({ id });
    return handlers['memo.save']({ id, title, document: document(text), baseRevision: revision });
  };
  const textOf = async () => JSON.stringify((await handlers['memo.get']({ id })).document.blocks);
  const versions = async () =>
    Promise.all(
      (await handlers['memo.versions']({ id })).map(async (version) => {
        const { document: kept } = await handlers['memo.version']({ id: version.id });
        return { ...version, text: JSON.stringify(kept.blocks) };
      }),
    );
  const problems = async () => (await handlers['notebook.verify']({})).problems;
  return { handlers, id, wait, write, textOf, versions, problems };
}

describe('versions of a memo', () => {
  it('are kept of what stood through a pause, not of every save', async () => {
    const { wait, write, versions, problems } = await open();
    for (const text of ['one', 'one two', 'one two three']) {
      await write(text);
      wait(1);
    }
    wait(60);
    await write('after a pause');
    const kept = await versions();
    expect(kept).toHaveLength(1);
    expect(kept[0]?.text).toContain('one two three');
    expect(await problems()).toEqual([]);
  });

  it('are restored, with what was there kept first; undo and redo', async () => {
    const { handlers, wait, write, textOf, versions, problems } = await open();
    await write('first');
    wait(60);
    await write('second');
    const [first] = await versions();
    if (!first) throw new Error('No version was kept.');
    await handlers['memo.restoreVersion']({ id: first.id });
    expect(await textOf()).toContain('first');
    expect((await versions()).map(({ text }) => text.includes('second'))).toEqual([true, false]);
    await handlers['history.undo']({});
    expect(await textOf()).toContain('second');
    await handlers['history.redo']({});
    expect(await textOf()).toContain('first');
    expect(await problems()).toEqual([]);
  });

  it('are named, and those with a name stay when the others are thinned out', async () => {
    const { handlers, id, wait, write, versions, problems } = await open();
    await write('draft');
    const named = await handlers['memo.keepVersion']({ id, name: 'Sent to Ada' });
    for (let hour = 0; hour < 5; hour++) {
      wait(40);
      await write(`draft ${hour}`);
    }
    expect(await versions()).toHaveLength(5);
    wait(3 * 24 * 3600);
    await write('days later');
    const kept = await versions();
    expect(kept.map(({ name }) => name)).toEqual([null, 'Sent to Ada']);
    await handlers['memo.nameVersion']({ id: named.id, name: null });
    expect((await versions()).map(({ name }) => name)).toEqual([null, null]);
    await handlers['history.undo']({});
    expect((await versions()).map(({ name }) => name)).toEqual([null, 'Sent to Ada']);
    expect(await problems()).toEqual([]);
  });

  it('go with the memo and come back with it', async () => {
    const { handlers, id, wait, write, versions } = await open();
    await write('one');
    wait(60);
    await write('two');
    const before = await versions();
    await handlers['memo.delete']({ id });
    expect(await failureCode(() => handlers['memo.version']({ id: before[0]?.id as never }))).toBe(
      'not-found',
    );
    await handlers['history.undo']({});
    expect(await versions()).toEqual(before);
  });
});
