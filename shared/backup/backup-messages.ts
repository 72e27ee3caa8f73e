/** Interface text of backups (ICU MessageFormat). Keys start with "backup.". */
export const backupMessages = {
  'backup.title': 'Backups',
  'backup.note':
    'One is made on each day on which you change something, before a new format and before a restore; {kept, plural, one {the last one is} other {the last # of these are}} kept. Those that you make yourself stay until you delete them. They stand beside the notebook.',
  'backup.now': 'Back up now',
  'backup.none': 'There is no backup yet.',
  'backup.present': 'The notebook now',
  'backup.size': '{kilobytes, number} KB',
  'backup.restore': 'Restore…',
  'backup.restore.label': 'Restore the backup of {made}…',
  'backup.look': 'Look into it',
  'backup.look.label': 'Look into it: backup of {made}',
  'backup.encrypted': 'encrypted',
  'backup.plain': 'not encrypted',
  'backup.restored': 'The backup is in place. What was there before is kept: {kept}',
  'backup.question.label': 'Restore this backup?',
  'backup.question':
    'The notebook becomes what it was on {made}. What it is now is kept as a backup first, so that you can go back.',
  'backup.question.cancel': 'Cancel',
  'backup.question.restore': 'Restore',
  'backup.column.made': 'Made',
  'backup.column.reason': 'Why',
  'backup.column.size': 'Size',
  'backup.column.encryption': 'Encryption',
  'backup.column.sources': 'Sources',
  'backup.column.claims': 'Claims',
  'backup.column.memos': 'Memos',
  'backup.column.lastChange': 'Last change',
  'backup.reason.asked': 'asked for',
  'backup.reason.daily': 'daily',
  'backup.reason.migration': 'before a migration',
  'backup.reason.restore': 'before a restore',
  'backup.damageFound':
    '{name} was not closed well the last time, and its file is damaged. Export what you need, check the notebook from the File menu, and go back to a backup, or close it and save what can be read with “Recover a damaged notebook…” in the File menu.',
  'backup.dailyFailed': 'Today’s backup was not made. {reason} It is tried again by itself.',
  'backup.otherPassphrase':
    '{name} cannot be looked into: it has another passphrase than the notebook, or is damaged.',
  'backup.isNotebook': 'This is the notebook itself, not a backup of it. Nothing was changed.',
  'backup.isPlain':
    '{backup} is not encrypted, and the notebook is. Nothing was changed. Restore it to another file, and encrypt that.',
  'backup.ofOther':
    '{backup} is a backup of another notebook than {name}. Nothing was changed. To have it as a notebook of its own, restore it to another file.',
  'backup.notSound':
    '{backup} was not restored: {count, plural, one {# thing differs} other {# things differ}} from what was recorded in it. Nothing was changed. Choose another backup, or save what can be read of this one with “recover”.',
} as const;
