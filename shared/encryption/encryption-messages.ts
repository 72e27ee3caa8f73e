/** Words about encrypted notebooks and their passphrases (ICU MessageFormat). Keys start with "encryption.". */
export const encryptionMessages = {
  'encryption.fault.empty': 'A passphrase has at least one character.',
  'encryption.fault.characters': 'A passphrase has no line breaks and no control characters in it.',
  'encryption.fault.key-itself':
    'This is how the database spells a key of its own, which no passphrase protects. Choose other words.',
  'encryption.fault.too-long': 'A passphrase has at most {limit, number} characters.',
  'encryption.differs': 'The two passphrases are not the same. Nothing was changed.',
  'encryption.isEncrypted':
    '{name} is encrypted already. Nothing was changed. To give it another passphrase, change it.',
  'encryption.isPlain': '{name} is not encrypted. Nothing was changed.',
  'encryption.done.encrypted':
    'Encrypted: {path}{converted, plural, =0 {} one {, with # backup} other {, with # backups}}{deleted, plural, =0 {} one {; # plain backup was deleted} other {; # plain backups were deleted}}. It cannot be opened without the passphrase; nobody can recover it.',
  'encryption.done.decrypted': 'No longer encrypted: {path}. Anybody who has the file can read it.',
  'encryption.done.rekeyed':
    'Changed the passphrase of {path}{converted, plural, =0 {} one { and of # backup} other { and of # backups}}.',
  'encryption.notWiped':
    'The plain file was overwritten and deleted. A disk that writes elsewhere each time (SSD, memory card) and copies made by the system may keep parts of it; only an encrypted disk prevents that.',
  'encryption.willBeWiped':
    'The plain file is then overwritten and deleted. A disk that writes elsewhere each time (SSD, memory card) and copies made by the system may keep parts of it; only an encrypted disk prevents that.',
  'encryption.backupLeft': 'This backup was not changed and opens as before: {file}',
  'encryption.plainCopy': 'This copy of the notebook can be read by anybody, and was not changed: {file}',

  'encryption.new': 'New passphrase',
  'encryption.again': 'The same again',
  'encryption.again.differs': 'This is not the same.',
  'encryption.current': 'Passphrase now',
  'encryption.passphraseOf': 'Passphrase of “{name}”',
  'encryption.noRecovery':
    'Nobody can open the notebook without this passphrase: not you, not the makers of Claimbook. Write it down and keep it in a safe place.',
  'encryption.cancel': 'Cancel',
  'encryption.strength': 'How hard it is to guess',
  'encryption.strength.advice':
    'Five or six words that have nothing to do with each other are hard to guess and easy to keep.',
  'encryption.strength.0': 'Of no use.',
  'encryption.strength.1': 'Weak.',
  'encryption.strength.2': 'Middling.',
  'encryption.strength.3': 'Good.',
  'encryption.strength.4': 'Strong.',
  'encryption.strength.time':
    'Whoever has the file and tries ten thousand passphrases a second needs {time}. This is an estimate.',
  'encryption.time.moment': 'less than a minute',
  'encryption.time.minute': '{count, plural, one {a minute} other {# minutes}}',
  'encryption.time.hour': '{count, plural, one {an hour} other {# hours}}',
  'encryption.time.day': '{count, plural, one {a day} other {# days}}',
  'encryption.time.month': '{count, plural, one {a month} other {# months}}',
  'encryption.time.year': '{count, plural, one {a year} other {# years}}',
  'encryption.time.ages': 'more than a thousand years',
  'encryption.create.title': 'New encrypted notebook',
  'encryption.create.about':
    'The notebook and its backups open with the passphrase only. Where to put it is asked next.',
  'encryption.create': 'Choose a place…',
  'encryption.encrypt.title': 'Encrypt “{name}”',
  'encryption.encrypt.about':
    'The notebook opens with its passphrase only from now on. What was exported before stays as it is.',
  'encryption.encrypt': 'Encrypt',
  'encryption.backups': 'The plain backups beside it',
  'encryption.backups.convert': 'Encrypt them too',
  'encryption.backups.delete': 'Delete them',
  'encryption.rekey.title': 'Change the passphrase of “{name}”',
  'encryption.rekey.about':
    'The notebook and its backups open with the new passphrase from now on. Copies elsewhere open with the old one.',
  'encryption.rekey': 'Change passphrase',
  'encryption.decrypt.title': 'Remove the encryption of “{name}”',
  'encryption.decrypt.about':
    'Anybody who has the file can read it from now on. Its backups stay encrypted with this passphrase.',
  'encryption.decrypt': 'Remove encryption',
  'encryption.unlock.title': 'Open “{name}”',
  'encryption.unlock': 'Unlock',
  'encryption.trying': 'Trying…',
  'encryption.working': 'Working…',
  'encryption.wrong': 'This is not the passphrase. Each wrong one takes longer to be answered.',
  'encryption.leave': 'Leave it locked',
  'encryption.locked.opened': 'This notebook is encrypted.',
  'encryption.locked.asked': 'This notebook is locked. Everything that you typed was saved.',
  'encryption.locked.idle':
    'This notebook was locked because nobody used Claimbook for a while. Everything that you typed was saved.',
  'encryption.locked.system':
    'This notebook was locked when the computer went to sleep or its screen was locked. Everything that you typed was saved.',
  'encryption.notLocked':
    'The notebook was not locked, because what was typed last could not be saved. The bottom line says why.',
  'encryption.keychain.keep': 'Keep the passphrase in the system’s keychain',
  'encryption.keychain.keep.note':
    'Whoever is signed in as you can then open the notebook. After it was locked, the passphrase is asked for all the same.',
  'encryption.keychain.none': 'This system has no keychain that Claimbook could keep the passphrase in.',
  'encryption.keychain.unprotected':
    'The passphrase cannot be kept here: this system’s keychain is not running, and what Electron would use instead is no protection.',
  'encryption.keychain.failed':
    'It is done, but the keychain could not be written ({reason}). You will be asked for the passphrase.',
  'encryption.keychain.forget': 'Take the passphrase of this notebook out of the keychain',
  'encryption.keychain.forgotten': 'The passphrase is no longer in the keychain.',
  'encryption.state.encrypted': 'Encrypted',
  'encryption.state.plain': 'Not encrypted',
  'encryption.state.lock': 'Encrypted. Lock it now',
  'encryption.state.encrypt': 'Not encrypted. Encrypt it…',
  'encryption.settings': 'Encrypted notebooks',
  'encryption.settings.idle': 'Lock after minutes without use (0: never)',
  'encryption.settings.sleep': 'Lock when the computer sleeps or its screen is locked',
  'encryption.exported': 'The file is not encrypted: anybody who has it can read it.',
  'encryption.copied':
    'The clipboard is not encrypted: other programs can read it, also after the notebook is locked.',
  'encryption.export':
    'This notebook is encrypted. The file that you export is not: anybody who has it can read it.',
} as const;
