import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../temporary-folder';
import { projectFolder } from '../../../scripts/project-folder.mjs';
import { claimbook, done, json, storedText, workedNotebook } from './run-claimbook';
import { json as jsonOfProcess } from './run-process';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const idSchema = z.uuid();

describe('the main job', () => {
  it('goes from a file to an export, in JSON, each command in a process of its own', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'source.txt'), storedText);
    const info = await jsonOfProcess(['new', 'n.claimbook'], { cwd: folder });
    expect(info.document).toMatchObject({ name: 'n', holder: null, counts: { sources: 0 } });

    const imported = await jsonOfProcess(['import', 'n.claimbook', 'source.txt'], { cwd: folder });
    expect(imported.code).toBe(0);
    const [outcome] = z.array(z.looseObject({ id: idSchema })).parse(imported.document);
    expect(imported.document).toEqual([
      {
        file: 'source.txt',
        id: outcome?.id,
        title: expect.any(String),
        mediaType: 'text/plain',
        charset: 'utf-8',
        language: null,
        codePoints: Array.from(storedText).length,
        bytesSha256: sha256(storedText),
        textSha256: sha256(storedText),
        warnings: [],
      },
    ]);
    const source = outcome?.id ?? '';

    const tagWords = ['tag', 'n.claimbook', source, '--start', '2', '--end', '7', '--code'];
    const tagged = await jsonOfProcess([...tagWords, 'pre-deliberation'], { cwd: folder });
    expect(tagged.document).toEqual({ claim: expect.any(String), quote: '前置研究讨' });
    const { claim } = z.object({ claim: idSchema }).parse(tagged.document);

    const memoWords = ['memo', 'new', 'n.claimbook', '--template', 'evidence', '--claim', claim];
    const { memo } = await done(z.strictObject({ memo: idSchema }), memoWords, folder);
    for (const format of ['md', 'html', 'docx']) {
      const words = ['export', 'n.claimbook', '--memo', memo, '--format', format, '--out', `m.${format}`];
      const exported = await jsonOfProcess(words, { cwd: folder });
      const bytes = fs.readFileSync(path.join(folder, `m.${format}`));
      expect(exported.code).toBe(0);
      expect(exported.document).toMatchObject({
        path: path.join(folder, `m.${format}`),
        format,
        sha256: sha256(bytes),
        byteLength: bytes.length,
        citations: 1,
        failedQuotes: 0,
      });
    }
    expect(fs.readFileSync(path.join(folder, 'm.md'), 'utf8')).toContain('前置研究讨');
    const verified = await jsonOfProcess(['verify', 'n.claimbook'], { cwd: folder });
    expect(verified.code).toBe(0);
    expect(verified.document).toMatchObject({ ok: true, problems: [] });
    expect(fs.readdirSync(folder).sort()).toEqual(['m.docx', 'm.html', 'm.md', 'n.claimbook', 'source.txt']);
  });

  it('answers with the keys that the README names', async () => {
    const { folder, source, claim, memo } = await workedNotebook();
    fs.writeFileSync(path.join(folder, 'other.txt'), 'Another source.');
    fs.writeFileSync(path.join(folder, 'newer.txt'), `${storedText}\nOne more line.\n`);
    const spares = ['third', 'fourth'].map((word) => `${word}.txt`);
    for (const name of spares) fs.writeFileSync(path.join(folder, name), `The text of ${name}: für.`);
    const imported = z.array(z.looseObject({ id: idSchema }));
    const [third = '', fourth = ''] = (
      await done(imported, ['import', 'n.claimbook', ...spares], folder)
    ).map(({ id }) => id);
    const addWords = ['entity', 'add', 'n.claimbook', '--kind', 'organisation', '--name'];
    const add = async (name: string) =>
      (await done(z.object({ entity: idSchema }), [...addWords, name], folder)).entity;
    const [body, firm] = [await add('国资委'), await add('Beiyuan')];
    const other = await tagged(folder, source);
    fs.writeFileSync(path.join(folder, 'library.ris'), 'TY  - BOOK\nTI  - A book\nER  - \n');
    const [reference = ''] = (
      await done(imported, ['reference', 'import', 'n.claimbook', 'library.ris'], folder)
    ).map(({ id }) => id);
    await done(z.unknown(), ['backup', 'n.claimbook', 'safe.claimbook'], folder);
    const named = keysInReadme();
    const commands: Record<string, string[]> = {
      new: ['new', 'other.claimbook'],
      info: ['info', 'n.claimbook'],
      import: ['import', 'n.claimbook', 'other.txt'],
      sources: ['sources', 'n.claimbook'],
      text: ['text', 'n.claimbook', source],
      'source update': ['source', 'update', 'n.claimbook', source, 'newer.txt'],
      'source reread': ['source', 'reread', 'n.claimbook', third, '--charset', 'latin1'],
      'source list': ['source', 'list', 'n.claimbook'],
      'source rename': ['source', 'rename', 'n.claimbook', third, 'Another title'],
      'source move': ['source', 'move', 'n.claimbook', third, '--to', 'Notices/2025'],
      'source derive': ['source', 'derive', 'n.claimbook', fourth, '--from', third],
      'source kin': ['source', 'kin', 'n.claimbook', third],
      'reference import': ['reference', 'import', 'n.claimbook', 'library.ris'],
      references: ['references', 'n.claimbook'],
      'reference attach': ['reference', 'attach', 'n.claimbook', reference, fourth],
      'source bin': ['source', 'bin', 'n.claimbook', third, fourth],
      'source restore': ['source', 'restore', 'n.claimbook', fourth],
      'source purge': ['source', 'purge', 'n.claimbook', third],
      versions: ['versions', 'n.claimbook', source],
      metadata: ['metadata', 'n.claimbook', source],
      tag: ['tag', 'n.claimbook', source, '--start', '0', '--end', '5', '--code', 'golden-share'],
      claims: ['claims', 'n.claimbook'],
      'claim link': ['claim', 'link', 'n.claimbook', claim, '--supports', other, '--note', 'same text'],
      'claim status': ['claim', 'status', 'n.claimbook', claim, 'reviewed', '--reviewer', 'Li'],
      entities: ['entities', 'n.claimbook', '--text', 'gzw'],
      'entity add': [...addWords, 'Another'],
      'entity tag': ['entity', 'tag', 'n.claimbook', claim, body, firm],
      'entity relate': ['entity', 'relate', 'n.claimbook', firm, body, '--kind', 'supervised-by'],
      suggest: ['suggest', 'n.claimbook', source],
      analyse: ['analyse', 'n.claimbook', '--view', 'code-source'],
      search: ['search', 'n.claimbook', '国资委'],
      concordance: ['concordance', 'n.claimbook', '国资委', '--sort', 'left'],
      collocates: ['collocates', 'n.claimbook', '讨论', '--min', '1'],
      frequency: ['frequency', 'n.claimbook', '国资委', 'golden share', '--by', 'month'],
      index: ['index', 'n.claimbook', '--rebuild'],
      codebook: ['codebook', 'n.claimbook'],
      'codebook export': ['codebook', 'export', 'n.claimbook', '--format', 'json', '--out', 'c.json'],
      'codebook import': ['codebook', 'import', 'n.claimbook', 'c.json'],
      'memo new': ['memo', 'new', 'n.claimbook', '--claim', claim],
      memos: ['memos', 'n.claimbook'],
      check: ['check', 'n.claimbook', '--memo', memo],
      export: ['export', 'n.claimbook', '--memo', memo, '--format', 'md', '--out', 'm.md'],
      backup: ['backup', 'n.claimbook'],
      'export-all': ['export-all', 'n.claimbook', 'open'],
      recover: ['recover', 'n.claimbook'],
      log: ['log', 'n.claimbook', '--claim', claim],
      verify: ['verify', 'n.claimbook'],
      encrypt: ['encrypt', 'n.claimbook'],
      rekey: ['rekey', 'n.claimbook'],
      decrypt: ['decrypt', 'n.claimbook'],
      restore: ['restore', 'n.claimbook', 'safe.claimbook'],
    };
    const keyed = new Set(['encrypt', 'rekey', 'decrypt']);
    const environment = { CLAIMBOOK_PASSPHRASE: 'one', CLAIMBOOK_NEW_PASSPHRASE: 'one' };
    expect([...named.keys()].sort()).toEqual(Object.keys(commands).sort());
    for (const [name, words] of Object.entries(commands)) {
      const options = keyed.has(name) ? { cwd: folder, environment } : { cwd: folder };
      const { code, document, stderr } = await json(words, options);
      // What a change of the encryption leaves readable beside the notebook is said, not asked.
      expect([name, code, keyed.has(name) ? '' : stderr]).toEqual([name, 0, '']);
      const entry: unknown = Array.isArray(document) ? document[0] : document;
      expect(Object.keys(entry as object), name).toEqual(expect.arrayContaining(named.get(name) ?? []));
    }
  });

  it('prints for people what they need for the next command', async () => {
    const { folder, source, claim, memo } = await workedNotebook();
    const lines = async (...words: string[]) => (await claimbook(words, { cwd: folder })).stdout;
    expect(await lines('sources', 'n.claimbook')).toContain(source);
    expect(await lines('claims', 'n.claimbook')).toContain(claim);
    expect(await lines('memos', 'n.claimbook')).toContain(memo);
    expect(await lines('codebook', 'n.claimbook')).toMatch(/^pre-deliberation +1 +.*党组织前置研究讨论$/m);
    expect(await lines('info', 'n.claimbook')).toMatch(/^Holds +1 source, 1 claim, 1 memo$/m);
    expect(await lines('verify', 'n.claimbook')).toMatch(/^Nothing differs: 1 source, 1 quote, 1 claim/);
    expect(await lines('text', 'n.claimbook', source)).toBe(storedText);
  });
});

describe('tag', () => {
  it('counts in code points, with characters beyond the first plane before and in the passage', async () => {
    const { folder, source } = await workedNotebook();
    const points = Array.from(storedText);
    const at = points.indexOf('𠮷');
    for (const [start, end] of [
      [0, 1],
      [at, at + 1],
      [at, points.length],
    ] as const) {
      const words = ['tag', 'n.claimbook', source, '--start', String(start), '--end', String(end)];
      const { document } = await json([...words, '--code', 'golden-share'], { cwd: folder });
      expect(document).toMatchObject({ quote: points.slice(start, end).join('') });
    }
  });

  it('takes several codes, a polarity and a statement, whatever these look like', async () => {
    const { folder, source } = await workedNotebook();
    for (const statement of ['--version', '--json', '-h', '--', '第一：“🪨”', "it's {not} <a> 'pattern'"]) {
      const passage = ['tag', 'n.claimbook', source, '--start', '0', '--end', '4', '--polarity', 'negated'];
      const codes = ['--code', 'golden-share', '--code=pre-deliberation'];
      const tagged = await json([...passage, ...codes, '--statement', statement], { cwd: folder });
      expect([tagged.code, tagged.stderr]).toEqual([0, '']);
      const { claim } = z.object({ claim: z.string() }).parse(tagged.document);
      const claims = await json(['claims', 'n.claimbook'], { cwd: folder });
      const found = z.array(z.looseObject({ id: z.string() })).parse(claims.document);
      expect(found.find(({ id }) => id === claim)).toMatchObject({
        statement,
        codes: expect.arrayContaining([
          expect.objectContaining({ codeId: 'golden-share', polarity: 'negated' }),
          expect.objectContaining({ codeId: 'pre-deliberation', polarity: 'negated' }),
        ]),
      });
    }
  });
});

/** One more claim. */
async function tagged(folder: string, source: string): Promise<string> {
  const words = ['tag', 'n.claimbook', source, '--start', '0', '--end', '3', '--code', 'golden-share'];
  return (await done(z.looseObject({ claim: idSchema }), words, folder)).claim;
}

/** The keys of the first object in each command's line of the README. */
function keysInReadme(): Map<string, string[]> {
  const readme = fs.readFileSync(path.join(projectFolder, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('## Command line'), readme.indexOf('## For developers'));
  const commands = [...section.matchAll(/^- `([a-z -]+?) NOTEBOOK.*`\n +→ (.*)$/gm)];
  return new Map(
    commands.map(([, name = '', answer = '']) => [
      name,
      (/`\{([^{}]*)\}`/.exec(answer)?.[1] ?? '').split(', ').filter((key) => key !== ''),
    ]),
  );
}
