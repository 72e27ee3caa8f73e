import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../electron/parser-process/parse-source';
import { cleanTitle } from '../../../electron/parser-process/page-title';

async function metadataOf(html: string, fileName = 'saved_page.html') {
  return (await parseSource({ bytes: Buffer.from(html), fileName })).metadata;
}
const body =
  '<body><p>The ministry said that quotas for rare earths would rise next year, according to a notice.</p>';

describe('where facts come from', () => {
  test('JSON-LD before meta elements before what the page shows', async () => {
    const metadata = await metadataOf(
      `<html lang="en-GB"><title>Meta title | Site</title><meta property="og:title" content="OG title"><meta property="og:site_name" content="OG site">
      <meta name="author" content="Meta Author"><meta property="article:published_time" content="2020-01-01T00:00:00Z">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#o","name":"Example News"},{"@type":"WebPage","name":"Page"},
      {"@type":["NewsArticle"],"headline":"LD title","author":[{"@type":"Person","name":"Jane Doe"},{"name":"Li Si"}],"publisher":{"@id":"#o"},"datePublished":"2024-03-12T10:00:00+08:00","license":"https://l.example/"}]}</script>
      <link rel="canonical" href="https://e.example/a/1">${body}`,
    );
    expect(metadata).toMatchObject({
      title: { value: 'LD title', origin: 'found', from: 'JSON-LD headline' },
      publisher: { value: 'Example News', origin: 'found', from: 'JSON-LD publisher' },
      author: { value: 'Jane Doe; Li Si', origin: 'found' },
      published: { value: '2024-03-12', origin: 'found' },
      language: { value: 'en-GB', origin: 'found', from: 'html lang' },
      url: { value: 'https://e.example/a/1', origin: 'found', from: 'link canonical' },
      licenceNote: { value: 'https://l.example/' },
      archiveUrl: { value: null, origin: 'unknown' },
      descriptor: { value: null, origin: 'unknown' },
    });
  });

  test('citation metadata: several authors, journal and date', async () => {
    const metadata = await metadataOf(
      `<meta name="citation_title" content="Party building"><meta name="citation_author" content="Beck, K."><meta name="citation_author" content="Brødsgaard, K. E."><meta name="citation_publication_date" content="2022/09/01"><meta name="citation_journal_title" content="The Quarterly">${body}`,
    );
    expect(metadata).toMatchObject({
      title: { value: 'Party building' },
      author: { value: 'Beck, K.; Brødsgaard, K. E.', from: 'meta citation_author' },
      published: { value: '2022-09-01' },
      publisher: { value: 'The Quarterly' },
    });
  });

  test.each([
    [
      '<meta property="dc:title" content="A"><meta name="DC.creator" content="B C"><meta name="DCTERMS.issued" content="2020-02">',
      'A',
      'B C',
      '2020-02',
    ],
    [
      '<meta property="og:title x:y" name="twitter:title" content="A"><meta name="author" property="article:author" content="By B C —">',
      'A',
      'B C',
      null,
    ],
    [
      '<title>A</title><meta name="author" content="by"><meta name="citation_date" content="2019/07">',
      'A',
      null,
      '2019-07',
    ],
    [
      '<script type="application/ld+json">\n<![CDATA[\n{"@type":"Article","headline":"A &amp;\n B","author":{"name":"B C"},"datePublished":2021}\n]]></script>',
      'A & B',
      'B C',
      '2021',
    ],
    [
      '<script type="application/ld+json">{"@type":"WebPage","name":"P","mainEntity":{"@type":"NewsArticle","headline":"A","author":{"givenName":"B","familyName":"C"},"dateCreated":"2023-05-12"}}</script>',
      'A',
      'B C',
      '2023-05-12',
    ],
  ])('names and values as they are really written: %s', async (head, title, author, published) => {
    const metadata = await metadataOf(head + body);
    expect([metadata.title.value, metadata.author.value, metadata.published.value]).toEqual([
      title,
      author,
      published,
    ]);
  });

  test('a Chinese government page', async () => {
    const metadata = await metadataOf(
      `<html lang="en"><meta name="SiteName" content="中国政府网"><meta name="ArticleTitle" content="稀土管理条例"><meta name="PubDate" content="2024-06-29 18:00"><meta name="ContentSource" content="新华社"><body><h1>稀土管理条例</h1><p>国务院令第785号：为了有效保护和合理开发利用稀土资源，促进稀土产业高质量发展，制定本条例。</p>`,
    );
    expect(metadata).toMatchObject({
      title: { value: '稀土管理条例' },
      publisher: { value: '中国政府网', origin: 'found' },
      published: { value: '2024-06-29', origin: 'found' },
      language: { value: 'zh-Hans', origin: 'guessed', from: 'characters of the text' },
    });
  });

  test('a byline that only readers see is a guess', async () => {
    const metadata = await metadataOf(
      '<title>关于稀土的通知_要闻_某某网</title><body><h1>关于稀土的通知</h1><div><span>2025年8月1日 10:20</span> <span>来源：人民日报</span> <span>作者：张三</span></div><p>国有企业党委会前置研究讨论重大经营管理事项，然后提交董事会决策。</p>',
    );
    expect(metadata).toMatchObject({
      title: { value: '关于稀土的通知', origin: 'found' },
      publisher: { value: '人民日报', origin: 'guessed' },
      author: { value: '张三', origin: 'guessed' },
      published: { value: '2025-08-01', origin: 'guessed' },
    });
  });

  test('what nobody says stays unknown, and the file name is the last resort for a title', async () => {
    const metadata = await metadataOf(body);
    expect(metadata.title).toEqual({ value: 'saved page', origin: 'guessed', from: 'file name' });
    for (const name of ['publisher', 'author', 'published', 'url'] as const) {
      expect(metadata[name]).toEqual({ value: null, origin: 'unknown' });
    }
  });

  test.each([
    ['<!-- saved from url=(0023)https://e.example/a/1 -->', 'https://e.example/a/1', null],
    [
      '<!--\n Page saved with SingleFile \n url: https://e.example/a/1 \n saved date: x\n-->',
      'https://e.example/a/1',
      null,
    ],
    [
      '<link rel=canonical href="https://e.example/"><!-- saved from url=(0023)https://e.example/a/1 -->',
      'https://e.example/a/1',
      null,
    ],
    [
      '<!-- saved from url=(0060)https://web.archive.org/web/20240312000000/https://e.example/a/1 -->',
      'https://e.example/a/1',
      'https://web.archive.org/web/20240312000000/https://e.example/a/1',
    ],
    ['<link rel=canonical href="javascript:alert(1)">', null, null],
    ['<link rel=canonical href="/a/1">', null, null],
  ])('addresses: %s', async (head, url, archiveUrl) => {
    const metadata = await metadataOf(`<!doctype html>${head}${body}`);
    expect(metadata.url.value).toBe(url);
    expect(metadata.archiveUrl.value).toBe(archiveUrl);
  });

  test.each([
    ['broken JSON', '{"@type":"Article","headline":'],
    ['deep JSON', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    [
      'odd values',
      '{"@type":"Article","headline":{"a":1},"author":[null,1,{"name":["x"]}],"datePublished":[{}],"publisher":{"@id":"#nowhere"}}',
    ],
    ['a date that is none', '{"@type":"Article","datePublished":"soon"}'],
    ['lone surrogates and controls', '{"@type":"Article","headline":"a\\ud800b\\u0000c","author":"\\u202e"}'],
  ])('%s in JSON-LD harms nothing', async (_name, json) => {
    const metadata = await metadataOf(`<script type="application/ld+json">${json}</script>${body}`);
    expect(JSON.stringify(metadata)).not.toMatch(/\\ud800|\\u0000/i);
    expect(metadata.published.value).toBeNull();
  });
});

describe('titles without the site behind them', () => {
  test.each([
    ['Quotas rise | Example News', undefined, [], 'Quotas rise'],
    ['Quotas rise - Example News', 'Example News', [], 'Quotas rise'],
    ['Example News: Quotas rise again', undefined, [], 'Example News: Quotas rise again'],
    ['Example | Quotas rise again in the north', 'Example', [], 'Quotas rise again in the north'],
    ['Quotas - a history', undefined, [], 'Quotas - a history'],
    ['Quotas rise — The Weekly Times', undefined, [], 'Quotas rise'],
    ['关于稀土的通知_要闻_某某网', undefined, [], '关于稀土的通知'],
    ['关于稀土总量的通知-新华网', undefined, ['关于稀土总量的通知'], '关于稀土总量的通知'],
    ['Rare-earth quotas', undefined, ['Rare'], 'Rare-earth quotas'],
    ['  A \n title ', undefined, [], 'A title'],
    ['', undefined, [], ''],
  ])('%s', (title, site, headings, expected) => {
    expect(cleanTitle(title, site, headings)).toBe(expected);
  });
});
