import { setImmediate } from 'node:timers/promises';
import { message } from '../messages/messages';
import { filesOfField } from './attached-files';
import { bibtexItem, type BibtexEntry } from './bibtex-item';
import type * as Parsing from './bibtex-parser';
import { longestExpansion, mostReferences, tooManyReferences } from './reference-limits';
import type { ReadReference, ReadReferences } from './read-reference';

/** Entries that are parsed together; between batches other work goes on. */
const batch = 50;
const entryStart = /^[^\S\n]*@([a-z]+)\s*[{(]\s*([^\s,{}()]*)/gim;

type Parse = (text: string) => ReturnType<Parsing.BibtexParser['parse']>;

interface Chunk {
  readonly text: string;
  readonly kind: string;
  readonly key: string | null;
  readonly line: number;
}

/**
 * Reads BibTeX and BibLaTeX. Entries begin where a line begins with @; one that is broken takes no other with it and is
 * named with its line. Throws too-large for more entries, or more text out of macros, than is read from one file.
 */
export async function readBibtex(text: string, name: string): Promise<ReadReferences> {
  // The parser is large, and hardly any session needs it.
  const parsing = await import('./bibtex-parser');
  const all = chunksOf(text);
  const entries = all.filter(({ kind }) => !['string', 'comment', 'preamble'].includes(kind));
  if (entries.length > mostReferences) throw tooManyReferences(name, 'entries');
  try {
    return await readEntries(entries, parserFor(parsing, all));
  } catch (error) {
    throw error instanceof parsing.ExpansionTooLong ? tooManyReferences(name, 'macros') : error;
  }
}

/** Reads text in which the macros of the whole file are known. */
function parserFor({ BibtexParser, ExpansionBudget }: typeof Parsing, all: readonly Chunk[]): Parse {
  const budget = new ExpansionBudget(longestExpansion);
  const macros = all.filter(({ kind }) => kind === 'string').map((chunk) => chunk.text);
  const { strings } = new BibtexParser(macros.join('\n'), budget).parse();
  return (text) => new BibtexParser(text, budget, strings).parse();
}

async function readEntries(entries: readonly Chunk[], parse: Parse): Promise<ReadReferences> {
  const references: ReadReference[] = [];
  const failed: ReadReferences['failed'][number][] = [];
  for (let at = 0; at < entries.length; at += batch) {
    const together = entries.slice(at, at + batch);
    const parsed = parseChunks(parse, together);
    together.forEach((chunk, index) => {
      const entry = parsed ? parsed[index] : parseChunks(parse, [chunk])?.[0];
      const item = entry && bibtexItem(entry);
      if (item) references.push({ item, key: chunk.key, line: chunk.line, files: filesOf(entry) });
      else {
        const words = message(entry ? 'reference.bad.noTitle' : 'reference.bad.syntax');
        failed.push({ key: chunk.key, line: chunk.line, message: words });
      }
    });
    await setImmediate();
  }
  return { references, failed };
}

/** The entries of some chunks, one of each; undefined where one of them is broken. */
function parseChunks(parse: Parse, chunks: readonly Chunk[]): BibtexEntry[] | undefined {
  const { entries, errors } = parse(chunks.map((chunk) => chunk.text).join('\n'));
  const found = Object.values(entries) as unknown as BibtexEntry[];
  return errors.length === 0 && found.length === chunks.length ? found : undefined;
}

function chunksOf(text: string): Chunk[] {
  const starts = [...text.matchAll(entryStart)];
  let [line, from] = [1, 0];
  return starts.map((start, index) => {
    line += countLines(text, from, start.index);
    from = start.index;
    const [, kind = '', key = ''] = start;
    return {
      text: text.slice(start.index, starts[index + 1]?.index),
      kind: kind.toLowerCase(),
      key: key === '' ? null : key,
      line,
    };
  });
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function filesOf(entry: BibtexEntry): string[] {
  const { file } = { ...entry.unknown_fields, ...entry.unexpected_fields };
  return typeof file === 'string' ? filesOfField(file) : [];
}
