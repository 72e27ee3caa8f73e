import { describe, expect, it } from 'vitest';
import type { ClaimId, EvidenceId } from '../../../shared/claim/claim-schema';
import { citationOf, citesClaim, type CitationItem } from '../../../shared/memo/citation-item';
import { citedItems, inlineRuns } from '../../../shared/memo/memo-inlines';
import type { Memo } from '../../../shared/memo/memo-schema';
import {
  failureCode,
  importText,
  memoCiting,
  newTestNotebook,
  tagWords,
  type Handlers,
} from '../notebook/notebook-fixture';

const text = 'The committee studied the plan.\nThe board approved the quota.\nNobody asked the regulator.';
const codeB = 'secretary-chair-dual-post';

async function open() {
  const { handlers } = newTestNotebook();
  const source = await importText(handlers, text);
  const one = await tagWords(handlers, source, 'committee studied');
  const two = await tagWords(handlers, source, 'board approved', codeB);
  const three = await tagWords(handlers, source, 'Nobody asked');
  return { handlers, source, one, two, three, ids: [one.id, two.id, three.id] };
}

const codesOf = async (handlers: Handlers) =>
  (await handlers['claim.list']({})).map(({ codes }) =>
    codes.map(({ codeId, polarity }) => `${codeId} ${polarity}`),
  );

async function citing(handlers: Handlers, ...ids: ClaimId[]) {
  const memo = await handlers['memo.create']({ title: 'Quotas', template: 'empty', claimIds: [] });
  return handlers['memo.save']({
    id: memo.id,
    title: 'Quotas',
    document: memoCiting(...ids),
    baseRevision: memo.revision,
  });
}

async function citingItems(handlers: Handlers, items: CitationItem[]) {
  const memo = await handlers['memo.create']({ title: 'Quotas', template: 'empty', claimIds: [] });
  return handlers['memo.save']({
    id: memo.id,
    title: 'Quotas',
    document: { format: 1, blocks: [{ kind: 'paragraph', children: [citationOf(items)] }] },
    baseRevision: memo.revision,
  });
}

const itemsCited = ({ document }: Memo) => citedItems(inlineRuns(document).flat());

const isSound = async (handlers: Handlers) => (await handlers['notebook.verify']({})).problems;

describe('one edit of many claims', () => {
  it('adds, replaces and removes a code, each in one step that undo takes back whole', async () => {
    const { handlers, ids } = await open();
    const before = await handlers['claim.list']({});
    const edit = { kind: 'add-code', codeId: codeB, polarity: 'negated' } as const;
    expect(await handlers['claim.editMany']({ ids, edit })).toEqual({
      changed: 3,
      unchanged: 0,
      refused: 0,
      cited: 0,
    });
    expect(await codesOf(handlers)).toEqual([
      ['pre-deliberation affirmed', `${codeB} negated`],
      [`${codeB} negated`],
      ['pre-deliberation affirmed', `${codeB} negated`],
    ]);
    expect((await handlers['history.state']({})).undo).toMatchObject({
      key: 'history.bulk.addCode',
      values: { count: '3' },
    });
    await handlers['history.undo']({});
    expect(await handlers['claim.list']({})).toEqual(before);

    const swap = { kind: 'replace-code', from: 'pre-deliberation', to: codeB, polarity: null } as const;
    expect(await handlers['claim.editMany']({ ids, edit: swap })).toMatchObject({ changed: 2, unchanged: 1 });
    expect(await codesOf(handlers)).toEqual(ids.map(() => [`${codeB} affirmed`]));
    await handlers['claim.editMany']({ ids, edit: { kind: 'remove-code', codeId: codeB } });
    expect(await codesOf(handlers)).toEqual([[], [], []]);
    expect(await isSound(handlers)).toEqual([]);
  });

  it('keeps a code that a claim has already where another is replaced by it', async () => {
    const { handlers, one } = await open();
    await handlers['claim.setCode']({ claimId: one.id, codeId: codeB, polarity: 'hypothetical' });
    const swap = { kind: 'replace-code', from: 'pre-deliberation', to: codeB, polarity: null } as const;
    await handlers['claim.editMany']({ ids: [one.id], edit: swap });
    expect((await codesOf(handlers))[0]).toEqual([`${codeB} hypothetical`]);
  });

  it('sets fields, and says how many were so already', async () => {
    const { handlers, ids, one } = await open();
    await handlers['claim.update']({ id: one.id, changes: { status: 'reviewed' } });
    const edit = { kind: 'set', changes: { status: 'reviewed' } } as const;
    expect(await handlers['claim.editMany']({ ids, edit })).toEqual({
      changed: 2,
      unchanged: 1,
      refused: 0,
      cited: 0,
    });
    expect((await handlers['claim.list']({})).map(({ status }) => status)).toEqual(ids.map(() => 'reviewed'));
  });

  it('deletes what no memo cites', async () => {
    const { handlers, ids, two } = await open();
    await citing(handlers, two.id);
    const answer = await handlers['claim.editMany']({ ids, edit: { kind: 'delete' } });
    expect(answer).toEqual({ changed: 2, unchanged: 0, refused: 0, cited: 1 });
    expect((await handlers['claim.list']({})).map(({ id }) => id)).toEqual([two.id]);
    await handlers['history.undo']({});
    expect(await handlers['claim.list']({})).toHaveLength(3);
    expect(await isSound(handlers)).toEqual([]);
  });

  it('changes nothing for a code that the codebook does not have', async () => {
    const { handlers, ids } = await open();
    const before = await handlers['claim.list']({});
    const edit = { kind: 'add-code', codeId: 'no-such-code', polarity: 'affirmed' } as const;
    expect(await failureCode(() => handlers['claim.editMany']({ ids, edit }))).toBe('unknown-code');
    expect(await handlers['claim.list']({})).toEqual(before);
  });
});

describe('merging claims', () => {
  it('unites passages, codes, attribution and notes; memos cite the merged claim; undo and redo', async () => {
    const { handlers, one, two, three } = await open();
    const hop = { who: 'Xinhua', role: '', verb: 'says', access: 'direct' } as const;
    await handlers['claim.update']({
      id: one.id,
      changes: { statement: 'A', notes: 'first', attribution: [hop] },
    });
    await handlers['claim.update']({
      id: two.id,
      changes: { statement: 'B', notes: 'second', attribution: [hop], eventTime: '2025' },
    });
    const memo = await citing(handlers, two.id, one.id, three.id);
    const [claims, written] = [await handlers['claim.list']({}), await handlers['memo.get']({ id: memo.id })];

    const merge = { ids: [one.id, two.id], choices: { statement: two.id } };
    const { claim, memos } = await handlers['claim.merge'](merge);
    expect(memos).toBe(1);
    expect(claim).toMatchObject({
      id: one.id,
      statement: 'B',
      notes: 'first\n\nsecond',
      eventTime: '2025',
      attribution: [hop],
    });
    expect(claim.evidence.map(({ quote }) => quote)).toEqual(['committee studied', 'board approved']);
    expect(claim.codes.map(({ codeId }) => codeId)).toEqual(['pre-deliberation', codeB]);
    const cited = await handlers['memo.get']({ id: memo.id });
    expect(cited.document).toEqual(memoCiting(one.id, three.id));
    expect(await failureCode(() => handlers['claim.get']({ id: two.id }))).toBe('not-found');
    expect(await isSound(handlers)).toEqual([]);

    await handlers['history.undo']({});
    expect(await handlers['claim.list']({})).toEqual(claims);
    expect(await handlers['memo.get']({ id: memo.id })).toEqual(written);
    await handlers['history.redo']({});
    expect(await handlers['memo.get']({ id: memo.id })).toEqual(cited);
    expect(await handlers['claim.get']({ id: one.id })).toMatchObject({ statement: 'B' });
    expect(await isSound(handlers)).toEqual([]);
  });

  it('keeps one passage of two that are the same, with the translation', async () => {
    const { handlers, source, one } = await open();
    const twin = await tagWords(handlers, source, 'committee studied', codeB);
    const translation = { text: '研究了', translator: 'Ada', status: 'draft' } as const;
    await handlers['claim.setEvidence']({
      claimId: twin.id,
      evidenceId: twin.evidence.map(({ id }) => id)[0] as (typeof twin.evidence)[number]['id'],
      changes: { translation },
    });
    const { claim } = await handlers['claim.merge']({ ids: [one.id, twin.id], choices: {} });
    expect(claim.evidence).toHaveLength(1);
    expect(claim.evidence[0]?.translation).toEqual(translation);
  });

  it('lets memos that cite a passage of a merged claim cite the one that was kept', async () => {
    const { handlers, source, one, two } = await open();
    const twin = await tagWords(handlers, source, 'committee studied', codeB);
    const passage = (claim: typeof one, of = claim): CitationItem => ({
      to: 'passage',
      claimId: of.id,
      evidenceId: claim.evidence.map(({ id }) => id)[0] as EvidenceId,
    });
    const whole: CitationItem = { to: 'source', sourceId: source, sourceVersion: 1 };
    const memo = await citingItems(handlers, [passage(twin), passage(two), whole]);
    await handlers['claim.merge']({ ids: [one.id, twin.id, two.id], choices: {} });
    const merged = await handlers['memo.get']({ id: memo.id });
    expect(itemsCited(merged)).toEqual([passage(one), passage(two, one), whole]);
    expect(merged.citationCount).toBe(2);
    expect(await isSound(handlers)).toEqual([]);
    await handlers['history.undo']({});
    expect(itemsCited(await handlers['memo.get']({ id: memo.id }))).toEqual([
      passage(twin),
      passage(two),
      whole,
    ]);
  });

  it('refuses one claim alone, and one that is gone, and changes nothing', async () => {
    const { handlers, one, two } = await open();
    await handlers['claim.delete']({ id: two.id });
    const merge = (...ids: ClaimId[]) => failureCode(() => handlers['claim.merge']({ ids, choices: {} }));
    expect(await merge(one.id, one.id)).toBe('bad-input');
    expect(await merge(one.id, two.id)).toBe('not-found');
    expect(await handlers['claim.list']({})).toHaveLength(2);
  });
});

describe('splitting a claim', () => {
  it('moves chosen passages to a new draft with the same codes; undo brings them back', async () => {
    const { handlers, source, one } = await open();
    const start = text.indexOf('the quota');
    const both = await handlers['claim.addEvidence']({
      claimId: one.id,
      sourceId: source,
      start,
      end: start + 9,
      codes: [],
      relation: 'contradicts',
    });
    await handlers['claim.update']({ id: one.id, changes: { statement: 'A', status: 'reviewed' } });
    const before = await handlers['claim.list']({});
    const chosen = both.evidence.slice(1).map(({ id }) => id);
    const passages = both.evidence.map(({ id }): CitationItem => ({
      to: 'passage',
      claimId: one.id,
      evidenceId: id,
    }));
    const memo = await citingItems(handlers, [{ to: 'claim', claimId: one.id }, ...passages]);
    const { left, made } = await handlers['claim.split']({ claimId: one.id, evidenceIds: chosen });
    expect(left.evidence).toHaveLength(1);
    expect(left).toMatchObject({ statement: 'A', status: 'reviewed' });
    expect(made).toMatchObject({ statement: '', status: 'draft', codes: left.codes });
    expect(made.evidence).toEqual(both.evidence.slice(1));
    const cited = itemsCited(await handlers['memo.get']({ id: memo.id }));
    expect(cited.map((item) => citesClaim(item) && item.claimId)).toEqual([one.id, one.id, made.id]);
    expect(await isSound(handlers)).toEqual([]);
    await handlers['history.undo']({});
    expect(await handlers['claim.list']({})).toEqual(before);
    await handlers['history.redo']({});
    expect(await handlers['claim.get']({ id: made.id })).toMatchObject({ evidence: made.evidence });
    expect(await isSound(handlers)).toEqual([]);
  });

  it('leaves at least one passage, and takes none that is not there', async () => {
    const { handlers, one, two } = await open();
    const split = (claimId: ClaimId, evidenceIds: (typeof one.evidence)[number]['id'][]) =>
      failureCode(() => handlers['claim.split']({ claimId, evidenceIds }));
    expect(
      await split(
        one.id,
        one.evidence.map(({ id }) => id),
      ),
    ).toBe('bad-input');
    expect(
      await split(
        one.id,
        two.evidence.map(({ id }) => id),
      ),
    ).toBe('not-found');
    expect(await handlers['claim.list']({})).toHaveLength(3);
  });
});
