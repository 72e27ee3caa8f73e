import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLineProgram } from '../../../electron/command-line/command-line-program';
import { separateJsonFlag } from '../../../electron/command-line/json-flag';
import { temporaryFolder } from '../temporary-folder';
import { claimbook, failure, json } from './run-claimbook';
import { claimbook as claimbookProcess } from './run-process';

const sink = { write: () => undefined };
const program = commandLineProgram(
  { stdout: sink, stderr: sink, cwd: '/' },
  { help: sink, errors: sink },
  () => Promise.resolve(),
);
const everyCommand = program.commands.flatMap((command) =>
  command.commands.length === 0 ? [command] : command.commands,
);
const tagWords = ['tag', 'n.claimbook', 'S', '--start', '1', '--end', '2', '--code', 'golden-share'];

describe('wrong words', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'missing command'],
    ['half a command', ['memo'], 'missing command'],
    ['an unknown command', ['bogus'], "unknown command 'bogus'"],
    ['an unknown command in Chinese', ['导入'], "unknown command '导入'"],
    ['an unknown command that asks for help', ['bogus', '--help'], "unknown command 'bogus'"],
    ['help for an unknown command', ['help', 'memo', 'bogus'], "unknown command 'bogus'"],
    ['a command of another one', ['memo', 'export'], "unknown command 'export'"],
    ['no notebook', ['info'], 'NOTEBOOK'],
    ['an empty name', ['info', ''], 'must not be empty'],
    ['no file', ['import', 'n.claimbook'], 'FILE'],
    ['an empty file name', ['import', 'n.claimbook', 'a.txt', ''], 'must not be empty'],
    ['too many words', ['new', 'a', 'b'], 'too many arguments'],
    ['an unknown option', ['new', '--force', 'a'], "unknown option '--force'"],
    ['a file name like an option', ['import', 'n.claimbook', '-a.txt'], "unknown option '-a.txt'"],
    ['a missing option', tagWords.slice(0, -2), '--code <ID>'],
    ['a missing value', tagWords.slice(0, -1), 'argument missing'],
    ['a position that is no number', tagWords.map((word) => (word === '1' ? '1.5' : word)), 'whole number'],
    ['a position in hexadecimal', tagWords.map((word) => (word === '1' ? '0x1' : word)), 'whole number'],
    [
      'a position beyond all numbers',
      tagWords.map((word) => (word === '1' ? '9'.repeat(20) : word)),
      'whole',
    ],
    ['an unknown polarity', [...tagWords, '--polarity', 'maybe'], 'affirmed, negated, hypothetical'],
    [
      'an unknown format',
      ['export', 'n', '--memo', 'M', '--format', 'txt', '--out', 'f'],
      'docx, odt, pdf, html, md, xlsx, csv, json, pack',
    ],
    ['an empty output', ['export', 'n', '--memo', 'M', '--format', 'md', '--out', ''], 'must not be empty'],
  ])('%s: exit 2, and it says which', async (_name, words, says) => {
    const [plain, inJson] = await Promise.all([claimbook(words), failure(words)]);
    expect(plain).toMatchObject({ code: 2, stdout: '' });
    expect(plain.stderr).toContain(says);
    expect(plain.stderr).toMatch(/See: claimbook.* --help|Usage: claimbook/);
    expect(inJson).toMatchObject({ exit: 2, code: 'bad-input' });
    expect(inJson.message).toContain(says);
    expect(inJson.message).not.toContain('\n');
  });
});

describe('help', () => {
  it('is there for each command, as an option and as a command', async () => {
    const overview = await claimbook(['--help']);
    expect(overview).toMatchObject({ code: 0, stderr: '' });
    expect((await claimbook(['help'])).stdout).toBe(overview.stdout);
    for (const command of everyCommand) {
      const { parent } = command;
      const names = parent && parent !== program ? [parent.name(), command.name()] : [command.name()];
      expect(overview.stdout).toContain(` ${names[0]} `);
      const [option, word] = await Promise.all([
        claimbook([...names, '--help']),
        claimbook(['help', ...names]),
      ]);
      expect(option).toMatchObject({ code: 0, stderr: '' });
      // The analyst’s key, citation styles and the verification page belong to no notebook.
      const first = /^(?:key|verifier|styles|import-all)$/.test(names[0] ?? '') ? '' : ' [<[]NOTEBOOK[>\\]]';
      expect(option.stdout).toMatch(new RegExp(`Usage: claimbook ${names.join(' ')} \\[options\\]${first}`));
      expect(word.stdout).toBe(option.stdout);
    }
  });

  it('and the version are one document in JSON', async () => {
    expect((await json(['tag', '--help'])).document).toEqual({
      help: expect.stringContaining('--start <N>'),
    });
    expect((await json(['--version'])).document).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });
});

describe('--json', () => {
  it('may stand anywhere before --', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, '--json'), 'A file with a bold name.');
    for (const words of [
      ['--json', 'new', 'a.claimbook'],
      ['new', '--json', 'b.claimbook'],
      ['new', 'c.claimbook', '--json'],
      ['new', '--json', '--', '--json.claimbook'],
    ]) {
      const { code, stdout } = await claimbook(words, { cwd: folder });
      expect([code, JSON.parse(stdout)]).toMatchObject([0, { counts: { sources: 0 } }]);
    }
    const plain = await claimbook(['import', 'a.claimbook', '--', '--json'], { cwd: folder });
    expect(plain).toMatchObject({ code: 0, stdout: expect.stringMatching(/^--json: imported as /) });
  });

  it('is not taken from the values of options, which are these and no others', () => {
    const options = everyCommand.flatMap((command) => command.options);
    for (const { long, required } of options) {
      const words = [long ?? '', '--json', 'x'];
      expect(separateJsonFlag(words).isJson, long).toBe(!required);
    }
  });
});

describe('words', () => {
  it('of a query may begin with a minus, which is no option there', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'a.txt'), 'The steel quota rose.');
    fs.writeFileSync(path.join(folder, 'b.txt'), 'An ore quota fell.');
    await json(['new', 'n.claimbook'], { cwd: folder });
    await json(['import', 'n.claimbook', 'a.txt', 'b.txt'], { cwd: folder });
    const search = (...words: string[]) => json(['search', 'n.claimbook', ...words], { cwd: folder });
    const sources = ['--kind', 'source'];
    expect((await search('quota', '-steel', ...sources)).document).toMatchObject({ total: 1 });
    expect((await search(...sources, '-steel -ore')).document).toMatchObject({ total: 0 });
    expect((await search('-nowhere:x')).document).toMatchObject({
      error: { code: 'bad-query', message: expect.stringMatching(/^Character 2: /) },
    });
    for (const words of [
      ['quota', '--limti', '5'],
      ['quota', '--limit', '-5'],
    ])
      expect(await search(...words)).toMatchObject({ code: 2, document: { error: { code: 'bad-input' } } });
  });

  it('after -- are words, also where they begin with a dash', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, '-a.txt'), 'One');
    fs.writeFileSync(path.join(folder, '--'), 'Two');
    expect((await claimbook(['new', '--', '-n'], { cwd: folder })).code).toBe(0);
    const { code, document } = await json(['import', '--', '-n', '-a.txt', '--'], { cwd: folder });
    expect(code).toBe(0);
    expect(document).toMatchObject([{ file: '-a.txt', title: 'One' }, { file: '--' }]);
  });

  it('may be Chinese, hold emoji, spaces and quotes, and start where they are typed', async () => {
    const folder = temporaryFolder();
    const name = '稀土 🪨 “笔记”  two  spaces.claimbook';
    const inner = path.join(folder, '文件夹 a');
    fs.mkdirSync(inner);
    fs.writeFileSync(path.join(inner, '来源 𠮷.md'), '# 标题\n\n正文。');
    const made = await json(['new', `../${name}`], { cwd: inner });
    expect(made.document).toMatchObject({ path: path.join(fs.realpathSync(folder), name) });
    const imported = await json(['import', `../${name}`, '来源 𠮷.md'], { cwd: inner });
    expect(imported.document).toMatchObject([
      { file: '来源 𠮷.md', title: '标题', mediaType: 'text/markdown' },
    ]);
    const { stdout } = await claimbook(['info', path.join(folder, name)]);
    expect(stdout).toContain(path.join(folder, name));
  });

  it('start from where npm was called', async () => {
    const folder = temporaryFolder();
    const environment = { npm_lifecycle_event: 'claimbook', INIT_CWD: folder };
    expect((await claimbookProcess(['new', 'n.claimbook'], { environment })).code).toBe(0);
    expect(fs.existsSync(path.join(folder, 'n.claimbook'))).toBe(true);
    const elsewhere = { npm_lifecycle_event: 'test', INIT_CWD: '/' };
    const info = await claimbookProcess(['info', 'n.claimbook'], { environment: elsewhere, cwd: folder });
    expect(info.code).toBe(0);
  });
});
