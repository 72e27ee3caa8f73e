import { Option, type Command } from 'commander';
import {
  analysisFormatSchema,
  analysisViewSchema,
  meetingUnitSchema,
  type AnalysisFormat,
  type AnalysisView,
  type MeetingUnit,
} from '../../shared/analysis/analysis-schema';
import { message } from '../messages/messages';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { withNotebook } from './notebook-session';
import { notebookCommand } from './option-words';

interface AnalyseOptions {
  readonly view: AnalysisView;
  readonly format: AnalysisFormat;
  readonly unit: MeetingUnit;
}

/** Adds `analyse` to the program. */
export function addAnalyseCommand(
  program: Command,
  io: CommandLineIo,
  run: (command: Promise<CommandResult>) => Promise<void>,
): void {
  notebookCommand(program, 'analyse', message('command-line.analyse.description'))
    .addOption(
      new Option('--view <V>', message('command-line.analyse.view'))
        .choices(analysisViewSchema.options)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--format <F>', message('command-line.analyse.format'))
        .choices(analysisFormatSchema.options)
        .default('json'),
    )
    .addOption(
      new Option('--unit <U>', message('command-line.analyse.unit'))
        .choices(meetingUnitSchema.options)
        .default('overlap'),
    )
    .action((file: string, options: AnalyseOptions) => run(analyse(io, file, options)));
}

/** `analyse NOTEBOOK --view V [--format json|csv|svg] [--unit overlap|claim|sentence|paragraph]` */
function analyse(
  io: CommandLineIo,
  file: string,
  { view, format, unit }: AnalyseOptions,
): Promise<CommandResult> {
  return withNotebook(io, file, 'read', async ({ call }) => {
    const { text } = await call('analysis.export', { view, unit, format });
    return { json: format === 'json' ? JSON.parse(text) : { format, text }, words: text };
  });
}
