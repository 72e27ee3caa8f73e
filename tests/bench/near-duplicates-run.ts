import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHostHandlers } from '../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../electron/notebook-host/create-notebook';
import type { Notebook } from '../../electron/notebook-file/notebook';
import { createKinFinder } from '../../electron/source-kin/kin-finder';
import { captureOf, describe } from '../../electron/source/source-import';
import { readSourceText } from '../../electron/source/source-content-table';
import { insertSource, readSource } from '../../electron/source/source-table';
import { sha256 } from '../../electron/text/sha256';
import { parseLines } from '../integration/notebook/parse-lines';
import { sourceIdSchema } from '../../shared/source/source-schema';
import type { HostServices } from '../../electron/notebook-host/host-services';
import { parseSource } from '../../electron/parser-process/parse-source';
import { article, edited, steadyDice } from '../unit/source-kin/article-maker';
import { plainServices } from '../integration/notebook/plain-services';

const measured = 200;
const sites = 20;

/** A notebook's file and what importing into it took: per source (ms), and how many reprints were and were not found. */
export interface Imported {
  readonly perSource: number;
  readonly perReprint: number;
  readonly found: number;
  readonly reprints: number;
  readonly falseAlarms: number;
}

/** Fills a notebook with articles of 20 sites, each with a frame of its own, then imports new ones and reprints. */
export async function importIntoFull(sources: number): Promise<Imported> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-reprints-'));
  const host = services();
  const file = path.join(folder, 'full.claimbook');
  const notebook = createNotebook(file, { program: 'command line', services: host });
  const handlers = createHostHandlers(notebook, host);
  const dice = steadyDice(1);
  const frames = Array.from({ length: sites }, (_, site) => article(languageOf(site), 15, dice));
  const framed = (text: string, site: number) => `${text}\n${frames[site % sites]}`;
  const make = async (texts: readonly string[]) => {
    const started = performance.now();
    let alarms = 0;
    for (const text of texts) {
      const outcome = await handlers['source.importPaste']({ text, html: null });
      if ('nearDuplicateOf' in outcome) alarms++;
    }
    return { alarms, each: (performance.now() - started) / texts.length };
  };
  try {
    const bodies = Array.from({ length: sources }, (_, at) => article(languageOf(at), 60, dice));
    fill(notebook, bodies.map(framed));
    const fresh = Array.from({ length: measured }, (_, at) => framed(article(languageOf(at), 60, dice), at));
    const plain = await make(fresh);
    const copied = bodies.slice(0, measured).map((body, at) => {
      // The frame of another site in the same language.
      return framed(edited(body, 12, languageOf(at)), at + 2);
    });
    const reprinted = await make(copied);
    return {
      perSource: plain.each,
      perReprint: reprinted.each,
      found: reprinted.alarms,
      reprints: copied.length,
      falseAlarms: plain.alarms,
    };
  } finally {
    notebook.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Stores texts as sources in one go, signed as an import signs them, without its log and its commits. */
function fill(notebook: Notebook, texts: readonly string[]): void {
  const { database } = notebook;
  const finder = createKinFinder(notebook, {
    source: (id) => readSource(database, id),
    text: (id, version) => readSourceText(database, id, version),
  });
  notebook.write(() => {
    for (const text of texts) {
      const id = sourceIdSchema.parse(randomUUID());
      const input = { bytes: new TextEncoder().encode(text), fileName: '' };
      const incoming = { input, method: 'paste', fileModifiedAt: null } as const;
      const bytesSha256 = sha256(input.bytes);
      const services = { now: () => new Date(), analystName: () => 'Bench', applicationVersion: '0.0.0' };
      const capture = captureOf(services, incoming);
      const stored = describe(
        services,
        { input, capture },
        {
          id,
          number: 1,
          bytesSha256,
          parsed: parseLines(input.bytes),
        },
      );
      const content = { bytes: input.bytes, text, structureJson: stored.structureJson };
      insertSource(database, stored.source, stored.version, content);
      finder.sign(id, 1);
    }
  });
}

function languageOf(at: number): 'zh' | 'en' {
  return at % 2 === 0 ? 'zh' : 'en';
}

function services(): HostServices {
  return plainServices({ parser: { parse: (input) => parseSource(input) }, analystName: () => 'Bench' });
}
