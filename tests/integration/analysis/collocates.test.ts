import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  collocatesQuestionSchema,
  concordanceQuestionSchema,
  type Collocates,
  type CollocatesQuestion,
} from '../../../shared/analysis/word-schema';
import { failureCode, importText, newTestNotebook, type Handlers } from '../notebook/notebook-fixture';

type Asked = Omit<Partial<CollocatesQuestion>, 'query'>;

const asked = (query: string, more: Asked = {}) =>
  collocatesQuestionSchema.parse({ query, least: 1, ...more });
const collocatesOf = (handlers: Handlers, query: string, more: Asked = {}) =>
  handlers['analysis.collocates'](asked(query, more));
const counts = ({ collocates }: Collocates) =>
  Object.fromEntries(collocates.map(({ word, joint, frequency }) => [word, [joint, frequency]]));

describe('collocates', () => {
  it('counts the words within the span, each once, and compares them with all words', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, 'steel quota ore quota tin');
    await importText(handlers, 'ore and ore and steel');
    const span = { left: 1, right: 1 };
    const found = await collocatesOf(handlers, 'quota', { span });
    // Between two hits the ore stands beside both, and is counted once.
    expect(counts(found)).toEqual({ steel: [1, 2], ore: [1, 3], tin: [1, 1] });
    expect(found).toMatchObject({ hits: 2, spanWords: 3, words: 8 });
    expect(found.collocates.find(({ word }) => word === 'ore')?.expected).toBeCloseTo((3 * 3) / 8, 10);
    expect(found.counted).toContain('3 words, each once');
    const left = await collocatesOf(handlers, 'quota', { span: { left: 1, right: 0 } });
    expect(counts(left)).toEqual({ steel: [1, 2], ore: [1, 3] });
  });

  it('takes forms of a word together where the search does', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, 'mines quota. Mine quotas. The mines closed.');
    const span = { left: 1, right: 0 };
    const stemmed = await collocatesOf(handlers, 'quota', { span });
    expect(counts(stemmed)).toEqual({ mine: [2, 3] });
    expect(stemmed.collocates[0]?.shown).toBe('Mine');
    const plain = await collocatesOf(handlers, 'quota', { span, isStemming: false });
    expect(counts(plain)).toEqual({ mines: [1, 2] });
  });

  it('takes Chinese in words or characters, in either script, and leaves particles out unless asked', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, '企业的党委决定。企業的黨委决定。');
    const span = { left: 2, right: 2 };
    expect(counts(await collocatesOf(handlers, '党委', { span }))).toEqual({
      企业: [2, 2],
      决定: [2, 2],
    });
    const all = await collocatesOf(handlers, '党委', { span, withStopWords: true, least: 2 });
    expect(Object.keys(counts(all))).toContain('的');
    const characters = await collocatesOf(handlers, '党委', { span, chinese: 'character' });
    expect(Object.keys(counts(characters))).toEqual(expect.arrayContaining(['业', '决', '定']));
  });

  it('compares with the texts in the languages in which something is found', async () => {
    const { handlers } = newTestNotebook();
    for (const [text, language] of [
      ['ore quota', 'en'],
      ['ore ore', 'en'],
      ['矿石矿石矿石', 'zh'],
    ] as const) {
      const id = await importText(handlers, text);
      await handlers['source.setMetadata']({ id, name: 'language', value: language });
    }
    expect(await collocatesOf(handlers, 'quota')).toMatchObject({
      words: 3,
      counted: expect.stringContaining('(en)') as string,
    });
  });

  it('leaves out what is rare, puts in order by the measure, and opens as lines', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, 'ore quota ore. ore quota tin. ore far from it, ore again');
    const found = await collocatesOf(handlers, 'quota', { least: 2, measure: 't-score' });
    expect(Object.keys(counts(found))).toEqual(['ore']);
    const byScore = await collocatesOf(handlers, 'quota', { measure: 'mi', limit: 1 });
    expect(byScore.total).toBeGreaterThan(1);
    expect(byScore.collocates).toHaveLength(1);
    const { span } = byScore;
    const { total } = await handlers['analysis.concordance']({
      ...concordanceQuestionSchema.parse({ query: 'quota', near: { word: 'tin', span } }),
      offset: 0,
      limit: 10,
    });
    expect(total).toBe(2);
  });

  it('is written as JSON, CSV and the same picture every time, without formulas', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, 'tin quota ore quota');
    const text = async (format: 'json' | 'csv' | 'svg') =>
      (await handlers['analysis.exportCollocates']({ ...asked('quota'), format, path: null })).text;
    expect(JSON.parse(await text('json'))).toMatchObject({ view: 'collocates', hits: 2 });
    const [head, ...lines] = Papa.parse<string[]>((await text('csv')).slice(1).trimEnd()).data;
    expect(head).toEqual(expect.arrayContaining(['Together', 'By chance', 'Log-likelihood', 'logDice']));
    expect(lines).toHaveLength(2);
    expect(await text('svg')).toBe(await text('svg'));
    expect(await text('svg')).toContain('>tin</text>');
  });

  it('answers honestly where nothing is found, and names what is wrong', async () => {
    const { handlers } = newTestNotebook();
    expect(await collocatesOf(handlers, 'quota')).toMatchObject({ hits: 0, total: 0, collocates: [] });
    const picture = await handlers['analysis.collocatesPicture']({ ...asked('quota'), isBare: true });
    expect(picture.title).toContain('nothing to show');
    expect(await failureCode(() => collocatesOf(handlers, 'quota NEAR'))).toBe('bad-query');
  });
});
