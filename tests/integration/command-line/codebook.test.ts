import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codebookInUseSchema, codebookSchema } from '../../../shared/codebook/codebook-schema';
import { claimbook, done, failure, json, workedNotebook } from './run-claimbook';

const importedSchema = z.strictObject({
  version: z.string(),
  sha256: z.string(),
  added: z.int(),
  changed: z.int(),
  retired: z.int(),
});

describe('codebook export and import', () => {
  it('writes JSON and CSV to a file or to standard output, and reads both back', async () => {
    const { folder } = await workedNotebook();
    const cwd = { cwd: folder };
    const shown = await done(codebookInUseSchema, ['codebook', 'n.claimbook'], folder);
    const asJson = await claimbook(
      ['codebook', 'export', 'n.claimbook', '--format', 'json', '--out', '-'],
      cwd,
    );
    expect(codebookSchema.parse(JSON.parse(asJson.stdout)).dimensions.map(({ key }) => key)).toHaveLength(9);
    const written = await json(
      ['codebook', 'export', 'n.claimbook', '--format', 'csv', '--out', 'c.csv'],
      cwd,
    );
    const file = path.join(folder, 'c.csv');
    expect(written.document).toMatchObject({ path: file, format: 'csv', byteLength: fs.statSync(file).size });
    expect(fs.readFileSync(file).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(await done(importedSchema, ['codebook', 'import', 'n.claimbook', 'c.csv'], folder)).toEqual({
      version: shown.codebook.version,
      sha256: shown.sha256,
      added: 0,
      changed: 0,
      retired: 0,
    });
  });

  it('keeps codes in use as retired, and names the cell that is wrong', async () => {
    const { folder } = await workedNotebook();
    const cwd = { cwd: folder };
    fs.writeFileSync(path.join(folder, 'own.csv'), 'dimension_en,id,label_en\nOwn,own-a,A\n');
    const imported = await done(importedSchema, ['codebook', 'import', 'n.claimbook', 'own.csv'], folder);
    expect(imported).toMatchObject({ version: '1.1', added: 1, changed: 0, retired: 1 });
    expect((await json(['verify', 'n.claimbook'], cwd)).code).toBe(0);
    fs.writeFileSync(path.join(folder, 'bad.csv'), 'dimension_en,id,colour\nOwn,own-a,red\n');
    const bad = await failure(['codebook', 'import', 'n.claimbook', 'bad.csv'], cwd);
    expect(bad).toMatchObject({ exit: 1, code: 'invalid-codebook' });
    expect(bad.message).toContain('Row 2, column “colour”');
    expect(
      await failure(['codebook', 'export', 'n.claimbook', '--format', 'xml', '--out', '-'], cwd),
    ).toMatchObject({ exit: 2 });
  });

  it('a notebook begins with the codebook that was asked for', async () => {
    const { folder } = await workedNotebook();
    await done(z.unknown(), ['new', 'e.claimbook', '--codebook', 'empty'], folder);
    const { codebook } = await done(codebookInUseSchema, ['codebook', 'e.claimbook'], folder);
    expect(codebook.dimensions).toEqual([]);
    await done(z.unknown(), ['new', 'p.claimbook', '--codebook', 'party-state-control'], folder);
    const built = await done(codebookInUseSchema, ['codebook', 'p.claimbook'], folder);
    expect(built.codebook.dimensions).toHaveLength(9);
  });
});
