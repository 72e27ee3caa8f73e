import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../electron/parser-process/parse-source';
import { expectSound } from './invariants';

const parse = (text: string, fileName: string) => parseSource({ bytes: Buffer.from(text), fileName });

describe('shapes that break parsers', () => {
  test.each([
    ['nested div', '<div>'.repeat(100_000) + 'deep' + '</div>'.repeat(100_000)],
    ['nested span', '<span>'.repeat(100_000) + 'deep'],
    ['nested bold', '<b>'.repeat(50_000) + 'deep'],
    ['nested lists', '<ul><li>'.repeat(20_000) + 'deep'],
    ['nested quotes', '<blockquote>'.repeat(50_000) + 'deep'],
    ['nested tables', '<table><tr><td>'.repeat(5_000) + 'deep'],
    ['the end of a paragraph in nested tables', `${'<table><td>'.repeat(171)}</p>deep`],
    ['nested links', '<a href=x><p>'.repeat(5_000) + 'deep'],
    ['nested custom elements', '<x-y>'.repeat(20_000) + 'deep'],
    ['nested svg', '<svg><g>'.repeat(5_000) + '</g></svg>'.repeat(5_000) + 'deep'],
    ['many attributes', `<p ${Array.from({ length: 5_000 }, (_, i) => `a${i}=1`).join(' ')}>deep`],
    ['entities', `<p>${'&amp;&nbsp;&#x4e00;'.repeat(50_000)}deep`],
    ['unclosed comment', `<p>deep<!-- ${'x'.repeat(100_000)}`],
    ['open brackets', `<p>deep ${'<'.repeat(200_000)}`],
    ['one long line', `<p>deep ${'word '.repeat(400_000)}`],
    ['one long word', `<p>deep ${'x'.repeat(2_000_000)}`],
  ])('HTML: %s', async (_name, html) => {
    const parsed = await parse(`<!doctype html><p>text ${html}`, 'a.html');
    expect(parsed.text).toContain('deep');
    expectSound(parsed);
  });

  test.each([
    ['nested quotes', `${'>'.repeat(2_000)} deep`],
    ['open brackets', `deep ${'['.repeat(5_000)}`],
    ['emphasis', `deep ${'*a '.repeat(5_000)}`],
    ['nested lists', Array.from({ length: 200 }, (_, i) => `${' '.repeat(i * 2)}- deep`).join('\n')],
    ['one long line', `deep ${'word '.repeat(100_000)}`],
  ])('Markdown: %s', async (_name, markdown) => {
    const parsed = await parse(markdown, 'a.md');
    expect(parsed.text).toContain('deep');
    expectSound(parsed);
  });

  test('plain text: a long line', async () => {
    const parsed = await parse('党'.repeat(3_000_000), 'a.txt');
    expect(parsed.blocks).toEqual([{ start: 0, end: 3_000_000, kind: 'paragraph' }]);
  });
});

test('a page that wants to load things loads nothing and runs nothing', async () => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const long =
    'The ministry said that quotas for rare earths would rise next year, according to a notice. '.repeat(10);
  try {
    const parsed = await parse(
      `<!doctype html><html manifest="${at}/m"><head><base href="${at}/"><link rel=stylesheet href="${at}/css"><link rel=preload as=script href="${at}/pre"><script src="${at}/js"></script>
      <script>globalThis.claimbookWasHere = true</script><style>@import "${at}/import"; p { background: url(${at}/bg) }</style><meta http-equiv=refresh content="0;url=${at}/refresh"></head>
      <body onload="globalThis.claimbookWasHere = true" background="${at}/body"><article><p>${long}</p><p>${long}</p><img src="${at}/img" srcset="${at}/set 2x" onerror="globalThis.claimbookWasHere = true"><iframe src="${at}/frame"></iframe>
      <object data="${at}/object"></object><embed src="${at}/embed"><video src="${at}/video" poster="${at}/poster" autoplay></video><audio src="${at}/audio" autoplay></audio>
      <svg><image href="${at}/svg"/><use href="${at}/use#x"/></svg><input type=image src="${at}/input"><link rel=stylesheet href="${at}/css2"></article>`,
      'a.html',
    );
    expect(parsed.text).toContain('quotas for rare earths');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(requests).toEqual([]);
    expect('claimbookWasHere' in globalThis).toBe(false);
  } finally {
    server.close();
  }
});
