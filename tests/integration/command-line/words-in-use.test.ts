import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../temporary-folder';
import { claimbook, done, failure, json } from './run-claimbook';

/** A folder with a notebook of some texts. */
async function notebookOf(...texts: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  await done(z.unknown(), ['new', 'n.claimbook'], folder);
  const names = texts.map((text, at) => {
    fs.writeFileSync(path.join(folder, `${at}.txt`), text);
    return `${at}.txt`;
  });
  await done(z.unknown(), ['import', 'n.claimbook', ...names], folder);
  return folder;
}

describe('concordance', () => {
  it('shows lines for people, and for programs as JSON and CSV', async () => {
    const folder = await notebookOf('The steel quota rose. An ore quota fell.', '国资委分配配额。');
    const concordance = (...words: string[]) =>
      claimbook(['concordance', 'n.claimbook', ...words], { cwd: folder });
    const words = await concordance('quota', '--sort', 'left');
    expect(words).toMatchObject({ code: 0, stderr: '' });
    expect(words.stdout).toMatch(/rose\. An ore {3}quota {3}fell\..*\n.*The steel {3}quota/);
    expect(words.stdout).toContain('2 lines in 1 source.');
    const { document } = await json(['concordance', 'n.claimbook', '配额', '--context', '2'], {
      cwd: folder,
    });
    expect(document).toMatchObject({
      view: 'concordance',
      total: 1,
      lines: [{ start: 5, end: 7, left: '分配', quote: '配额', right: '。' }],
    });
    const csv = await concordance('quota', '--format', 'csv', '--limit', '1');
    expect(csv.stdout.split('\r\n')).toHaveLength(3);
    const same = await concordance('quota', '--format', 'json', '--descending', '--sort', 'left');
    expect(JSON.parse(same.stdout)).toMatchObject({ total: 2, lines: [{ left: 'The steel ' }, {}] });
    expect((await concordance('bauxite')).stdout).toBe('Nothing is found.\n');
  });

  it('refuses what it does not know', async () => {
    const folder = await notebookOf('One quota.');
    const run = (...words: string[]) => failure(['concordance', 'n.claimbook', ...words], { cwd: folder });
    expect(await run('"quota')).toMatchObject({ exit: 1, code: 'bad-query' });
    expect(await run('quota', '--sort', 'colour')).toMatchObject({ exit: 2, code: 'bad-input' });
    expect(await run('quota', '--context', '1001')).toMatchObject({ exit: 2, code: 'bad-input' });
    expect(await run()).toMatchObject({ exit: 2, code: 'bad-input' });
  });
});

describe('collocates', () => {
  it('lists words with their measures, for people and for programs', async () => {
    const folder = await notebookOf(
      'The steel quota rose. A steel quota fell. Tin rose.',
      '经济由党委发展。',
    );
    const collocates = (...words: string[]) =>
      claimbook(['collocates', 'n.claimbook', 'quota', ...words], { cwd: folder });
    const words = await collocates('--left', '1', '--right', '0');
    expect(words).toMatchObject({ code: 0, stderr: '' });
    expect(words.stdout).toMatch(/^steel +2 +2 /m);
    expect(words.stdout).toContain('2 words, each once');
    const { document } = await json(['collocates', 'n.claimbook', '党委', '--min', '1'], { cwd: folder });
    expect(document).toMatchObject({ view: 'collocates', hits: 1, total: 2, measure: 'log-likelihood' });
    expect((await collocates('--format', 'csv')).stdout).toContain('logDice');
    expect((await collocates('--format', 'svg', '--stop-words')).stdout).toContain('<svg');
    expect(
      await failure(['collocates', 'n.claimbook', 'quota', '--left', '51'], { cwd: folder }),
    ).toMatchObject({
      exit: 2,
    });
  });
});

describe('frequency', () => {
  it('counts several queries by period, for people and for programs', async () => {
    const folder = await notebookOf('The steel quota rose.', 'No such word.');
    const frequency = (...words: string[]) =>
      claimbook(['frequency', 'n.claimbook', 'quota', 'steel quota', ...words], { cwd: folder });
    const words = await frequency();
    expect(words).toMatchObject({ code: 0, stderr: '' });
    expect(words.stdout).toMatch(/^undated +1 +1 +2 +7$/m);
    const query = ['frequency', 'n.claimbook', 'quota', '--by', 'quarter'];
    expect((await json(query, { cwd: folder })).document).toMatchObject({
      length: 'quarter',
      periods: [],
      undated: { hits: [1], sources: 2, words: 7, perSource: [0.5] },
    });
    expect((await frequency('--format', 'svg')).stdout).toContain('There is nothing to show yet.');
    const many = ['frequency', 'n.claimbook', 'a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(await failure(many, { cwd: folder })).toMatchObject({ exit: 2, code: 'bad-input' });
  });
});
