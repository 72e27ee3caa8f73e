import { Command, Option } from 'commander';
import { polaritySchema } from '../../shared/claim/claim-vocabulary';
import { codebookFormatSchema } from '../../shared/codebook/codebook-exchange-operations';
import { codebookTemplateSchema } from '../../shared/codebook/codebook-templates';
import { plainBackupsSchema, type PlainBackups } from '../../shared/encryption/encryption-schema';
import { exportPartSchema } from '../../shared/memo/export-parts';
import { exportFormatSchema } from '../../shared/memo/memo-schema';
import { message } from '../messages/messages';
import { addClaimFilters } from './add-claim-list';
import { addAnalyseCommand } from './analyse-command';
import { tag, type TagOptions } from './claim-commands';
import type { ClaimListOptions } from './claim-filter';
import { listClaims } from './claim-list-command';
import {
  exportCodebook,
  importCodebook,
  showCodebook,
  type ExportCodebookOptions,
} from './codebook-commands';
import { addCheckCommand } from './check-commands';
import type { CommandLineIo, CommandResult, TextSink } from './command-line-io';
import { decryptNotebook, encryptNotebook, rekeyNotebook } from './encryption-commands';
import { addEntityCommands } from './entity-command-words';
import { createKey, deleteKey, exportKey, showKey } from './key-commands';
import {
  collectParts,
  exportMemo,
  listMemos,
  newMemo,
  subjectWords,
  type ExportOptions,
  type NewMemoOptions,
} from './memo-commands';
import { newNotebook, showInfo, verify, type NewNotebookOptions } from './notebook-commands';
import {
  collect,
  collectFilled,
  filled,
  fingerprint,
  integer,
  notebookCommand,
  someOf,
} from './option-words';
import {
  exportPack,
  isArchive,
  saveVerificationPage,
  verifyPackFile,
  type ExportPackOptions,
} from './pack-commands';
import { addSafekeepingCommands } from './safekeeping-command-words';
import { addSearchCommands } from './search-commands';
import { importSources, listSources, showText } from './source-commands';
import { listStyles } from './citation-style-commands';
import { attachReference, importReferences, listReferences } from './reference-commands';
import { clearDerivation, deriveSource, listKin } from './source-kin-commands';
import {
  binSources,
  listInGroups,
  moveSources,
  purgeSources,
  renameSource,
  restoreSources,
} from './source-order-commands';
import { listVersions, rereadSource, showMetadata, updateSource } from './source-version-commands';
import { suggestForSource, suggestForText } from './suggest-commands';
import { addWordCommands } from './word-command-words';

type Run = (command: Promise<CommandResult>) => Promise<void>;

/** Every command with its words and help. `run` takes what a command answers; help and errors go to the sinks. */
export function commandLineProgram(
  io: CommandLineIo,
  sinks: { readonly help: TextSink; readonly errors: TextSink },
  run: Run,
): Command {
  const program = new Command('claimbook')
    .description(message('command-line.description'))
    .version(__CLAIMBOOK_VERSION__, '-V, --version', message('command-line.option.version'))
    // Without it, a statement that is spelt "--version" would be taken for the option.
    .enablePositionalOptions()
    .addHelpText('after', `\n${message('command-line.afterHelp')}`);
  addNotebookCommands(program, io, run);
  addEncryptionCommands(program, io, run);
  addSourceCommands(program, io, run);
  addReferenceCommands(program, io, run);
  addClaimCommands(program, io, run);
  addCodebookCommands(program, io, run);
  addSuggestCommand(program, io, run);
  addEntityCommands(program, io, run);
  addMemoCommands(program, io, run);
  addCheckCommand(program, io, run);
  addAnalyseCommand(program, io, run);
  addWordCommands(program, io, run);
  addSafekeepingCommands(program, io, run);
  addSearchCommands(program, io, run);
  addKeyCommands(program, io, run);
  addVerifierCommand(program, io, run);
  for (const command of withSubcommands(program)) {
    command
      .exitOverride()
      .option('--json', message('command-line.option.json'))
      .helpOption('-h, --help', message('command-line.option.help'))
      .helpCommand(false)
      .configureOutput({
        writeOut: (text) => void sinks.help.write(text),
        writeErr: (text) => void sinks.errors.write(text),
        getOutHelpWidth: () => 100,
        getErrHelpWidth: () => 100,
      });
  }
  return program;
}

function addNotebookCommands(program: Command, io: CommandLineIo, run: Run): void {
  notebookCommand(program, 'new', message('command-line.new.description'))
    .addOption(
      new Option('--codebook <C>', message('command-line.new.codebook'))
        .choices(codebookTemplateSchema.options)
        .default('party-state-control'),
    )
    .option('--encrypt', message('command-line.new.encrypt'))
    .action((file: string, options: NewNotebookOptions) => run(newNotebook(io, file, options)));
  notebookCommand(program, 'info', message('command-line.info.description')).action((file: string) =>
    run(showInfo(io, file)),
  );
  const verifying = notebookCommand(program, 'verify', message('command-line.verify.description')).addOption(
    new Option('--key <FINGERPRINT>', message('command-line.verify.key')).argParser(fingerprint),
  );
  verifying.action((file: string, options: { key?: string }) => {
    if (isArchive(io, file)) return run(verifyPackFile(io, file, options));
    if (options.key === undefined) return run(verify(io, file));
    return verifying.error(`error: ${message('command-line.verify.keyOfNotebook')}`);
  });
}

function addEncryptionCommands(program: Command, io: CommandLineIo, run: Run): void {
  notebookCommand(program, 'encrypt', message('command-line.encrypt.description'))
    .addOption(
      new Option('--backups <WHAT>', message('command-line.encrypt.backups'))
        .choices(plainBackupsSchema.options)
        .default('convert'),
    )
    .action((file: string, options: { backups: PlainBackups }) => run(encryptNotebook(io, file, options)));
  notebookCommand(program, 'decrypt', message('command-line.decrypt.description')).action((file: string) =>
    run(decryptNotebook(io, file)),
  );
  notebookCommand(program, 'rekey', message('command-line.rekey.description')).action((file: string) =>
    run(rekeyNotebook(io, file)),
  );
}

function addSourceCommands(program: Command, io: CommandLineIo, run: Run): void {
  notebookCommand(program, 'import', message('command-line.import.description'))
    .argument('<FILE...>', message('command-line.argument.files'), collectFilled)
    .option('--page <URL>', message('command-line.import.page'), collectFilled)
    .action((file: string, words: string[], options: { page?: string[] }) =>
      run(importSources(io, file, words, options)),
    );
  notebookCommand(program, 'text', message('command-line.text.description'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .action((file: string, source: string) => run(showText(io, file, source)));
  notebookCommand(program, 'sources', message('command-line.sources.description')).action((file: string) =>
    run(listSources(io, file)),
  );
  const source = program.command('source').description(message('command-line.source.description'));
  notebookCommand(source, 'update', message('command-line.sourceUpdate.description'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .argument('<FILE>', message('command-line.argument.newVersion'), filled)
    .action((file: string, id: string, word: string) => run(updateSource(io, file, id, word)));
  notebookCommand(source, 'reread', message('command-line.sourceReread.description'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .requiredOption('--charset <LABEL>', message('command-line.sourceReread.charset'), filled)
    .action((file: string, id: string, options: { charset: string }) =>
      run(rereadSource(io, file, id, options)),
    );
  addSourceOrderCommands(source, io, run);
  addSourceKinCommands(source, io, run);
  notebookCommand(program, 'versions', message('command-line.versions.description'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .action((file: string, id: string) => run(listVersions(io, file, id)));
  notebookCommand(program, 'metadata', message('command-line.metadata.description'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .action((file: string, id: string) => run(showMetadata(io, file, id)));
}

function addSourceOrderCommands(source: Command, io: CommandLineIo, run: Run): void {
  notebookCommand(source, 'list', message('command-line.sourceList.description'))
    .option('--bin', message('command-line.sourceList.bin'))
    .action((file: string, options: { bin?: boolean }) => run(listInGroups(io, file, options)));
  notebookCommand(source, 'rename', message('command-line.sourceRename.description'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .argument('<TITLE>', message('command-line.argument.title'), filled)
    .action((file: string, id: string, title: string) => run(renameSource(io, file, id, title)));
  const some = (name: string, description: string) =>
    notebookCommand(source, name, description).argument(
      '<SOURCE...>',
      message('command-line.argument.sources'),
      collectFilled,
    );
  some('move', message('command-line.sourceMove.description'))
    .requiredOption('--to <GROUP>', message('command-line.sourceMove.to'), filled)
    .action((file: string, ids: string[], options: { to: string }) =>
      run(moveSources(io, file, ids, options)),
    );
  some('bin', message('command-line.sourceBin.description')).action((file: string, ids: string[]) =>
    run(binSources(io, file, ids)),
  );
  some('restore', message('command-line.sourceRestore.description')).action((file: string, ids: string[]) =>
    run(restoreSources(io, file, ids)),
  );
  some('purge', message('command-line.sourcePurge.description')).action((file: string, ids: string[]) =>
    run(purgeSources(io, file, ids)),
  );
}

function addSourceKinCommands(source: Command, io: CommandLineIo, run: Run): void {
  notebookCommand(source, 'kin', message('command-line.sourceKin.description'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .action((file: string, id: string) => run(listKin(io, file, id)));
  notebookCommand(source, 'derive', message('command-line.sourceDerive.description'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .addOption(
      new Option('--from <SOURCE>', message('command-line.sourceDerive.from'))
        .conflicts('clear')
        .argParser(filled),
    )
    .option('--clear', message('command-line.sourceDerive.clear'))
    .action((file: string, id: string, { from }: { from?: string; clear?: boolean }, command: Command) => {
      const { clear } = command.opts<{ clear?: boolean }>();
      if (from !== undefined) return run(deriveSource(io, file, id, from));
      if (clear) return run(clearDerivation(io, file, id));
      return command.error(message('command-line.sourceDerive.neither'));
    });
}

function addReferenceCommands(program: Command, io: CommandLineIo, run: Run): void {
  const reference = program.command('reference').description(message('command-line.reference.description'));
  notebookCommand(reference, 'import', message('command-line.referenceImport.description'))
    .argument('<FILE>', message('command-line.argument.references'), filled)
    .option('--replace-typed', message('command-line.referenceImport.replaceTyped'))
    .action((file: string, word: string, options: { replaceTyped?: boolean }) =>
      run(importReferences(io, file, word, options)),
    );
  notebookCommand(reference, 'attach', message('command-line.referenceAttach.description'))
    .argument('<REF>', message('command-line.argument.reference'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .action((file: string, id: string, source: string) => run(attachReference(io, file, id, source)));
  notebookCommand(program, 'references', message('command-line.references.description')).action(
    (file: string) => run(listReferences(io, file)),
  );
}

function addClaimCommands(program: Command, io: CommandLineIo, run: Run): void {
  notebookCommand(program, 'tag', message('command-line.tag.description'))
    .argument('<SOURCE>', message('command-line.argument.source'))
    .requiredOption('--start <N>', message('command-line.tag.start'), integer)
    .requiredOption('--end <N>', message('command-line.tag.end'), integer)
    .requiredOption('--code <ID>', message('command-line.tag.code'), collect)
    .addOption(
      new Option('--polarity <P>', message('command-line.tag.polarity'))
        .choices(polaritySchema.options)
        .default('affirmed'),
    )
    .option('--statement <TEXT>', message('command-line.tag.statement'))
    .action((file: string, source: string, options: TagOptions) => run(tag(io, file, source, options)));
  addClaimFilters(notebookCommand(program, 'claims', message('command-line.claims.description'))).action(
    (file: string, options: ClaimListOptions) => run(listClaims(io, file, options)),
  );
}

function addCodebookCommands(program: Command, io: CommandLineIo, run: Run): void {
  const codebook = notebookCommand(program, 'codebook', message('command-line.codebook.description'));
  codebook.action((file: string) => run(showCodebook(io, file)));
  notebookCommand(codebook, 'export', message('command-line.codebookExport.description'))
    .addOption(
      new Option('--format <F>', message('command-line.codebookExport.format')).choices(
        codebookFormatSchema.options,
      ),
    )
    .option('--out <FILE>', message('command-line.codebookExport.out'), filled, '-')
    .action((file: string, options: ExportCodebookOptions) => run(exportCodebook(io, file, options)));
  notebookCommand(codebook, 'import', message('command-line.codebookImport.description'))
    .argument('<FILE>', message('command-line.argument.codebookFile'), filled)
    .action((file: string, word: string) => run(importCodebook(io, file, word)));
}

function addSuggestCommand(program: Command, io: CommandLineIo, run: Run): void {
  const suggest = program
    .command('suggest')
    .description(message('command-line.suggest.description'))
    .argument('[NOTEBOOK]', message('command-line.argument.notebook'), filled)
    .argument('[SOURCE]', message('command-line.argument.source'))
    .option('--text <FILE>', message('command-line.suggest.text'), filled)
    .option('--lines', message('command-line.suggest.lines'));
  suggest.action((notebook: string | undefined, source: string | undefined, options: SuggestOptions) => {
    if (options.text !== undefined && notebook === undefined)
      return run(suggestForText(io, options.text, options));
    if (options.text === undefined && !options.lines && notebook !== undefined && source !== undefined)
      return run(suggestForSource(io, notebook, source));
    return suggest.error(`error: ${message('command-line.suggest.either')}`);
  });
}

interface SuggestOptions {
  readonly text?: string;
  readonly lines?: boolean;
}

function addMemoCommands(program: Command, io: CommandLineIo, run: Run): void {
  const memo = program.command('memo').description(message('command-line.memo.description'));
  notebookCommand(memo, 'new', message('command-line.memoNew.description'))
    .option('--template <T>', message('command-line.memoNew.template'))
    .option('--title <TEXT>', message('command-line.memoNew.title'))
    .option('--claim <ID>', message('command-line.memoNew.claim'), collect)
    .option('--about <THING>', message('command-line.memoNew.about'), subjectWords)
    .action((file: string, options: NewMemoOptions) => run(newMemo(io, file, options)));
  notebookCommand(program, 'memos', message('command-line.memos.description')).action((file: string) =>
    run(listMemos(io, file)),
  );
  const parts = { parts: exportPartSchema.options.join(', ') };
  notebookCommand(program, 'export', message('command-line.export.description'))
    .requiredOption('--memo <ID>', message('command-line.export.memo'))
    .addOption(
      new Option('--format <F>', message('command-line.export.format'))
        .choices([...exportFormatSchema.options, 'pack'])
        .makeOptionMandatory(),
    )
    .requiredOption('--out <FILE>', message('command-line.export.out'), filled)
    .option('--with <PART>', message('command-line.export.with', parts), collectParts)
    .option('--without <PART>', message('command-line.export.without', parts), collectParts)
    .addOption(someOf('--include <F>', message('command-line.export.include'), exportFormatSchema.options))
    .option('--whole <SOURCE>', message('command-line.export.whole'), collectFilled)
    .option('--encrypt', message('command-line.export.encrypt'))
    .option('--plain', message('command-line.export.plain'))
    .option('--no-sign', message('command-line.export.noSign'))
    .option('--style <STYLE>', message('command-line.export.style'), filled)
    .action((file: string, options: (ExportOptions | { format: 'pack' }) & ExportPackOptions) =>
      options.format === 'pack'
        ? run(exportPack(io, file, options))
        : run(exportMemo(io, file, { ...options, format: options.format })),
    );
  program
    .command('styles')
    .description(message('command-line.styles.description'))
    .action(() => run(listStyles()));
}

function addVerifierCommand(program: Command, io: CommandLineIo, run: Run): void {
  const verifier = program.command('verifier').description(message('command-line.verifier.description'));
  verifier
    .command('save')
    .description(message('command-line.verifierSave.description'))
    .requiredOption('--out <FILE>', message('command-line.export.out'), filled)
    .action((options: { out: string }) => run(saveVerificationPage(io, options)));
}

function addKeyCommands(program: Command, io: CommandLineIo, run: Run): void {
  const key = program.command('key').description(message('command-line.key.description'));
  key
    .command('create')
    .description(message('command-line.keyCreate.description'))
    .action(() => run(createKey()));
  key
    .command('show')
    .description(message('command-line.keyShow.description'))
    .action(() => run(showKey()));
  key
    .command('export')
    .description(message('command-line.keyExport.description'))
    .option('--out <FILE>', message('command-line.keyExport.out'), filled, '-')
    .action((options: { out: string }) => run(exportKey(io, options)));
  key
    .command('delete')
    .description(message('command-line.keyDelete.description'))
    .addOption(
      new Option('--fingerprint <FINGERPRINT>', message('command-line.keyDelete.fingerprint'))
        .argParser(fingerprint)
        .makeOptionMandatory(),
    )
    .action((options: { fingerprint: string }) => run(deleteKey(options)));
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}
