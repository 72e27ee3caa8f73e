import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { claimbook, json, workedNotebook } from './run-claimbook';

function textFile(content: string | Buffer): string {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'text.txt'), content);
  return folder;
}

describe('suggest --text', () => {
  it('takes the file as one text, or each line as a document of its own', async () => {
    const lines = [
      '𠮷 weather.',
      'The company denied that any Party cell takes part in pricing.',
      '公司党委前置研究后提交董事会审议。',
    ];
    const cwd = textFile(`\ufeff${lines.join('\r\n')}\r\n`);
    const byLine = await json(['suggest', '--text', 'text.txt', '--lines'], { cwd });
    expect(byLine.document).toEqual([
      {
        line: 2,
        code: 'party-committee',
        start: 28,
        end: 38,
        quote: 'Party cell',
        rule: '<party-body>',
        negated: true,
      },
      {
        line: 3,
        code: 'pre-deliberation',
        start: 4,
        end: 8,
        quote: '前置研究',
        rule: '前置研究',
        negated: false,
      },
    ]);
    const whole = await json(['suggest', '--text', 'text.txt'], { cwd });
    const first = [...`${lines[0]}\n`].length;
    expect(whole.document).toMatchObject([
      { code: 'party-committee', start: first + 28 },
      { code: 'pre-deliberation', quote: '前置研究' },
    ]);
    expect(whole.document).not.toMatchObject([{ line: expect.any(Number) }]);
  });

  it('reads other encodings, and finds nothing in an empty file', async () => {
    const utf16 = Buffer.from('\ufeff坚持双向进入、交叉任职。', 'utf16le');
    const found = await json(['suggest', '--text', 'text.txt'], { cwd: textFile(utf16) });
    expect(found.document).toMatchObject([{ code: 'cross-appointment' }]);
    const none = await json(['suggest', '--text', 'text.txt', '--lines'], { cwd: textFile('') });
    expect([none.code, none.document]).toEqual([0, []]);
  });

  it('names a file that is not there, and says which words it needs', async () => {
    const missing = await json(['suggest', '--text', 'no.txt'], { cwd: textFile('') });
    expect([missing.code, missing.document]).toMatchObject([1, { error: { code: 'file-not-found' } }]);
    for (const words of [
      ['suggest'],
      ['suggest', 'n.claimbook'],
      ['suggest', 'n.claimbook', '--text', 'text.txt'],
    ]) {
      const wrong = await json(words, { cwd: textFile('') });
      expect([wrong.code, wrong.document]).toMatchObject([2, { error: { code: 'bad-input' } }]);
    }
  });
});

it('suggest of a source gives the quotes of its stored text', async () => {
  const { folder, source } = await workedNotebook();
  const { code, document } = await json(['suggest', 'n.claimbook', source], { cwd: folder });
  const text = (await claimbook(['text', 'n.claimbook', source], { cwd: folder })).stdout;
  expect(code).toBe(0);
  for (const { start, end, quote } of document as { start: number; end: number; quote: string }[]) {
    expect([...text].slice(start, end).join('')).toBe(quote);
  }
});
