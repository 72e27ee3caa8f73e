// `node search-run.js make FOLDER SOURCES`: a notebook and the same texts as files, the index built beside SQLite's own
// trigram index. `node search-run.js ask FOLDER`: every question. Both print one line of JSON.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createHostHandlers } from '../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../electron/notebook-host/create-notebook';
import type { HostServices } from '../../electron/notebook-host/host-services';
import { Database } from '../../electron/notebook-file/database';
import type { Notebook } from '../../electron/notebook-file/notebook';
import { openNotebook } from '../../electron/notebook-file/open-notebook';
import { captureOf, describe } from '../../electron/source/source-import';
import { insertSource } from '../../electron/source/source-table';
import { sha256 } from '../../electron/text/sha256';
import { sourceIdSchema } from '../../shared/source/source-schema';
import { parseLines } from '../integration/notebook/parse-lines';
import { benchQueries, benchText } from './search-corpus';
import { plainServices } from '../integration/notebook/plain-services';

const perTransaction = 200;

const [task = '', folder = '', count = '0'] = process.argv.slice(2);
const file = path.join(folder, 'search.claimbook');
if (task === 'make') await make(Number(count));
else await ask();

async function make(sources: number): Promise<void> {
  const notebook = createNotebook(file, { program: 'command line', services: services() });
  const handlers = createHostHandlers(notebook, services());
  const texts = path.join(folder, 'texts');
  fs.mkdirSync(texts);
  for (let from = 0; from < sources; from += perTransaction) {
    notebook.write(() => {
      for (let serial = from; serial < Math.min(sources, from + perTransaction); serial++) {
        const text = benchText(serial);
        fs.writeFileSync(path.join(texts, `${serial}.txt`), text);
        addSource(notebook, text);
      }
    });
  }
  const started = performance.now();
  await handlers['search.rebuild']({});
  const building = performance.now() - started;
  notebook.close();
  console.log(JSON.stringify({ building, trigram: buildTrigram(sources) }));
}

/** SQLite's own index of three characters over the same texts, in a file of its own, without the texts themselves. */
function buildTrigram(sources: number): number {
  const database = new Database(path.join(folder, 'trigram.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec("CREATE VIRTUAL TABLE trigram USING fts5(text, content='', tokenize='trigram')");
  const texts = Array.from({ length: sources }, (_, serial) => benchText(serial));
  const started = performance.now();
  for (let from = 0; from < sources; from += perTransaction) {
    database.transaction(() => {
      for (let serial = from; serial < Math.min(sources, from + perTransaction); serial++)
        database.run('INSERT INTO trigram (rowid, text) VALUES (?, ?)', serial + 1, texts[serial] ?? '');
    });
  }
  const time = performance.now() - started;
  database.close();
  return time;
}

async function ask(): Promise<void> {
  const notebook = openNotebook(file, { access: 'write', program: 'command line' });
  const handlers = createHostHandlers(notebook, services());
  await handlers['search.run']({ query: 'warm', limit: 50 });
  const times: Record<string, number[]> = {};
  for (const [kind, queries] of benchQueries()) {
    times[kind] = [];
    for (const { query } of queries) {
      const started = performance.now();
      await handlers['search.run']({ query, limit: 50 });
      times[kind].push(performance.now() - started);
    }
  }
  notebook.close();
  console.log(JSON.stringify({ times, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
}

function addSource(notebook: Notebook, text: string): void {
  const input = { bytes: new TextEncoder().encode(text), fileName: '' };
  const facts = { now: () => new Date(), analystName: () => 'Bench', applicationVersion: '0.0.0' };
  const capture = captureOf(facts, { input, method: 'paste', fileModifiedAt: null });
  const id = sourceIdSchema.parse(randomUUID());
  const known = { id, number: 1, bytesSha256: sha256(input.bytes), parsed: parseLines(input.bytes) };
  const { source, version, structureJson } = describe(facts, { input, capture }, known);
  insertSource(notebook.database, source, version, { bytes: input.bytes, text, structureJson });
}

function services(): HostServices {
  return plainServices({ analystName: () => 'Bench' });
}
