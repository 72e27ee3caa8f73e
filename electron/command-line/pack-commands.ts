import fs from 'node:fs';
import path from 'node:path';
import { exportFormatSchema, type ExportFormat } from '../../shared/memo/memo-schema';
import type { PackExportReport } from '../../shared/pack/pack-operations';
import type { NoPack, PackFault, PackReport } from '../../shared/pack/pack-report';
import { verifyPack } from '../../shared/pack/verify-pack';
import { largestPack } from '../../shared/pack/zip-layout';
import { FailureError } from '../../shared/result';
import { sourceIdSchema, type SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { writeExport } from '../memo/write-export';
import { nodePlatform } from '../pack/node-platform';
import { isSealedPack, openSealedPack } from '../pack/sealed-pack';
import { readVerificationPage } from '../pack/verification-page';
import { sha256 } from '../text/sha256';
import { outFolder } from './built-file';
import { styleChoice } from './citation-style-commands';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { chosenParts, memoId, type PartOptions } from './memo-commands';
import { withNotebook } from './notebook-session';
import { packPassphraseVariable, readNewPassphrase } from './passphrase-input';

/** The options of `export --format pack`. */
export interface ExportPackOptions extends PartOptions {
  readonly memo: string;
  readonly out: string;
  readonly include?: readonly ExportFormat[];
  /** Ids of sources, or "all". */
  readonly whole?: readonly string[];
  readonly sign: boolean;
  /** Encrypts the pack with a passphrase of its own. */
  readonly encrypt?: boolean;
  /** Takes a pack that anybody can read, though the notebook is encrypted. */
  readonly plain?: boolean;
}

/** The environment's variable that holds the passphrase of the key; never a word of a command. */
export const passphraseVariable = 'CLAIMBOOK_KEY_PASSPHRASE';

/** `export NOTEBOOK --memo ID --format pack --out FILE` */
export function exportPack(
  io: CommandLineIo,
  file: string,
  options: ExportPackOptions,
): Promise<CommandResult> {
  const { memo, out, include, whole = [], sign } = options;
  const id = memoId(memo);
  const passphrase = process.env[passphraseVariable];
  return withNotebook(io, file, 'read', async ({ notebook, call }) => {
    const isSealed = options.encrypt || (notebook.facts.encrypted && !options.plain);
    const sealedWith = isSealed ? await packPassphrase(io) : undefined;
    const report = await orMissing(
      call('pack.export', {
        id,
        path: path.resolve(io.cwd, out),
        ...(include && { formats: exportFormatSchema.array().parse(include) }),
        whole: whole.includes('all') ? 'all' : whole.map(wholeSource),
        parts: chosenParts(options),
        style: styleChoice(io, options.style),
        isSigned: sign,
        isPlain: options.plain === true,
        ...(sealedWith !== undefined && { sealedWith }),
        ...(passphrase !== undefined && { passphrase }),
      }),
      message('command-line.noMemo', { id }),
    );
    return { json: report, ...packWords(report) };
  });
}

/** Throws passphrase-needed, with both ways out of it. */
async function packPassphrase(io: CommandLineIo): Promise<string> {
  try {
    return await readNewPassphrase(io, io.passphrases?.pack, packPassphraseVariable);
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'passphrase-needed') throw error;
    const text = message('command-line.export.sealOrPlain', { variable: packPassphraseVariable });
    throw new FailureError('passphrase-needed', text);
  }
}

function wholeSource(word: string): SourceId {
  const id = sourceIdSchema.safeParse(word);
  if (id.success) return id.data;
  throw new FailureError('not-found', message('command-line.noSource', { id: oneLine(word) }));
}

function packWords(report: PackExportReport): { words: string; notes: string[] } {
  const { passages, byteLength, fingerprint } = report;
  const values = { path: oneLine(report.path), byteLength, replaced: String(report.replaced), ...passages };
  const notes: string[] = [];
  if (passages.failed > 0) notes.push(message('pack.failedPassages', { count: passages.failed }));
  const signature =
    fingerprint === null
      ? message('pack.signature.unsigned')
      : message('pack.signature.valid', { fingerprint });
  return { words: `${message('pack.exported', values)}\n${signature}\n`, notes };
}

/** True for a file that is an archive, and no notebook, by what is in it or, where that tells nothing, by its name. */
export function isArchive(io: CommandLineIo, file: string): boolean {
  try {
    const handle = fs.openSync(path.resolve(io.cwd, file), 'r');
    try {
      const { size } = fs.fstatSync(handle);
      const end = readAt(handle, Math.max(0, size - 22), 22);
      const start = readAt(handle, 0, 16);
      if (start.toString('latin1').startsWith('SQLite format 3')) return false;
      if (isSealedPack(start)) return true;
      const isZip =
        start.includes('PK\x03\x04') || start.includes('PK\x05\x06') || end.includes('PK\x05\x06');
      return isZip || file.toLowerCase().endsWith('.zip');
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    return false;
  }
}

function readAt(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, fs.readSync(handle, bytes, 0, length, position));
}

/** `verify FILE.zip [--key FINGERPRINT]` */
export async function verifyPackFile(
  io: CommandLineIo,
  file: string,
  { key }: { readonly key?: string },
): Promise<CommandResult> {
  const bytes = await opened(io, file, readPack(path.resolve(io.cwd, file), file));
  const found = await verifyPack(bytes, nodePlatform, key);
  if ('reason' in found) throw noPack(found, file);
  return { json: packDocument(found), words: reportWords(found), exitCode: found.ok ? 0 : 1 };
}

/** The pack itself, where it is encrypted. Throws passphrase-needed or wrong-passphrase. */
async function opened(io: CommandLineIo, file: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (!isSealedPack(bytes)) return bytes;
  const values = { file: oneLine(file), variable: packPassphraseVariable };
  const given = io.passphrases?.pack ?? io.passphrases?.current;
  const asked = given ?? (await io.askSecret?.(message('command-line.passphrase.ask', values)));
  if (!asked) throw new FailureError('passphrase-needed', message('pack.sealed', values));
  const pack = await openSealedPack(bytes, asked);
  if (pack) return pack;
  throw new FailureError('wrong-passphrase', message('pack.wrongPassphrase', values));
}

function readPack(place: string, file: string): Buffer {
  // Before it is read: a file of many gigabytes must not be.
  if (fs.statSync(place).size > largestPack) throw noPack({ reason: 'too-large' }, file);
  try {
    return fs.readFileSync(place);
  } catch (error) {
    const text = message('command-line.textFile.file-unreadable', { file: oneLine(file) });
    throw new FailureError('file-unreadable', text, String(error));
  }
}

function noPack({ reason }: NoPack, file: string): FailureError {
  const values = { file: oneLine(file), limit: largestPack / 1024 ** 2 };
  return new FailureError(
    reason === 'too-large' ? 'too-large' : 'not-a-pack',
    message(`pack.none.${reason}`, values),
  );
}

function said(fault: PackFault): string {
  return message(`pack.fault.${fault.code}`, fault.values);
}

function packDocument({ ok, sha256, manifest, signature, container, files, faults, citations }: PackReport) {
  const spoken = (fault: PackFault) => ({ code: fault.code, message: said(fault), ...fault.values });
  const { state, fingerprint, fault } = signature;
  return {
    ok,
    sha256,
    memo: manifest && { id: manifest.memo.id, title: manifest.memo.title },
    application: manifest?.application ?? null,
    exportedAt: manifest?.exportedAt ?? null,
    signature: { state, fingerprint, ...(fault && { reason: said(fault) }) },
    container: { ok: container.ok, problems: container.faults.map(spoken) },
    files,
    problems: faults.map(spoken),
    citations: citations.map(({ number, label, claimId, query, state: result, fault: why }) => ({
      number,
      label,
      claim: claimId,
      ...(query !== null && { query }),
      state: result,
      ...(why && { reason: said(why), code: why.code }),
    })),
  };
}

function reportWords({ ok, signature, container, faults, citations }: PackReport): string {
  const problems = [signature.fault, ...container.faults, ...faults].filter((fault) => fault !== null);
  const head = [message('command-line.column.citation'), message('command-line.column.result')];
  const rows = citations.map(({ label, state, fault }) => [
    label,
    fault ? `${message(`pack.state.${state}`)}: ${oneLine(said(fault))}` : message(`pack.state.${state}`),
  ]);
  const verdict = message(`pack.verdict.${ok ? 'ok' : 'differs'}`);
  const signed = message(`pack.signature.${signature.state}`, { fingerprint: signature.fingerprint ?? '' });
  const lines = [verdict, signed, ...problems.map((fault) => oneLine(said(fault)))];
  return `${lines.join('\n')}\n\n${columns(head, rows)}`;
}

/** `verifier save --out FILE` */
export async function saveVerificationPage(
  io: CommandLineIo,
  { out }: { readonly out: string },
): Promise<CommandResult> {
  const page = await readVerificationPage(outFolder());
  const target = path.resolve(io.cwd, out);
  await writeExport(target, page);
  const saved = { path: target, sha256: sha256(page), byteLength: page.length };
  return { json: saved, words: `${message('pack.pageSaved', { ...saved, path: oneLine(target) })}\n` };
}
