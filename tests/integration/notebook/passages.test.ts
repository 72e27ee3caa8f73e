import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../shared/claim/claim-schema';
import { codePointLength } from '../../../shared/text/code-points';
import type { SourceId } from '../../../shared/source/source-schema';
import {
  failureCode,
  importText,
  memoCiting,
  newTestNotebook,
  tagWords,
  type Handlers,
} from './notebook-fixture';

const text =
  '标题\n党委前置研究😀讨论重大事项。董事会再作决定。\nThe committee decides first. The board follows.';
const affirmed = (codeId: string) => ({ codeId, polarity: 'affirmed' as const });

async function started() {
  const { handlers } = newTestNotebook();
  return { handlers, sourceId: await importText(handlers, text) };
}

const passageOf = (claim: Claim, index = 0) => ({
  claimId: claim.id,
  evidenceId: claim.evidence[index]!.id,
});
const quotes = (claim: Claim): string[] => claim.evidence.map(({ quote }) => quote);
/** Where words stand, in code points. */
const rangeOf = (words: string) => {
  const start = codePointLength(text.slice(0, text.indexOf(words)));
  return { start, end: start + codePointLength(words) };
};

async function translate(handlers: Handlers, claim: Claim, words: string, index = 0): Promise<Claim> {
  return handlers['claim.setEvidence']({
    ...passageOf(claim, index),
    changes: { translation: { text: words, translator: 'Ada', status: 'reviewed' } },
  });
}

async function undoesTo(handlers: Handlers, claims: readonly Claim[], name: string): Promise<void> {
  expect((await handlers['history.state']({})).undo?.key).toBe(name);
  await handlers['history.undo']({});
  const rows = await handlers['claim.list']({});
  expect(rows.map(({ sourceTitles: _titles, ...claim }) => claim)).toEqual(claims);
  await handlers['history.redo']({});
  expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
}

describe('moving the edges of a passage', () => {
  it('cuts the quote again, without white space at its ends; what was reviewed is a draft again', async () => {
    const { handlers, sourceId } = await started();
    const claim = await translate(handlers, await tagWords(handlers, sourceId, '前置研究'), 'studies first');
    const { start, end } = rangeOf('前置研究😀讨论重大事项。');
    const wider = await handlers['claim.setPassage']({ ...passageOf(claim), start, end });
    expect(wider.evidence[0]).toMatchObject({
      id: claim.evidence[0]!.id,
      start,
      end,
      quote: '前置研究😀讨论重大事项。',
      prefix: '标题\n党委',
      translation: { text: 'studies first', status: 'draft' },
    });
    const spaced = rangeOf('\nThe committee ');
    const trimmed = await handlers['claim.setPassage']({ ...passageOf(claim), ...spaced });
    expect(trimmed.evidence[0]).toMatchObject({ quote: 'The committee', start: spaced.start + 1 });
    await undoesTo(handlers, [wider], 'history.setPassage');
  });

  it('writes nothing where nothing moves, and refuses what is outside or blank', async () => {
    const { handlers, sourceId } = await started();
    const claim = await tagWords(handlers, sourceId, '前置研究');
    const before = await handlers['history.state']({});
    const move = (start: number, end: number) =>
      handlers['claim.setPassage']({ ...passageOf(claim), start, end });
    const { start, end } = claim.evidence[0]!;
    expect(await move(start, end)).toEqual(claim);
    expect(await failureCode(() => move(5, 1000))).toBe('position-out-of-range');
    expect(await failureCode(() => move(5, 4))).toBe('position-out-of-range');
    expect(await failureCode(() => move(2, 3))).toBe('empty-passage');
    const gone = { ...passageOf(claim), evidenceId: sourceId as never };
    expect(await failureCode(() => handlers['claim.setPassage']({ ...gone, start, end }))).toBe('not-found');
    await handlers['source.bin']({ ids: [sourceId] });
    expect(await failureCode(() => move(start, end + 1))).toBe('source-in-bin');
    await handlers['history.undo']({});
    expect(await handlers['history.state']({})).toMatchObject({ undo: before.undo });
  });
});

describe('splitting a passage', () => {
  it('makes two of one claim; the translation is kept with the first, or parted as it is given', async () => {
    const { handlers, sourceId } = await started();
    const words = 'The committee decides first. The board follows.';
    const claim = await translate(handlers, await tagWords(handlers, sourceId, words), 'A. B.');
    const at = rangeOf(' The board').start;
    const split = await handlers['claim.splitPassage']({ ...passageOf(claim), at });
    expect(quotes(split)).toEqual(['The committee decides first.', 'The board follows.']);
    expect(split.evidence.map(({ translation }) => translation)).toEqual([
      { text: 'A. B.', translator: 'Ada', status: 'draft' },
      null,
    ]);
    expect(split.codes).toEqual(claim.codes);
    await undoesTo(handlers, [claim], 'history.splitPassage');
    await handlers['history.undo']({});
    const parted = await handlers['claim.splitPassage']({
      ...passageOf(claim),
      at,
      translations: ['A.', ' B. '],
    });
    expect(parted.evidence.map(({ translation }) => translation?.text)).toEqual(['A.', 'B.']);
  });

  it('is refused at an edge and where a part would be blank', async () => {
    const { handlers, sourceId } = await started();
    const claim = await tagWords(handlers, sourceId, ' board follows.');
    const { start, end } = claim.evidence[0]!;
    const split = (at: number) =>
      failureCode(() => handlers['claim.splitPassage']({ ...passageOf(claim), at }));
    expect(await split(start)).toBe('position-out-of-range');
    expect(await split(end)).toBe('position-out-of-range');
    expect(await split(start + 1)).toBe('empty-passage');
    expect(await handlers['claim.list']({})).toMatchObject([{ evidence: [{ start, end }] }]);
  });
});

describe('joining passages', () => {
  it('of one claim: neighbours and overlapping ones, with both translations', async () => {
    const { handlers, sourceId } = await started();
    const first = await tagWords(handlers, sourceId, 'The committee decides first.');
    const two = await handlers['claim.addEvidence']({
      claimId: first.id,
      sourceId,
      ...rangeOf('The board follows.'),
      codes: [],
      relation: 'supports',
    });
    await translate(handlers, two, 'One.');
    const before = await translate(handlers, two, 'Two.', 1);
    const { claim, removed } = await handlers['claim.joinPassages']({
      first: passageOf(before, 1),
      second: passageOf(before, 0),
    });
    expect(removed).toBeNull();
    expect(quotes(claim)).toEqual(['The committee decides first. The board follows.']);
    expect(claim.evidence[0]).toMatchObject({
      id: before.evidence[1]!.id,
      translation: { text: 'One. Two.', translator: 'Ada', status: 'draft' },
    });
    await undoesTo(handlers, [before], 'history.joinPassages');
  });

  it('of two claims with the same code: the codes of both are kept, and a claim without a passage goes', async () => {
    const { handlers, sourceId } = await started();
    const first = await tagWords(handlers, sourceId, '党委前置研究😀讨论');
    const second = await tagWords(handlers, sourceId, '讨论重大事项。');
    const coded = await handlers['claim.setCode']({ claimId: second.id, ...affirmed('state-ownership') });
    const answer = await handlers['claim.joinPassages']({
      first: passageOf(first),
      second: passageOf(second),
    });
    expect(answer.removed).toBe(second.id);
    expect(quotes(answer.claim)).toEqual(['党委前置研究😀讨论重大事项。']);
    expect(answer.claim.codes.map(({ codeId }) => codeId)).toEqual(['pre-deliberation', 'state-ownership']);
    await undoesTo(handlers, [first, coded], 'history.joinPassages');
  });

  it('loses no word of the analyst: the written claim stays, and two written ones are refused', async () => {
    const { handlers, sourceId } = await started();
    const first = await tagWords(handlers, sourceId, '党委前置研究');
    const second = await tagWords(handlers, sourceId, '研究😀讨论');
    const write = (id: Claim['id']) => handlers['claim.update']({ id, changes: { notes: 'Ask the clerk.' } });
    await write(second.id);
    const join = () => handlers['claim.joinPassages']({ first: passageOf(first), second: passageOf(second) });
    expect(await join()).toMatchObject({
      claim: { id: second.id, notes: 'Ask the clerk.' },
      removed: first.id,
    });
    await handlers['history.undo']({});
    await write(first.id);
    expect(await failureCode(join)).toBe('claims-differ');
    const more = {
      claimId: second.id,
      sourceId,
      ...rangeOf('标题'),
      codes: [],
      relation: 'supports' as const,
    };
    await handlers['claim.addEvidence'](more);
    expect(await join()).toMatchObject({ claim: { id: first.id }, removed: null });
    const rest = await handlers['claim.get']({ id: second.id });
    expect([rest.notes, ...quotes(rest)]).toEqual(['Ask the clerk.', '标题']);
  });

  it('keeps the claim that a memo cites', async () => {
    const { handlers, sourceId } = await started();
    const first = await tagWords(handlers, sourceId, '党委前置研究');
    const second = await tagWords(handlers, sourceId, '研究😀讨论');
    const memo = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    const document = memoCiting(second.id);
    await handlers['memo.save']({ id: memo.id, title: 'M', document, baseRevision: 1 });
    const joined = await handlers['claim.joinPassages']({
      first: passageOf(first),
      second: passageOf(second),
    });
    expect(joined).toMatchObject({ claim: { id: second.id }, removed: first.id });
  });

  it('keeps the claim that another one is linked to', async () => {
    const { handlers, sourceId } = await started();
    const first = await tagWords(handlers, sourceId, '党委前置研究');
    const second = await tagWords(handlers, sourceId, '研究😀讨论');
    const other = await tagWords(handlers, sourceId, '标题');
    await handlers['claim.link']({ fromId: other.id, toId: second.id, kind: 'supports', note: '' });
    const joined = await handlers['claim.joinPassages']({
      first: passageOf(first),
      second: passageOf(second),
    });
    expect(joined).toMatchObject({ claim: { id: second.id }, removed: first.id });
  });

  it('is refused across words, codes, polarity, sides and sources', async () => {
    const { handlers, sourceId } = await started();
    const base = await tagWords(handlers, sourceId, '党委前置研究');
    const join = async (second: Claim, index = 0) =>
      failureCode(() =>
        handlers['claim.joinPassages']({ first: passageOf(base), second: passageOf(second, index) }),
      );
    expect(await join(base)).toBe('passages-apart');
    expect(await join(await tagWords(handlers, sourceId, '董事会'))).toBe('passages-apart');
    const near = await tagWords(handlers, sourceId, '😀讨论', 'state-ownership');
    expect(await join(near)).toBe('claims-differ');
    await handlers['claim.setCode']({ claimId: near.id, codeId: 'pre-deliberation', polarity: 'negated' });
    expect(await join(near)).toBe('claims-differ');
    const against = await handlers['claim.addEvidence']({
      claimId: base.id,
      sourceId,
      ...rangeOf('😀讨论'),
      codes: [],
      relation: 'contradicts',
    });
    expect(await join(against, 1)).toBe('claims-differ');
    const elsewhere = await importText(handlers, 'Another\ntext');
    expect(await join(await tagWords(handlers, elsewhere, 'text'))).toBe('passages-apart');
  });

  it('brings back what was split, for any passage and any place', async () => {
    const { handlers, sourceId } = await started();
    const length = codePointLength(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(length - 2), fc.nat(length), fc.nat(length), async (a, b, c) => {
        const start = a;
        const end = a + 2 + (b % (length - a - 1));
        const made = await handlers['claim.create']({
          sourceId,
          start,
          end: Math.min(end, length),
          codes: [affirmed('pre-deliberation')],
          statement: '',
          relation: 'supports',
        });
        const { start: from, end: to } = made.evidence[0]!;
        const whole = await handlers['claim.setPassage']({ ...passageOf(made), start: from, end: to });
        const at = from + 1 + (c % Math.max(1, to - from - 1));
        const code = await failureCode(async () => {
          const split = await handlers['claim.splitPassage']({ ...passageOf(made), at });
          expect(quotes(split).every((quote) => quote === quote.trim())).toBe(true);
          const { claim } = await handlers['claim.joinPassages']({
            first: passageOf(split, 0),
            second: passageOf(split, 1),
          });
          expect(quotes(claim)).toEqual(quotes(whole).map((quote) => quote.trim()));
        });
        expect([undefined, 'empty-passage', 'position-out-of-range']).toContain(code);
        await handlers['claim.delete']({ id: made.id });
      }),
      { numRuns: 60 },
    );
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
  });
});

describe('finding every occurrence of words', () => {
  const find = async (handlers: Handlers, changes: object) =>
    handlers['claim.findOccurrences']({
      words: '委員會',
      sourceId: null,
      isWholeWord: false,
      isCaseExact: false,
      isScriptExact: false,
      codes: [affirmed('pre-deliberation')],
      target: { kind: 'each' },
      ...changes,
    });

  it('over one source or all of them, with context and with what is tagged so already', async () => {
    const { handlers } = newTestNotebook();
    const first = await importText(handlers, 'A\n😀委员会先研究。委員會後決定。');
    const second = await importText(handlers, 'B\n委员会');
    await tagWords(handlers, first, '委員會');
    const all = await find(handlers, {});
    expect(all.isCut).toBe(false);
    expect(all.occurrences).toEqual([
      {
        sourceId: first,
        start: 3,
        end: 6,
        before: 'A\n😀',
        quote: '委员会',
        after: '先研究。委員會後決定。',
        isTagged: false,
      },
      {
        sourceId: first,
        start: 10,
        end: 13,
        before: 'A\n😀委员会先研究。',
        quote: '委員會',
        after: '後決定。',
        isTagged: true,
      },
      { sourceId: second, start: 2, end: 5, before: 'B\n', quote: '委员会', after: '', isTagged: false },
    ]);
    expect((await find(handlers, { sourceId: second })).occurrences).toHaveLength(1);
    expect((await find(handlers, { isScriptExact: true })).occurrences).toHaveLength(1);
    await handlers['source.bin']({ ids: [first] });
    expect((await find(handlers, {})).occurrences.map(({ sourceId }) => sourceId)).toEqual([second]);
    expect(await failureCode(() => find(handlers, { sourceId: first }))).toBe('source-in-bin');
  });

  it('says what a claim has already, and stops at what can be tagged at once', async () => {
    const { handlers } = newTestNotebook();
    const sourceId = await importText(handlers, `Many\n${'quota, '.repeat(2100)}`);
    const claim = await tagWords(handlers, sourceId, 'quota');
    const target = { kind: 'together' as const, claimId: claim.id };
    const { occurrences, isCut } = await find(handlers, { words: 'Quota', codes: [], target });
    expect([occurrences.length, isCut]).toEqual([2000, true]);
    expect(occurrences.filter(({ isTagged }) => isTagged)).toHaveLength(1);
  });
});

describe('tagging many passages at once', () => {
  const places = (sourceId: SourceId) =>
    ['党委', '董事会', '董事会', 'The board'].map((words) => ({ sourceId, ...rangeOf(words) }));

  it('makes a claim each, in one step, and leaves out what is tagged so already', async () => {
    const { handlers, sourceId } = await started();
    const there = await tagWords(handlers, sourceId, '党委');
    const tag = () =>
      handlers['claim.tagOccurrences']({
        passages: places(sourceId),
        codes: [affirmed('pre-deliberation')],
        relation: 'supports',
        target: { kind: 'each' },
      });
    const answer = await tag();
    expect(answer).toMatchObject({ tagged: 2, skipped: 2 });
    const claims = await handlers['claim.list']({});
    expect(new Set(claims.flatMap(quotes))).toEqual(new Set(['The board', '党委', '董事会']));
    const history = await handlers['history.state']({});
    expect(await tag()).toEqual({ claimIds: [], tagged: 0, skipped: 4 });
    expect(await handlers['history.state']({})).toEqual(history);
    expect(history.undo).toEqual({
      key: 'history.tagOccurrences',
      values: { count: '2', code: 'Party pre-deliberation' },
    });
    await undoesTo(handlers, [there], 'history.tagOccurrences');
  });

  it('tags a passage again with another code or polarity', async () => {
    const { handlers, sourceId } = await started();
    await tagWords(handlers, sourceId, '党委');
    const [passage] = places(sourceId);
    const tag = (codeId: string, polarity: 'affirmed' | 'negated') =>
      handlers['claim.tagOccurrences']({
        passages: [passage!],
        codes: [{ codeId, polarity }],
        relation: 'supports',
        target: { kind: 'each' },
      });
    expect(await tag('pre-deliberation', 'negated')).toMatchObject({ tagged: 1 });
    expect(await tag('state-ownership', 'affirmed')).toMatchObject({ tagged: 1 });
    expect(await tag('state-ownership', 'affirmed')).toMatchObject({ tagged: 0 });
  });

  it('adds them to one claim, new or there', async () => {
    const { handlers, sourceId } = await started();
    const add = (claimId: Claim['id'] | null, codes: ReturnType<typeof affirmed>[]) =>
      handlers['claim.tagOccurrences']({
        passages: places(sourceId),
        codes,
        relation: 'contradicts',
        target: { kind: 'together', claimId },
      });
    expect(await failureCode(() => add(null, []))).toBe('bad-input');
    const made = await add(null, [affirmed('pre-deliberation')]);
    expect(made).toMatchObject({ tagged: 3, skipped: 1 });
    const claim = await handlers['claim.get']({ id: made.claimIds[0]! });
    expect(claim.evidence.map(({ quote, relation }) => [quote, relation])).toEqual([
      ['党委', 'contradicts'],
      ['董事会', 'contradicts'],
      ['The board', 'contradicts'],
    ]);
    expect(await add(claim.id, [])).toEqual({ claimIds: [claim.id], tagged: 0, skipped: 4 });
    const other = await tagWords(handlers, sourceId, '党委');
    expect(await add(other.id, [])).toMatchObject({ claimIds: [other.id], tagged: 2, skipped: 2 });
    await handlers['history.undo']({});
    expect(quotes(await handlers['claim.get']({ id: other.id }))).toEqual(['党委']);
  });

  it('is all or nothing', async () => {
    const { handlers, sourceId } = await started();
    const code = await failureCode(() =>
      handlers['claim.tagOccurrences']({
        passages: [...places(sourceId), { sourceId, start: 5, end: 9999 }],
        codes: [affirmed('pre-deliberation')],
        relation: 'supports',
        target: { kind: 'each' },
      }),
    );
    expect(code).toBe('position-out-of-range');
    expect(await handlers['claim.list']({})).toEqual([]);
  });
});
