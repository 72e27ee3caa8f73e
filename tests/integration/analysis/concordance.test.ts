import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ConcordanceLine, ConcordanceQuestion } from '../../../shared/analysis/word-schema';
import { concordanceQuestionSchema } from '../../../shared/analysis/word-schema';
import { sliceByCodePoints } from '../../../shared/text/code-points';
import type { SourceId } from '../../../shared/source/source-schema';
import { failureCode, importText, newTestNotebook, type Handlers } from '../notebook/notebook-fixture';

type Asked = Partial<ConcordanceQuestion> & { readonly limit?: number; readonly offset?: number };

function asked(query: string, more: Asked = {}) {
  return { ...concordanceQuestionSchema.parse({ query, ...more }), offset: 0, limit: 1000, ...more };
}

async function linesOf(handlers: Handlers, query: string, more: Asked = {}): Promise<ConcordanceLine[]> {
  return (await handlers['analysis.concordance'](asked(query, more))).lines;
}

const shown = (lines: readonly ConcordanceLine[]) =>
  lines.map(({ left, quote, right }) => `${left}[${quote}]${right}`);

describe('a concordance', () => {
  it('has the words on either side of each hit, whole ones, on one line', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, 'The quota rose.\nQuotas fell again; the quota is gone.');
    expect(shown(await linesOf(handlers, 'quota', { context: 9 }))).toEqual([
      'The [quota] rose.',
      'rose. [Quotas] fell',
      '; the [quota] is gone.',
    ]);
    expect(shown(await linesOf(handlers, 'quota', { context: 0, isStemming: false }))).toEqual([
      '[quota]',
      '[quota]',
    ]);
  });

  it('is put in order by words, Chinese by character or by word', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, '张党委，李党委，安党委。');
    const order = { order: ['left' as const], context: 1 };
    expect(shown(await linesOf(handlers, '党委', order))).toEqual(['安[党委]。', '李[党委]，', '张[党委]，']);
    const byWord = { ...order, chinese: 'word' as const };
    expect((await linesOf(handlers, '党委', byWord)).length).toBe(3);
  });

  it('is narrowed to what stands near and to a period', async () => {
    const { handlers } = newTestNotebook();
    const first = await importText(handlers, 'steel quotas fell; the ore quota stayed');
    await importText(handlers, 'a quota of steel');
    await handlers['source.setMetadata']({ id: first, name: 'published', value: '2024-05' });
    const near = { near: { word: 'steel', span: { left: 1, right: 0 } } };
    expect(shown(await linesOf(handlers, 'quota', { ...near, context: 6 }))).toEqual([
      'steel [quotas] fell;',
    ]);
    const wide = { near: { word: 'steel', span: { left: 1, right: 2 } } };
    expect(await linesOf(handlers, 'quota', wide)).toHaveLength(2);
    const inMonth = { period: { length: 'month' as const, id: '2024-05' } };
    expect(await linesOf(handlers, 'quota', inMonth)).toHaveLength(2);
    const undated = { period: { length: 'month' as const, id: 'undated' } };
    expect(shown(await linesOf(handlers, 'quota', { ...undated, context: 3 }))).toEqual(['a [quota] of']);
  });

  it('leaves out what is in the bin, follows changes, and says what it counts', async () => {
    const { handlers } = newTestNotebook();
    const id = await importText(handlers, 'one quota');
    await importText(handlers, 'two quotas');
    expect(await handlers['analysis.concordance'](asked('quota'))).toMatchObject({
      total: 2,
      sources: 2,
      counted: expect.stringContaining('2 places in 2 sources') as string,
    });
    await handlers['source.bin']({ ids: [id] });
    expect(shown(await linesOf(handlers, 'quota'))).toEqual(['two [quotas]']);
    expect(await handlers['analysis.concordance'](asked('lang:en'))).toMatchObject({ total: 0 });
  });

  it('names what is wrong with a query, and gives an overtaken question up', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, 'one quota');
    expect(await failureCode(() => handlers['analysis.concordance'](asked('"quota')))).toBe('bad-query');
  });

  it('is exported whole, and no cell runs as a formula', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, '=1+1 quota @SUM(A1)\n-quota');
    const text = async (format: 'csv' | 'json') =>
      (
        await handlers['analysis.exportConcordance']({
          ...concordanceQuestionSchema.parse({ query: 'quota' }),
          format,
          path: null,
        })
      ).text;
    const cells = Papa.parse<string[]>((await text('csv')).slice(1)).data;
    expect(cells).toHaveLength(4);
    expect(cells.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(cells[1]?.slice(0, 3)).toEqual(["'=1+1 ", 'quota', expect.stringContaining('@SUM')]);
    expect(JSON.parse(await text('json'))).toMatchObject({ view: 'concordance', total: 2, sources: 1 });
  });
});

it('has every hit of the search exactly once, page by page, in any order', async () => {
  const { handlers } = newTestNotebook();
  const words = ['quota', 'Quotas', '国资委', '党委', 'rare-earth', '。', ' ', '\n', '𠮷', 'state', 'naïve'];
  const text = fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 60 });
  const texts = new Map<SourceId, string>();
  for (const written of new Set(fc.sample(text, { numRuns: 12, seed: 6 }).map((parts) => parts.join('')))) {
    if (written.trim() === '') continue;
    const id = await importText(handlers, written);
    texts.set(id, (await handlers['source.text']({ id })).text);
  }
  const queries = [
    'quota',
    '国',
    '"党委 quota" OR state',
    'quota NEAR/3 党委',
    'quota state',
    'nai*',
    '-党委 quota',
  ];
  for (const query of queries) {
    const question = { query, limit: 100_000, isExact: true, kinds: ['source' as const] };
    const { hits } = await handlers['search.run'](question);
    const keys = hits.map(({ id, start, end }) => `${id} ${start} ${end}`).toSorted();
    for (const order of [['text'], ['left', 'right2'], ['source', 'date', 'hit']] as const) {
      const pages: ConcordanceLine[] = [];
      for (let offset = 0; offset <= hits.length; offset += 7) {
        pages.push(...(await linesOf(handlers, query, { order: [...order], offset, limit: 7 })));
      }
      expect(pages.map(({ source, start, end }) => `${source} ${start} ${end}`).toSorted()).toEqual(keys);
      for (const { source, start, end, quote } of pages)
        expect(sliceByCodePoints(texts.get(source) ?? '', start, end)).toBe(quote);
    }
  }
});
