import { Option, type Command } from 'commander';
import {
  chineseUnitSchema,
  collocateMeasureSchema,
  frequencyMeasureSchema,
  lineFormatSchema,
  lineOrderSchema,
  longestContext,
  mostCollocates,
  mostQueries,
  periodLengthSchema,
  widestSpan,
  wordFormatSchema,
  type ChineseUnit,
} from '../../shared/analysis/word-schema';
import { message } from '../messages/messages';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { collectQuery } from './minus-words';
import { between, count, limit, notebookCommand, someOf } from './option-words';
import {
  showCollocates,
  showConcordance,
  showFrequency,
  type CollocatesOptions,
  type ConcordanceOptions,
  type FrequencyOptions,
} from './word-commands';

type Run = (command: Promise<CommandResult>) => Promise<void>;

/** Code points on either side of a hit, unless more or fewer are asked for. */
const usualContext = 60;
/** Words on either side of a hit that count as near it, and collocates that are shown. */
const usualSpan = 5;
const usualCollocates = 100;

/** Adds the commands about how words are used in the sources. */
export function addWordCommands(program: Command, io: CommandLineIo, run: Run): void {
  addConcordanceCommand(program, io, run);
  addCollocatesCommand(program, io, run);
  addFrequencyCommand(program, io, run);
}

function addConcordanceCommand(program: Command, io: CommandLineIo, run: Run): void {
  const command = notebookCommand(program, 'concordance', message('command-line.concordance.description'))
    .argument('<QUERY...>', message('command-line.search.query'), collectQuery)
    .addOption(someOf('--sort <ORDER>', message('command-line.concordance.sort'), lineOrderSchema.options))
    .option('--descending', message('command-line.concordance.descending'))
    .option(
      '--context <N>',
      message('command-line.concordance.context'),
      between(0, longestContext),
      usualContext,
    )
    .option('--limit <N>', message('command-line.concordance.limit'), limit(Number.MAX_SAFE_INTEGER))
    .addOption(choice('--chinese <UNIT>', 'words.chinese', chineseUnitSchema.options, 'character'))
    .addOption(choice('--format <F>', 'concordance.format', lineFormatSchema.options));
  withWording(command)
    .option('--aside', message('command-line.search.aside'))
    .action((file: string, words: string[], options: ConcordanceOptions) =>
      run(showConcordance(io, file, words.join(' '), options)),
    );
}

function addCollocatesCommand(program: Command, io: CommandLineIo, run: Run): void {
  const reach = between(0, widestSpan);
  const usualUnit: ChineseUnit = 'word';
  const command = notebookCommand(program, 'collocates', message('command-line.collocates.description'))
    .argument('<QUERY...>', message('command-line.search.query'), collectQuery)
    .option('--left <N>', message('command-line.collocates.left'), reach, usualSpan)
    .option('--right <N>', message('command-line.collocates.right'), reach, usualSpan)
    .option('--min <N>', message('command-line.collocates.min'), count, 2)
    .addOption(
      choice('--measure <M>', 'collocates.measure', collocateMeasureSchema.options, 'log-likelihood'),
    )
    .option('--stop-words', message('command-line.collocates.stopWords'))
    .option('--limit <N>', message('command-line.collocates.limit'), limit(mostCollocates), usualCollocates)
    .addOption(choice('--chinese <UNIT>', 'words.chinese', chineseUnitSchema.options, usualUnit))
    .addOption(choice('--format <F>', 'collocates.format', wordFormatSchema.options));
  withWording(command).action((file: string, words: string[], options: CollocatesOptions) =>
    run(showCollocates(io, file, words.join(' '), options)),
  );
}

function addFrequencyCommand(program: Command, io: CommandLineIo, run: Run): void {
  const command = notebookCommand(program, 'frequency', message('command-line.frequency.description'))
    .argument('<QUERY...>', message('command-line.frequency.query', { most: mostQueries }), collectQuery)
    .addOption(choice('--by <PERIOD>', 'frequency.by', periodLengthSchema.options, 'year'))
    .addOption(choice('--measure <M>', 'frequency.measure', frequencyMeasureSchema.options, 'count'))
    .addOption(choice('--format <F>', 'frequency.format', wordFormatSchema.options));
  withWording(command).action((file: string, queries: string[], options: FrequencyOptions) => {
    if (queries.length > mostQueries)
      return command.error(`error: ${message('command-line.frequency.tooMany', { most: mostQueries })}`);
    return run(showFrequency(io, file, queries, options));
  });
}

type Said =
  | 'words.chinese'
  | 'concordance.format'
  | 'collocates.measure'
  | 'collocates.format'
  | 'frequency.by'
  | 'frequency.measure'
  | 'frequency.format';

/** An option with one of some words; without a usual one it may be left out. */
function choice(flags: string, said: Said, choices: readonly string[], usual?: string): Option {
  const option = new Option(flags, message(`command-line.${said}`)).choices(choices);
  return usual === undefined ? option : option.default(usual);
}

/** Which words count: as the search has it. */
function withWording(command: Command): Command {
  return command
    .option('--no-stemming', message('command-line.search.noStemming'))
    .option('--no-aliases', message('command-line.search.noAliases'));
}
