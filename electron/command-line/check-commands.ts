import path from 'node:path';
import type { Command } from 'commander';
import { checkMemo } from '../../shared/check/check-memo';
import { checkReport, type JudgedFinding } from '../../shared/check/check-report';
import { markdownPlainText } from '../../shared/check/markdown-text';
import { showFindings } from '../check/show-findings';
import { message } from '../messages/messages';
import { columns } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { memoId } from './memo-commands';
import { withNotebook } from './notebook-session';
import { filled } from './option-words';
import { readTextFile } from './read-text-file';
import { readSettings } from './read-settings';

interface CheckOptions {
  readonly memo?: string;
  readonly text?: string;
}

/** Adds `check` to the program. */
export function addCheckCommand(
  program: Command,
  io: CommandLineIo,
  run: (command: Promise<CommandResult>) => Promise<void>,
): void {
  const check = program
    .command('check')
    .description(message('command-line.check.description'))
    .argument('[NOTEBOOK]', message('command-line.argument.notebook'), filled)
    .option('--memo <ID>', message('command-line.check.memo'))
    .option('--text <FILE>', message('command-line.check.text'), filled);
  check.action((notebook: string | undefined, { memo, text }: CheckOptions) => {
    if (notebook !== undefined && memo !== undefined && text === undefined) {
      return run(checkMemoOf(io, notebook, memo));
    }
    if (notebook === undefined && memo === undefined && text !== undefined) return run(checkText(io, text));
    return check.error(`error: ${message('command-line.check.either')}`);
  });
}

/** `check NOTEBOOK --memo ID` */
function checkMemoOf(io: CommandLineIo, file: string, word: string): Promise<CommandResult> {
  const id = memoId(word);
  return withNotebook(io, file, 'read', async ({ call }) => {
    const { findings } = await orMissing(call('check.memo', { id }), message('command-line.noMemo', { id }));
    return answer(findings);
  });
}

/** `check --text FILE`: the rules that words alone can decide, over plain text or Markdown. */
async function checkText(io: CommandLineIo, file: string): Promise<CommandResult> {
  const plain = markdownPlainText(await readTextFile(path.resolve(io.cwd, file)));
  const today = new Date().toISOString().slice(0, 10);
  const { staleDays, stalePostDays } = readSettings();
  const settings = { today, staleDays, stalePostDays };
  const found = checkMemo({ plain, isEvidenceMemo: true, isLegendPrinted: false, facts: null, settings });
  return answer(showFindings(plain.text, found).map((finding) => ({ ...finding, waiver: null })));
}

function answer(findings: readonly JudgedFinding[]): CommandResult {
  const json = findings.map(({ rule, severity, start, end, quote, message: words, waiver }) => ({
    rule,
    severity,
    start,
    end,
    quote,
    message: words,
    ...(waiver && { waived: waiver.reason }),
  }));
  const head = [
    message('command-line.column.rule'),
    message('command-line.column.place'),
    message('command-line.column.finding'),
  ];
  const rows = json.map(({ rule, start, end, message: words, waived }) => {
    const line = waived ? message('command-line.check.waived', { finding: words, reason: waived }) : words;
    return [rule, `${start}–${end}`, line];
  });
  const { errors, warnings, notes } = checkReport(findings);
  const summary = `${message('command-line.check.counts', { errors, warnings, notes })}\n`;
  return { json, words: (rows.length === 0 ? '' : columns(head, rows)) + summary };
}
