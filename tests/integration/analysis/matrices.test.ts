import { describe, expect, it } from 'vitest';
import { associate } from '../../../shared/analysis/association';
import { matrixCells } from '../../../shared/analysis/matrix-cells';
import { importText, newTestNotebook, type Handlers } from '../notebook/notebook-fixture';
import { cellsOf, inParagraphs, matrixOf, tag } from './analysis-fixture';

const sentences = Array.from(
  { length: 40 },
  (_none, at) => `Sentence ${String(at).padStart(2, '0')} stands.`,
);
const length = sentences[0]?.length ?? 0;

/** Two codes as in the specification: 12 and 8 passages of 40, 5 with both. */
async function specified(): Promise<Handlers> {
  const { handlers } = newTestNotebook(inParagraphs());
  const source = await importText(handlers, sentences.join('\n\n'));
  for (let at = 0; at < 40; at++) {
    const range = [at * (length + 2), at * (length + 2) + length] as const;
    const codes = {
      ...(at < 12 && { 'golden-share': 'affirmed' as const }),
      ...(at >= 7 && at < 15 && { 'export-control': 'affirmed' as const }),
      ...(at >= 15 && { 'mass-line': 'affirmed' as const }),
    };
    await tag(handlers, source, range, codes);
  }
  return handlers;
}

describe('codes by code', () => {
  it.each(['overlap', 'claim', 'sentence', 'paragraph'] as const)(
    'gives the numbers of the specification for passages that touch nothing else (%s)',
    async (unit) => {
      const matrix = await matrixOf(await specified(), 'code-code', { unit });
      expect(matrix.total).toBe(40);
      const cell = matrixCells(matrix).find(
        ({ row, column }) => row.id === 'golden-share' && column.id === 'export-control',
      );
      expect(cell).toMatchObject({ count: 5, ...associate({ first: 12, second: 8, both: 5, total: 40 }) });
      expect(cell?.npmi).toBeCloseTo(0.353, 4);
    },
  );

  it('lets codes of different claims meet where their passages overlap, or touch one sentence', async () => {
    const { handlers } = newTestNotebook(inParagraphs());
    const source = await importText(
      handlers,
      'The Party met. The board of the firm met later.\n\nNobody came.',
    );
    await tag(handlers, source, [4, 9], { 'golden-share': 'affirmed' });
    await tag(handlers, source, [15, 24], { 'export-control': 'negated' });
    await tag(handlers, source, [19, 36], { 'mass-line': 'affirmed' });
    await tag(handlers, source, [40, 46], { 'party-committee': 'affirmed' });
    const cells = async (unit: 'overlap' | 'claim' | 'sentence' | 'paragraph') => {
      const matrix = await matrixOf(handlers, 'code-code', { unit });
      return { total: matrix.total, pairs: cellsOf(matrix).length / 2 };
    };
    expect(await cells('claim')).toEqual({ total: 4, pairs: 0 });
    expect(await cells('overlap')).toEqual({ total: 3, pairs: 1 });
    expect(await cells('sentence')).toEqual({ total: 3, pairs: 3 });
    expect(await cells('paragraph')).toEqual({ total: 2, pairs: 6 });
    const affirmed = await matrixOf(handlers, 'code-code', { filter: { polarities: ['affirmed'] } });
    expect(cellsOf(affirmed)).toEqual([]);
    expect(affirmed.counted).toContain('affirmed');
  });
});

describe('codes by source and by entity', () => {
  async function worked() {
    const { handlers } = newTestNotebook();
    const first = await importText(handlers, 'The committee met.\nThe board met.');
    const second = await importText(handlers, '党委会前置研究讨论重大事项。');
    await handlers['source.rename']({ id: first, title: 'Meeting' });
    await handlers['source.rename']({ id: second, title: '会议' });
    const codes = { 'party-committee': 'affirmed', 'golden-share': 'negated' } as const;
    const negated = await tag(handlers, first, [4, 13], codes);
    const others = [
      await tag(handlers, first, [23, 28], { 'party-committee': 'hypothetical' }),
      await tag(handlers, second, [0, 3], { 'party-committee': 'affirmed' }),
    ];
    return { handlers, first, second, negated, others };
  }

  it('counts claims, with polarities', async () => {
    const { handlers } = await worked();
    const matrix = await matrixOf(handlers, 'code-source');
    expect(cellsOf(matrix)).toEqual([
      'party-committee Meeting 2',
      'party-committee 会议 1',
      'golden-share Meeting 1',
    ]);
    expect(matrix.cells).toMatchObject({ negated: [0, 0, 1], hypothetical: [1, 0, 0] });
    expect(matrix.rows.map(({ total }) => total)).toEqual([3, 1]);
  });

  it('counts what claims are about', async () => {
    const { handlers, others } = await worked();
    const firm = await handlers['entity.create']({
      kind: 'organisation',
      organisationKind: null,
      names: [
        { text: 'Northern Rare Earth', language: 'en', kind: 'full', used: null },
        { text: '北方稀土', language: 'zh-Hans', kind: 'full', used: null },
      ],
      personName: null,
      identifiers: [],
      notes: '',
    });
    for (const { id } of others) {
      await handlers['entity.tag']({ claimId: id, entity: firm.id });
    }
    const matrix = await matrixOf(handlers, 'code-entity');
    expect(cellsOf(matrix)).toEqual(['party-committee Northern Rare Earth 2']);
    expect(matrix.columns[0]).toMatchObject({ otherName: '北方稀土', total: 2 });
  });

  it('leaves out what is withdrawn or in the bin, and says so', async () => {
    const { handlers, second, negated } = await worked();
    const changes = { status: 'withdrawn', statusReason: 'Misread.' } as const;
    await handlers['claim.update']({ id: negated.id, changes });
    await handlers['source.bin']({ ids: [second] });
    const matrix = await matrixOf(handlers, 'code-source');
    expect(cellsOf(matrix)).toEqual(['party-committee Meeting 1']);
    expect(matrix.leftOut).toMatchObject({ withdrawn: 1, inBin: 1 });
    expect(matrix.counted).toContain('1 withdrawn claim, 1 claim whose passages are all in the bin');
  });

  it('keeps what the other dimensions count where only some are shown', async () => {
    const { handlers } = await worked();
    const all = await matrixOf(handlers, 'code-source');
    const some = await matrixOf(handlers, 'code-source', { filter: { dimensions: ['D6'] } });
    expect(cellsOf(some)).toEqual(['golden-share Meeting 1']);
    expect(some.total).toBe(all.total);
    expect(some.columns[0]?.total).toBe(2);
  });

  it('opens the passages of a cell', async () => {
    const { handlers, first } = await worked();
    const { total, entries } = await handlers['analysis.cell']({
      view: 'code-source',
      unit: 'claim',
      filter: {},
      place: { row: 'party-committee', column: first },
      limit: 1,
    });
    expect(total).toBe(2);
    expect(entries).toMatchObject([{ quote: 'committee', sourceTitle: 'Meeting', sourceId: first }]);
  });

  it('shows codes that are used although they are retired', async () => {
    const { handlers } = await worked();
    await handlers['codebook.edit']({
      edit: { kind: 'setCode', codeId: 'golden-share', changes: { isRetired: true } },
    });
    const { rows } = await matrixOf(handlers, 'code-source');
    expect(rows.at(-1)).toMatchObject({ id: 'golden-share', isRetired: true });
  });
});
