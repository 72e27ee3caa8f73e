import { describe, expect, it } from 'vitest';
import { make } from '../entity/entity-fixture';
import { failureCode, importText, memoCiting, newTestNotebook, tagWords } from '../notebook/notebook-fixture';
import { failureMessage, find, quotes } from './search-fixture';

const notice = '国务院国资委近日发布通知，党委要前置研究讨论。中心組學習會議上提出配額。';
const report =
  'Mixed-ownership reform goes on. The quotas for rare earths fell; earths that are rare. No café.';

async function worked() {
  const opened = newTestNotebook();
  const { handlers } = opened;
  const chinese = await importText(handlers, notice);
  const english = await importText(handlers, report);
  const inChinese = await tagWords(handlers, chinese, '前置研究讨论');
  const inEnglish = await tagWords(handlers, english, 'quotas for rare earths', 'golden-share');
  await handlers['claim.update']({
    id: inChinese.id,
    changes: { statement: 'The Party committee deliberates first', type: 'reported-statement' },
  });
  return { ...opened, chinese, english, inChinese, inEnglish };
}

describe('what is found', () => {
  it('is in sources, quotes, claims, memos, codes and entities, each with its own words', async () => {
    const { handlers, inChinese } = await worked();
    const { id, revision } = await handlers['memo.create']({
      title: '前置 memo',
      template: 'empty',
      claimIds: [],
    });
    await handlers['memo.save']({
      id,
      baseRevision: revision,
      title: '前置 memo',
      document: memoCiting(inChinese.id),
    });
    await make(handlers, 'organisation', '前置公司');
    const answer = await handlers['search.run']({ query: '前置', limit: 10, isExact: true, isGrouped: true });
    expect(answer.groups.map(({ kind }) => kind)).toEqual(['source', 'quote', 'memo', 'code', 'entity']);
    expect(answer.groups.flatMap(({ hits }) => hits).every(({ quote }) => quote === '前置')).toBe(true);
    expect(await quotes(handlers, 'deliberates type:claim')).toEqual(['claim: deliberates']);
    expect(await quotes(handlers, 'quotas fell type:memo')).toEqual(['memo: Quotas fell']);
  });

  it('is Chinese in either script, in full width, and with blanks inside, as an exact substring', async () => {
    const { handlers } = await worked();
    const source = { kinds: ['source' as const] };
    expect(await quotes(handlers, '中心组学习', source)).toEqual(['source: 中心組學習']);
    expect(await quotes(handlers, '國資委', source)).toEqual(['source: 国资委']);
    expect(await quotes(handlers, '资委', source)).toEqual(['source: 资委']);
    expect(await quotes(handlers, '委', source)).toHaveLength(2);
    expect(await quotes(handlers, '国委', source)).toEqual([]);
    expect(await quotes(handlers, '通知 党委', source)).toEqual(['source: 通知', 'source: 党委']);
    expect(await quotes(handlers, '通知党委', source)).toEqual([]);
    expect(await quotes(handlers, '通知，党委', source)).toEqual(['source: 通知，党委']);
  });

  it('is in a row where a word is typed twice, else near each other or apart', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, 'Quota by quota. Quota, quota and quota quota.');
    const closeness = async (query: string) =>
      (await find(handlers, query, { kinds: ['source'] })).map(
        (hit) => `${hit.closeness} ${hit.start} ${hit.quote}`,
      );
    expect(await closeness('quota quota')).toEqual([
      'exact 33 quota quota',
      'near 0 Quota',
      'near 9 quota',
      'near 16 Quota',
      'near 23 quota',
    ]);
    expect(await closeness('quota quota quota')).toHaveLength(6);
  });

  it('is English in its forms unless that is switched off, with hyphens, apostrophes and accents forgiven', async () => {
    const { handlers } = await worked();
    const source = { kinds: ['source' as const] };
    expect(await quotes(handlers, 'quota', source)).toEqual(['source: quotas']);
    expect(await quotes(handlers, 'quota', { ...source, isStemming: false })).toEqual([]);
    expect(await quotes(handlers, '"quota"', source)).toEqual([]);
    for (const words of ['mixed ownership', 'mixed-ownership', '"mixed ownership"', 'mixedownership'])
      expect(await quotes(handlers, words, source)).toEqual(['source: Mixed-ownership']);
    expect(await quotes(handlers, 'cafe', source)).toEqual(['source: café']);
    expect(await quotes(handlers, 'reform*', source)).toEqual(['source: reform']);
    expect(await quotes(handlers, 'own*', source)).toEqual(['source: ownership']);
    expect(await quotes(handlers, 'own', source)).toEqual([]);
  });

  it('takes the word that is still being typed as a beginning', async () => {
    const { handlers } = await worked();
    const typed = { kinds: ['source' as const], isTyping: true };
    expect(await quotes(handlers, 'rare ear', typed)).toContain('source: rare earths');
    expect(await quotes(handlers, 'rare ear ', typed)).toEqual([]);
  });

  it('has the very words first, then words near each other, with a score that falls', async () => {
    const { handlers } = newTestNotebook();
    const far = await importText(handlers, `rare ${'word '.repeat(30)} earth.`);
    const exact = await importText(handlers, 'On rare earth.');
    const near = await importText(handlers, 'The earth is rare.');
    const hits = await find(handlers, 'rare earth', { kinds: ['source'] });
    expect(hits.map(({ id, quote, closeness }) => [id, quote, closeness])).toEqual([
      [exact, 'rare earth', 'exact'],
      [near, 'earth', 'near'],
      [near, 'rare', 'near'],
      [far, 'rare', 'apart'],
      [far, 'earth', 'apart'],
    ]);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(await find(handlers, 'rare NEAR/1 earth', { kinds: ['source'] })).toHaveLength(2);
    expect(await find(handlers, '"rare earth" OR "is rare"', { kinds: ['source'] })).toHaveLength(2);
    expect(await quotes(handlers, 'earth -is -on', { kinds: ['source'] })).toEqual(['source: earth']);
  });

  it('shows the words around on one line, with the places marked', async () => {
    const { handlers } = await worked();
    const [hit] = await find(handlers, 'earths', { kinds: ['source'] });
    const characters = [...(hit?.snippet ?? '')];
    expect(hit?.marks.map(({ start, end }) => characters.slice(start, end).join(''))).toEqual([
      'earths',
      'earths',
    ]);
  });

  it('is nothing that surrounds the text of a page, unless that is asked for', async () => {
    const { handlers, notebook, english } = await worked();
    notebook.database.run(
      `UPDATE source_text SET structure = json_set(structure, '$.nonContent', json('[{"start":0,"end":15}]')) WHERE source_id = ?`,
      english,
    );
    expect(await quotes(handlers, 'ownership', { kinds: ['source'] })).toEqual([]);
    expect(await quotes(handlers, 'ownership', { kinds: ['source'], withAside: true })).toEqual([
      'source: ownership',
    ]);
    expect(await quotes(handlers, '"ownership reform"', { kinds: ['source'], withAside: true })).toEqual([]);
  });
});

describe('names', () => {
  it('are found by their other names, by pinyin and by initials', async () => {
    const { handlers } = await worked();
    const { id } = await make(handlers, 'organisation', '国务院国有资产监督管理委员会');
    const name = (text: string, kind: 'full' | 'short') =>
      ({ text, language: 'zh-Hans', kind, used: null }) as const;
    await handlers['entity.update']({
      id,
      changes: { names: [name('国务院国有资产监督管理委员会', 'full'), name('国资委', 'short')] },
    });
    const other = await importText(handlers, '文件由国务院国有资产监督管理委员会印发。');
    const found = await find(handlers, '国资委', { kinds: ['source'] });
    expect(found.map(({ id: source, quote }) => [source, quote])).toContainEqual([
      other,
      '国务院国有资产监督管理委员会',
    ]);
    expect(await quotes(handlers, '"国资委"', { kinds: ['source'] })).toEqual(['source: 国资委']);
    expect(await quotes(handlers, '国资委', { kinds: ['source'], withoutAliases: true })).toEqual([
      'source: 国资委',
    ]);
    for (const typed of ['guoziwei', 'gzw'])
      expect(await quotes(handlers, typed, { kinds: ['entity'] })).toEqual(['entity: 国资委']);
    expect(await quotes(handlers, 'yjt', { kinds: ['code'] })).toContain('code: 党组织前置研究讨论');
  });
});

describe('fields', () => {
  it('let through what fits them, one and the same claim for all of them', async () => {
    const { handlers, english, inChinese, inEnglish, chinese } = await worked();
    await handlers['source.setReliability']({ id: chinese, reliability: 'B' });
    await handlers['claim.setCode']({ claimId: inEnglish.id, codeId: 'golden-share', polarity: 'negated' });
    await handlers['claim.update']({ id: inEnglish.id, changes: { eventTime: '2023-05' } });
    await handlers['source.setMetadata']({ id: chinese, name: 'language', value: 'zh-Hans' });
    const entity = await make(handlers, 'organisation', 'Beiyuan');
    await handlers['entity.tag']({ claimId: inEnglish.id, entity: entity.id });
    const { id, revision } = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    await handlers['memo.save']({
      id,
      baseRevision: revision,
      title: 'M',
      document: memoCiting(inEnglish.id),
    });
    const things = async (query: string) => {
      const ids = (await find(handlers, query)).map((hit) => `${hit.kind} ${hit.id}`);
      return [...new Set(ids)].toSorted();
    };
    const [quoteOfEnglish] = inEnglish.evidence.map((evidence) => `quote ${evidence.id}`);
    expect(await things('code:golden-share rare')).toEqual([quoteOfEnglish, `source ${english}`]);
    expect(await things('code:golden-share type:claim')).toEqual([`claim ${inEnglish.id}`]);
    expect(await things('type:reported-statement,forecast')).toContain(`claim ${inChinese.id}`);
    expect(await things('code:前置 type:claim')).toEqual([`claim ${inChinese.id}`]);
    expect(await things('polarity:negated type:claim')).toEqual([`claim ${inEnglish.id}`]);
    expect(await things('code:pre-deliberation polarity:negated type:claim')).toEqual([]);
    expect(await things('entity:Beiyuan type:claim')).toEqual([`claim ${inEnglish.id}`]);
    expect(await things('entity:beiyuan type:entity')).toEqual([`entity ${entity.id}`]);
    expect(await things('status:draft type:claim')).toHaveLength(2);
    expect(await things('cited:no type:claim')).toEqual([`claim ${inChinese.id}`]);
    expect(await things('cited:yes type:claim')).toEqual([`claim ${inEnglish.id}`]);
    expect(await things('date:2023..2024 type:claim')).toEqual([`claim ${inEnglish.id}`]);
    expect(await things('date:2024.. type:claim')).toEqual([]);
    expect(await things('reliability:A..C type:source')).toEqual([`source ${chinese}`]);
    expect(await things(`source:${english} type:source`)).toEqual([`source ${english}`]);
    expect(await things('-type:source,code,memo,entity,quote')).toHaveLength(2);
    expect(await things('lang:zh type:source')).toEqual([`source ${chinese}`]);
    expect(await things(`dimension:D1 type:code`)).not.toEqual([]);
  });

  it('say which value names nothing, and at which character', async () => {
    const { handlers } = await worked();
    const run = (query: string) => handlers['search.run']({ query, limit: 1 });
    expect(await failureMessage(() => run('rare code:nonsense'))).toMatch(/^Character 11: .*nonsense/);
    expect(await failureMessage(() => run('“rare'))).toMatch(/^Character 1: /);
    expect(await failureCode(() => run('(a'))).toBe('bad-query');
  });

  it('are counted as facets', async () => {
    const { handlers, chinese, english } = await worked();
    await handlers['source.setMetadata']({ id: chinese, name: 'language', value: 'zh' });
    const { facets, total } = await handlers['search.run']({
      query: '讨论 OR rare',
      limit: 1,
      withFacets: true,
    });
    expect(facets?.source.map(({ value }) => value).toSorted()).toEqual([chinese, english].toSorted());
    expect(facets?.code.find(({ value }) => value === 'golden-share')?.count).toBe(3);
    expect(facets?.language.map(({ value }) => value)).toContain('zh');
    expect(total).toBeGreaterThan(3);
  });
});

describe('a search that is overtaken', () => {
  it('is given up for the next one of the same asker', async () => {
    const { handlers } = await worked();
    await handlers['search.run']({ query: 'rare', limit: 1 });
    const question = { query: 'rare', limit: 1, isExact: true, asker: 'box' };
    const first = failureCode(() => handlers['search.run'](question));
    const second = handlers['search.run'](question);
    const other = handlers['search.run']({ ...question, asker: 'another box' });
    expect(await first).toBe('cancelled');
    expect((await second).total).toBeGreaterThan(0);
    expect((await other).total).toBeGreaterThan(0);
  });
});

describe('searching in vain', () => {
  it('is recorded for a source, hashed and undone, and not where something is found', async () => {
    const { handlers, chinese } = await worked();
    const made = await handlers['search.recordNone']({
      sourceId: chinese,
      query: 'quota',
      codeIds: ['golden-share'],
    });
    expect(made).toMatchObject({ kind: 'none-found', sourceVersion: 1, query: 'quota', searchedBy: 'Ada' });
    expect(await handlers['search.listNoneFound']({ sourceId: chinese })).toEqual([made]);
    expect(await failureCode(() => handlers['search.recordNone']({ sourceId: chinese, query: '配额' }))).toBe(
      'search-found',
    );
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
    await handlers['history.undo']({});
    expect(await handlers['search.listNoneFound']({})).toEqual([]);
  });
});
