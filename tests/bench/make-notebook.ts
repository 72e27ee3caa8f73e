// `node make-notebook.js FILE KIND`: a notebook for a bench, made by the application's own handlers in plain Node.
// Prints what is in it as one line of JSON.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newClaimFields } from '../../electron/claim/new-claim';
import { saveClaim } from '../../electron/claim/claim-table';
import { makeEvidence, withCodes } from '../../electron/claim/make-evidence';
import { createHostHandlers } from '../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../electron/notebook-host/create-notebook';
import type { HostServices } from '../../electron/notebook-host/host-services';
import { parseSource } from '../../electron/parser-process/parse-source';
import { claimIdSchema, type ClaimId } from '../../shared/claim/claim-schema';
import { passageText } from '../../shared/claim/passage';
import type { EntityId } from '../../shared/entity/entity-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { plainServices } from '../integration/notebook/plain-services';

const megabyte = 1024 * 1024;
const paragraphBytes = 125;
const copies = 8;

const english =
  'the committee studied the annual output plan before it was submitted to the board for approval and the state asset regulator was told of it in writing. ';
const chinese =
  '国有企业党委会前置研究讨论重大经营管理事项，然后提交董事会决策，并以书面形式报告国资监管机构。';

/** Paragraphs of about 125 bytes of UTF-8, no two alike, up to a size. */
function makeText(language: 'en' | 'zh', bytes: number, serial: number): string {
  const [words, perCharacter] = language === 'en' ? [english, 1] : [chinese, 3];
  const length = Math.floor(paragraphBytes / perCharacter);
  const paragraphs = Array.from({ length: Math.ceil(bytes / (paragraphBytes + 2)) }, (_, index) => {
    const from = (index * 7) % words.length;
    return `${serial}.${index} ${(words + words + words).slice(from, from + length - 7)}`;
  });
  return `Source ${language} ${serial}\n\n${paragraphs.join('\n\n')}\n`;
}

function services(): HostServices {
  return plainServices({
    parser: { parse: (input) => parseSource(input) },
    analystName: () => 'Bench',
    importLimitBytes: () => 100 * megabyte,
  });
}

const [file = '', kind = ''] = process.argv.slice(2);
const host = services();
const notebook = createNotebook(file, { program: 'command line', services: host });
const handlers = createHostHandlers(notebook, host);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-texts-'));
const codebook = (await handlers['codebook.get']({})).codebook;
const codeIds = codebook.dimensions.flatMap(({ codes }) => codes.map(({ id }) => id));

async function importTexts(named: readonly (readonly [string, string])[]): Promise<SourceId[]> {
  const files = named.map(([name, text]) => {
    fs.writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  });
  const outcomes = await handlers['source.importFiles']({ files, method: 'command-line' });
  return outcomes.map((outcome) => {
    if (!('source' in outcome)) throw new Error(JSON.stringify(outcome));
    return outcome.source.id;
  });
}

/** Tags passages of 30 code points that stand evenly over a text. */
async function tagEvenly(sourceId: SourceId, count: number): Promise<void> {
  const { codePoints } = await handlers['source.get']({ id: sourceId });
  const pitch = Math.floor((codePoints - 100) / count);
  for (let index = 0; index < count; index++) {
    const start = 40 + index * pitch;
    await handlers['claim.create']({
      sourceId,
      start,
      end: start + 30,
      codes: [{ codeId: codeIds[index % codeIds.length] ?? '', polarity: 'affirmed' }],
      statement: `Claim ${index} about who decides before the board does`,
      relation: 'supports',
    });
  }
}

/** Claims that were stored so, which dates them. */
let made = 0;

/**
 * Claims by the thousand, stored in one go for each source as tagging stores them, without its log and its steps to undo:
 * those would take many minutes.
 */
async function fillEvenly(sourceId: SourceId, count: number): Promise<void> {
  const { text } = await handlers['source.text']({ id: sourceId });
  const cut = passageText(text);
  const source = await handlers['source.get']({ id: sourceId });
  const pitch = Math.floor((source.codePoints - 100) / count);
  const firms = await makeEntities();
  notebook.write(() => {
    for (let index = 0; index < count; index++) {
      const at = new Date(Date.UTC(2026, 0, 1) + made++ * 1000).toISOString();
      const start = 40 + index * pitch;
      const passage = { sourceId, start, end: start + 30, relation: 'supports' as const };
      const [codeId = '', second = ''] = [index, index * 7 + made].map((at) => codeIds[at % codeIds.length]);
      const codes = [...new Set([codeId, second])].map((id) => ({
        codeId: id,
        polarity: 'affirmed' as const,
      }));
      const firm = firms[made % firms.length];
      saveClaim(notebook.database, {
        ...newClaimFields(source),
        id: claimIdSchema.parse(randomUUID()),
        statement: `Claim ${index} about who decides before the board does`,
        author: 'Bench',
        createdAt: at,
        modifiedAt: at,
        evidence: [makeEvidence(passage, { version: 1, text: cut }, randomUUID)],
        codes: withCodes([], codes, codebook, { coder: 'Bench', at }),
        eventTime: made % 5 === 0 ? null : `${2000 + (made % 25)}-0${1 + (made % 9)}`,
        ...(firm && { entityIds: [firm] }),
      });
    }
  });
}

let entities: Promise<EntityId[]> | undefined;

/** Forty firms that the claims are about. */
function makeEntities(): Promise<EntityId[]> {
  entities ??= (async () => {
    const ids: EntityId[] = [];
    for (let serial = 0; serial < 40; serial++) {
      const { id } = await handlers['entity.create']({
        kind: 'organisation',
        organisationKind: null,
        names: [{ text: `Firm ${serial} 第${serial}公司`, language: 'en', kind: 'full', used: null }],
        personName: null,
        identifiers: [],
        notes: '',
      });
      ids.push(id);
    }
    return ids;
  })();
  return entities;
}

/** Eight texts of 1 MB in each language, and one with 1,000 tagged passages. */
async function makeReading(): Promise<object> {
  const texts = (['en', 'zh'] as const).flatMap((language) =>
    Array.from(
      { length: copies },
      (_, serial) => [`${language}-${serial}.txt`, makeText(language, megabyte, serial)] as const,
    ),
  );
  await importTexts(texts);
  const [tagged] = await importTexts([['tagged.txt', makeText('en', megabyte, 1000)]]);
  if (tagged) await tagEvenly(tagged, 1000);
  return { copies, claims: 1000 };
}

/** 2,000 sources of 2 KB with five claims each. */
async function makeLarge(): Promise<object> {
  const texts = Array.from(
    { length: 2000 },
    (_, serial) => [`${serial}.txt`, makeText(serial % 2 ? 'zh' : 'en', 2000, serial)] as const,
  );
  for (const id of await importTexts(texts)) await tagEvenly(id, 5);
  return { sources: 2000, claims: 10_000 };
}

/** 1,000 sources of 4 KB with fifty claims each: what the design asks to be as quick as a small notebook. */
async function makeHuge(): Promise<object> {
  const texts = Array.from(
    { length: 1000 },
    (_, serial) => [`${serial}.txt`, makeText(serial % 2 ? 'zh' : 'en', 4000, serial)] as const,
  );
  for (const id of await importTexts(texts)) await fillEvenly(id, 50);
  return { sources: 1000, claims: 50_000 };
}

/** 10,000 sources of 4 KB with ten claims each, and 1,000 memos that cite three of them: a year of a team. */
async function makeLoad(): Promise<object> {
  const claims: ClaimId[] = [];
  for (let from = 0; from < 10_000; from += 500) {
    const texts = Array.from({ length: 500 }, (_, index) => {
      const serial = from + index;
      return [`${serial}.txt`, makeText(serial % 2 ? 'zh' : 'en', 4000, serial)] as const;
    });
    for (const id of await importTexts(texts)) {
      await fillEvenly(id, 10);
      const [first] = await handlers['claim.list']({ sourceId: id });
      if (first) claims.push(first.id);
    }
  }
  for (let serial = 0; serial < 1000; serial++) {
    const claimIds = [0, 1, 2].flatMap((offset) => claims[serial * 3 + offset] ?? []);
    await handlers['memo.create']({ title: `Load memo ${serial}.`, template: 'evidence', claimIds });
  }
  return { sources: 10_000, claims: 100_000, memos: 1000 };
}

const kinds: Readonly<Record<string, () => Promise<object>>> = {
  reading: makeReading,
  large: makeLarge,
  huge: makeHuge,
  load: makeLoad,
  empty: () => Promise.resolve({}),
};
const content = await kinds[kind]?.();
if (!content) throw new Error(`There is no kind "${kind}".`);
notebook.close();
fs.rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(content));
