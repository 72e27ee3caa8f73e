import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Database } from '../../../electron/notebook-file/database';
import { claimbook, done, failure, json, workedNotebook } from './run-claimbook';

const lineSchema = z.strictObject({
  seq: z.int(),
  at: z.iso.datetime(),
  actor: z.string().nullable(),
  action: z.string(),
  text: z.string(),
  changes: z.array(z.object({ kind: z.string(), id: z.string(), sha256: z.string().nullable() })),
  previousHash: z.string(),
  hash: z.string(),
  verified: z.boolean(),
});
const linesSchema = z.array(lineSchema);

function change(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

describe('log', () => {
  it('says who did what when, in order, each entry chained to the one before', async () => {
    const { folder, source, claim, memo } = await workedNotebook();
    const lines = await done(linesSchema, ['log', 'n.claimbook'], folder);
    expect(lines.map(({ action }) => action)).toEqual([
      'notebook.create',
      'source.import',
      'claim.create',
      'memo.create',
    ]);
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(lines[0]?.previousHash).toBe('0'.repeat(64));
    for (let i = 1; i < lines.length; i++) expect(lines[i]?.previousHash).toBe(lines[i - 1]?.hash);
    expect(lines.every(({ verified }) => verified)).toBe(true);
    expect(lines[1]).toMatchObject({ actor: 'Analyst', changes: [{ kind: 'source', id: source }] });
    expect(lines[2]?.text).toBe('Analyst made the claim: “前置研究讨”');
    expect(lines[3]?.changes).toContainEqual(expect.objectContaining({ kind: 'memo', id: memo }));
    const about = await done(linesSchema, ['log', 'n.claimbook', '--claim', claim], folder);
    expect(about.map(({ seq }) => seq)).toEqual([3]);
    expect(await done(linesSchema, ['log', 'n.claimbook', '--source', source], folder)).toHaveLength(1);
    const last = await done(linesSchema, ['log', 'n.claimbook', '--limit', '2'], folder);
    expect(last.map(({ seq }) => seq)).toEqual([3, 4]);
    const words = await claimbook(['log', 'n.claimbook'], { cwd: folder });
    expect(words.stdout).toMatch(/^\d{4}-\S+Z {2}Analyst made the claim: “前置研究讨”$/m);
    expect(words.stdout).toContain('4 entries, as they were written.');
  });

  it('tells the links of a claim with it, and two analysts apart', async () => {
    const { folder, source, claim } = await workedNotebook();
    const tagWords = ['tag', 'n.claimbook', source, '--start', '0', '--end', '3', '--code', 'golden-share'];
    const other = (await done(z.looseObject({ claim: z.string() }), tagWords, folder)).claim;
    const settings = path.join(folder, 'Claimbook', 'settings.json');
    fs.mkdirSync(path.dirname(settings));
    fs.writeFileSync(settings, JSON.stringify({ analystName: 'Li Na' }));
    const linkWords = ['claim', 'link', 'n.claimbook', claim, '--supports', other];
    await json(linkWords, { cwd: folder, environment: { XDG_CONFIG_HOME: folder } });
    const file = path.join(folder, 'n.claimbook');
    for (const id of [claim, other]) {
      const lines = await done(linesSchema, ['log', file, '--claim', id], folder);
      expect(lines.at(0)).toMatchObject({ actor: 'Analyst', action: 'claim.create' });
      expect(lines.at(-1)).toMatchObject({ actor: 'Li Na', text: 'Li Na linked claims' });
    }
  });

  it('marks what was changed around Claimbook, and ends with 1', async () => {
    const { folder } = await workedNotebook();
    const file = path.join(folder, 'n.claimbook');
    change(file, "UPDATE log_entry SET action = 'claim.delete' WHERE seq = 3");
    const { code, document, stderr } = await json(['log', file]);
    expect(code).toBe(1);
    expect(linesSchema.parse(document).map(({ verified }) => verified)).toEqual([true, true, false, false]);
    expect(stderr).toContain('Entry 3 was changed.');
    expect((await claimbook(['log', file])).stdout).toMatch(/deleted the claim.*NOT AS IT WAS WRITTEN/);
  });

  it('marks a name that is not the one that was written, and names nobody where it was left out', async () => {
    const { folder } = await workedNotebook();
    const file = path.join(folder, 'n.claimbook');
    change(file, "UPDATE log_personal SET value = 'Eve' WHERE seq = 2 AND field = 'actor'");
    change(file, 'DELETE FROM log_personal WHERE seq = 3');
    const { code, document } = await json(['log', file]);
    const lines = linesSchema.parse(document);
    expect(code).toBe(1);
    expect(lines.map(({ verified }) => verified)).toEqual([true, false, true, true]);
    expect(lines[2]).toMatchObject({ actor: null, text: expect.stringMatching(/^Somebody made the claim/) });
  });

  it('shows what a hostile log holds as far as it can be read', async () => {
    const { folder } = await workedNotebook();
    const file = path.join(folder, 'n.claimbook');
    change(file, `UPDATE log_entry SET changes = '{"a":', action = char(27) || '[2J' WHERE seq = 2`);
    change(file, `UPDATE log_entry SET changes = '[null, 7, {"kind":"claim","id":5}]' WHERE seq = 3`);
    const { document } = await json(['log', file]);
    expect(linesSchema.parse(document).map(({ changes }) => changes.length)).toEqual([2, 0, 0, 2]);
    expect((await claimbook(['log', file])).stdout).not.toContain('\u001b');
  });

  it('is refused for what is in no entry, and for wrong words', async () => {
    const { folder, source, claim } = await workedNotebook();
    const none = '00000000-0000-4000-8000-000000000000';
    for (const option of ['--claim', '--source']) {
      expect(await failure(['log', 'n.claimbook', option, none], { cwd: folder })).toMatchObject({
        exit: 1,
        code: 'not-found',
      });
    }
    for (const words of [
      ['--claim', claim, '--source', source],
      ['--limit', '0'],
      ['--claim', ''],
    ]) {
      expect(await failure(['log', 'n.claimbook', ...words], { cwd: folder })).toMatchObject({ exit: 2 });
    }
  });
});
