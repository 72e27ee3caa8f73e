import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../../electron/parser-process/parse-source';
import type { ArchivedPageId } from '../../../../shared/source/source-schema';
import { expectSound } from '../invariants';
import { chunked, makeWarc, response, warcinfo, type WarcRecord } from './make-warc';

const parse = (records: readonly WarcRecord[], page?: ArchivedPageId, isPacked = false) =>
  parseSource({
    bytes: makeWarc(records, isPacked),
    fileName: isPacked ? 'crawl.warc.gz' : 'crawl.warc',
    ...(page && { page }),
  });
const html = (title: string, words: string) =>
  `<!doctype html><title>${title}</title><h1>${title}</h1><p>${words}</p>`;
const first = response({ url: 'https://example.org/1', html: html('One', 'The first page of the crawl.') });
const second = response({
  url: 'https://example.org/2',
  html: html('二', '公司党委会前置研究讨论重大事项。'),
  date: '2025-01-02T03:04:05Z',
});
const info = warcinfo('software: Crawler/1.0\r\noperator: Archive Team\r\nformat: WARC File Format 1.1\r\n');
const redirect = response({ url: 'https://example.org/0', html: 'moved', status: '301 Moved Permanently' });
const picture = response({
  url: 'https://example.org/p.png',
  html: 'x',
  headers: { 'Content-Type': 'image/png' },
});

describe.each([
  ['records as they are', false],
  ['packed records', true],
])('a web archive: %s', (_name, isPacked) => {
  it('gives its first page, lists them all, and counts the others', async () => {
    const parsed = await parse([info, redirect, picture, first, second], undefined, isPacked);
    expect(parsed.mediaType).toBe('application/warc');
    expect(parsed.text).toBe('One\n\nThe first page of the crawl.');
    expect(parsed.metadata.title).toMatchObject({ value: 'One' });
    expect(parsed.metadata.url).toEqual({
      value: 'https://example.org/1',
      origin: 'found',
      from: 'WARC-Target-URI',
    });
    expect(parsed.archived).toEqual({
      url: 'https://example.org/1',
      date: '2024-05-06T07:08:09Z',
      recordId: '<urn:uuid:00000000-0000-4000-8000-000000000001>',
      collector: 'Archive Team',
    });
    expect(parsed.warnings.map(({ code }) => code)).toContain('other-pages');
    expect(parsed.archivedPages?.map(({ url, title }) => [url, title])).toEqual([
      ['https://example.org/1', 'One'],
      ['https://example.org/2', '二'],
    ]);
    expectSound(parsed);
  });

  it('gives the page that is asked for', async () => {
    const parsed = await parse([info, first, second], { url: 'https://example.org/2' }, isPacked);
    expect(parsed.text).toContain('前置研究讨论');
    expect(parsed.archived?.date).toBe('2025-01-02T03:04:05Z');
    expect(parsed.warnings).toEqual([]);
    expect(parsed.archivedPages).toBeUndefined();
  });
});

it('of an address that was archived twice, the last capture is taken unless a date says which', async () => {
  const before = response({
    url: 'https://example.org/1',
    html: html('Old', 'Old words.'),
    date: '2020-01-01T00:00:00Z',
  });
  const page = { url: 'https://example.org/1' };
  expect((await parse([before, first], page)).text).toContain('One');
  expect((await parse([before, first], { ...page, date: '2020-01-01T00:00:00Z' })).text).toContain('Old');
});

describe('contents as servers send them', () => {
  const body = Buffer.from(html('Packed', '公司党委会 '.repeat(100)));
  it.each([
    ['gzip', gzipSync(body), { 'Content-Encoding': 'gzip' }],
    ['deflate', deflateSync(body), { 'Content-Encoding': 'deflate' }],
    ['br', brotliCompressSync(body), { 'Content-Encoding': 'br' }],
    ['chunked', chunked(body), { 'Transfer-Encoding': 'chunked' }],
    ['chunked gzip', chunked(gzipSync(body)), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }],
    [
      'chunked br',
      chunked(brotliCompressSync(body)),
      { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'br' },
    ],
    ['plain, though it says gzip', body, { 'Content-Encoding': 'gzip' }],
  ])('%s', async (_name, content, headers) => {
    const parsed = await parse([response({ url: 'https://example.org/', html: content, headers })]);
    expect(parsed.text).toContain('公司党委会 公司党委会');
    expect(parsed.metadata.title.value).toBe('Packed');
  });

  it('an old encoding that only the server names, and one that it names wrong', async () => {
    const words = '公司党委会前置研究讨论重大事项，然后提交董事会决策。';
    const page = (charset: string, content: Uint8Array) =>
      parse([
        response({
          url: 'https://example.org/',
          html: content,
          headers: { 'Content-Type': `text/html; charset=${charset}` },
        }),
      ]);
    expect((await page('gbk', iconv.encode(`<p>${words}`, 'gbk'))).charset).toMatchObject({
      used: 'gb18030',
      method: 'declared',
    });
    const wrong = await page('gb2312', Buffer.from(`<p>${words}`));
    expect(wrong.charset).toMatchObject({ used: 'utf-8', declared: 'gb2312' });
    expect(wrong.text).toBe(words);
  });
});

describe('archives that cannot be read', () => {
  it.each([
    ['no page in it', [info, redirect, picture], undefined, 'no-text'],
    ['not that page', [info, first], { url: 'https://example.org/9' }, 'page-not-found'],
    [
      'contents that are not packed as they say',
      [response({ url: 'https://e.org/', html: 'x', headers: { 'Content-Encoding': 'br' } })],
      undefined,
      'document-damaged',
    ],
    [
      'contents that unpack to more than a page has',
      [
        response({
          url: 'https://e.org/',
          html: brotliCompressSync(Buffer.alloc(66 * 1024 * 1024)),
          headers: { 'Content-Encoding': 'br' },
        }),
      ],
      undefined,
      'document-unsafe',
    ],
    [
      'a gzip bomb',
      [
        response({
          url: 'https://e.org/',
          html: gzipSync(Buffer.alloc(66 * 1024 * 1024)),
          headers: { 'Content-Encoding': 'gzip' },
        }),
      ],
      undefined,
      'document-unsafe',
    ],
  ])('%s', async (_name, records, page, code) => {
    await expect(parse(records, page)).rejects.toMatchObject({ failure: { code } });
  });

  it('broken off inside a page', async () => {
    const bytes = makeWarc([info, first]);
    const cut = bytes.slice(0, bytes.length - 20);
    await expect(parseSource({ bytes: cut, fileName: 'a.warc' })).rejects.toMatchObject({
      failure: { code: 'document-damaged' },
    });
  });

  it('broken off inside a record that is no page, where the library looks for its rest for ever', async () => {
    const bytes = makeWarc([first, picture]);
    const cut = bytes.slice(0, bytes.length - 8);
    await expect(parseSource({ bytes: cut, fileName: 'a.warc' })).rejects.toMatchObject({
      failure: { code: 'document-damaged' },
    });
  });

  it('words in a file called .warc', async () => {
    await expect(
      parseSource({ bytes: Buffer.from('only words\n'), fileName: 'a.warc' }),
    ).rejects.toMatchObject({
      failure: { code: 'document-damaged' },
    });
  });

  it('a packed file that is no archive', async () => {
    await expect(
      parseSource({ bytes: new Uint8Array(gzipSync('words')), fileName: 'a.gz' }),
    ).rejects.toMatchObject({
      failure: { code: 'unsupported-format' },
    });
  });
});
