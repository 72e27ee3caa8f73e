import { describe, expect, it } from 'vitest';
import type { ClaimFields, ClaimId } from '../../../shared/claim/claim-schema';
import {
  failureCode,
  importText,
  newTestNotebook,
  tagWords,
  type Handlers,
} from '../notebook/notebook-fixture';

async function open() {
  const { handlers } = newTestNotebook();
  const source = await importText(handlers, '党委会前置研究。\n董事会决定。');
  const one = await tagWords(handlers, source, '前置研究');
  const two = await tagWords(handlers, source, '决定');
  return { handlers, one, two };
}

const set = (handlers: Handlers, id: ClaimId, changes: Partial<ClaimFields>) =>
  handlers['claim.update']({ id, changes });

describe('reviewing a claim', () => {
  it('follows the order of statuses, names reason and reviewer, and is undone by name', async () => {
    const { handlers, one } = await open();
    expect(await set(handlers, one.id, { status: 'reviewed' })).toMatchObject({
      status: 'reviewed',
      reviewer: 'Ada',
    });
    const dispute = { status: 'disputed', statusReason: '通报另有说法', reviewer: '李 Li' } as const;
    expect(await set(handlers, one.id, dispute)).toMatchObject(dispute);
    const { undo } = await handlers['history.state']({});
    expect(undo).toEqual({ key: 'history.setStatus', values: { claim: '前置研究', status: 'disputed' } });
    await handlers['history.undo']({});
    expect(await handlers['claim.get']({ id: one.id })).toMatchObject({
      status: 'reviewed',
      statusReason: '',
      reviewer: 'Ada',
    });
    await handlers['history.undo']({});
    await handlers['history.redo']({});
    expect(await handlers['claim.get']({ id: one.id })).toMatchObject({ status: 'reviewed' });
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
  });

  it('is refused with a code, and changes nothing', async () => {
    const { handlers, one } = await open();
    const refused = (changes: Partial<ClaimFields>) =>
      failureCode(() => set(handlers, one.id, { statement: 'lost', ...changes }));
    expect(await refused({ status: 'disputed', statusReason: 'why' })).toBe('status-not-next');
    expect(await refused({ status: 'withdrawn', statusReason: ' ' })).toBe('reason-missing');
    const unfounded = { level: 'high', basis: '' } as const;
    expect(await refused({ status: 'reviewed', confidence: unfounded })).toBe('basis-missing');
    expect((await handlers['claim.get']({ id: one.id })).statement).toBe('');
    await set(handlers, one.id, { status: 'reviewed', confidence: { level: 'high', basis: '两份公告' } });
    expect(await refused({ confidence: unfounded })).toBe('basis-missing');
    await set(handlers, one.id, { confidence: null });
  });

  it('leaves, of many claims, those that it does not fit, and counts them', async () => {
    const { handlers, one, two } = await open();
    await set(handlers, one.id, { status: 'reviewed' });
    const changes = { status: 'disputed', statusReason: '两种解读' } as const;
    const answer = await handlers['claim.editMany']({
      ids: [one.id, two.id],
      edit: { kind: 'set', changes },
    });
    expect(answer).toEqual({ changed: 1, unchanged: 0, refused: 1, cited: 0 });
    const list = await handlers['claim.list']({});
    expect(list.map(({ status }) => status)).toEqual(['disputed', 'draft']);
    expect(list[0]?.reviewer).toBe('Ada');
  });

  it('does not come about by merging: a reviewed claim keeps a basis', async () => {
    const { handlers, one, two } = await open();
    await set(handlers, one.id, { status: 'reviewed' });
    await set(handlers, two.id, { confidence: { level: 'high', basis: '' } });
    const merge = { ids: [one.id, two.id], choices: { status: one.id } };
    expect(await failureCode(() => handlers['claim.merge'](merge))).toBe('basis-missing');
    expect(await handlers['claim.list']({})).toHaveLength(2);
    await handlers['claim.merge']({ ...merge, choices: { status: two.id } });
    expect(await handlers['claim.list']({})).toMatchObject([{ status: 'draft' }]);
  });
});
