import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { claimbook, json, workedNotebook } from './run-claimbook';

function textFile(content: string): string {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'memo.md'), content);
  return folder;
}

describe('check --text', () => {
  it('finds what words alone can decide, in code points of the file’s text', async () => {
    const lines = ['𠮷 “may”.', 'We assess with high confidence that quotas will likely fall.'];
    const cwd = textFile(`\ufeff${lines.join('\r\n\r\n')}\r\n`);
    const { code, document } = await json(['check', '--text', 'memo.md'], { cwd });
    const start = [...`${lines[0]}\n\nWe assess `].length;
    expect([code, document]).toEqual([
      0,
      [
        {
          rule: 'E01',
          severity: 'E',
          start,
          end: start + 'with high confidence that quotas will likely'.length,
          quote: 'with high confidence that quotas will likely',
          message: expect.stringContaining('“likely”'),
        },
      ],
    ]);
  });

  it('counts [3] as a citation, and says so when nothing is wrong', async () => {
    const clean =
      'Quotas will likely fall [3]. Our confidence is moderate: two official notices agree [3][4].';
    const found = await json(['check', '--text', 'memo.md'], { cwd: textFile(clean) });
    expect([found.code, found.document]).toEqual([0, []]);
    const words = await claimbook(['check', '--text', 'memo.md'], { cwd: textFile(clean) });
    expect(words).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings, 0 notes\n', stderr: '' });
  });

  it('prints a line a finding', async () => {
    const { stdout } = await claimbook(['check', '--text', 'memo.md'], { cwd: textFile('产量可能下降。') });
    expect(stdout).toMatch(/^W02 +2–4 +“可能” /m);
    expect(stdout).toMatch(/^0 errors, 1 warning, 0 notes$/m);
  });

  it('names a file that is not there, and says which words it needs', async () => {
    const missing = await json(['check', '--text', 'no.md'], { cwd: textFile('') });
    expect([missing.code, missing.document]).toMatchObject([1, { error: { code: 'file-not-found' } }]);
    for (const words of [
      ['check'],
      ['check', 'n.claimbook'],
      ['check', '--memo', 'M'],
      ['check', 'n.claimbook', '--memo', 'M', '--text', 'memo.md'],
    ]) {
      const wrong = await json(words, { cwd: textFile('') });
      expect([wrong.code, wrong.document]).toMatchObject([2, { error: { code: 'bad-input' } }]);
    }
  });
});

it('check of a memo looks at the claims and sources behind it', async () => {
  const { folder, memo } = await workedNotebook();
  const { code, document } = await json(['check', 'n.claimbook', '--memo', memo], { cwd: folder });
  const rules = (document as { rule: string }[]).map(({ rule }) => rule);
  expect(code).toBe(0);
  expect(rules).toEqual(expect.arrayContaining(['E04', 'W09']));
  const missing = await json(['check', 'n.claimbook', '--memo', 'nobody'], { cwd: folder });
  expect([missing.code, missing.document]).toMatchObject([1, { error: { code: 'not-found' } }]);
});
