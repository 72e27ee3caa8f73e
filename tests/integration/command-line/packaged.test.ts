import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineProgram } from '../../../electron/command-line/command-line-program';
import { startedCommand } from '../../../electron/command-line/command-names';
import { findElectron } from '../../../scripts/setup/electron-runtime.mjs';
import { temporaryFolder } from '../temporary-folder';
import { layOutPackage, type PackagedApplication } from './packaged-application';
import { claimbook, storedText, workedNotebook } from './run-claimbook';

const noFile = () => false;

describe('a packaged application', () => {
  it('takes every command of the command line, and no notebook for one', () => {
    const sink = { write: () => undefined };
    const io = { stdout: sink, stderr: sink, cwd: '/' };
    const program = commandLineProgram(io, { help: sink, errors: sink }, () => Promise.resolve());
    for (const command of program.commands) {
      const name = command.name();
      expect(startedCommand(['/opt/claimbook', name, 'x'], () => true)?.words, name).toEqual([name, 'x']);
    }
    for (const words of [[], ['n.claimbook'], ['/a/info'], ['--no-sandbox'], ['--no-sandbox', '笔记/n']]) {
      expect(startedCommand(['/opt/claimbook', ...words], noFile)).toBeUndefined();
    }
    expect(startedCommand(['/opt/claimbook', 'notes'], () => true)).toBeUndefined();
    expect(startedCommand(['/opt/claimbook', 'bogus'], noFile)?.words).toEqual(['bogus']);
  });

  it('tells its own options before a command from Chromium’s', () => {
    expect(startedCommand(['/c', '--no-sandbox', '--json', 'import', '--json', '-x'], noFile)).toEqual({
      switches: ['--no-sandbox'],
      words: ['--json', 'import', '--json', '-x'],
    });
    expect(startedCommand(['/c', '--no-sandbox', '--help'], noFile)).toEqual({
      switches: ['--no-sandbox'],
      words: ['--help'],
    });
  });
});

const electron = process.platform === 'linux' ? findElectron() : undefined;

describe.skipIf(electron === undefined)('a packaged application without a display', () => {
  let application: PackagedApplication;
  beforeAll(async () => {
    // Builds what is stale.
    await claimbook(['--version']);
    if (electron) application = layOutPackage(electron);
  }, 180_000);
  // Also fails where a start left a profile or a print behind.
  afterAll(() => application.remove());

  async function run(
    words: readonly string[],
    cwd: string,
  ): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const child = application.start(words, cwd);
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, stdout, stderr };
  }

  it('does the same work with the same words, answers and exit codes', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, '来源 🪨.txt'), storedText);
    expect((await run(['new', 'n.claimbook'], folder)).code).toBe(0);
    const imported = await run(['import', '--json', 'n.claimbook', '来源 🪨.txt', 'missing'], folder);
    expect(imported.code).toBe(1);
    const [{ id: source = '' } = {}, bad] = JSON.parse(imported.stdout) as { id?: string }[];
    expect(bad).toMatchObject({ file: 'missing', error: { code: 'file-not-found' } });
    expect((await run(['text', 'n.claimbook', source], folder)).stdout).toBe(storedText);
    const passage = ['--start', '2', '--end', '7', '--code', 'pre-deliberation', '--statement', '--version'];
    const tagged = await run(['--json', 'tag', 'n.claimbook', source, ...passage], folder);
    const { claim, quote } = JSON.parse(tagged.stdout) as { claim: string; quote: string };
    expect(quote).toBe('前置研究讨');
    const made = await run(['memo', 'new', 'n.claimbook', '--claim', claim, '--json'], folder);
    const { memo } = JSON.parse(made.stdout) as { memo: string };
    for (const format of ['docx', 'pdf']) {
      const words = ['export', 'n.claimbook', '--memo', memo, '--format', format, '--out', `m.${format}`];
      expect((await run(words, folder)).code).toBe(0);
      expect(fs.statSync(path.join(folder, `m.${format}`)).size).toBeGreaterThan(1000);
    }
    expect((await run(['verify', 'n.claimbook'], folder)).code).toBe(0);
    expect(fs.readdirSync(folder).sort()).toEqual(['m.docx', 'm.pdf', 'n.claimbook', '来源 🪨.txt']);
  });

  it('exits 2 for wrong words and 1 for failures, as JSON where that is asked for', async () => {
    const folder = temporaryFolder();
    expect(await run(['bogus', '--json'], folder)).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^\{"error":\{"code":"bad-input",/),
    });
    expect(await run(['import', 'n.claimbook'], folder)).toMatchObject({ code: 2, stdout: '' });
    expect(await run(['info', 'n.claimbook'], folder)).toMatchObject({ code: 1, stdout: '' });
    const help = await run(['tag', '--help'], folder);
    expect(help).toMatchObject({ code: 0, stdout: (await claimbook(['tag', '--help'])).stdout });
  });

  it('ends its second process with itself', async () => {
    const { folder } = await workedNotebook();
    const long = 'A long text of many words. '.repeat(400_000);
    fs.writeFileSync(path.join(folder, 'long.html'), `<p>${long.replaceAll('. ', '.</p><p>')}`);
    const child = application.start(['import', 'n.claimbook', 'long.html'], folder);
    const lock = path.join(folder, 'n.claimbook.lock');
    while (!fs.existsSync(lock)) await new Promise((resolve) => setTimeout(resolve, 5));
    const { pid } = JSON.parse(fs.readFileSync(lock, 'utf8')) as { pid: number };
    child.kill('SIGTERM');
    // What was asked for is not done.
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(pid).not.toBe(child.pid);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    // What a killed command held is free again.
    expect((await claimbook(['import', 'n.claimbook', 'source.txt'], { cwd: folder })).code).toBe(0);
  });
});
