import { beforeAll, describe, expect, it } from 'vitest';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Database } from '../../../electron/notebook-file/database';
import {
  importText,
  memoCiting,
  newTestNotebook,
  reopen,
  tagWords,
  temporaryFolder,
} from './notebook-fixture';

let folder: string;
let original: string;

/** A notebook with two sources, two claims, a memo and some history, made once. */
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-test-'));
  return () => fs.rmSync(folder, { recursive: true, force: true });
});

async function originalNotebook(): Promise<string> {
  if (original) return original;
  const { handlers, notebook, file } = newTestNotebook();
  const first = await importText(handlers, 'Title\n党委前置研究讨论 decides');
  const second = await importText(handlers, 'Other\nThe state owns it');
  const claim = await tagWords(handlers, first, '前置研究');
  await tagWords(handlers, second, 'state owns', 'state-ownership');
  const memo = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
  await handlers['memo.save']({ id: memo.id, title: 'M', document: memoCiting(claim.id), baseRevision: 1 });
  await handlers['source.setMetadata']({ id: second, name: 'author', value: 'Li' });
  notebook.close();
  original = path.join(folder, 'original.claimbook');
  fs.copyFileSync(file, original);
  return original;
}

/** Changes a copy around Claimbook and answers the codes of the problems that are then found. */
async function tamper(...statements: string[]): Promise<string[]> {
  const file = path.join(temporaryFolder(), 'tampered.claimbook');
  fs.copyFileSync(await originalNotebook(), file);
  const database = new Database(file);
  database.pragma('foreign_keys = OFF');
  for (const statement of statements) database.exec(statement);
  database.close();
  const { handlers, notebook } = reopen(file, 'read');
  const verification = await handlers['notebook.verify']({});
  notebook.close();
  expect(verification.ok).toBe(verification.problems.length === 0);
  expect(verification.problems.every((problem) => problem.message.length > 0)).toBe(true);
  return [...new Set(verification.problems.map(({ code }) => code))].sort();
}

describe('verify', () => {
  it('finds nothing in an honest notebook, and says what it looked at', async () => {
    expect(await tamper()).toEqual([]);
    const { handlers } = reopen(await originalNotebook(), 'read');
    expect((await handlers['notebook.verify']({})).checked).toMatchObject({
      sources: 2,
      quotes: 2,
      claims: 2,
      memos: 1,
    });
  });

  it.each<[string, string[], string]>([
    [
      'changed text',
      ['text-hash-differs', 'quote-differs'],
      `UPDATE source_text SET text = replace(text, '前置', '后置')`,
    ],
    [
      'changed text beside a quote',
      ['text-hash-differs', 'context-differs'],
      `UPDATE source_text SET text = replace(text, 'decides', 'decided')`,
    ],
    [
      'changed bytes',
      ['bytes-hash-differs'],
      `UPDATE source_bytes SET bytes = CAST('other' AS BLOB) WHERE rowid = 1`,
    ],
    [
      'changed structure',
      ['source-hash-differs'],
      `UPDATE source_text SET structure = '{"blocks":[],"marks":[],"nonContent":[]}' WHERE rowid = 1`,
    ],
    [
      'changed metadata',
      ['source-hash-differs'],
      `UPDATE source SET metadata = replace(metadata, 'Li', 'Wu')`,
    ],
    [
      'changed capture',
      ['source-hash-differs'],
      `UPDATE source_version SET capture = replace(capture, 'Ada', 'Eve')`,
    ],
    ['changed rating', ['source-hash-differs'], `UPDATE source SET reliability = 'A' WHERE rowid = 1`],
    ['nonsense in metadata', ['source-hash-differs'], `UPDATE source SET metadata = '{' WHERE rowid = 1`],
    [
      'text and its hash changed',
      ['source-hash-differs'],
      `UPDATE source_version SET text_sha256 = replace(text_sha256, 'a', 'b')`,
    ],
    ['hidden source', ['missing-source'], `UPDATE source SET is_removed = 1 WHERE rowid = 2`],
    ['deleted source', ['database-damaged', 'missing-source'], `DELETE FROM source WHERE rowid = 1`],
    ['deleted text', ['missing-source', 'text-hash-differs'], `DELETE FROM source_text WHERE rowid = 1`],
    ['deleted bytes', ['bytes-hash-differs'], `DELETE FROM source_bytes WHERE rowid = 1`],
    [
      'changed quote',
      ['claim-hash-differs', 'quote-differs'],
      `UPDATE evidence SET quote = quote || 'x' WHERE rowid = 1`,
    ],
    [
      'moved quote',
      ['claim-hash-differs', 'quote-differs'],
      `UPDATE evidence SET start_position = start_position + 1 WHERE rowid = 1`,
    ],
    [
      'quote outside',
      ['claim-hash-differs', 'quote-differs'],
      `UPDATE evidence SET end_position = 9999 WHERE rowid = 1`,
    ],
    [
      'changed context',
      ['claim-hash-differs', 'context-differs'],
      `UPDATE evidence SET prefix = 'x' WHERE rowid = 1`,
    ],
    ['changed evidence hash', ['claim-hash-differs'], `UPDATE evidence SET sha256 = 'x' WHERE rowid = 1`],
    ['deleted evidence', ['claim-hash-differs'], `DELETE FROM evidence WHERE rowid = 1`],
    [
      'changed statement',
      ['claim-hash-differs'],
      `UPDATE claim SET statement = 'Never said' WHERE rowid = 1`,
    ],
    [
      'changed polarity',
      ['claim-hash-differs'],
      `UPDATE claim_code SET polarity = 'negated' WHERE code_id = 'state-ownership'`,
    ],
    ['changed claim hash', ['claim-hash-differs'], `UPDATE claim SET sha256 = '0' WHERE rowid = 1`],
    [
      'deleted claim',
      ['missing-claim'],
      `DELETE FROM evidence WHERE claim_id = (SELECT id FROM claim WHERE rowid = 2);
      DELETE FROM claim_code WHERE claim_id = (SELECT id FROM claim WHERE rowid = 2); DELETE FROM claim WHERE rowid = 2`,
    ],
    ['changed memo', ['memo-hash-differs'], `UPDATE memo SET document = replace(document, 'fell', 'rose')`],
    ['nonsense in a memo', ['memo-hash-differs'], `UPDATE memo SET document = '[]'`],
    [
      'a whole source cited and not there',
      ['missing-source', 'memo-hash-differs'],
      `INSERT INTO memo_source_citation SELECT id, 'gone' FROM memo LIMIT 1`,
    ],
    ['deleted memo', ['missing-memo'], `DELETE FROM memo_citation; DELETE FROM memo`],
    [
      'changed codebook',
      ['codebook-hash-differs'],
      `UPDATE codebook SET content = replace(content, 'affirmed', 'denied')`,
    ],
    [
      'changed log entry',
      ['log-broken'],
      `UPDATE log_entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3`,
    ],
    ['changed name in the log', ['log-broken'], `UPDATE log_personal SET value = 'Eve' WHERE seq = 3`],
    [
      'log entry taken out',
      ['log-broken'],
      `DELETE FROM log_personal WHERE seq = 1; DELETE FROM log_entry WHERE seq = 1`,
    ],
    ['changed notebook id', ['log-broken'], `UPDATE notebook SET created_at = '2020-01-01T00:00:00.000Z'`],
  ])('notices %s', async (_name, codes, statements) => {
    const found = await tamper(statements);
    for (const code of codes) expect(found).toContain(code);
  });

  it('notices a log that was cut off at its end', async () => {
    const cut = 'DELETE FROM log_personal WHERE seq >= 6; DELETE FROM log_entry WHERE seq >= 6';
    expect(await tamper(cut)).toContain('log-broken');
  });

  it('notices a cut log even where the notebook’s count was changed with it, by what it knows', async () => {
    const cut = 'DELETE FROM log_personal WHERE seq >= 6; DELETE FROM log_entry WHERE seq >= 6';
    const fix =
      'UPDATE notebook SET log_count = 5, log_head = (SELECT entry_hash FROM log_entry WHERE seq = 5)';
    expect(await tamper(cut, fix)).toContain('memo-hash-differs');
  });

  it('still holds where the personal fields were left out of the log', async () => {
    expect(await tamper('DELETE FROM log_personal')).toEqual([]);
  });

  it('is right while changes go on', async () => {
    const { handlers } = newTestNotebook();
    const id = await importText(handlers, `Title\n${'words '.repeat(100)}`);
    for (let i = 0; i < 20; i++) await tagWords(handlers, id, 'words');
    let isDone = false;
    const verifying = handlers['notebook.verify']({});
    const writing = (async () => {
      while (!isDone) {
        await tagWords(handlers, id, 'words');
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const result = await verifying;
    isDone = true;
    await writing;
    expect(result.problems).toEqual([]);
  });
});
