import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { claimbook, failure, json, workedNotebook } from './run-claimbook';
import { claimbook as claimbookProcess, script } from './run-process';

/** Runs the program through a shell's pipe; answers the program's own exit code and all that was printed. */
async function piped(words: string, reader: string, cwd: string): Promise<{ code: string; printed: string }> {
  const quoted = `'${process.execPath}' '${script}'`;
  const line = `{ ${quoted} ${words}; echo "exit $?" >&2; } | ${reader}`;
  const shell = spawn('/bin/sh', ['-c', line], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await once(shell, 'close');
  return { code: /exit (\d+)/.exec(printed)?.[1] ?? '', printed };
}

describe.skipIf(process.platform === 'win32')('output that nobody reads to its end', () => {
  it('is no failure, and hides none', async () => {
    const { folder } = await workedNotebook();
    const { code, printed } = await piped('codebook n.claimbook --json', 'head -c 10', folder);
    expect(code).toBe('0');
    expect(printed).not.toMatch(/EPIPE|Error/);
    expect((await piped('text n.claimbook nothing --json', 'true', folder)).code).toBe('1');
    expect((await piped('bogus --json', 'true', folder)).code).toBe('2');
  });

  it('does not stop the work that was asked for', async () => {
    const { folder } = await workedNotebook();
    fs.writeFileSync(path.join(folder, 'b.txt'), 'Another source.');
    expect((await piped('import n.claimbook b.txt nothing.txt 2>&1', 'true', folder)).code).toBe('1');
    expect((await json(['info', 'n.claimbook'], { cwd: folder })).document).toMatchObject({
      counts: { sources: 2 },
    });
  });

  it.skipIf(!fs.existsSync('/dev/full'))('is a failure where the disk is full', async () => {
    const { folder } = await workedNotebook();
    expect((await piped('codebook n.claimbook > /dev/full', 'cat', folder)).code).toBe('1');
  });
});

describe('a long text', () => {
  it('comes out whole, exactly, through a slow pipe', async () => {
    const folder = temporaryFolder();
    const text = `起 ${'The 国家 took 🪨 a share. '.repeat(150_000)}止`;
    fs.writeFileSync(path.join(folder, 'long.txt'), text);
    await json(['new', 'n.claimbook'], { cwd: folder });
    const { document } = await json(['import', 'n.claimbook', 'long.txt'], { cwd: folder });
    const [{ id = '' } = {}] = document as { id?: string }[];
    const { stdout } = await claimbookProcess(['text', 'n.claimbook', id], { cwd: folder });
    expect(stdout === text).toBe(true);
    const inJson = await json(['text', 'n.claimbook', id], { cwd: folder });
    expect((inJson.document as { text: string }).text === text).toBe(true);
    if (process.platform === 'win32') return;
    const counted = await piped(`text n.claimbook ${id}`, '{ sleep 1; wc -c; }', folder);
    expect(counted).toMatchObject({
      code: '0',
      printed: expect.stringContaining(String(Buffer.byteLength(text))),
    });
  });
});

describe('an exported file', () => {
  it('replaces one of its name, and never a folder or a notebook', async () => {
    const { folder, memo } = await workedNotebook();
    const out = (file: string) => ['export', 'n.claimbook', '--memo', memo, '--format', 'md', '--out', file];
    fs.writeFileSync(path.join(folder, 'm.md'), 'old');
    expect((await claimbook(out('m.md'), { cwd: folder })).code).toBe(0);
    expect(fs.readFileSync(path.join(folder, 'm.md'), 'utf8')).toContain('前置研究讨');
    fs.mkdirSync(path.join(folder, 'sub dir'));
    expect(await failure(out('sub dir'), { cwd: folder })).toMatchObject({ exit: 1, code: 'export-failed' });
    expect(await failure(out('n.claimbook'), { cwd: folder })).toMatchObject({ exit: 1, code: 'bad-input' });
    expect(await failure(out('no/m.md'), { cwd: folder })).toMatchObject({ exit: 1, code: 'file-not-found' });
    const named = await json(out('sub dir/备忘 🪨.md'), { cwd: folder });
    expect(named.document).toMatchObject({
      path: path.join(fs.realpathSync(folder), 'sub dir', '备忘 🪨.md'),
    });
    expect(fs.readdirSync(path.join(folder, 'sub dir'))).toEqual(['备忘 🪨.md']);
    expect((await claimbook(['verify', 'n.claimbook'], { cwd: folder })).code).toBe(0);
  });
});
