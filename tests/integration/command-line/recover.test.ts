import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimbook, done, failure, json, workedNotebook } from './run-claimbook';

const findingsSchema = z.array(z.strictObject({ kind: z.string(), id: z.string(), message: z.string() }));
const reportSchema = z.strictObject({
  to: z.string(),
  recovered: z.record(z.string(), z.int()),
  lost: findingsSchema,
  doubtful: findingsSchema,
});
const pageSize = 4096;

/** Changes the bytes of the notebook, and answers them as they are then. */
function damage(folder: string, change: (bytes: Buffer) => Buffer | void): Buffer {
  const file = path.join(folder, 'n.claimbook');
  const bytes = fs.readFileSync(file);
  const damaged = change(bytes) ?? bytes;
  fs.writeFileSync(file, damaged);
  return Buffer.from(damaged);
}

/** A notebook with enough claims that its tables take many pages. */
async function largeNotebook() {
  const worked = await workedNotebook();
  const { folder, source } = worked;
  for (let i = 0; i < 3; i++) {
    const words = ['tag', 'n.claimbook', source, '--start', '0', '--end', '5', '--code', 'golden-share'];
    await done(z.unknown(), [...words, '--statement', `Statement ${i} ${'long '.repeat(900)}`], folder);
  }
  return worked;
}

describe('recover', () => {
  it('brings all of a whole notebook over, and changes nothing in it', async () => {
    const { folder } = await workedNotebook();
    const before = fs.readFileSync(path.join(folder, 'n.claimbook'));
    const report = await done(reportSchema, ['recover', 'n.claimbook', '--to', 'r.claimbook'], folder);
    expect(report).toMatchObject({
      to: path.join(folder, 'r.claimbook'),
      recovered: { sources: 1, quotes: 1, claims: 1, memos: 1, logEntries: 4 },
      lost: [],
      doubtful: [],
    });
    expect((await json(['verify', 'r.claimbook'], { cwd: folder })).code).toBe(0);
    expect(fs.readFileSync(path.join(folder, 'n.claimbook'))).toEqual(before);
    expect(fs.readdirSync(folder).sort()).toEqual(['n.claimbook', 'r.claimbook', 'source.txt']);
  });

  it.each<[string, (bytes: Buffer) => Buffer | void]>([
    ['its first bytes are overwritten', (bytes) => void bytes.fill(0, 0, 100)],
    ['the page that leads to the schema is overwritten', (bytes) => void bytes.fill(0, 0, pageSize)],
    ['the page that leads to the schema is noise', (bytes) => void bytes.fill(0xa5, 100, pageSize)],
    ['its end is missing', (bytes) => bytes.subarray(0, bytes.length - 3 * pageSize)],
    ['a part of a page is missing at its end', (bytes) => bytes.subarray(0, bytes.length - 777)],
  ])('reads a notebook of which %s', async (_name, change) => {
    const { folder, source } = await workedNotebook();
    const damaged = damage(folder, change);
    const report = await done(reportSchema, ['recover', 'n.claimbook'], folder);
    expect(path.basename(report.to)).toMatch(/^n \(recovered \d{8}T\d{6}Z\)\.claimbook$/);
    expect(fs.readFileSync(path.join(folder, 'n.claimbook')).equals(damaged)).toBe(true);
    expect(report.recovered['logEntries']).toBe(4);
    const known = [...report.lost, ...report.doubtful];
    const { code } = await json(['verify', report.to]);
    expect(code).toBe(known.length === 0 ? 0 : 1);
    if (known.length === 0) {
      const text = await claimbook(['text', report.to, source]);
      expect(text.stdout).toContain('前置研究讨论');
    }
  });

  it('goes around each page that cannot be read: what it holds is lost or doubtful, and nothing else', async () => {
    const { folder } = await largeNotebook();
    const whole = fs.readFileSync(path.join(folder, 'n.claimbook'));
    let losing = 0;
    const telling = ['Statement 1 long', 'The state took', '"kind":"claim"'].map((words) =>
      Math.floor(whole.indexOf(words) / pageSize),
    );
    const others = Array.from({ length: Math.floor(whole.length / pageSize / 6) }, (_value, i) => 1 + i * 6);
    for (const page of new Set([...telling, ...others])) {
      damage(folder, () => Buffer.from(whole).fill(0xa5, page * pageSize, (page + 1) * pageSize));
      const { code, document } = await json(['recover', 'n.claimbook', '--to', `r${page}`], { cwd: folder });
      if (code !== 0) {
        expect([page, document]).toMatchObject([page, { error: { code: 'notebook-damaged' } }]);
        continue;
      }
      const report = reportSchema.parse(document);
      const { recovered, lost, doubtful } = report;
      const isAllThere = recovered['claims'] === 4 && recovered['sources'] === 1 && recovered['memos'] === 1;
      expect([page, isAllThere || lost.length + doubtful.length > 0]).toEqual([page, true]);
      if (!isAllThere) losing++;
      expect((await json(['verify', report.to])).code).toBe(lost.length + doubtful.length === 0 ? 0 : 1);
      fs.rmSync(report.to);
    }
    expect(losing).toBeGreaterThan(0);
  });

  it('calls a text doubtful whose hash differs, and it is never shown as verified', async () => {
    const { folder, source, memo } = await workedNotebook();
    damage(folder, (bytes) => {
      const at = bytes.indexOf('golden share. ');
      bytes.write('g0lden', at);
    });
    const report = await done(reportSchema, ['recover', 'n.claimbook', '--to', 'r.claimbook'], folder);
    expect(report.lost).toEqual([]);
    expect(report.doubtful).toContainEqual(expect.objectContaining({ kind: 'source', id: source }));
    const words = ['export', 'r.claimbook', '--memo', memo, '--format', 'md', '--out', 'm.md'];
    const exported = await done(z.looseObject({ failedQuotes: z.int() }), words, folder);
    expect(exported.failedQuotes).toBe(1);
  });

  it('takes what is in the log beside a notebook that was not closed', async () => {
    const { folder } = await workedNotebook();
    fs.writeFileSync(path.join(folder, 'n.claimbook-wal'), 'no log');
    const report = await done(reportSchema, ['recover', 'n.claimbook', '--to', 'r.claimbook'], folder);
    expect(report.recovered).toMatchObject({ claims: 1 });
    expect(fs.existsSync(path.join(folder, 'n.claimbook-wal'))).toBe(true);
  });

  it('of an encrypted notebook makes an encrypted one, with its passphrase only', async () => {
    const { folder } = await largeNotebook();
    const environment = { CLAIMBOOK_PASSPHRASE: 'drei Katzen 国资委 und ein Hund' };
    const given = { cwd: folder, environment };
    await json(['encrypt', 'n.claimbook'], given);
    damage(folder, (bytes) => void bytes.fill(0xa5, 9 * pageSize, 10 * pageSize));
    const words = ['recover', 'n.claimbook', '--to', 'r.claimbook'];
    expect(await failure(words, { cwd: folder })).toMatchObject({ exit: 1, code: 'passphrase-needed' });
    const { code, document } = await json(words, given);
    expect([code, reportSchema.parse(document).to]).toEqual([0, path.join(folder, 'r.claimbook')]);
    expect(fs.readFileSync(path.join(folder, 'r.claimbook')).includes('SQLite format')).toBe(false);
    expect(fs.readdirSync(folder).sort()).toEqual(['n.claimbook', 'r.claimbook', 'source.txt']);
  });

  it('is refused where nothing of a notebook is there, and over a file', async () => {
    const { folder } = await workedNotebook();
    fs.writeFileSync(path.join(folder, 'noise.claimbook'), Buffer.alloc(20_000, 'no notebook '));
    fs.writeFileSync(path.join(folder, 'empty.claimbook'), '');
    for (const [words, code] of [
      [['noise.claimbook'], 'notebook-damaged'],
      [['empty.claimbook'], 'notebook-damaged'],
      [['none.claimbook'], 'file-not-found'],
      [['n.claimbook', '--to', 'source.txt'], 'notebook-exists'],
      [['n.claimbook', '--to', 'n.claimbook'], 'bad-input'],
      [['n.claimbook', '--to', 'nowhere/r.claimbook'], 'file-not-found'],
    ] as const) {
      expect(await failure(['recover', ...words], { cwd: folder }), words.join(' ')).toMatchObject({
        exit: 1,
        code,
      });
    }
    for (const name of ['noise.claimbook', 'empty.claimbook']) {
      const { message } = await failure(['recover', name], { cwd: folder });
      expect(message).toContain(name);
      expect(message).not.toContain(folder);
    }
    expect(fs.readdirSync(folder)).toHaveLength(4);
  });
});
