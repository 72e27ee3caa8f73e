import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import { failureCode, importText, memoCiting, newTestNotebook, reopen, tagWords } from './notebook-fixture';

const chinese = '公司章程\n党委前置研究讨论重大事项。𠮷野家😀后发展。\nThe committee decides first.';

describe('tagging passages', () => {
  it('cuts the quote and its context from the stored text, in code points', async () => {
    const { handlers } = newTestNotebook();
    const sourceId = await importText(handlers, chinese);
    const claim = await tagWords(handlers, sourceId, '😀后');
    expect(claim.evidence[0]).toMatchObject({
      quote: '😀后',
      start: 21,
      end: 23,
      prefix: '公司章程\n党委前置研究讨论重大事项。𠮷野家',
      suffix: '发展。\nThe committee decides first.',
      sourceVersion: 1,
    });
    expect(claim).toMatchObject({ status: 'draft', reliability: 'F', credibility: '6', author: 'Ada' });
    expect(claim.codes[0]).toMatchObject({
      codeId: 'pre-deliberation',
      coder: 'Ada',
      codebookVersion: '1.0',
    });
  });

  it('is there after closing and opening again, in one file', async () => {
    const first = newTestNotebook();
    const sourceId = await importText(first.handlers, chinese);
    const claim = await tagWords(first.handlers, sourceId, '前置研究');
    first.notebook.close();
    const second = reopen(first.file);
    expect(await second.handlers['claim.list']({})).toEqual([
      { ...claim, sourceTitles: { [sourceId]: '公司章程' } },
    ]);
    expect((await second.handlers['source.list']({}))[0]).toMatchObject({ claimCount: 1 });
    expect((await second.handlers['codebook.get']({})).usage).toEqual({ 'pre-deliberation': 1 });
  });

  it('refuses passages outside the text, without words, or with unknown codes, and changes nothing', async () => {
    const { handlers } = newTestNotebook();
    const sourceId = await importText(handlers, 'Title\n \t\u200b\nWords');
    const create = (start: number, end: number, codeId = 'pre-deliberation') =>
      failureCode(() =>
        handlers['claim.create']({
          sourceId,
          start,
          end,
          codes: [{ codeId, polarity: 'affirmed' }],
          statement: '',
          relation: 'supports',
        }),
      );
    expect(await create(0, 100)).toBe('position-out-of-range');
    expect(await create(4, 3)).toBe('position-out-of-range');
    expect(await create(3, 3)).toBe('empty-passage');
    expect(await create(5, 10)).toBe('empty-passage');
    expect(await create(0, 5, 'no-such-code')).toBe('unknown-code');
    expect(await handlers['claim.list']({})).toEqual([]);
    expect((await handlers['history.state']({})).undo).toMatchObject({ key: 'history.importSource' });
  });

  it('keeps position and words together for any text and range', async () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '党',
      '𠮷',
      '😀',
      '👩‍👩‍👧',
      '\n',
      ' ',
      'e\u0301',
      '后',
      '\u0000',
      'ab。',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        async (pieces, a, b) => {
          const { handlers, notebook } = newTestNotebook();
          const sourceId = await importText(handlers, `x${pieces.join('')}`);
          const { text } = await handlers['source.text']({ id: sourceId });
          expect(text).toBe(`x${pieces.join('')}`);
          const points = [...text];
          const start = a % points.length;
          const end = start + 1 + (b % (points.length - start));
          const quote = points.slice(start, end).join('');
          const input = {
            sourceId,
            start,
            end,
            codes: [{ codeId: 'pre-deliberation', polarity: 'negated' as const }],
          };
          const made = async () =>
            handlers['claim.create']({ ...input, statement: '', relation: 'supports' });
          if (/^[\s\p{Cc}\p{Cf}]*$/u.test(quote)) {
            expect(await failureCode(made)).toBe('empty-passage');
          } else {
            expect((await made()).evidence[0]).toMatchObject({
              quote,
              prefix: points.slice(Math.max(0, start - 32), start).join(''),
              suffix: points.slice(end, end + 32).join(''),
            });
            expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
          }
          notebook.close();
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('changing claims', () => {
  it('adds and removes passages and codes and changes fields', async () => {
    const { handlers } = newTestNotebook();
    const sourceId = await importText(handlers, chinese);
    const claim = await tagWords(handlers, sourceId, '前置研究');
    const passage = { sourceId, start: 0, end: 4, relation: 'contradicts' as const };
    const two = await handlers['claim.addEvidence']({
      claimId: claim.id,
      ...passage,
      codes: [{ codeId: 'pre-deliberation', polarity: 'negated' }],
    });
    expect(two.evidence.map(({ quote, relation }) => [quote, relation])).toEqual([
      ['前置研究', 'supports'],
      ['公司章程', 'contradicts'],
    ]);
    expect(two.codes.map(({ codeId, polarity }) => [codeId, polarity])).toEqual([
      ['pre-deliberation', 'negated'],
    ]);
    const translated = await handlers['claim.setEvidence']({
      claimId: claim.id,
      evidenceId: two.evidence[1]!.id,
      changes: { translation: { text: 'Articles', translator: 'Ada', status: 'draft' } },
    });
    expect(translated.evidence[1]).toMatchObject({
      relation: 'contradicts',
      translation: { text: 'Articles' },
    });
    const updated = await handlers['claim.update']({
      id: claim.id,
      changes: {
        statement: 'Lone \ud800 surrogate',
        confidence: { level: 'low', basis: '' },
        attribution: [{ who: 'Ministry', role: '', verb: 'says', access: 'direct' }],
      },
    });
    expect(updated.modifiedAt > translated.modifiedAt).toBe(true);
    expect(updated).toMatchObject({ confidence: { level: 'low' }, attribution: [{ who: 'Ministry' }] });
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
    const bare = await handlers['claim.removeCode']({ claimId: claim.id, codeId: 'pre-deliberation' });
    expect(bare.codes).toEqual([]);
    const one = await handlers['claim.removeEvidence']({
      claimId: claim.id,
      evidenceId: two.evidence[0]!.id,
    });
    expect(one.evidence.map(({ quote }) => quote)).toEqual(['公司章程']);
  });

  it('does nothing where nothing changes', async () => {
    const { handlers } = newTestNotebook();
    const claim = await tagWords(handlers, await importText(handlers, chinese), '前置研究');
    const before = await handlers['history.state']({});
    expect(await handlers['claim.update']({ id: claim.id, changes: { statement: '' } })).toEqual(claim);
    expect(await handlers['history.state']({})).toEqual(before);
  });

  it('is refused while a memo would lose what it cites', async () => {
    const { handlers } = newTestNotebook();
    const claim = await tagWords(handlers, await importText(handlers, chinese), '前置研究');
    const memo = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    const save = (ids: ClaimId[], baseRevision: number) =>
      handlers['memo.save']({ id: memo.id, title: 'M', document: memoCiting(...ids), baseRevision });
    await save([claim.id], 1);
    expect(await failureCode(() => handlers['claim.delete']({ id: claim.id }))).toBe('claim-cited');
    const evidenceId = claim.evidence[0]!.id;
    const remove = () => handlers['claim.removeEvidence']({ claimId: claim.id, evidenceId });
    expect(await failureCode(remove)).toBe('claim-cited');
    await save([], 2);
    await handlers['claim.delete']({ id: claim.id });
    expect(await failureCode(() => handlers['claim.get']({ id: claim.id }))).toBe('not-found');
  });
});
