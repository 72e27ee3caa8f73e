import { describe, expect, it } from 'vitest';
import {
  groupKey,
  groupPaths,
  parseKeys,
  sourceRows,
  type SourceOrder,
} from '../../../renderer/source/source-tree';
import {
  sourceGroupIdSchema,
  sourceIdSchema,
  type SourceGroup,
  type SourceSummary,
} from '../../../shared/source/source-schema';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const groupId = (n: number) => sourceGroupIdSchema.parse(uuid(n));

function group(n: number, name: string, parent?: number): SourceGroup {
  const parentId = parent === undefined ? null : groupId(parent);
  return { id: groupId(n), name, parentId, addedAt: '2026-01-01T00:00:00.000Z' };
}

function source(n: number, title: string, inside?: number, published: string | null = null): SourceSummary {
  return {
    id: sourceIdSchema.parse(uuid(1000 + n)),
    title,
    publisher: null,
    author: null,
    published,
    language: null,
    version: 1,
    mediaType: 'text/plain',
    codePoints: 1,
    claimCount: 0,
    addedAt: '2026-01-01T00:00:00.000Z',
    ...(inside !== undefined && { groupId: groupId(inside) }),
  };
}

const groups = [group(1, 'Notices'), group(2, '2025', 1), group(3, 'Empty'), group(10, 'Notices 10', 1)];
const sources = [
  source(1, 'b', 2, '2025-01'),
  source(2, '公告', 2, '2025-08-01'),
  source(3, 'top'),
  source(4, 'a', 2),
];

function lines(
  view: { query?: string; order?: SourceOrder; closed?: SourceGroup['id'][] } = {},
  given: { groups?: SourceGroup[]; sources?: SourceSummary[] } = {},
): string[] {
  const { query = '', order = 'added', closed = [] } = view;
  return sourceRows(given.groups ?? groups, given.sources ?? sources, {
    query,
    order,
    closed: new Set(closed),
  }).map((row) => {
    const indent = '  '.repeat(row.depth);
    return row.kind === 'group'
      ? `${indent}${row.isOpen ? '-' : '+'} ${row.group.name} (${row.count})`
      : indent + row.source.title;
  });
}

describe('the list of sources', () => {
  it('shows groups before sources, each with what is in it', () => {
    expect(lines()).toEqual([
      '- Empty (0)',
      '- Notices (3)',
      '  - 2025 (3)',
      '    b',
      '    公告',
      '    a',
      '  - Notices 10 (0)',
      'top',
    ]);
  });

  it('leaves out what is in a closed group, and still counts it', () => {
    expect(lines({ closed: [groupId(1)] })).toEqual(['- Empty (0)', '+ Notices (3)', 'top']);
  });

  it('sorts by title and by date, the newest first, without a date last', () => {
    expect(lines({ order: 'title' }).filter((line) => line.startsWith('    '))).toEqual([
      '    a',
      '    b',
      '    公告',
    ]);
    expect(lines({ order: 'published' }).filter((line) => line.startsWith('    '))).toEqual([
      '    公告',
      '    b',
      '    a',
    ]);
  });

  it('filters by facts and by the names of groups, and opens the groups with matches', () => {
    const closed = [groupId(1), groupId(2)];
    expect(lines({ query: '公告', closed })).toEqual(['- Notices (1)', '  - 2025 (1)', '    公告']);
    expect(lines({ query: 'NOTICES b' })).toEqual(['- Notices (1)', '  - 2025 (1)', '    b']);
    expect(lines({ query: 'nothing' })).toEqual([]);
  });

  it('loses nothing: a group or source whose group is not there, and groups that lie in each other', () => {
    const odd = [group(1, 'A', 2), group(2, 'B', 1), group(3, 'C', 99)];
    const shown = lines({}, { groups: odd, sources: [source(1, 'x', 1), source(2, 'y', 98)] });
    expect(shown.map((line) => line.trim()).sort()).toEqual(
      ['- A (1)', '- B (0)', '- C (0)', 'x', 'y'].sort(),
    );
  });

  it('is quick with 1,000 sources in 100 groups', () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      group(i + 1, `Group ${i}`, i > 50 ? i - 50 : undefined),
    );
    const all = Array.from({ length: 1000 }, (_, i) => source(i, `Source ${i}`, (i % 100) + 1));
    const start = performance.now();
    expect(lines({ order: 'title' }, { groups: many, sources: all })).toHaveLength(1100);
    expect(performance.now() - start).toBeLessThan(250);
  });
});

describe('groups to move into', () => {
  it('are named by their paths, without those that are moved and what is in them', () => {
    expect(groupPaths(groups).map(({ path }) => path.join('/'))).toEqual([
      'Empty',
      'Notices',
      'Notices/2025',
      'Notices/Notices 10',
    ]);
    expect(groupPaths(groups, new Set([groupId(1)])).map(({ path }) => path.join('/'))).toEqual(['Empty']);
  });
});

it('keys say whether a line is a group', () => {
  expect(parseKeys([groupKey(groupId(1)), uuid(5)])).toEqual({ groupIds: [uuid(1)], sourceIds: [uuid(5)] });
});
