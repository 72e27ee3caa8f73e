import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import { citationOf, claimItem } from '../../../shared/memo/citation-item';
import { defaultExportParts } from '../../../shared/memo/export-parts';
import { exportedMemoSchema } from '../../../shared/memo/exported-memo-schema';
import type { AchEvidence } from '../../../shared/memo/ach';
import { emptyIndicator, type LiveBlock } from '../../../shared/memo/live-block';
import type { MemoBlock } from '../../../shared/memo/memo-document';
import { addMemo, paragraph, text } from '../export/example-memos';
import { letters, parseXml, readHtml, readMarkdown, readParts } from '../export/read-exports';
import { wordsOfHtml, wordsOfMarkdown, wordsOfOdt, wordsOfXml } from '../export/read-exports';
import { importText, newTestNotebook, tagWords } from '../notebook/notebook-fixture';

const words = 'The committee studied the plan.\nThe board approved the quota.\nIt was denied.';
const [d2, d1] = ['pre-deliberation', 'secretary-chair-dual-post'];

async function open() {
  const { handlers, file } = newTestNotebook();
  const source = await importText(handlers, words);
  const strong = await tagWords(handlers, source, 'committee studied', d2);
  const weak = await tagWords(handlers, source, 'board approved', d2);
  const gone = await tagWords(handlers, source, 'was denied', d1);
  const rate = (id: ClaimId, changes: object) => handlers['claim.update']({ id, changes });
  await rate(strong.id, { statement: 'Strong', reliability: 'B', credibility: '2', eventTime: '2025-08' });
  await rate(weak.id, { statement: 'Weak', reliability: 'D', credibility: '4', eventTime: '2025-09-01' });
  await rate(gone.id, { statement: 'Gone', status: 'withdrawn', statusReason: 'Wrong.' });
  const memoOf = (blocks: MemoBlock[]) => addMemo(handlers, 'Live', blocks);
  return { handlers, file, strong, weak, gone, memoOf };
}

const live = (block: LiveBlock): MemoBlock => ({ kind: 'live', live: block });
const grid = (scope: 'all' | 'cited', searched: string[] = []): LiveBlock => ({
  kind: 'dimension-grid',
  scope: { kind: scope },
  searched,
});
const evidence = (claimId: ClaimId | null, ...scores: AchEvidence['scores']): AchEvidence => ({
  text: claimId === null ? 'In our words' : '',
  claimId,
  credibility: 'H',
  relevance: 'M',
  scores,
});

describe('the grid of dimensions', () => {
  it('shows what is strongest and weakest, what was searched, and leaves withdrawn claims out', async () => {
    const { handlers, memoOf } = await open();
    const memo = await memoOf([]);
    const codebook = (await handlers['codebook.get']({})).codebook;
    const searched = codebook.dimensions.find(({ codes }) => codes.some(({ id }) => id === d1));
    const view = await handlers['memo.live']({ id: memo.id, live: grid('all', [searched?.id ?? '']) });
    if (view.kind !== 'dimension-grid') throw new Error(view.kind);
    const found = view.rows.filter(({ standing }) => standing === 'found');
    expect(found).toMatchObject([
      {
        claims: 2,
        sources: 1,
        negated: 0,
        strongest: { headline: 'Strong', rating: 'B2' },
        weakest: { headline: 'Weak' },
      },
    ]);
    expect(view.rows.filter(({ standing }) => standing === 'none-found')).toMatchObject([
      { dimensionId: searched?.id, claims: 0, strongest: null },
    ]);
    expect(view.rows.filter(({ standing }) => standing === 'not-searched')).toHaveLength(
      view.rows.length - 2,
    );
  });

  it('of the cited claims follows what the memo cites', async () => {
    const { handlers, weak, memoOf } = await open();
    const memo = await memoOf([paragraph(text('It was so '), citationOf([claimItem(weak.id)]), text('.'))]);
    const view = await handlers['memo.live']({ id: memo.id, live: grid('cited') });
    if (view.kind !== 'dimension-grid') throw new Error(view.kind);
    expect(
      view.rows.flatMap(({ strongest, weakest }) =>
        [strongest, weakest].flatMap((claim) => claim?.headline ?? []),
      ),
    ).toEqual(['Weak']);
  });
});

it('an indicator was last seen in the newest claim that affirms its code', async () => {
  const { handlers, memoOf } = await open();
  const memo = await memoOf([]);
  const rows = [{ ...emptyIndicator(), codeId: d2 }, { ...emptyIndicator(), codeId: d1 }, emptyIndicator()];
  const view = await handlers['memo.live']({ id: memo.id, live: { kind: 'indicators', rows } });
  expect(view).toMatchObject({
    rows: [
      { claims: 2, last: { headline: 'Weak', date: '2025-09-01' } },
      { claims: 0, last: null },
      { claims: 0, last: null },
    ],
  });
});

describe('live blocks in an export', () => {
  async function exported() {
    const { handlers, file, strong, weak, memoOf } = await open();
    const matrix: LiveBlock = {
      kind: 'ach',
      hypotheses: ['The committee decides', 'The board decides'],
      evidence: [evidence(strong.id, 'C', 'II'), evidence(null, 'C', 'C')],
    };
    const memo = await memoOf([
      paragraph(text('It is weak '), citationOf([claimItem(weak.id)]), text('.')),
      live(grid('all')),
      live({
        kind: 'indicators',
        rows: [{ ...emptyIndicator(), observable: 'A notice | 通知', codeId: d2 }],
      }),
      live(matrix),
    ]);
    const write = async (format: 'md' | 'html' | 'docx' | 'odt' | 'json') => {
      const target = path.join(path.dirname(file), `memo.${format}`);
      // A table of contents says the headings of a Word document twice.
      const parts = defaultExportParts.filter((part) => part !== 'contents');
      await handlers['memo.export']({ id: memo.id, format, path: target, parts });
      return fs.readFileSync(target);
    };
    return { write, memo, handlers, strong };
  }

  it('have the same words in every format', async () => {
    const { write } = await exported();
    const html = wordsOfHtml((await write('html')).toString());
    expect(letters(wordsOfMarkdown(readMarkdown((await write('md')).toString())))).toEqual(letters(html));
    const parts = await readParts(await write('docx'));
    const inWord = ['document', 'endnotes'].map((part) =>
      wordsOfXml(parseXml(parts.get(`word/${part}.xml`) ?? '')),
    );
    expect(letters(inWord.join(''))).toEqual(letters(html));
    const odt = (await readParts(await write('odt'))).get('content.xml') ?? '';
    expect(letters(wordsOfOdt(parseXml(odt)))).toEqual(letters(html));
  });

  it('lead from the matrix to the endnotes, and say what such a matrix is not', async () => {
    const { write, memo } = await exported();
    expect(memo.citationCount).toBe(2);
    const page = readHtml((await write('html')).toString());
    const tables = [...page.querySelectorAll('main > .table, main > p.caption')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(tables.find((words) => words.includes('Diagnosticity'))).toMatch(/E1 Strong \[2\].*C\s*II/s);
    expect(page.body.textContent).toContain('Least contradicted first: H1 (0), H2 (−2.8284).');
    expect(page.body.textContent).toContain('Without E1, H1, H2 would lead.');
    expect(page.body.textContent).toContain('not a probability');
    expect(page.getElementById('endnote-2')?.textContent).toContain('Strong');
  });

  it('keep in JSON what was typed and what was computed', async () => {
    const { write } = await exported();
    const { body } = exportedMemoSchema.parse(JSON.parse((await write('json')).toString()));
    expect(body.flatMap((block) => (block.kind === 'live' ? [block.view.kind] : []))).toEqual([
      'dimension-grid',
      'indicators',
      'ach',
    ]);
  });

  it('follow a claim that is merged, and stay sound', async () => {
    const { handlers, memo, strong } = await exported();
    const claims = await handlers['claim.list']({});
    const other = claims.find(({ statement }) => statement === 'Gone');
    await handlers['claim.merge']({ ids: [other?.id as ClaimId, strong.id], choices: {} });
    const { document } = await handlers['memo.get']({ id: memo.id });
    const matrix = document.blocks.at(-1);
    expect(matrix?.kind === 'live' && matrix.live.kind === 'ach' && matrix.live.evidence[0]?.claimId).toBe(
      other?.id,
    );
    expect((await handlers['notebook.verify']({})).problems).toEqual([]);
  });
});
