/** Text of the commands that keep a notebook safe (ICU MessageFormat). Keys start with "command-line.". */
export const safekeepingCommandMessages = {
  'command-line.backup.description':
    'Copy the notebook as it stands into one new file, checked and on disk; beside it, or as FILE',
  'command-line.backup.file': 'the new file; without it the backup gets a name that says when',
  'command-line.backup.list': 'list the backups beside the notebook instead, with what is in each',
  'command-line.backup.either': 'give FILE or --list',
  'command-line.restore.description':
    'Put a backup in the place of the notebook, after checking every hash of it; what was there is kept as a backup',
  'command-line.restore.backup': 'path of the backup',
  'command-line.restore.to': 'make this new file of it instead, and leave the notebook as it is',
  'command-line.exportAll.description':
    'Write the whole notebook as open files: JSON, texts, original bytes, memos in Markdown, the log, hashes',
  'command-line.exportAll.folder': 'folder to write, not there yet or empty',
  'command-line.exportAll.plain': 'of an encrypted notebook: its words may stand in the open there',
  'command-line.recover.description':
    'Save what can be read of a damaged notebook into a new one, and say what is lost and what is doubtful; the damaged file is only read',
  'command-line.recover.to': 'the new file; without it one beside the notebook',
  'command-line.recovered':
    'Wrote {path}: {sources, plural, one {# source} other {# sources}}, {claims, plural, one {# claim} other {# claims}}, {memos, plural, one {# memo} other {# memos}}, {logEntries, plural, one {# log entry} other {# log entries}}. {lost} lost, {doubtful} doubtful.',
  'command-line.recovered.lost': 'lost',
  'command-line.recovered.doubtful': 'doubtful',
  'command-line.importAll.description':
    'Make the notebook again that export-all wrote into a folder: the same ids, hashes and log',
  'command-line.importAll.folder': 'folder that export-all wrote',
  'command-line.importAll.notebook': 'path of the new notebook (.claimbook)',
  'command-line.exportedAll': 'Wrote {path}: {files, plural, one {# file} other {# files}}',
  'command-line.log.description':
    'Say who did what when, in the order in which it happened; exit 1 where the log was changed',
  'command-line.log.claim': 'only what is about this claim',
  'command-line.log.source': 'only what is about this source',
  'command-line.log.limit': 'no more than this many, the newest',
  'command-line.log.changed': '{at}  {text}  – NOT AS IT WAS WRITTEN',
  'command-line.log.line': '{at}  {text}',
  'command-line.log.fault': 'The log of changes is broken: {fault}',
  'command-line.log.verified':
    '{count, plural, =0 {Nothing is logged.} one {# entry, as it was written.} other {# entries, as they were written.}}',
  'command-line.backedUp': 'Wrote {path}',
  'command-line.asItIs': 'the notebook now',
  'command-line.backupRestored': 'Restored {path}',
  'command-line.backupRestoredOver': 'Restored {path}. What was there is kept: {kept}',
  'command-line.column.backup': 'Backup',
  'command-line.column.made': 'Made',
  'command-line.column.bytes': 'Bytes',
  'command-line.column.sources': 'Sources',
  'command-line.column.memos': 'Memos',
  'command-line.column.lastChange': 'Last change',
  'command-line.column.path': 'Path',
} as const;
