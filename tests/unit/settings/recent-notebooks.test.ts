import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../shared/settings/settings-schema';
import { createRecentNotebooks } from '../../../electron/settings/recent-notebooks';
import { memoryStore } from './memory-store';

describe('recent notebooks', () => {
  it('are listed newest first, each once, with those that are gone marked', () => {
    const recent = createRecentNotebooks(memoryStore());
    recent.add('/gone/a.claimbook', new Date(1));
    recent.add(import.meta.filename, new Date(2));
    recent.add('/gone/a.claimbook', new Date(3));
    expect(recent.list()).toEqual([
      { path: '/gone/a.claimbook', name: 'a', openedAt: new Date(3).toISOString(), exists: false },
      {
        path: import.meta.filename,
        name: 'recent-notebooks.test.ts',
        openedAt: new Date(2).toISOString(),
        exists: true,
      },
    ]);
    recent.forget('/gone/a.claimbook');
    expect(recent.list()).toHaveLength(1);
  });

  it('are no more than the settings keep', () => {
    const store = memoryStore();
    const recent = createRecentNotebooks(store);
    for (let index = 0; index < 30; index++) recent.add(`/n/${index}.claimbook`, new Date(index));
    expect(recent.list()).toHaveLength(20);
    expect(recent.list()[0]?.name).toBe('29');
    expect(settingsSchema.safeParse(store.current).success).toBe(true);
  });
});
