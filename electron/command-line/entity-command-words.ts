import { Argument, Option, type Command } from 'commander';
import { claimStatusSchema, type ClaimStatus } from '../../shared/claim/claim-vocabulary';
import {
  entityKindSchema,
  organisationKindSchema,
  relationKindSchema,
} from '../../shared/entity/entity-vocabulary';
import { message } from '../messages/messages';
import { setStatus, type StatusOptions } from './claim-commands';
import { linkClaims, type LinkOptions } from './claim-link-commands';
import type { CommandLineIo, CommandResult } from './command-line-io';
import {
  addEntity,
  listEntities,
  relateEntities,
  tagEntities,
  type AddEntityOptions,
  type ListEntitiesOptions,
  type RelateOptions,
} from './entity-commands';
import { collect, collectFilled, filled, notebookCommand, percent } from './option-words';

type Run = (command: Promise<CommandResult>) => Promise<void>;

/** Adds the commands of entities, of links between claims and of their status. */
export function addEntityCommands(program: Command, io: CommandLineIo, run: Run): void {
  notebookCommand(program, 'entities', message('command-line.entities.description'))
    .option('--text <WORDS>', message('command-line.entities.text'))
    .addOption(
      new Option('--kind <K>', message('command-line.entities.kind')).choices(entityKindSchema.options),
    )
    .option('--in <SOURCE>', message('command-line.entities.in'))
    .action((file: string, options: ListEntitiesOptions) => run(listEntities(io, file, options)));
  const entity = program.command('entity').description(message('command-line.entity.description'));
  notebookCommand(entity, 'add', message('command-line.entityAdd.description'))
    .addOption(
      new Option('--kind <K>', message('command-line.entityAdd.kind'))
        .choices(entityKindSchema.options)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--organisation <K>', message('command-line.entityAdd.organisation')).choices(
        organisationKindSchema.options,
      ),
    )
    .requiredOption('--name <NAME>', message('command-line.entityAdd.name'), filled)
    .option('--short <NAME>', message('command-line.entityAdd.short'), collectFilled)
    .option('--alias <NAME>', message('command-line.entityAdd.alias'), collectFilled)
    .option('--uscc <CODE>', message('command-line.entityAdd.uscc'), filled)
    .option('--ticker <CODE>', message('command-line.entityAdd.ticker'), collectFilled)
    .option('--lei <CODE>', message('command-line.entityAdd.lei'), filled)
    .option('--note <TEXT>', message('command-line.entityAdd.note'))
    .action((file: string, options: AddEntityOptions) => run(addEntity(io, file, options)));
  notebookCommand(entity, 'tag', message('command-line.entityTag.description'))
    .argument('<CLAIM>', message('command-line.argument.claim'))
    .argument('<ENTITY...>', message('command-line.argument.entities'), collectFilled)
    .action((file: string, claim: string, entities: string[]) => run(tagEntities(io, file, claim, entities)));
  notebookCommand(entity, 'relate', message('command-line.entityRelate.description'))
    .argument('<FROM>', message('command-line.argument.from'))
    .argument('<TO>', message('command-line.argument.to'))
    .addOption(
      new Option('--kind <K>', message('command-line.entityRelate.kind'))
        .choices(relationKindSchema.options)
        .makeOptionMandatory(),
    )
    .option('--start <DATE>', message('command-line.entityRelate.start'))
    .option('--end <DATE>', message('command-line.entityRelate.end'))
    .option('--percent <N>', message('command-line.entityRelate.percent'), percent)
    .option('--claim <ID>', message('command-line.entityRelate.claim'), collect)
    .option('--note <TEXT>', message('command-line.entityAdd.note'))
    .action((file: string, from: string, to: string, options: RelateOptions) =>
      run(relateEntities(io, file, { from, to }, options)),
    );
  addClaimCommands(program, io, run);
}

function addClaimCommands(program: Command, io: CommandLineIo, run: Run): void {
  const claim = program.command('claim').description(message('command-line.claim.description'));
  notebookCommand(claim, 'link', message('command-line.claimLink.description'))
    .argument('<CLAIM>', message('command-line.argument.claim'))
    .option('--supports <CLAIM>', message('command-line.claimLink.supports'), collect)
    .option('--contradicts <CLAIM>', message('command-line.claimLink.contradicts'), collect)
    .option('--refines <CLAIM>', message('command-line.claimLink.refines'), collect)
    .option('--note <TEXT>', message('command-line.claimLink.note'))
    .action((file: string, from: string, options: LinkOptions) => run(linkClaims(io, file, from, options)));
  notebookCommand(claim, 'status', message('command-line.claimStatus.description'))
    .argument('<CLAIM>', message('command-line.argument.claim'))
    .addArgument(
      new Argument('<STATUS>', message('command-line.claimStatus.status')).choices(claimStatusSchema.options),
    )
    .option('--reason <TEXT>', message('command-line.claimStatus.reason'))
    .option('--reviewer <NAME>', message('command-line.claimStatus.reviewer'))
    .action((file: string, id: string, status: ClaimStatus, options: StatusOptions) =>
      run(setStatus(io, file, { claim: id, status }, options)),
    );
}
