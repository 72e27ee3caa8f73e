import fs from 'node:fs';
import path from 'node:path';
import { nodePlatform } from '../../../electron/pack/node-platform';
import { createSigningKey } from '../../../electron/signing-key/signing-key-file';
import { sha256 } from '../../../electron/text/sha256';
import { compareNames, manifestName, signatureName } from '../../../shared/pack/entry-names';
import type { PackManifest } from '../../../shared/pack/pack-manifest';
import type { PackChoices, PackExportReport } from '../../../shared/pack/pack-operations';
import type { PackReport } from '../../../shared/pack/pack-report';
import { readZip } from '../../../shared/pack/read-zip';
import { verifyPack } from '../../../shared/pack/verify-pack';
import { writeZip } from '../../../shared/pack/write-zip';
import type { ZipEntry } from '../../../shared/pack/zip-layout';
import { codePointLength } from '../../../shared/text/code-points';
import { canonicalJson } from '../../../shared/text/canonical-json';
import type { MemoId } from '../../../shared/memo/memo-schema';
import type { SourceId } from '../../../shared/source/source-schema';
import { addMemo, cite, paragraph, text } from '../export/example-memos';
import {
  importText,
  newTestNotebook,
  tagWords,
  temporaryFolder,
  testServices,
  type Handlers,
} from '../notebook/notebook-fixture';

export const english = 'The council said that quotas fell by 5 % in the first half, and would fall again.';
export const chinese = '董事会决定重大问题，应当事先听取公司党委的意见。𠮷野家';
const sourceText = `A notice 🪨\n\n${'Words before. '.repeat(30)}\n\n${english}\n\n${chinese}\n\n${'之后的话。'.repeat(80)}`;

export interface PackNotebook {
  readonly handlers: Handlers;
  readonly folder: string;
  readonly keyFile: string;
  readonly memo: MemoId;
  readonly source: SourceId;
  /** Makes a pack and answers it with what was reported. */
  readonly make: (choices?: Partial<PackChoices>) => Promise<{ bytes: Buffer; report: PackExportReport }>;
}

/** A notebook with a memo that cites two claims, one of them twice, and, where asked for, a key for signing. */
export async function packNotebook({ signs = false } = {}): Promise<PackNotebook> {
  const folder = temporaryFolder();
  const keyFile = path.join(folder, 'signing-key.json');
  const { handlers } = newTestNotebook(testServices({ signingKeyFile: () => keyFile }), folder);
  const source = await importText(handlers, sourceText);
  const first = await claimOn(handlers, source, english);
  const second = await claimOn(handlers, source, chinese);
  const again = sourceText.indexOf('之后的话');
  const start = codePointLength(sourceText.slice(0, again));
  await handlers['claim.addEvidence']({
    claimId: second,
    sourceId: source,
    start,
    end: start + 4,
    codes: [],
    relation: 'contradicts',
  });
  const { id: memo } = await addMemo(handlers, 'Quotas 配额', [
    paragraph(
      text('Quotas fell '),
      cite(first),
      text('. The committee is heard first '),
      cite(second, first),
    ),
    paragraph(text('Nobody knows why.')),
  ]);
  if (signs) createSigningKey(keyFile, '', new Date(0));
  return {
    handlers,
    folder,
    keyFile,
    memo,
    source,
    async make(choices = {}) {
      const target = path.join(folder, 'pack.zip');
      const input = { formats: ['md' as const], whole: [], isSigned: true, ...choices };
      const report = await handlers['pack.export']({ ...input, id: memo, path: target });
      return { bytes: fs.readFileSync(target), report };
    },
  };
}

async function claimOn(handlers: Handlers, source: SourceId, words: string) {
  return (await tagWords(handlers, source, words)).id;
}

/** The check of a pack that can be read as one. */
export async function check(bytes: Uint8Array, key?: string): Promise<PackReport> {
  const report = await verifyPack(bytes, nodePlatform, key);
  if ('reason' in report) throw new Error(`No pack: ${report.reason}`);
  return report;
}

/** The entries of a pack. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  return [...(readZip(bytes)?.entries ?? [])];
}

export function manifestOf(bytes: Uint8Array): PackManifest {
  const entry = entriesOf(bytes).find(({ name }) => name === manifestName);
  return JSON.parse(new TextDecoder().decode(entry?.bytes)) as PackManifest;
}

/** The same pack with files put in place of others, everything written anew with correct CRCs. */
export function rezipped(bytes: Uint8Array, changed: Readonly<Record<string, Uint8Array | string | null>>) {
  const kept = entriesOf(bytes).filter(({ name }) => !(name in changed));
  const put = Object.entries(changed).flatMap(([name, content]) =>
    content === null ? [] : [{ name, bytes: typeof content === 'string' ? Buffer.from(content) : content }],
  );
  return writeZip([...kept, ...put]);
}

/** As rezipped, with a manifest that lists the files as they are now, as a forger would write it. */
export function forged(
  bytes: Uint8Array,
  changed: Readonly<Record<string, Uint8Array | string | null>>,
  mend: (manifest: PackManifest) => PackManifest = (manifest) => manifest,
) {
  const after = rezipped(bytes, changed);
  const files = entriesOf(after)
    .filter(({ name }) => name !== manifestName && name !== signatureName)
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map((entry) => ({ path: entry.name, bytes: entry.bytes.length, sha256: sha256(entry.bytes) }));
  return rezipped(after, { [manifestName]: canonicalJson(mend({ ...manifestOf(after), files })) });
}

/** What a report says beyond its verdict: the codes of everything that differs. */
export function codes(report: PackReport): string[] {
  return [...report.container.faults, ...report.faults, report.signature.fault]
    .filter((fault) => fault !== null)
    .map((fault) => fault.code);
}
