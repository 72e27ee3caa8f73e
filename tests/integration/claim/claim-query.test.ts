import { describe, expect, it } from 'vitest';
import type { ClaimFields, ClaimId } from '../../../shared/claim/claim-schema';
import { everyClaim, type ClaimFilter, type ClaimQuery } from '../../../shared/claim/claim-query';
import {
  importText,
  memoCiting,
  newTestNotebook,
  tagWords,
  type Handlers,
} from '../notebook/notebook-fixture';

const english = 'The committee studied the plan.\nThe board approved the quota.\nNobody asked the regulator.';
const chinese = '党委会前置研究讨论重大事项。\n董事会决定配额。';

async function open() {
  const { handlers } = newTestNotebook();
  const [first, second] = [await importText(handlers, english), await importText(handlers, chinese)];
  const studied = await tagWords(handlers, first, 'committee studied');
  const approved = await tagWords(handlers, first, 'board approved', 'secretary-chair-dual-post');
  const discussed = await tagWords(handlers, second, '前置研究讨论');
  return { handlers, first, second, studied, approved, discussed };
}

async function find(handlers: Handlers, filter: ClaimFilter): Promise<ClaimId[]> {
  const { ids } = await handlers['claim.queryIds']({ ...everyClaim, filter });
  return ids;
}

async function lines(handlers: Handlers, query: Partial<ClaimQuery>) {
  const answer = await handlers['claim.query']({ ...everyClaim, ...query, offset: 0, limit: 100 });
  return answer.lines.map((line) =>
    line.kind === 'group' ? `${line.key} ${line.count}` : (line.claim.evidence[0]?.quote ?? ''),
  );
}

const set = (handlers: Handlers, id: ClaimId, changes: Partial<ClaimFields>) =>
  handlers['claim.update']({ id, changes });

describe('what claims are found by', () => {
  it('every word, in statement, quote, translation, title and code name of either language', async () => {
    const { handlers, studied, discussed } = await open();
    await set(handlers, studied.id, { statement: 'Ｔhe Committee looked first' });
    expect(await find(handlers, { text: 'COMMITTEE first' })).toEqual([studied.id]);
    expect(await find(handlers, { text: '研究' })).toContain(discussed.id);
    expect(await find(handlers, { text: 'pre-deliberation' })).toEqual([studied.id, discussed.id]);
    expect(await find(handlers, { text: 'committee nowhere' })).toEqual([]);
  });

  it('one tag that has code, polarity, coder and origin together', async () => {
    const { handlers, studied, approved, discussed } = await open();
    const two = { claimId: approved.id, codeId: 'pre-deliberation', polarity: 'negated' as const };
    await handlers['claim.setCode'](two);
    expect(await find(handlers, { codes: ['pre-deliberation'], polarities: ['negated'] })).toEqual([
      approved.id,
    ]);
    expect(await find(handlers, { codes: ['secretary-chair-dual-post'], polarities: ['negated'] })).toEqual(
      [],
    );
    expect(await find(handlers, { dimensions: ['D2'], coders: ['Ada'], polarities: ['affirmed'] })).toEqual(
      expect.arrayContaining([studied.id, discussed.id]),
    );
    expect(await find(handlers, { origin: 'rule' })).toEqual([]);
    expect(await find(handlers, { coders: ['Bob'] })).toEqual([]);
  });

  it('ratings, kinds, status and what is not set', async () => {
    const { handlers, studied, approved } = await open();
    await set(handlers, studied.id, { type: 'forecast', likelihood: 'likely', credibility: '2' });
    await set(handlers, approved.id, { status: 'reviewed' });
    await set(handlers, approved.id, {
      status: 'disputed',
      statusReason: 'The notice says otherwise.',
      confidence: { level: 'low', basis: 'One notice' },
    });
    expect(await find(handlers, { types: ['forecast'] })).toEqual([studied.id]);
    expect(await find(handlers, { types: ['unset'] })).toHaveLength(2);
    expect(await find(handlers, { credibility: ['1', '2'], likelihood: ['likely'] })).toEqual([studied.id]);
    expect(await find(handlers, { statuses: ['disputed'], confidence: ['low'] })).toEqual([approved.id]);
    expect(await find(handlers, { reliability: ['A'] })).toEqual([]);
  });

  it('dates, of which a year or month fits where any of its days does', async () => {
    const { handlers, studied, approved } = await open();
    await set(handlers, studied.id, { eventTime: '2025-08~' });
    await set(handlers, approved.id, { eventTime: '2024/2025-02' });
    const event = (since?: string, until?: string) => find(handlers, { date: { of: 'event', since, until } });
    expect(await event('2025-08-15')).toEqual([studied.id]);
    expect(await event('2025-02', '2025-03')).toEqual([approved.id]);
    expect(await event('2024', '2025')).toHaveLength(2);
    expect(await event('2026')).toEqual([]);
    expect(
      await find(handlers, { date: { of: 'created', since: '2026-01-01', until: '2026-01-01' } }),
    ).toHaveLength(3);
  });

  it('whether a memo cites them, and whether their words are translated', async () => {
    const { handlers, studied, discussed } = await open();
    const memo = await handlers['memo.create']({ title: '', template: 'empty', claimIds: [] });
    expect(await find(handlers, { isCited: true })).toEqual([]);
    const document = memoCiting(studied.id);
    await handlers['memo.save']({ id: memo.id, title: 'Quotas', document, baseRevision: memo.revision });
    expect(await find(handlers, { isCited: true })).toEqual([studied.id]);
    const [evidence] = discussed.evidence;
    if (!evidence) throw new Error('There is no passage.');
    const translation = { text: 'Studied beforehand', translator: 'Ada', status: 'draft' as const };
    await handlers['claim.setEvidence']({
      claimId: discussed.id,
      evidenceId: evidence.id,
      changes: { translation },
    });
    expect(await find(handlers, { isTranslated: true })).toEqual([discussed.id]);
    expect(await find(handlers, { text: 'beforehand' })).toEqual([discussed.id]);
  });
});

describe('the order and the groups of claims', () => {
  it('is the one changed last first, and any column, with what has no value last', async () => {
    const { handlers, studied, approved } = await open();
    await set(handlers, studied.id, { eventTime: '2025', likelihood: 'very-likely' });
    await set(handlers, approved.id, { eventTime: '2024-05', likelihood: 'unlikely' });
    expect(await lines(handlers, {})).toEqual(['board approved', 'committee studied', '前置研究讨论']);
    for (const column of ['eventTime', 'likelihood'] as const) {
      const up = await lines(handlers, { sort: [{ column, isDescending: false }] });
      expect(up).toEqual(['board approved', 'committee studied', '前置研究讨论']);
      const down = await lines(handlers, { sort: [{ column, isDescending: true }] });
      expect(down).toEqual(['committee studied', 'board approved', '前置研究讨论']);
    }
  });

  it('goes by the second column where the first is equal', async () => {
    const { handlers } = await open();
    const sort = [
      { column: 'reliability', isDescending: false },
      { column: 'quote', isDescending: true },
    ] as const;
    expect(await lines(handlers, { sort: [...sort] })).toEqual([
      '前置研究讨论',
      'committee studied',
      'board approved',
    ]);
  });

  it('goes by source and, within one, by place', async () => {
    const { handlers } = await open();
    const sort = [{ column: 'source', isDescending: false } as const];
    expect(await lines(handlers, { sort })).toEqual(['committee studied', 'board approved', '前置研究讨论']);
  });

  it('shows a claim in the group of each of its codes, and folds groups', async () => {
    const { handlers, approved } = await open();
    await handlers['claim.setCode']({
      claimId: approved.id,
      codeId: 'pre-deliberation',
      polarity: 'affirmed',
    });
    const all = await lines(handlers, { group: 'code' });
    expect(all).toEqual([
      'pre-deliberation 3',
      'board approved',
      '前置研究讨论',
      'committee studied',
      'secretary-chair-dual-post 1',
      'board approved',
    ]);
    const folded = await lines(handlers, { group: 'code', collapsed: ['pre-deliberation'] });
    expect(folded).toHaveLength(3);
    expect(await handlers['claim.queryGroups']({ ...everyClaim, group: 'source' })).toHaveLength(2);
  });

  it('answers any stretch of lines as the whole answer has it', async () => {
    const { handlers } = await open();
    const query: ClaimQuery = { ...everyClaim, group: 'status' };
    const whole = await handlers['claim.query']({ ...query, offset: 0, limit: 100 });
    for (let offset = 0; offset < whole.lineCount; offset++) {
      const part = await handlers['claim.query']({ ...query, offset, limit: 2 });
      expect(part.lines).toEqual(whole.lines.slice(offset, offset + 2));
    }
  });
});

describe('an index that is kept up', () => {
  it('knows what was made, changed, deleted and undone since', async () => {
    const { handlers, first, studied, approved } = await open();
    expect(await find(handlers, {})).toHaveLength(3);
    const asked = await tagWords(handlers, first, 'Nobody asked');
    expect(await find(handlers, { text: 'nobody' })).toEqual([asked.id]);
    await handlers['claim.delete']({ id: approved.id });
    expect(await find(handlers, { text: 'approved' })).toEqual([]);
    await handlers['history.undo']({});
    expect(await find(handlers, { text: 'approved' })).toEqual([approved.id]);
    await set(handlers, studied.id, { statement: 'Quite another thing' });
    expect(await find(handlers, { text: 'quite another' })).toEqual([studied.id]);
    await handlers['source.rename']({ id: first, title: 'The Harbour Ledger' });
    expect(await find(handlers, { text: 'harbour' })).toHaveLength(3);
    const { total, matched } = await handlers['claim.query']({ ...everyClaim, offset: 0, limit: 0 });
    expect([total, matched]).toEqual([4, 4]);
  });

  it('names who made and who coded', async () => {
    const { handlers } = await open();
    expect(await handlers['claim.people']({})).toEqual({ authors: ['Ada'], coders: ['Ada'] });
  });
});

describe('a search for claims to cite', () => {
  it('puts claims whose statement has the words before those found by quote, code or title', async () => {
    const { handlers, studied, approved, discussed } = await open();
    await set(handlers, approved.id, { statement: 'Pre-deliberation was skipped' });
    const found = await handlers['claim.search']({ text: 'pre-deliberation', limit: 9 });
    expect(found.map(({ id }) => id)).toEqual([approved.id, discussed.id, studied.id]);
    const [first] = await handlers['claim.search']({ text: '研究讨论', limit: 9 });
    expect(first?.id).toBe(discussed.id);
    expect(await handlers['claim.search']({ text: '', limit: 2 })).toHaveLength(2);
    expect(await handlers['claim.search']({ text: 'committee zebra', limit: 9 })).toEqual([]);
  });
});
