import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../shared/result';
import type { ImportOutcome } from '../../../shared/source/source-operations';
import { importText, newTestNotebook, temporaryFolder, testServices } from './notebook-fixture';
import { parseLines } from './parse-lines';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

function write(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

/** What came of each file, in a word. */
function outcomes(list: readonly ImportOutcome[]): string[] {
  return list.map((outcome) =>
    'error' in outcome ? outcome.error.code : 'duplicateOf' in outcome ? 'duplicate' : 'imported',
  );
}

describe('importing files', () => {
  it('keeps bytes, text, hashes and how they came in', async () => {
    const folder = temporaryFolder();
    const { handlers, notebook } = newTestNotebook();
    const bytes = new TextEncoder().encode('\ufeff标题\n纪委 and 😀');
    const file = write(folder, '文章.txt', bytes);
    fs.utimesSync(file, 0, Date.UTC(2025, 7, 1) / 1000);
    const [outcome] = await handlers['source.importFiles']({ files: [file], method: 'drop' });
    const stored = notebook.database.get<{ bytes: Uint8Array; text: string }>(
      'SELECT bytes, text FROM source_bytes JOIN source_text USING (source_id, version)',
    );
    expect(new Uint8Array(stored!.bytes)).toEqual(bytes);
    expect(outcome).toMatchObject({
      file,
      source: {
        byteLength: bytes.length,
        bytesSha256: sha256(bytes),
        textSha256: sha256(stored!.text),
        codePoints: [...stored!.text].length,
        reliability: 'F',
        version: 1,
        capture: {
          fileName: '文章.txt',
          method: 'drop',
          fileModifiedAt: '2025-08-01T00:00:00.000Z',
          collector: 'Ada',
          tool: 'Claimbook',
        },
      },
    });
  });

  it('says what is wrong with each bad file and imports the others', async () => {
    const folder = temporaryFolder();
    const { handlers } = newTestNotebook(testServices({ importLimitBytes: () => 100 }));
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    const files = [
      write(folder, 'good.txt', 'Good'),
      path.join(folder, 'missing.txt'),
      folder,
      write(folder, 'empty.txt', ''),
      write(folder, 'large.txt', 'x'.repeat(101)),
      path.join(folder, 'pipe'),
      write(folder, 'same.txt', 'Good'),
      write(folder, 'blank.txt', ' \n\u200b'),
      write(folder, 'also.txt', 'Also good'),
    ];
    const list = await handlers['source.importFiles']({ files, method: 'file' });
    expect(list.map(({ file }) => file)).toEqual(files);
    expect(outcomes(list)).toEqual([
      'imported',
      'file-not-found',
      'file-unreadable',
      'empty-file',
      'too-large',
      'file-unreadable',
      'duplicate',
      'no-text',
      'imported',
    ]);
    expect(await handlers['source.list']({})).toHaveLength(2);
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, checked: { sources: 2 } });
  });

  it('survives a parser that fails, crashes or answers nonsense, with nothing half-imported', async () => {
    const folder = temporaryFolder();
    const answers = [
      () => Promise.reject(new FailureError('parser-crashed', 'It stopped.')),
      () => Promise.reject(new TypeError('bug')),
      (bytes: Uint8Array) =>
        Promise.resolve({
          ...parseLines(bytes),
          nonContent: [{ start: 0, end: 99, reason: 'capture-residue' as const }],
        }),
      (bytes: Uint8Array) => Promise.resolve(parseLines(bytes)),
    ];
    const parser = { parse: ({ bytes }: { bytes: Uint8Array }) => answers.shift()!(bytes) };
    const { handlers, notebook } = newTestNotebook(testServices({ parser }));
    const files = ['a', 'b', 'c', 'd'].map((name) => write(folder, name, name));
    const list = await handlers['source.importFiles']({ files, method: 'file' });
    expect(outcomes(list)).toEqual(['parser-crashed', 'internal', 'parser-crashed', 'imported']);
    expect(notebook.database.all('SELECT * FROM source_bytes')).toHaveLength(1);
  });

  it('notices a file that grows, shrinks or is written to while it is read', async () => {
    const folder = temporaryFolder();
    const { handlers } = newTestNotebook(testServices({ importLimitBytes: () => 1e9 }));
    const file = write(folder, 'growing.txt', 'x'.repeat(40_000_000));
    const writing = setInterval(() => fs.appendFileSync(file, 'more'), 1);
    const reading = handlers['source.importFiles']({ files: [file], method: 'file' });
    const list = await reading;
    clearInterval(writing);
    expect(outcomes(list)).toEqual(['file-changed']);
    expect(await handlers['source.list']({})).toEqual([]);
  });

  it('stops between files when the notebook is closing', async () => {
    const folder = temporaryFolder();
    let isClosing = false;
    const parser = {
      parse: ({ bytes }: { bytes: Uint8Array }) => {
        isClosing = true;
        return Promise.resolve(parseLines(bytes));
      },
    };
    const { handlers } = newTestNotebook(testServices({ parser, isClosing: () => isClosing }));
    const files = ['a', 'b', 'c'].map((name) => write(folder, name, name));
    expect(outcomes(await handlers['source.importFiles']({ files, method: 'file' }))).toEqual([
      'imported',
      'cancelled',
      'cancelled',
    ]);
  });

  it('is undone as one step, and tells what changed', async () => {
    const folder = temporaryFolder();
    const seen: unknown[] = [];
    const { handlers } = newTestNotebook(
      testServices({ emit: (name, payload) => seen.push([name, payload]) }),
    );
    const files = ['a', 'b', 'c'].map((name) => write(folder, name, name));
    await handlers['source.importFiles']({ files, method: 'file' });
    expect(seen[0]).toEqual(['task.progress', { task: 'import', label: 'a', done: 0, total: 3 }]);
    expect(seen.at(-1)).toEqual(['task.progress', { task: 'import', label: '', done: 3, total: 3 }]);
    const state = await handlers['history.state']({});
    expect(state.undo).toEqual({ key: 'history.importSources', values: { count: '3' } });
    await handlers['history.undo']({});
    expect(await handlers['source.list']({})).toEqual([]);
    await handlers['history.redo']({});
    expect(await handlers['source.list']({})).toHaveLength(3);
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    const file = write(temporaryFolder(), 'secret.txt', 'x');
    fs.chmodSync(file, 0);
    const { handlers } = newTestNotebook();
    expect(outcomes(await handlers['source.importFiles']({ files: [file], method: 'file' }))).toEqual([
      'permission-denied',
    ]);
  });
});

describe('pasting', () => {
  it('takes HTML where it has text, plain text otherwise, and nothing where there is nothing', async () => {
    const inputs: (string | undefined)[] = [];
    const parser = {
      parse: ({ bytes, mediaType }: { bytes: Uint8Array; mediaType?: string | undefined }) => {
        inputs.push(mediaType);
        const parsed = parseLines(bytes);
        if (parsed.text === '<p></p>') throw new FailureError('no-text', 'Only markup.');
        return Promise.resolve(parsed);
      },
    };
    const { handlers } = newTestNotebook(testServices({ parser }));
    const paste = async (text: string, html: string | null) =>
      outcomes([await handlers['source.importPaste']({ text, html })])[0];
    expect(await paste('plain', '<p>rich</p>')).toBe('imported');
    expect(await paste('plain', '<p></p>')).toBe('imported');
    expect(await paste('', null)).toBe('empty-file');
    expect(await paste(' \n', ' ')).toBe('empty-file');
    expect(inputs).toEqual(['text/html', 'text/html', 'text/plain']);
    const [first] = await handlers['source.list']({});
    const { capture } = await handlers['source.get']({ id: first!.id });
    expect(capture).toMatchObject({ method: 'paste', fileName: null });
  });
});

describe('mending metadata', () => {
  it('keeps who said so, and makes a field unknown again', async () => {
    const { handlers } = newTestNotebook();
    const id = await importText(handlers, 'Title\nwords');
    const set = (value: string | null, name = 'published' as const) =>
      handlers['source.setMetadata']({ id, name, value });
    expect((await set(' 2025-08-01 ')).metadata.published).toEqual({ value: '2025-08-01', origin: 'typed' });
    expect((await set('  ')).metadata.published).toEqual({ value: null, origin: 'unknown' });
    await expect((async () => set('yesterday'))()).rejects.toMatchObject({ failure: { code: 'bad-input' } });
    const named = await handlers['source.setMetadata']({ id, name: 'title', value: '新标题' });
    expect(named).toMatchObject({ title: '新标题', metadata: { title: { origin: 'typed' } } });
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
  });
});
