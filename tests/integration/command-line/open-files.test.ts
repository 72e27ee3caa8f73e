import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimbook, done, failure, json, storedText, workedNotebook } from './run-claimbook';

const reportSchema = z.strictObject({
  path: z.string(),
  files: z.int(),
  byteLength: z.int(),
  sources: z.int(),
  claims: z.int(),
  memos: z.int(),
});

/** Every file below a folder with its bytes, by its path there. */
function contentsOf(folder: string): Map<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort()
      .map((name) => [name, fs.readFileSync(path.join(folder, name)).toString('latin1')]),
  );
}

/** A notebook with something of many kinds in it, exported. */
async function exported() {
  const worked = await workedNotebook();
  const { folder, source, claim } = worked;
  fs.writeFileSync(path.join(folder, 'newer.txt'), `${storedText}\nMore.\n`);
  fs.writeFileSync(path.join(folder, 'library.ris'), 'TY  - BOOK\nTI  - A book\nER  - \n');
  for (const words of [
    ['source', 'update', 'n.claimbook', source, 'newer.txt'],
    ['source', 'move', 'n.claimbook', source, '--to', '通知/2025'],
    ['reference', 'import', 'n.claimbook', 'library.ris'],
    ['entity', 'add', 'n.claimbook', '--kind', 'organisation', '--name', '国资委'],
    ['claim', 'status', 'n.claimbook', claim, 'reviewed', '--reviewer', 'Li'],
    ['memo', 'new', 'n.claimbook', '--template', 'company', '--claim', claim],
  ]) {
    await done(z.unknown(), words, folder);
  }
  // Makes the index for searching, which is no part of the notebook.
  await done(z.unknown(), ['search', 'n.claimbook', 'state'], folder);
  const report = await done(reportSchema, ['export-all', 'n.claimbook', 'open'], folder);
  return { ...worked, report, open: path.join(folder, 'open') };
}

/** Changes the manifest and what follows from it, as an attacker would. */
function forge(open: string, change: (manifest: { files: { path: string }[] }) => void): void {
  const file = path.join(open, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as { files: { path: string; sha256: string }[] };
  change(manifest);
  fs.writeFileSync(file, JSON.stringify(manifest));
  const sha256 = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  const sums = [...manifest.files, { path: 'manifest.json', sha256 }]
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((entry) => `${entry.sha256}  ${entry.path}\n`);
  fs.writeFileSync(path.join(open, 'SHA256SUMS'), sums.join(''));
}

/** Gives a file other content, with its hash where one is written. */
function rewrite(open: string, name: string, content: string): void {
  fs.writeFileSync(path.join(open, name), content);
  forge(open, ({ files }) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    Object.assign(files.find((file) => file.path === name) ?? {}, {
      sha256,
      byteLength: Buffer.byteLength(content),
    });
  });
}

describe('export-all and import-all', () => {
  it('give the same notebook again, and from that the same bytes', async () => {
    const { folder, report, open, source, memo } = await exported();
    expect(report).toMatchObject({ path: open, sources: 1, claims: 1, memos: 2 });
    const first = contentsOf(open);
    expect(first.size).toBe(report.files);
    expect(fs.readFileSync(path.join(open, `texts/${source}-1.txt`), 'utf8')).toBe(storedText);
    expect(fs.readFileSync(path.join(open, `originals/${source}-1.bin`), 'utf8')).toBe(storedText);
    expect(fs.readFileSync(path.join(open, `memos/${memo}.md`), 'utf8')).toContain('前置研究讨');
    expect(fs.readFileSync(path.join(open, 'log.txt'), 'utf8')).toContain('Analyst made the claim');
    expect(JSON.parse(fs.readFileSync(path.join(open, 'codebook.json'), 'utf8'))).toMatchObject({
      format: 'claimbook-codebook',
    });
    const info = await done(
      z.looseObject({ id: z.string() }),
      ['import-all', 'open', 'again.claimbook'],
      folder,
    );
    expect(info).toMatchObject({
      id: (await done(z.looseObject({ id: z.string() }), ['info', 'n.claimbook'], folder)).id,
    });
    expect((await json(['verify', 'again.claimbook'], { cwd: folder })).document).toMatchObject({ ok: true });
    for (const command of ['log', 'claims', 'sources', 'entities', 'memos', 'references']) {
      const [there, here] = [
        await json([command, 'again.claimbook'], { cwd: folder }),
        await json([command, 'n.claimbook'], { cwd: folder }),
      ];
      expect(there.document, command).toEqual(here.document);
    }
    await done(reportSchema, ['export-all', 'again.claimbook', 'open again'], folder);
    expect(contentsOf(path.join(folder, 'open again'))).toEqual(first);
    expect(fs.readdirSync(folder).filter((name) => name.includes('.new'))).toEqual([]);
  });

  it('of an encrypted notebook are written where that is said to be meant', async () => {
    const { folder } = await workedNotebook();
    const environment = { CLAIMBOOK_PASSPHRASE: 'drei Katzen 国资委 und ein Hund' };
    const given = { cwd: folder, environment };
    await json(['encrypt', 'n.claimbook'], given);
    const words = ['export-all', 'n.claimbook', 'open'];
    expect(await failure(words, given)).toMatchObject({ exit: 1, code: 'notebook-encrypted' });
    expect(fs.existsSync(path.join(folder, 'open'))).toBe(false);
    expect((await json([...words, '--plain'], given)).document).toMatchObject({ claims: 1 });
    expect((await json(['import-all', 'open', 'plain.claimbook'], given)).code).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')('can be checked by sha256sum alone', async () => {
    const { open } = await exported();
    expect(spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: open }).status).toBe(0);
  });

  it('write into no folder that holds something, and make no notebook over a file', async () => {
    const { folder, open } = await exported();
    const before = contentsOf(open);
    for (const [words, code] of [
      [['export-all', 'n.claimbook', 'open'], 'folder-not-empty'],
      [['export-all', 'n.claimbook', 'source.txt'], 'folder-not-empty'],
      [['export-all', 'n.claimbook', 'nowhere/open'], 'file-not-found'],
      [['import-all', 'open', 'n.claimbook'], 'notebook-exists'],
      [['import-all', 'nowhere', 'x.claimbook'], 'file-not-found'],
      [['import-all', 'source.txt', 'x.claimbook'], 'file-not-found'],
      [['import-all', '.', 'x.claimbook'], 'not-an-export'],
    ] as const) {
      expect(await failure(words, { cwd: folder }), words.join(' ')).toMatchObject({ exit: 1, code });
    }
    fs.mkdirSync(path.join(folder, 'empty'));
    await done(reportSchema, ['export-all', 'n.claimbook', 'empty'], folder);
    expect(contentsOf(path.join(folder, 'empty'))).toEqual(before);
    expect(contentsOf(open)).toEqual(before);
    expect((await claimbook(['export-all', 'n.claimbook'], { cwd: folder })).code).toBe(2);
  });
});

describe('a folder that was tampered with', () => {
  const claimsFile = 'data/claim.json';
  const attacks: Record<string, [(open: string, source: string) => void, string]> = {
    'a file that is missing': [(open) => fs.rmSync(path.join(open, claimsFile)), 'export-damaged'],
    'the list of hashes that is missing': [
      (open) => fs.rmSync(path.join(open, 'SHA256SUMS')),
      'export-damaged',
    ],
    'another text': [
      (open, source) => fs.appendFileSync(path.join(open, `texts/${source}-1.txt`), '!'),
      'export-damaged',
    ],
    'another text of the same length': [
      (open, source) =>
        fs.writeFileSync(path.join(open, `texts/${source}-1.txt`), storedText.replace('state', 'State')),
      'export-damaged',
    ],
    'another text with its hash': [
      (open, source) => rewrite(open, `texts/${source}-1.txt`, storedText.replace('state', 'State')),
      'verification-failed',
    ],
    'another claim with its hash': [
      (open) =>
        rewrite(
          open,
          claimsFile,
          fs
            .readFileSync(path.join(open, claimsFile), 'utf8')
            .replace('"statement":""', '"statement":"Forged"'),
        ),
      'verification-failed',
    ],
    'no manifest': [(open) => fs.rmSync(path.join(open, 'manifest.json')), 'not-an-export'],
    'a manifest that is no JSON': [
      (open) => fs.writeFileSync(path.join(open, 'manifest.json'), '{'),
      'export-damaged',
    ],
    'a manifest of something else': [
      (open) => fs.writeFileSync(path.join(open, 'manifest.json'), '{"format":"x"}'),
      'export-damaged',
    ],
    'a name that leads outside': [
      (open) => forge(open, ({ files }) => Object.assign(files[0] ?? {}, { path: '../source.txt' })),
      'export-damaged',
    ],
    'an absolute name': [
      (open) => forge(open, ({ files }) => Object.assign(files[0] ?? {}, { path: '/etc/passwd' })),
      'export-damaged',
    ],
    'a name with a backslash': [
      (open) => forge(open, ({ files }) => Object.assign(files[0] ?? {}, { path: '..\\source.txt' })),
      'export-damaged',
    ],
    'a name twice': [
      (open) => forge(open, ({ files }) => files.push({ ...files[0]!, path: files[0]!.path.toUpperCase() })),
      'export-damaged',
    ],
    'a table that there is not': [
      (open) => {
        fs.writeFileSync(path.join(open, 'data/sqlite_schema.json'), '[]');
        forge(open, ({ files }) => files.push({ ...files[0]!, path: 'data/sqlite_schema.json' }));
        rewrite(open, 'data/sqlite_schema.json', '[]');
      },
      'export-damaged',
    ],
    'a column that there is not': [
      (open) => rewrite(open, 'data/entity.json', '[{"id":"x","names) VALUES (1);--":1}]'),
      'export-damaged',
    ],
    'a value of another type': [
      (open) =>
        rewrite(
          open,
          'data/source_group.json',
          '[{"id":1,"name":null,"parent_id":3,"added_at":"","sha256":""}]',
        ),
      'export-damaged',
    ],
    'a row that refers to nothing': [
      (open) => rewrite(open, 'data/source_version.json', '[\n]\n'),
      'export-damaged',
    ],
    'a text that is taken from another file': [
      (open) => {
        const file = path.join(open, claimsFile);
        const text = fs.readFileSync(file, 'utf8');
        rewrite(open, claimsFile, text.replace('"statement":""', '"statement":{"file":"README.txt"}'));
      },
      'export-damaged',
    ],
    'a newer format': [
      (open) => forge(open, (manifest) => Object.assign(manifest, { schemaVersion: 999 })),
      'notebook-newer',
    ],
  };

  it('is refused by name, and no notebook is made', async () => {
    const { folder, open, source } = await exported();
    for (const [name, [attack, code]] of Object.entries(attacks)) {
      const copy = path.join(folder, 'tampered');
      fs.cpSync(open, copy, { recursive: true });
      attack(copy, source);
      const refused = await failure(['import-all', 'tampered', 'x.claimbook'], { cwd: folder });
      expect([name, refused.exit, refused.code]).toEqual([name, 1, code]);
      fs.rmSync(copy, { recursive: true });
    }
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('x.claimbook'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('by links and devices is refused', async () => {
    const { folder, open } = await exported();
    const original = path.join(open, claimsFile);
    fs.renameSync(original, path.join(folder, 'claim.json'));
    fs.symlinkSync(path.join(folder, 'claim.json'), original);
    const words = ['import-all', 'open', 'x.claimbook'];
    expect(await failure(words, { cwd: folder })).toMatchObject({ exit: 1, code: 'export-damaged' });
    fs.rmSync(original);
    spawnSync('mkfifo', [original]);
    expect(await failure(words, { cwd: folder })).toMatchObject({ exit: 1, code: 'export-damaged' });
    fs.rmSync(original);
    fs.renameSync(path.join(folder, 'claim.json'), original);
    fs.renameSync(path.join(open, 'data'), path.join(folder, 'data'));
    fs.symlinkSync(path.join(folder, 'data'), path.join(open, 'data'));
    expect(await failure(words, { cwd: folder })).toMatchObject({ exit: 1, code: 'export-damaged' });
    expect(fs.existsSync(path.join(folder, 'x.claimbook'))).toBe(false);
  });
});
