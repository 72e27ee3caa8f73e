import { describe, expect, it, vi } from 'vitest';
import { createReadQueue, type ChangeScope } from '../../../renderer/notebook-data/read-queue';

/** A queue whose reads end when the test says so. */
function held() {
  const reads: ChangeScope[] = [];
  const ends: ((failure?: Error) => void)[] = [];
  const queue = createReadQueue((scope) => {
    reads.push(scope);
    return new Promise((resolve, reject) => {
      ends.push((failure) => (failure ? reject(failure) : resolve()));
    });
  });
  return { queue, reads, ends };
}

describe('what is read again', () => {
  it('reads what comes meanwhile together, once, and by its names', async () => {
    const { queue, reads, ends } = held();
    const first = queue.read({ kind: 'claim', ids: ['a'] });
    const second = queue.read({ kind: 'claim', ids: ['b'] });
    const third = queue.read({ kind: 'claim', ids: ['c', 'b'] });
    ends[0]?.();
    await new Promise((resolve) => setImmediate(resolve));
    ends[1]?.();
    await Promise.all([first, second, third]);
    expect(reads).toEqual([
      { kind: 'claim', ids: ['a'] },
      { kind: 'claim', ids: ['b', 'c'] },
    ]);
  });

  it('reads everything where any change said everything', async () => {
    const { queue, reads, ends } = held();
    const work = [[], ['a'], [], ['b']].map((ids) => queue.read({ kind: 'source', ids }));
    ends[0]?.();
    await new Promise((resolve) => setImmediate(resolve));
    ends[1]?.();
    await Promise.all(work);
    expect(reads.map(({ ids }) => ids)).toEqual([[], []]);
  });

  it('does not let one kind wait for another', () => {
    const { queue, reads } = held();
    void queue.read({ kind: 'source', ids: [] });
    void queue.read({ kind: 'memo', ids: [] });
    expect(reads.map(({ kind }) => kind)).toEqual(['source', 'memo']);
  });

  it('reads again after a read that failed', async () => {
    const { queue, reads, ends } = held();
    const failed = queue.read({ kind: 'claim', ids: ['a'] });
    ends[0]?.(new Error('gone'));
    await expect(failed).rejects.toThrow('gone');
    const next = queue.read({ kind: 'claim', ids: ['b'] });
    ends[1]?.();
    await next;
    expect(reads).toHaveLength(2);
  });
});

it('reads sources now and then while many are imported, and none is missed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  const reads: (readonly string[])[] = [];
  const paced = createReadQueue((scope) => {
    reads.push(scope.ids);
    return Promise.resolve();
  });
  for (let file = 0; file < 4; file++) await paced.read({ kind: 'source', ids: [`s${file}`] });
  expect(reads).toHaveLength(4);
  const rest = ['s4', 's5', 's6'].map((id) => paced.read({ kind: 'source', ids: [id] }));
  expect(reads).toHaveLength(4);
  await vi.advanceTimersByTimeAsync(400);
  await Promise.all(rest);
  expect(reads.slice(4)).toEqual([['s4', 's5', 's6']]);
  vi.useRealTimers();
});
