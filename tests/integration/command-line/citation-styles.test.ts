import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { memoPath } from '../../../shared/pack/pack-paths';
import { readZip } from '../../../shared/pack/read-zip';
import { claimbook, done, json } from './run-claimbook';

const page = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>党委理论学习中心组举行学习会</title>
<meta name="author" content="张三、李四、王五、赵六"><meta property="og:site_name" content="北辰新闻网">
<meta property="article:published_time" content="2023-07-14"><meta property="og:url" content="https://example.org/b"></head>
<body><article><h1>党委理论学习中心组举行学习会</h1><p>公司党委召开会议，前置研究讨论年度出口计划。</p></article></body></html>`;
const style =
  '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>House</title></info><citation>' +
  '<layout prefix="House: " suffix="!"><text variable="title" font-weight="bold"/></layout></citation></style>';

describe('an export in a citation style', () => {
  let folder = '';
  let memo = '';
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-styles-'));
    fs.writeFileSync(path.join(folder, 'page.html'), page);
    fs.writeFileSync(path.join(folder, 'house.csl'), style);
    await json(['new', 'n.claimbook'], { cwd: folder });
    const sources = z.array(z.looseObject({ id: z.uuid() }));
    const [source] = await done(sources, ['import', 'n.claimbook', 'page.html'], folder);
    const tagWords = ['tag', 'n.claimbook', source?.id ?? '', '--start', '0', '--end', '14', '--code'];
    const { claim } = await done(
      z.looseObject({ claim: z.uuid() }),
      [...tagWords, 'pre-deliberation'],
      folder,
    );
    const memoWords = ['memo', 'new', 'n.claimbook', '--template', 'evidence', '--claim', claim];
    ({ memo } = await done(z.strictObject({ memo: z.uuid() }), memoWords, folder));
  }, 180_000);
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  async function exported(...styleWords: readonly string[]): Promise<string> {
    const words = [
      'export',
      'n.claimbook',
      '--memo',
      memo,
      '--format',
      'html',
      '--out',
      'm.html',
      ...styleWords,
    ];
    const { code } = await json(words, { cwd: folder });
    expect(code).toBe(0);
    return fs.readFileSync(path.join(folder, 'm.html'), 'utf8').replaceAll(/<[^>]*>/g, '');
  }

  it('says the source after GB/T 7714, and besides when it was captured and where the quote stands', async () => {
    const text = await exported('--style', 'gb-t-7714-numeric');
    expect(text).toMatch(
      /张三, 李四, 王五, 等\. 党委理论学习中心组举行学习会\[EB\/OL\]\. \(2023-07-14\)\[\d{4}-\d{2}-\d{2}\]\. https:\/\/example\.org\/b\. /,
    );
    expect(text).toContain('Code points 0–14');
    expect(text).toContain('GB/T 7714-2015 (numeric, 中文)');
  });

  it('takes a style from a file', async () => {
    expect(await exported('--style', 'house.csl')).toContain('House: 党委理论学习中心组举行学习会!');
  });

  it('takes the style into an evidence pack, which stays sound', async () => {
    const words = ['export', 'n.claimbook', '--memo', memo, '--format', 'pack', '--out', 'm.zip'];
    const { code } = await json([...words, '--style', 'house.csl'], { cwd: folder });
    expect(code).toBe(0);
    const names = readZip(fs.readFileSync(path.join(folder, 'm.zip')))?.entries ?? [];
    const page = names.find(({ name }) => name === memoPath('html'));
    expect(Buffer.from(page?.bytes ?? []).toString()).toContain('House: ');
    expect(await json(['verify', 'm.zip'], { cwd: folder })).toMatchObject({
      code: 0,
      document: { ok: true },
    });
    const none = await json([...words, '--style', 'page.html'], { cwd: folder });
    expect(none).toMatchObject({ code: 1, document: { error: { code: 'bad-citation-style' } } });
  });

  it('names every fact itself where no style is chosen', async () => {
    expect(await exported()).not.toContain('[EB/OL]');
  });

  it('fails, and leaves what was there, where the style is none', async () => {
    const before = await exported();
    const words = ['export', 'n.claimbook', '--memo', memo, '--format', 'html', '--out', 'm.html', '--style'];
    const none = await json([...words, 'page.html'], { cwd: folder });
    expect(none).toMatchObject({ code: 1, document: { error: { code: 'bad-citation-style' } } });
    const absent = await json([...words, 'absent.csl'], { cwd: folder });
    expect(absent).toMatchObject({ code: 1, document: { error: { code: 'file-not-found' } } });
    expect(fs.readFileSync(path.join(folder, 'm.html'), 'utf8').replaceAll(/<[^>]*>/g, '')).toBe(before);
  });

  it('lists the styles', async () => {
    const { stdout } = await claimbook(['styles'], { cwd: folder });
    for (const id of ['claimbook', 'chicago-notes', 'apa', 'gb-t-7714-numeric', 'gb-t-7714-author-date'])
      expect(stdout).toContain(id);
  });
});
