import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { claimbook, failure, json, workedNotebook } from './run-claimbook';

const views = ['code-source', 'code-code', 'code-entity', 'timeline', 'coverage'];

describe('analyse', () => {
  it('prints JSON by default, CSV and a picture, the same every time', async () => {
    const { folder, source } = await workedNotebook();
    const words = ['tag', 'n.claimbook', source, '--start', '0', '--end', '4', '--code', 'golden-share'];
    await json(words, { cwd: folder });
    const analyse = (view: string, ...rest: string[]) =>
      claimbook(['analyse', 'n.claimbook', '--view', view, ...rest], { cwd: folder });
    const byDefault = await analyse('code-code');
    expect(byDefault.code).toBe(0);
    expect(JSON.parse(byDefault.stdout)).toMatchObject({
      view: 'code-code',
      total: 1,
      cells: [
        { row: 'pre-deliberation', column: 'golden-share', count: 1, jaccard: 1, npmi: null },
        { row: 'golden-share', column: 'pre-deliberation', count: 1 },
      ],
    });
    for (const view of views) {
      const csv = await analyse(view, '--format', 'csv');
      expect(csv.stdout.startsWith('\uFEFF')).toBe(true);
      const svg = await analyse(view, '--format', 'svg');
      expect(svg.stdout).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
      expect((await analyse(view, '--format', 'svg')).stdout).toBe(svg.stdout);
    }
    expect((await analyse('code-code', '--format', 'svg')).stdout).toContain(
      'Party pre-deliberation 党组织前置研究讨论',
    );
    const bySentence = await json(['analyse', 'n.claimbook', '--view', 'code-code', '--unit', 'sentence'], {
      cwd: folder,
    });
    expect(bySentence.document).toMatchObject({ unit: 'sentence', total: 3 });
  });

  it('writes no formula into CSV', async () => {
    const { folder, source } = await workedNotebook();
    await json(['source', 'rename', 'n.claimbook', source, '=HYPERLINK("http://x.example")'], {
      cwd: folder,
    });
    for (const view of ['code-source', 'coverage', 'timeline']) {
      const words = ['analyse', 'n.claimbook', '--view', view, '--format', 'csv'];
      const { stdout } = await claimbook(words, { cwd: folder });
      const cells = Papa.parse<string[]>(stdout.slice(1)).data.flat();
      expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
      expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
    }
  });

  it('answers an empty notebook honestly', async () => {
    const folder = temporaryFolder();
    await json(['new', 'n.claimbook', '--codebook', 'empty'], { cwd: folder });
    for (const view of views) {
      const words = ['analyse', 'n.claimbook', '--view', view];
      const { code, document } = await json(words, { cwd: folder });
      expect(code).toBe(0);
      expect(document).toMatchObject({ view });
      const svg = await claimbook([...words, '--format', 'svg'], { cwd: folder });
      expect(svg.stdout).toContain('There is nothing to show yet.');
    }
  });

  it('refuses what it does not know', async () => {
    const { folder } = await workedNotebook();
    const run = (...words: string[]) => failure(['analyse', ...words], { cwd: folder });
    expect(await run('n.claimbook')).toMatchObject({ exit: 2, code: 'bad-input' });
    expect(await run('n.claimbook', '--view', 'codes')).toMatchObject({ exit: 2, code: 'bad-input' });
    expect(await run('n.claimbook', '--view', 'coverage', '--format', 'pdf')).toMatchObject({ exit: 2 });
    expect(await run('gone.claimbook', '--view', 'coverage')).toMatchObject({
      exit: 1,
      code: 'file-not-found',
    });
    fs.writeFileSync(path.join(folder, 'text.claimbook'), 'nothing');
    expect(await run('text.claimbook', '--view', 'coverage')).toMatchObject({
      exit: 1,
      code: 'not-a-notebook',
    });
  });
});
