import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../../electron/source/list-files';

let root: string;
beforeEach(() => (root = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-list-'))));
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

function write(...places: string[]): void {
  for (const place of places) {
    fs.mkdirSync(path.dirname(path.join(root, place)), { recursive: true });
    fs.writeFileSync(path.join(root, place), place);
  }
}

describe('listFiles', () => {
  it('lists a folder to the bottom, leaves out hidden entries and parts of saved pages, and counts them', async () => {
    write('b.txt', 'a.html', 'a_files/x.css', 'a_files/deep/y.js', '2023/好.md', '.git/c', 'z_files/own.txt');
    const { files, leftOut, failed } = await listFiles(root);
    const names = files.map((file) => path.relative(root, file));
    expect(names).toEqual(['2023/好.md', 'a.html', 'b.txt', 'z_files/own.txt']);
    expect(leftOut).toBe(3);
    expect(failed).toEqual([]);
  });

  it('follows links to folders once, and names a link that leads nowhere as a file', async () => {
    write('a/one.txt');
    fs.symlinkSync(root, path.join(root, 'a', 'round'));
    fs.symlinkSync(path.join(root, 'nowhere'), path.join(root, 'broken'));
    const { files } = await listFiles(root);
    expect(files.map((file) => path.relative(root, file))).toEqual(['a/one.txt', 'broken']);
  });

  it('takes any other path for one file, so that the import says what is wrong with it', async () => {
    const missing = path.join(root, 'missing.txt');
    expect(await listFiles(missing)).toEqual({ files: [missing], leftOut: 0, failed: [] });
  });

  it('names a folder without files', async () => {
    fs.mkdirSync(path.join(root, 'empty', 'deeper'), { recursive: true });
    const { files, failed } = await listFiles(path.join(root, 'empty'));
    expect(files).toEqual([]);
    expect(failed).toMatchObject([{ error: { code: 'empty-file' } }]);
  });
});
