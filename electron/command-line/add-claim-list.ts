import { InvalidArgumentError, Option, type Command } from 'commander';
import { claimDateSchema, claimGroupingSchema, unsetValue } from '../../shared/claim/claim-query';
import {
  claimStatusSchema,
  claimTypeSchema,
  credibilitySchema,
  polaritySchema,
} from '../../shared/claim/claim-vocabulary';
import { reliabilitySchema } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { collect, count, someOf } from './option-words';

/** Puts the filters of `claims` onto its command. Values of one option are alternatives; different options all count. */
export function addClaimFilters(command: Command): Command {
  return command
    .option('--code <ID>', message('command-line.claims.code'), collect)
    .option('--dimension <ID>', message('command-line.claims.dimension'), collect)
    .option('--source <ID>', message('command-line.claims.source'), collect)
    .option('--entity <ID>', message('command-line.claims.entity'), collect)
    .addOption(someOf('--status <S>', message('command-line.claims.status'), claimStatusSchema.options))
    .addOption(
      someOf('--type <T>', message('command-line.claims.type'), [...claimTypeSchema.options, unsetValue]),
    )
    .addOption(someOf('--polarity <P>', message('command-line.claims.polarity'), polaritySchema.options))
    .option('--text <WORDS>', message('command-line.claims.text'))
    .option(
      '--reliability <A..B>',
      message('command-line.claims.reliability'),
      scale(reliabilitySchema.options),
    )
    .option(
      '--credibility <1..3>',
      message('command-line.claims.credibility'),
      scale(credibilitySchema.options),
    )
    .option('--since <DATE>', message('command-line.claims.since'), date)
    .option('--until <DATE>', message('command-line.claims.until'), date)
    .addOption(
      new Option('--date <WHICH>', message('command-line.claims.date')).choices(claimDateSchema.options),
    )
    .addOption(new Option('--cited <yes|no>', message('command-line.claims.cited')).choices(['yes', 'no']))
    .option('--limit <N>', message('command-line.claims.limit'), count)
    .addOption(
      new Option('--group <WHICH>', message('command-line.claims.group')).choices(
        claimGroupingSchema.options,
      ),
    );
}

/** One grade of a scale, or all from one to another: `A..C`. */
function scale(grades: readonly string[]): (word: string) => string[] {
  return (word) => {
    const [first = '', last = first, ...rest] = word.toUpperCase().split('..');
    const [from, to] = [grades.indexOf(first), grades.indexOf(last)];
    if (from < 0 || to < from || rest.length > 0) {
      const [best = '', worst = ''] = [grades[0], grades.at(-1)];
      throw new InvalidArgumentError(message('command-line.notGrades', { best, worst }));
    }
    return grades.slice(from, to + 1);
  };
}

function date(word: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(word)) return word;
  throw new InvalidArgumentError(message('command-line.notADay'));
}
