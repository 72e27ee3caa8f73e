import { expect, it } from 'vitest';
import { versionsToDrop } from '../../../electron/memo/version-thinning';
import type { MemoVersionId } from '../../../shared/memo/memo-record';

const now = new Date('2026-06-30T12:00:00.000Z');
const version = (at: string, name: string | null = null) => ({ id: at as MemoVersionId, at, name });

it('keeps every version of a day, then the newest of each hour, after a month of each day, and named ones for ever', () => {
  const versions = [
    version('2026-06-30T11:00:00.000Z'),
    version('2026-06-30T11:00:10.000Z'),
    version('2026-06-29T10:00:00.000Z'),
    version('2026-06-29T10:30:00.000Z'),
    version('2026-06-29T10:10:00.000Z', 'named'),
    version('2026-06-29T11:00:00.000Z'),
    version('2026-05-01T01:00:00.000Z'),
    version('2026-05-01T23:00:00.000Z'),
    version('2026-05-02T00:10:00.000Z'),
    version('2025-05-01T00:00:00.000Z', 'old'),
  ];
  expect(versionsToDrop(versions, now).toSorted()).toEqual([
    '2026-05-01T01:00:00.000Z',
    '2026-06-29T10:00:00.000Z',
  ]);
  expect(versionsToDrop([], now)).toEqual([]);
});
