import path from 'node:path';
import type { CodebookFormat } from '../../shared/codebook/codebook-exchange-operations';
import { message } from '../messages/messages';
import { sha256 } from '../text/sha256';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withNotebook } from './notebook-session';

/** The options of `codebook export`; "-" is standard output. */
export interface ExportCodebookOptions {
  /** Left out: CSV for a file whose name says so, else JSON. */
  readonly format?: CodebookFormat;
  readonly out: string;
}

/** `codebook NOTEBOOK` */
export function showCodebook(io: CommandLineIo, file: string): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const inUse = await call('codebook.get', {});
    const { codebook, sha256, usage } = inUse;
    const head = [
      message('command-line.column.code'),
      message('command-line.column.used'),
      message('command-line.column.label'),
    ];
    const rows = codebook.dimensions.flatMap((dimension) => [
      [dimension.key, '', `${dimension.label.en} / ${dimension.label.zh}`],
      ...dimension.codes.map((code) => [
        code.id,
        String(usage[code.id] ?? 0),
        `${code.label.en} / ${code.label.zh}`,
      ]),
    ]);
    const values = { name: codebook.name.en, version: codebook.version, sha256 };
    return {
      json: inUse,
      words: `${message('command-line.codebookHead', values)}\n\n${columns(head, rows)}`,
    };
  });
}

/** `codebook export NOTEBOOK [--format json|csv] [--out FILE]` */
export function exportCodebook(
  io: CommandLineIo,
  file: string,
  { out, format = /\.csv$/i.test(out) ? 'csv' : 'json' }: ExportCodebookOptions,
): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call, notebook }) => {
    const target = out === '-' ? null : path.resolve(io.cwd, out);
    const { text } = await call('codebook.export', { format, path: target });
    if (target === null)
      return { json: format === 'json' ? JSON.parse(text) : { format, text }, words: text };
    const byteLength = Buffer.byteLength(text);
    return {
      json: { path: target, format, sha256: sha256(text), byteLength },
      words: `${message('command-line.codebookExported', { path: oneLine(target), byteLength })}\n`,
      notes: notebook.facts.encrypted ? [message('encryption.export')] : [],
    };
  });
}

/** `codebook import NOTEBOOK FILE` */
export function importCodebook(io: CommandLineIo, file: string, word: string): Promise<CommandResult> {
  return withNotebook(io, file, 'write', async ({ call }) => {
    const { removed, ...imported } = await call('codebook.import', { path: path.resolve(io.cwd, word) });
    const words = `${message('command-line.codebookImported', { ...imported, removed })}\n`;
    return { json: imported, words };
  });
}
