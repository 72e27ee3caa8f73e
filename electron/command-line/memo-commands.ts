import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { defaultExportParts, exportPartSchema, type ExportPart } from '../../shared/memo/export-parts';
import {
  memoIdSchema,
  memoTemplateSchema,
  type ExportFormat,
  type MemoId,
  type MemoTemplate,
} from '../../shared/memo/memo-schema';
import { memoSubjectSchema, subjectKinds, type MemoSubject } from '../../shared/memo/memo-subject';
import type { OwnTemplateId } from '../../shared/memo/memo-record';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { styleChoice } from './citation-style-commands';
import { claimId } from './claim-commands';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { withNotebook, type NotebookSession } from './notebook-session';

/** The options of `memo new`. */
export interface NewMemoOptions {
  /** A kind of memo, or the name or id of a template of the analyst's own; evidence without it, of a note empty. */
  readonly template?: string;
  readonly title?: string;
  /** What it is a note on. */
  readonly about?: string;
  readonly claim?: readonly string[];
}

/** The options of `export`. */
export interface ExportOptions extends PartOptions {
  readonly memo: string;
  readonly format: ExportFormat;
  readonly out: string;
}

/** What of a memo is wanted in its export besides the usual, and what is not. */
export interface PartOptions {
  readonly with?: readonly ExportPart[];
  readonly without?: readonly ExportPart[];
  /** A citation style's id, or its file. */
  readonly style?: string;
}

/** `memo new NOTEBOOK --template evidence --claim ID… --about source:ID` */
export function newMemo(io: CommandLineIo, file: string, options: NewMemoOptions): Promise<CommandResult> {
  const claimIds = (options.claim ?? []).map(claimId);
  return withNotebook(io, file, 'write', async ({ call }) => {
    for (const id of claimIds) {
      await orMissing(call('claim.get', { id }), message('command-line.noClaim', { id }));
    }
    const { about, title = '', template = about ? 'empty' : 'evidence' } = options;
    const begun = { title, ...(await templateOf(template, call)), claimIds };
    const memo = about
      ? await orMissing(
          call('memo.create', { ...begun, about: subjectOf(about) }),
          message('command-line.noSubject', { about: oneLine(about) }),
        )
      : await call('memo.create', begun);
    return { json: { memo: memo.id }, words: `${message('command-line.memoMade', { memo: memo.id })}\n` };
  });
}

/** The words that say what a note is on: `source:ID`, `code:ID` or `entity:ID`. */
export function subjectWords(word: string): string {
  const isSubject = subjectKinds.some((kind) => word.startsWith(`${kind}:`) && word.length > kind.length + 1);
  if (isSubject) return word;
  throw new InvalidArgumentError(message('command-line.memoNew.badAbout'));
}

/** An id that cannot be one is that of nothing. */
function subjectOf(words: string): MemoSubject {
  const [kind, ...id] = words.split(':');
  const about = memoSubjectSchema.safeParse({ kind, id: id.join(':') });
  if (about.success) return about.data;
  throw new FailureError('not-found', message('command-line.noSubject', { about: oneLine(words) }));
}

/** A word that names a kind of memo is that; any other has to name a template of the notebook. */
async function templateOf(
  word: string,
  call: NotebookSession['call'],
): Promise<{ template: MemoTemplate; ownTemplateId?: OwnTemplateId }> {
  const kind = memoTemplateSchema.exclude(['own']).safeParse(word);
  if (kind.success) return { template: kind.data };
  const own = (await call('memo.templates', {})).find(({ id, name }) => id === word || name === word);
  if (!own) throw new FailureError('not-found', message('command-line.noTemplate', { name: oneLine(word) }));
  return { template: 'own', ownTemplateId: own.id };
}

/** `memos NOTEBOOK` */
export function listMemos(io: CommandLineIo, file: string): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const memos = await call('memo.list', {});
    const head = [
      message('command-line.column.id'),
      message('command-line.column.modified'),
      message('command-line.column.citations'),
      message('command-line.column.about'),
      message('command-line.column.title'),
    ];
    const rows = memos.map((memo) => [
      memo.id,
      memo.modifiedAt,
      String(memo.citationCount),
      memo.about ? `${memo.about.kind}:${memo.about.id}` : '',
      memo.title || message('command-line.untitledMemo'),
    ]);
    const words = rows.length === 0 ? `${message('command-line.nothing')}\n` : columns(head, rows);
    return { json: memos, words };
  });
}

/** `export NOTEBOOK --memo ID --format F --out FILE` */
export function exportMemo(io: CommandLineIo, file: string, options: ExportOptions): Promise<CommandResult> {
  const id = memoId(options.memo);
  return withNotebook(io, file, 'read', async ({ notebook, call }) => {
    const target = path.resolve(io.cwd, options.out);
    const missing = message('command-line.noMemo', { id });
    const report = await orMissing(
      call('memo.export', {
        id,
        format: options.format,
        path: target,
        parts: chosenParts(options),
        style: styleChoice(io, options.style),
      }),
      missing,
    );
    const { failedQuotes, missingClaims, byteLength, citations } = report;
    const values = { path: oneLine(report.path), byteLength, citations, replaced: String(report.replaced) };
    const notes: string[] = notebook.facts.encrypted ? [message('encryption.export')] : [];
    if (failedQuotes > 0) notes.push(message('command-line.failedQuotes', { count: failedQuotes }));
    if (missingClaims > 0) notes.push(message('command-line.missingClaims', { count: missingClaims }));
    return { json: report, words: `${message('command-line.exported', values)}\n`, notes };
  });
}

/** The usual parts, with those that were asked for and without those that were not wanted. */
export function chosenParts({ with: wanted = [], without = [] }: PartOptions): ExportPart[] {
  return [...new Set([...defaultExportParts, ...wanted])].filter((part) => !without.includes(part));
}

/** More parts of an export, one or several after commas. */
export function collectParts(words: string, before: readonly ExportPart[] = []): ExportPart[] {
  const parts = words.split(',').map((word) => {
    const part = exportPartSchema.safeParse(word.trim());
    if (part.success) return part.data;
    const known = exportPartSchema.options.join(', ');
    throw new InvalidArgumentError(
      message('command-line.export.noPart', { part: oneLine(word), parts: known }),
    );
  });
  return [...before, ...parts];
}

/** The id that a word names; not-found where it is none. */
export function memoId(word: string): MemoId {
  const id = memoIdSchema.safeParse(word);
  if (id.success) return id.data;
  throw new FailureError('not-found', message('command-line.noMemo', { id: oneLine(word) }));
}
