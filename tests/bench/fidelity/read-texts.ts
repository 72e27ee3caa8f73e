import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { forkedParser } from '../../../electron/parser-process/forked-parser';
import type { ParserHost } from '../../../electron/parser-process/parser-client';
import { pandocText } from './pandoc-text';

/** A text and how long a program took for it, in milliseconds. */
export interface ReadText {
  readonly text: string;
  readonly took: number;
}

/** Our text, and the encoding that the file was in. */
interface OurText extends ReadText {
  readonly charset: string;
}

const limits = { timeoutMs: 120_000, memoryBytes: 2 * 1024 ** 3 };
const most = 2 ** 28;

/** Our stored text; the time is that of a new process for this file. Undefined where the file is refused. */
export async function readByUs(file: string, parserEntry: string): Promise<OurText | undefined> {
  const started = performance.now();
  const parser = forkedParser(parserEntry, () => limits);
  try {
    return await readWith(parser, file, started);
  } finally {
    parser.close();
  }
}

/** Milliseconds that one process takes for all the files, one after the other, as in an import. */
export async function readInTurn(files: readonly string[], parserEntry: string): Promise<number> {
  const started = performance.now();
  const parser = forkedParser(parserEntry, () => limits);
  for (const file of files) await readWith(parser, file, started);
  parser.close();
  return performance.now() - started;
}

async function readWith(parser: ParserHost, file: string, started: number): Promise<OurText | undefined> {
  try {
    const bytes = new Uint8Array(fs.readFileSync(file));
    const { text, charset } = await parser.parse({ bytes, fileName: path.basename(file) });
    return { text, charset: charset.used, took: performance.now() - started };
  } catch {
    return undefined;
  }
}

/**
 * The text by pandoc (its plain writer is timed) or, of a PDF, by pdftotext. Undefined where it is refused. pandoc reads
 * UTF-8 only: a page in another `charset` is given to it in UTF-8.
 */
export function readByPeer(file: string, format: string, charset = 'utf-8'): ReadText | undefined {
  if (format === 'pdf') return run('pdftotext', [file, '-']);
  const isPage = format === 'html' || format === 'htm';
  const input =
    isPage && charset !== 'utf-8' ? new TextDecoder(charset).decode(fs.readFileSync(file)) : undefined;
  const words = [input === undefined ? file : '-', ...(isPage ? ['-f', 'html'] : [])];
  const timed = run('pandoc', [...words, '-t', 'plain', '-o', '-'], input);
  const read = run('pandoc', [...words, '-t', 'json'], input);
  if (!timed || !read) return undefined;
  return { text: pandocText(read.text, { withMetadata: format === 'docx' }), took: timed.took };
}

function run(program: string, words: readonly string[], input?: string): ReadText | undefined {
  const started = performance.now();
  const { status, stdout } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: most,
    timeout: limits.timeoutMs,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
  });
  return status === 0 ? { text: stdout, took: performance.now() - started } : undefined;
}
