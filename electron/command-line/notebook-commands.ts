import type { CodebookTemplate } from '../../shared/codebook/codebook-templates';
import type { NotebookInfo, Verification } from '../../shared/notebook/notebook-schema';
import { message } from '../messages/messages';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withNotebook } from './notebook-session';
import { passphraseVariable, readNewPassphrase } from './passphrase-input';

/** The options of `new`. */
export interface NewNotebookOptions {
  readonly codebook: CodebookTemplate;
  readonly encrypt?: boolean;
}

/** `new NOTEBOOK --codebook empty --encrypt` */
export async function newNotebook(
  io: CommandLineIo,
  file: string,
  { codebook, encrypt }: NewNotebookOptions,
): Promise<CommandResult> {
  const given = io.passphrases?.current;
  const variable = passphraseVariable;
  const passphrase = encrypt ? await readNewPassphrase(io, given, variable) : undefined;
  return withNotebook(io, file, { create: codebook, passphrase }, async ({ call }) => {
    const info = await call('notebook.info', {});
    const isUnexpected = given !== undefined && !info.encrypted;
    const notes = isUnexpected ? [message('command-line.new.notEncrypted', { variable })] : [];
    return { json: info, words: `${message('command-line.created', { path: oneLine(info.path) })}\n`, notes };
  });
}

/** `info NOTEBOOK` */
export function showInfo(io: CommandLineIo, file: string): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const info = await call('notebook.info', {});
    return { json: info, words: infoWords(info) };
  });
}

/** `verify NOTEBOOK` */
export function verify(io: CommandLineIo, file: string): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const verification = await call('notebook.verify', {});
    return { json: verification, words: verificationWords(verification), exitCode: verification.ok ? 0 : 1 };
  });
}

function infoWords(info: NotebookInfo): string {
  const { holder, counts } = info;
  const rows = [
    [message('command-line.info.name'), info.name],
    [message('command-line.info.path'), info.path],
    [message('command-line.info.id'), info.id],
    [message('command-line.info.created'), info.createdAt],
    [message('command-line.info.counts'), message('command-line.info.countsValue', counts)],
    [
      message('command-line.info.encrypted'),
      message(`command-line.info.encrypted.${info.encrypted ? 'yes' : 'no'}`),
    ],
    [message('command-line.info.writable'), message(`command-line.info.writable.${info.readOnly ?? 'yes'}`)],
  ];
  if (holder) {
    const value = message('command-line.info.holderValue', { ...holder, pid: String(holder.pid) });
    rows.push([message('command-line.info.holder'), value]);
  }
  const [head = [], ...rest] = rows;
  return columns(head, rest);
}

function verificationWords({ ok, checked, problems }: Verification): string {
  if (ok) return `${message('command-line.verified', checked)}\n`;
  const head = [
    message('command-line.column.kind'),
    message('command-line.column.id'),
    message('command-line.column.problem'),
  ];
  const rows = problems.map((problem) => [
    problem.kind,
    problem.id,
    `${oneLine(problem.message)} (${problem.code})`,
  ]);
  return `${columns(head, rows)}${message('command-line.problems', { count: problems.length })}\n`;
}
