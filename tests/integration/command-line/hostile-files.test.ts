import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import * as mupdf from 'mupdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { forkedParser } from '../../../electron/parser-process/forked-parser';
import { projectFolder } from '../../../scripts/project-folder.mjs';
import { sourceIdSchema, type ParsedSource } from '../../../shared/source/source-schema';
import { faultOfAnswer, faultOfRefusal } from '../../fuzz/judge';
import { linesAt, makePdf } from '../../unit/parser-process/pdf/make-pdf';
import { reopen, temporaryFolder } from '../notebook/notebook-fixture';
import { honest, hostileFiles, wordFile } from './hostile-files';
import { json } from './run-claimbook';

const outcomes = z.array(
  z.looseObject({
    file: z.string(),
    id: z.string().optional(),
    error: z.object({ code: z.string(), message: z.string() }).optional(),
  }),
);
/** Addresses that were asked for while hostile files were read. */
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end('x');
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

function lockedPdf(): Uint8Array {
  const document = mupdf.Document.openDocument(
    makePdf({ pages: [linesAt(60, 100, [honest])] }),
    'application/pdf',
  );
  const saved = document.asPDF()?.saveToBuffer('encrypt=aes-256,user-password=x,owner-password=y');
  return saved?.asUint8Array() ?? new Uint8Array();
}

it('each hostile file is refused by a code of its own or read safely, and the notebook stays sound', async () => {
  const folder = temporaryFolder();
  const inside = path.join(folder, 'a', 'b');
  fs.mkdirSync(inside, { recursive: true });
  const locked = { name: 'locked.pdf', bytes: lockedPdf(), becomes: { code: 'document-encrypted' } };
  const files = [...hostileFiles(origin), locked];
  for (const { name, bytes } of files) {
    fs.writeFileSync(path.join(inside, name), typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes);
  }
  await json(['new', 'n.claimbook'], { cwd: folder });
  const { document, code } = await json(['import', 'n.claimbook', 'a'], { cwd: folder });
  expect(code).toBe(1);
  const byName = new Map(outcomes.parse(document).map((outcome) => [path.basename(outcome.file), outcome]));
  expect(byName.size).toBe(files.length);
  const { handlers } = reopen(path.join(folder, 'n.claimbook'), 'read');
  for (const { name, becomes } of files) {
    const outcome = byName.get(name);
    if ('code' in becomes) expect([name, outcome?.error?.code]).toEqual([name, becomes.code]);
    else {
      expect([name, outcome?.error]).toEqual([name, undefined]);
      const { text, marks } = await handlers['source.text']({ id: sourceIdSchema.parse(outcome?.id) });
      expect([name, text.slice(0, 200)]).toEqual([name, expect.stringMatching(becomes.text)]);
      expect(targetsOf(marks).filter((target) => /^(?:javascript|data|file):/i.test(target))).toEqual([]);
    }
  }
  expect(asked).toEqual([]);
  expect(fs.readdirSync(folder).toSorted()).toEqual(['a', 'n.claimbook']);
  expect(fs.existsSync('/tmp/slipped.txt')).toBe(false);
  expect((await json(['verify', 'n.claimbook'], { cwd: folder })).code).toBe(0);
});

describe('what would take too long or too much memory', () => {
  const crowd = '<w:p/>'.repeat(6_000_000);
  it.each([
    ['parser-timeout', 'quotes.md', '>'.repeat(100_000), { parserTimeoutMs: 2000 }],
    ['parser-memory', 'bomb.docx', crowd, { parserMemoryBytes: 256 * 1024 * 1024 }],
  ])('is ended by the settings’ limit: %s', async (code, name, content, settings) => {
    const folder = temporaryFolder();
    fs.mkdirSync(path.join(folder, 'Claimbook'));
    fs.writeFileSync(path.join(folder, 'Claimbook', 'settings.json'), JSON.stringify(settings));
    const options = { cwd: folder, environment: { XDG_CONFIG_HOME: folder } };
    const bytes = name.endsWith('.docx') ? wordFile(content) : content;
    fs.writeFileSync(path.join(folder, name), bytes);
    fs.writeFileSync(path.join(folder, 'next.txt'), honest);
    await json(['new', 'n.claimbook'], options);
    const { document } = await json(['import', 'n.claimbook', name, 'next.txt'], options);
    const [hostile, next] = outcomes.parse(document);
    expect(hostile?.error?.code).toBe(code);
    expect(next?.id).toBeDefined();
  });
});

it('no known way to smuggle script through a page leaves anything but words and web links', async () => {
  const fixture = path.join(projectFolder, 'tests/fixtures/hostile/html-vectors.json');
  const { vectors } = z
    .object({ vectors: z.array(z.string()).min(200) })
    .parse(JSON.parse(fs.readFileSync(fixture, 'utf8')));
  const limits = { timeoutMs: 20_000, memoryBytes: 2 ** 30 };
  const host = forkedParser(path.join(projectFolder, 'out', 'parser-process.js'), () => limits);
  let read = 0;
  for (const vector of vectors) {
    const bytes = new Uint8Array(Buffer.from(`<!doctype html><p>${honest}</p>${vector}`));
    const parsed = await host.parse({ bytes, fileName: 'a.html' }).catch((error: unknown) => error);
    const fault = isParsed(parsed) ? faultOfAnswer(parsed) : faultOfRefusal(parsed);
    expect([vector, fault]).toEqual([vector, undefined]);
    if (!isParsed(parsed)) continue;
    read++;
    expect(parsed.text).toContain(honest);
    const protocols = targetsOf(parsed.marks).map(
      (target) => new URL(target, 'https://example.org/').protocol,
    );
    const known = ['https:', 'http:', 'mailto:', 'ftp:'];
    expect([vector, protocols.filter((protocol) => !known.includes(protocol))]).toEqual([vector, []]);
  }
  expect(read).toBeGreaterThan(200);
  host.close();
});

function isParsed(answer: unknown): answer is ParsedSource {
  return typeof answer === 'object' && answer !== null && 'marks' in answer;
}

function targetsOf(marks: ParsedSource['marks']): string[] {
  return marks.flatMap((mark) => (mark.target === undefined ? [] : [mark.target]));
}
