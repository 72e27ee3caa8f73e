import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  frequencyQuestionSchema,
  type FrequencyQuestion,
  type FrequencyRow,
} from '../../../shared/analysis/word-schema';
import { frequencyOf } from '../../../shared/analysis/frequency-value';
import { failureCode, importText, newTestNotebook, type Handlers } from '../notebook/notebook-fixture';

const asked = (queries: string[], more: Partial<FrequencyQuestion> = {}) =>
  frequencyQuestionSchema.parse({ queries, ...more });

async function dated(handlers: Handlers, text: string, published: string | null): Promise<void> {
  const id = await importText(handlers, text);
  if (published !== null) await handlers['source.setMetadata']({ id, name: 'published', value: published });
}

const short = (rows: readonly FrequencyRow[]) =>
  rows.map(({ id, sources, words, hits }) => `${id}: ${hits.join(' ')} of ${words} in ${sources}`);

describe('frequency over time', () => {
  it('counts places by the period of their source, and tells apart what lies in none', async () => {
    const { handlers } = newTestNotebook();
    await dated(handlers, 'a quota and quotas', '2022-03-01');
    await dated(handlers, 'no word of it', '2022?');
    await dated(handlers, '配额 quota', '2024-11');
    await dated(handlers, 'a quota over years', '2022/2023');
    await dated(handlers, 'quota quota', null);
    const byYear = await handlers['analysis.frequency'](asked(['quota', '配额']));
    expect(short(byYear.periods)).toEqual([
      '2022: 2 0 of 8 in 2',
      '2023: 0 0 of 0 in 0',
      '2024: 1 1 of 3 in 1',
    ]);
    expect(short(byYear.spans)).toEqual(['2022/2023: 1 0 of 4 in 1']);
    expect(short([byYear.undated, byYear.total])).toEqual([
      'undated: 2 0 of 2 in 1',
      'total: 6 1 of 17 in 5',
    ]);
    expect(byYear.counted).toContain('1 place under dates that reach over several');
    const byQuarter = await handlers['analysis.frequency'](asked(['quota'], { length: 'quarter' }));
    expect(byQuarter.periods.map(({ id }) => id)).toHaveLength(12);
    expect(short(byQuarter.periods).at(-1)).toBe('2024-Q4: 1 of 3 in 1');
    expect(short(byQuarter.spans)).toEqual(['2022?: 0 of 4 in 1', '2022/2023: 1 of 4 in 1']);
    const plain = await handlers['analysis.frequency'](asked(['quota'], { isStemming: false }));
    expect(plain.periods[0]?.hits).toEqual([1]);
  });

  it('is relative to the words and the sources of its period', () => {
    const row = { id: '2024', sources: 4, words: 20_000, hits: [6] };
    expect(frequencyOf(row, 0, 'count')).toBe(6);
    expect(frequencyOf(row, 0, 'per-10000')).toBe(3);
    expect(frequencyOf(row, 0, 'per-source')).toBe(1.5);
    expect(frequencyOf({ ...row, sources: 0, words: 0 }, 0, 'per-10000')).toBeNull();
  });

  it('is written as JSON, CSV and the same picture every time; no query runs as a formula', async () => {
    const { handlers } = newTestNotebook();
    await dated(handlers, 'a quota', '2022');
    await dated(handlers, 'quota quota', '2024');
    const question = asked(['quota', '-absent quota']);
    const text = async (format: 'json' | 'csv' | 'svg') =>
      (await handlers['analysis.exportFrequency']({ ...question, format, measure: 'per-source', path: null }))
        .text;
    expect(JSON.parse(await text('json'))).toMatchObject({
      periods: [{ id: '2022', perSource: [1, 1] }, { perSource: [null, null] }, { perSource: [2, 2] }],
    });
    const cells = Papa.parse<string[]>((await text('csv')).slice(1)).data.flat();
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    const svg = await text('svg');
    expect(svg).toContain('<rect');
    expect(svg).toContain('quota (3)');
    expect(await text('svg')).toBe(svg);
  });

  it('answers an empty notebook, a time without end and a wrong query honestly', async () => {
    const { handlers } = newTestNotebook();
    const question = asked(['quota'], { length: 'month' });
    const picture = { ...question, measure: 'count' as const, isBare: true };
    expect((await handlers['analysis.frequencyPicture'](picture)).title).toContain('nothing to show');
    await dated(handlers, 'old quota', '0001-01');
    await dated(handlers, 'new quota', '2024-01');
    expect(await handlers['analysis.frequency'](question)).toMatchObject({
      isWithoutGaps: false,
      periods: [{ id: '0001-01' }, { id: '2024-01' }],
    });
    expect(await failureCode(() => handlers['analysis.frequency'](asked(['(quota'])))).toBe('bad-query');
  });
});

it('has every place of every source in exactly one row', async () => {
  const { handlers } = newTestNotebook();
  const date = fc.constantFrom(
    null,
    '2021',
    '2022-05',
    '2022-05-07~',
    '2021/2023',
    '..',
    '2022-XX',
    '2023-24',
  );
  const texts = fc.array(fc.constantFrom('quota', 'quotas', '党委', 'ore'), { minLength: 1, maxLength: 8 });
  const some = fc.sample(fc.tuple(texts, date), { numRuns: 12, seed: 3 });
  for (const [at, [words, published]] of some.entries())
    await dated(handlers, `${words.join(' ')} n${at}`, published === '..' ? null : published);
  for (const query of ['quota', '党委', 'quota OR ore']) {
    const { total } = await handlers['search.run']({ query, limit: 0, isExact: true, kinds: ['source'] });
    for (const length of ['year', 'quarter', 'month'] as const) {
      const answer = await handlers['analysis.frequency'](asked([query], { length }));
      const rows = [...answer.periods, ...answer.spans, answer.undated];
      const sum = (of: (row: FrequencyRow) => number) => rows.reduce((all, row) => all + of(row), 0);
      expect(sum(({ hits }) => hits[0] ?? 0)).toBe(total);
      expect(answer.total).toMatchObject({
        hits: [total],
        sources: sum(({ sources }) => sources),
        words: sum(({ words }) => words),
      });
    }
  }
});
