/** Interface text of backups (ICU MessageFormat). Keys start with "backup.". */
export const backupMessages = {
  'backup.reason.asked': 'asked for',
  'backup.reason.daily': 'daily',
  'backup.reason.migration': 'before a migration',
  'backup.reason.restore': 'before a restore',
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
