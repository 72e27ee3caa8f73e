/** Interface text of recovery (ICU MessageFormat). Keys start with "recovery.". */
export const recoveryMessages = {
  'recovery.nothing':
    'Nothing of a notebook can be read in {file}. It was left as it is. Keep it, and go back to a backup.',
  'recovery.sameFile': 'What is recovered goes into a new file: {path} is the damaged one.',
  'recovery.lostText': 'The text of “{title}” (version {version}) could not be read.',
  'recovery.lostBytes': 'The original bytes of “{title}” (version {version}) could not be read.',
  'recovery.choose': 'Choose a damaged notebook',
  'recovery.recoverTo': 'Where to put what can be read',
  'recovery.restoreTo': 'Where to put the copy of the backup',
  'recovery.restoredName': '{name} (restored)',
  'recovery.offered': 'The file is only read here; nothing of it is changed.',
  'recovery.title': '“{name}” is damaged',
  'recovery.passphrase': 'Passphrase of “{name}”',
  'recovery.passphrase.try': 'Use it',
  'recovery.passphrase.about': 'It is encrypted: its passphrase is needed for each of these.',
  'recovery.backups.title': 'Go back to a backup',
  'recovery.backups.about':
    'The last one stands first. Look into it in a window of its own, or make a notebook of it; no backup is changed.',
  'recovery.backups.none': 'No backup stands beside it.',
  'recovery.backups.look': 'Look into it',
  'recovery.backups.look.label': 'Look into it: backup of {made}',
  'recovery.backups.copy': 'Restore as a copy…',
  'recovery.backups.copy.label': 'Restore as a copy: backup of {made}…',
  'recovery.save.title': 'Save what can be read',
  'recovery.save.about':
    'Every row that can be read goes into a new notebook, with a list of what is lost and what is doubtful.',
  'recovery.save': 'Save what can be read into a new notebook…',
  'recovery.saving': 'Reading what can be read…',
  'recovery.look.title': 'Only look',
  'recovery.look.about': 'Shows what can be read. Nothing can be changed, and the file stays as it is.',
  'recovery.look': 'Open read-only',
  'recovery.later': 'Not now',
  'recovery.openCopy': 'Open the copy',
  'recovery.restored': 'A copy of the backup is at {path}.',
  'recovery.done': 'What could be read is in {path}',
  'recovery.done.counts':
    '{sources, plural, one {# source} other {# sources}}, {claims, plural, one {# claim} other {# claims}}, {memos, plural, one {# memo} other {# memos}}; {lost, plural, =0 {nothing is known to be lost} one {# thing is lost} other {# things are lost}}, {doubtful, plural, =0 {nothing is doubtful} one {# is doubtful} other {# are doubtful}}.',
  'recovery.done.lost': 'Lost',
  'recovery.done.doubtful': 'Doubtful: not as it was recorded',
  'recovery.done.open': 'Open it',
  'recovery.banner.backup':
    'You are looking into a backup. Nothing can be changed here, and nothing is written.',
  'recovery.banner.damaged':
    'This is what can be read of a damaged notebook. Nothing can be changed here, and the file stays as it is.',
} as const;
