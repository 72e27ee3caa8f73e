import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { claimbook, json, workedNotebook } from './run-claimbook';

/** Changes a notebook behind Claimbook's back. */
async function tampered(statement: string): Promise<string> {
  const { folder } = await workedNotebook();
  const database = new Database(path.join(folder, 'n.claimbook'));
  database.exec(statement);
  database.close();
  return folder;
}

describe('verify', () => {
  it.each<[string, string, string[]]>([
    [
      'the text of a source',
      `UPDATE source_text SET text = replace(text, '前置', '后置')`,
      ['quote-differs', 'text-hash-differs'],
    ],
    [
      'the bytes of a source',
      `UPDATE source_bytes SET bytes = CAST('other' AS BLOB)`,
      ['bytes-hash-differs'],
    ],
    ['a quote', `UPDATE evidence SET quote = '后置研究讨'`, ['claim-hash-differs', 'quote-differs']],
    ['a statement', `UPDATE claim SET statement = 'Another'`, ['claim-hash-differs']],
  ])('names what differs where somebody changed %s, and exits 1', async (_name, statement, codes) => {
    const folder = await tampered(statement);
    const { code, document } = await json(['verify', 'n.claimbook'], { cwd: folder });
    expect(code).toBe(1);
    const { ok, problems } = document as { ok: boolean; problems: { code: string; id: string }[] };
    expect(ok).toBe(false);
    expect([...new Set(problems.map((problem) => problem.code))].sort()).toEqual(
      expect.arrayContaining(codes),
    );
    const plain = await claimbook(['verify', 'n.claimbook'], { cwd: folder });
    expect(plain.code).toBe(1);
    for (const problem of problems) {
      expect(plain.stdout).toContain(problem.id);
      expect(plain.stdout).toContain(`(${problem.code})`);
    }
  });

  it('and the export marks a quote that is no longer in its source', async () => {
    const { folder, memo } = await workedNotebook();
    const database = new Database(path.join(folder, 'n.claimbook'));
    database.exec(`UPDATE source_text SET text = replace(text, '前置', '后置')`);
    database.close();
    const words = ['export', 'n.claimbook', '--memo', memo, '--format', 'md', '--out', 'm.md'];
    const { code, document, stderr } = await json(words, { cwd: folder });
    expect(code).toBe(0);
    expect(document).toMatchObject({ failedQuotes: 1 });
    expect(stderr).toContain('1 quote differs');
  });
});
