import path from 'node:path';
import { isBlank } from '../../shared/claim/passage';
import type { EventPayload } from '../../shared/ipc/events';
import { FailureError } from '../../shared/result';
import type { ImportOutcome } from '../../shared/source/source-operations';
import type { PageDrawer, ParseInput, SourceParser } from '../../shared/source/source-parser';
import {
  sourceIdSchema,
  type ArchivedPageId,
  type Capture,
  type ParsedSource,
  type SourceDetail,
  type SourceId,
} from '../../shared/source/source-schema';
import type { NearDuplicate } from '../../shared/source-kin/source-kin-schema';
import { CodePointIndex } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';
import { wellFormed } from '../../shared/text/well-formed';
import { message } from '../messages/messages';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { sha256 } from '../text/sha256';
import { ensureGroups } from './ensure-groups';
import { readSourceFile, refuseTooLarge } from './read-source-file';
import type { SourceRecord, SourceVersionRecord } from './source-record';
import { findSourceByBytes, insertSource, readSource } from './source-table';

/** What tells an import that a text is here already in other bytes. */
interface Reprints {
  prepare(): Promise<void>;
  /** Inside the transaction that stores a version's text. */
  sign(id: SourceId, version: number): void;
  /** The most alike first. */
  find(id: SourceId): NearDuplicate[];
}

/** What an import needs besides the notebook. */
export interface ImportServices {
  readonly parser: SourceParser;
  readonly drawPage?: PageDrawer['drawPage'];
  readonly changes: ChangeRecorder;
  readonly reprints: Reprints;
  now(): Date;
  newId(): string;
  analystName(): string;
  importLimitBytes(): number;
  readonly applicationVersion: string;
  progress(payload: EventPayload<'task.progress'>): void;
  /** True once the notebook is closing: no further file is begun. */
  isClosing(): boolean;
}

interface Incoming {
  /** How the outcome names it: the path as given, or empty for a paste. */
  readonly file: string;
  readonly input: ParseInput;
  readonly method: Capture['method'];
  readonly fileModifiedAt: string | null;
  /** Imports of one call are undone together. */
  readonly group: string;
  /** Groups of sources that it is put into, the outermost first. */
  readonly folders?: readonly string[];
  readonly asksForPage?: boolean;
}

/** What is imported in one call; the lists go along with the files. */
export interface ImportRequest {
  readonly files: readonly string[];
  readonly method: Capture['method'];
  readonly folders: readonly (readonly string[])[];
  /** Undone together with other changes of the same group. */
  readonly group?: string | undefined;
  /** Which page of a web archive is wanted. */
  readonly pages?: readonly (ArchivedPageId | null)[] | undefined;
  /** Where a web archive holds several pages and none is named, nothing is imported, and they are listed. */
  readonly asksForPage?: boolean | undefined;
}

/** Imports files one after the other; the outcome of each stands in the order given, and none stops the rest. */
export async function importFiles(
  notebook: Notebook,
  services: ImportServices,
  { files, method, folders, group = services.newId(), pages = [], asksForPage = false }: ImportRequest,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const [done, file] of files.entries()) {
    const name = path.basename(file);
    services.progress({ task: 'import', label: name, done, total: files.length });
    outcomes.push(
      await outcomeOf(file, async () => {
        if (services.isClosing())
          throw new FailureError('cancelled', message('source.import.cancelled', { name }));
        notebook.refuseUnlessWritable();
        const { bytes, modifiedAt } = await readSourceFile(file, services.importLimitBytes());
        const page = pages[done];
        const input = { bytes, fileName: name, ...(page && { page }) };
        const incoming = { file, input, method, fileModifiedAt: modifiedAt, group, asksForPage };
        return importOne(notebook, services, { ...incoming, folders: folders[done] ?? [] });
      }),
    );
  }
  services.progress({ task: 'import', label: '', done: files.length, total: files.length });
  return outcomes;
}

/** Imports what was pasted: the clipboard's HTML where it has text in it, its plain text otherwise. */
export async function importPaste(
  notebook: Notebook,
  services: ImportServices,
  pasted: { text: string; html: string | null },
): Promise<ImportOutcome> {
  const tries: ParseInput[] = [];
  const encode = (text: string) => new TextEncoder().encode(text);
  if (pasted.html !== null && !isBlank(pasted.html)) {
    tries.push({ bytes: encode(pasted.html), fileName: '', mediaType: 'text/html' });
  }
  if (!isBlank(pasted.text))
    tries.push({ bytes: encode(pasted.text), fileName: '', mediaType: 'text/plain' });
  return outcomeOf('', async () => {
    notebook.refuseUnlessWritable();
    const [first, second] = tries;
    if (!first) throw new FailureError('empty-file', message('source.import.emptyPaste'));
    const run = (input: ParseInput) => {
      refuseTooLarge(message('source.import.pasteName'), input.bytes.length, services.importLimitBytes());
      const rest = { file: '', method: 'paste', fileModifiedAt: null, group: services.newId() } as const;
      return importOne(notebook, services, { input, ...rest });
    };
    try {
      return await run(first);
    } catch (error) {
      const isOnlyMarkup = error instanceof FailureError && error.failure.code === 'no-text';
      if (isOnlyMarkup && second) return run(second);
      throw error;
    }
  });
}

async function importOne(
  notebook: Notebook,
  services: ImportServices,
  incoming: Incoming,
): Promise<ImportOutcome> {
  const { file, input } = incoming;
  const bytesSha256 = sha256(input.bytes);
  const known = findSourceByBytes(notebook.database, bytesSha256);
  if (known) return duplicate(file, known);
  const parsed = checkParsed(await services.parser.parse(input), input.fileName);
  const { archived, accessedAt, archivedPages = [] } = parsed;
  if (incoming.asksForPage && archivedPages.length > 1) return { file, pages: archivedPages };
  const id = sourceIdSchema.parse(services.newId());
  const said = { ...(archived && { archived }), ...(accessedAt !== undefined && { accessedAt }) };
  const capture = { ...captureOf(services, incoming), ...said };
  const stored = describe(services, { input, capture }, { id, number: 1, bytesSha256, parsed });
  const title = parsed.metadata.title.value ?? input.fileName;
  const request = {
    action: 'source.import',
    step: { key: 'history.importSource', values: { title } },
    personal: { file: incoming.file },
    group: incoming.group,
  };
  await services.reprints.prepare();
  const outcome = services.changes.change(request, (touch): ImportOutcome => {
    // Another import may have brought in the same bytes while these were being parsed.
    const twin = findSourceByBytes(notebook.database, bytesSha256, archived);
    if (twin) return duplicate(file, twin);
    const names = incoming.folders ?? [];
    const groupId = ensureGroups(notebook.database, services, { from: null, names, touch });
    touch('source', id);
    insertSource(notebook.database, { ...stored.source, ...(groupId && { groupId }) }, stored.version, {
      bytes: input.bytes,
      text: parsed.text,
      structureJson: stored.structureJson,
    });
    services.reprints.sign(id, 1);
    const source = readSource(notebook.database, id) as SourceDetail;
    return { file, source, warnings: source.warnings };
  });
  return 'source' in outcome ? withReprint(services, outcome) : outcome;
}

/** Says of which source an imported one looks like a reprint. */
function withReprint(
  services: ImportServices,
  outcome: Extract<ImportOutcome, { source: unknown }>,
): ImportOutcome {
  const [nearest] = services.reprints.find(outcome.source.id);
  if (!nearest) return outcome;
  const percent = Math.round(nearest.overlap * 100);
  const words = message('source.kin.warning', { title: nearest.title, percent });
  const warning = { code: 'near-duplicate', message: words };
  return { ...outcome, warnings: [...outcome.warnings, warning], nearDuplicateOf: nearest };
}

function duplicate(file: string, { id, title, binnedAt }: SourceDetail): ImportOutcome {
  return { file, duplicateOf: id, title, ...(binnedAt !== undefined && { isInBin: true }) };
}

/** The stored form of a parsed source: UTF-8 can hold its text, and every range lies inside it. */
export function checkParsed(parsed: ParsedSource, fileName: string): ParsedSource {
  const name = fileName || message('source.import.pasteName');
  const text = wellFormed(parsed.text);
  // Scanned pages have no text; they are kept all the same.
  if (isBlank(text) && !parsed.pages?.length)
    throw new FailureError('no-text', message('source.import.noText', { name }));
  const { codePoints } = new CodePointIndex(text);
  const isInside = ({ start, end }: Range) => start <= end && end <= codePoints;
  if (
    ![parsed.blocks, parsed.marks, parsed.nonContent, parsed.pages ?? []].every((ranges) =>
      ranges.every(isInside),
    )
  ) {
    throw new FailureError('parser-crashed', message('source.import.badParse', { name }));
  }
  return { ...parsed, text };
}

/** How and when bytes come in: now, by this analyst. */
export function captureOf(
  services: Pick<ImportServices, 'now' | 'analystName' | 'applicationVersion'>,
  incoming: Pick<Incoming, 'input' | 'method' | 'fileModifiedAt'>,
): Capture {
  const now = services.now();
  return {
    fileName: incoming.input.fileName || null,
    method: incoming.method,
    capturedAt: now.toISOString(),
    utcOffsetMinutes: -now.getTimezoneOffset(),
    fileModifiedAt: incoming.fileModifiedAt,
    collector: services.analystName(),
    tool: 'Claimbook',
    toolVersion: services.applicationVersion,
  };
}

/** What is stored of a parsed source besides its bytes and text. */
export function describe(
  services: Pick<ImportServices, 'now'>,
  { input, capture }: { readonly input: ParseInput; readonly capture: Capture },
  {
    id,
    number,
    bytesSha256,
    parsed,
  }: { id: SourceId; number: number; bytesSha256: string; parsed: ParsedSource },
): { source: SourceRecord; version: SourceVersionRecord; structureJson: string } {
  const addedAt = services.now().toISOString();
  const { blocks, marks, nonContent, pages } = parsed;
  const structureJson = JSON.stringify({ blocks, marks, nonContent, ...(pages && { pages }) });
  const version: SourceVersionRecord = {
    sourceId: id,
    version: number,
    mediaType: parsed.mediaType,
    charset: parsed.charset,
    byteLength: input.bytes.length,
    bytesSha256,
    textSha256: sha256(parsed.text),
    structureSha256: sha256(structureJson),
    codePoints: new CodePointIndex(parsed.text).codePoints,
    capture,
    derivation: parsed.derivation,
    warnings: parsed.warnings,
    createdAt: addedAt,
  };
  return {
    source: { id, version: number, metadata: parsed.metadata, reliability: 'F', addedAt },
    version,
    structureJson,
  };
}

async function outcomeOf(file: string, run: () => Promise<ImportOutcome>): Promise<ImportOutcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof FailureError) return { file, error: error.failure };
    const detail = error instanceof Error ? error.message : String(error);
    return { file, error: { code: 'internal', message: message('ipc.internal'), detail } };
  }
}
