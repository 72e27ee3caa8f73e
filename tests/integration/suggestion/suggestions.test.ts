import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../shared/suggestion/suggestion-schema';
import { failureCode, importText, newTestNotebook, reopen, tagWords } from '../notebook/notebook-fixture';

const text = [
  'The board voted after the Party committee had discussed the plan.',
  'The weather was fine.',
  '公司党委前置研究后提交董事会审议。',
  'Xi Jinping Thought was studied by nobody.',
].join('\n');

async function suggested() {
  const open = newTestNotebook();
  const sourceId = await importText(open.handlers, text);
  const list = () => open.handlers['suggestion.list']({ sourceId });
  return { ...open, sourceId, list };
}

const codes = (suggestions: readonly Suggestion[]) => suggestions.map(({ codeId }) => codeId);
const whole = (suggestion: Suggestion) => ({
  ...suggestion,
  passage: suggestion.sentence,
  polarity: 'affirmed' as const,
});

describe('suggestions of a source', () => {
  it('name code, words, rule and sentence, and leave out what is tagged', async () => {
    const { handlers, sourceId, list } = await suggested();
    const { version, suggestions, rejected } = await list();
    expect([version, rejected]).toEqual([1, 0]);
    expect(codes(suggestions)).toEqual(['pre-deliberation', 'pre-deliberation', 'leader-thought-loyalty']);
    for (const { start, end, quote, sentence } of suggestions) {
      expect([...text].slice(start, end).join('')).toBe(quote);
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(sentence.end).toBeGreaterThanOrEqual(end);
    }
    await tagWords(handlers, sourceId, '公司党委前置研究', 'pre-deliberation');
    expect(codes((await list()).suggestions)).toEqual(['pre-deliberation', 'leader-thought-loyalty']);
  });

  it('become claims that say which rule proposed them and who accepted them, in one step', async () => {
    const { handlers, sourceId, list } = await suggested();
    const { version, suggestions } = await list();
    const some = suggestions.slice(0, 2);
    const { claimIds } = await handlers['suggestion.accept']({
      sourceId,
      version,
      suggestions: some.map(whole),
    });
    const claims = await handlers['claim.list']({ ids: claimIds });
    expect(claims.map(({ evidence }) => evidence[0]?.quote)).toEqual([
      text.split('\n')[0],
      text.split('\n')[2],
    ]);
    expect(claims[0]?.codes).toMatchObject([
      {
        codeId: 'pre-deliberation',
        coder: 'Ada',
        origin: { kind: 'rule', rule: some[0]?.rule, trigger: some[0]?.quote },
      },
    ]);
    expect((await list()).suggestions).toHaveLength(1);
    expect((await handlers['history.state']({})).undo).toMatchObject({ key: 'history.acceptSuggestions' });
    await handlers['history.undo']({});
    expect(await handlers['claim.list']({})).toEqual([]);
    expect((await list()).suggestions).toHaveLength(3);
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  });

  it('are not made again where they were rejected: a sentence, a rule here, a rule everywhere', async () => {
    const { handlers, sourceId, list, notebook, file } = await suggested();
    const other = await importText(handlers, `${text}\nAnother.`);
    const { version, suggestions } = await list();
    const reject = (n: number, scope: 'sentence' | 'rule-in-source' | 'rule') =>
      handlers['suggestion.reject']({ sourceId, version, suggestions: [suggestions[n]!], scope });
    await reject(0, 'sentence');
    expect(await list()).toMatchObject({ rejected: 1, suggestions: [{ start: expect.any(Number) }, {}] });
    await reject(1, 'rule-in-source');
    await reject(2, 'rule');
    expect(await list()).toMatchObject({ rejected: 3, suggestions: [] });
    expect(codes((await handlers['suggestion.list']({ sourceId: other })).suggestions)).toEqual([
      'pre-deliberation',
      'pre-deliberation',
    ]);
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
    notebook.close();

    const next = reopen(file).handlers;
    expect(await next['suggestion.list']({ sourceId })).toMatchObject({ rejected: 3 });
    const [latest] = await next['suggestion.rejections']({ sourceId });
    expect(latest).toMatchObject({ sourceId: null, codeId: 'leader-thought-loyalty', rejectedBy: 'Ada' });
    await next['suggestion.forgive']({ ids: [latest!.id] });
    expect(await next['suggestion.list']({ sourceId })).toMatchObject({ rejected: 2 });
    for (let step = 0; step < 3; step++) await next['history.undo']({});
    expect(await next['suggestion.list']({ sourceId })).toMatchObject({ rejected: 1 });
    expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  });

  it('that were made for another version are refused, with nothing changed', async () => {
    const { handlers, sourceId, list } = await suggested();
    const { version, suggestions } = await list();
    const late = { sourceId, version: version + 1, suggestions: suggestions.map(whole) };
    expect(await failureCode(() => handlers['suggestion.accept'](late))).toBe('not-found');
    const outside = { ...whole(suggestions[0]!), passage: { start: 0, end: 99_999 } };
    const accept = () =>
      handlers['suggestion.accept']({ sourceId, version, suggestions: [whole(suggestions[1]!), outside] });
    expect(await failureCode(accept)).toBe('position-out-of-range');
    expect(await handlers['claim.list']({})).toEqual([]);
  });

  it('that a rejection tampered with is found by verify', async () => {
    const { handlers, sourceId, list, notebook } = await suggested();
    const { version, suggestions } = await list();
    await handlers['suggestion.reject']({ sourceId, version, suggestions: [suggestions[0]!], scope: 'rule' });
    notebook.database.run("UPDATE suggestion_rejection SET code_id = 'mass-line'");
    expect(await handlers['notebook.verify']({})).toMatchObject({
      ok: false,
      problems: [{ code: 'rejection-hash-differs' }],
    });
  });
});

describe('other triggers for a code', () => {
  it('say what they gain and lose over the notebook before they are saved', async () => {
    const { handlers } = await suggested();
    const preview = await handlers['suggestion.preview']({
      codeId: 'pre-deliberation',
      triggers: ['weather', '前置研究', '', '<nobody>'],
    });
    expect(preview).toMatchObject({
      gained: 1,
      lost: 1,
      kept: 1,
      gainedSamples: [{ quote: 'weather' }],
      lostSamples: [{ sentence: { start: 0 } }],
      errors: [{ line: 3, at: 0 }],
    });
  });

  it('are tried one set at a time: a later set ends an earlier one', async () => {
    const { handlers } = await suggested();
    const first = failureCode(() => handlers['suggestion.preview']({ codeId: 'mass-line', triggers: [] }));
    const second = handlers['suggestion.preview']({ codeId: 'mass-line', triggers: ['weather'] });
    expect(await first).toBe('cancelled');
    expect(await second).toMatchObject({ gained: 1 });
  });
});
