/** Words about encrypted notebooks and their passphrases (ICU MessageFormat). Keys start with "encryption.". */
export const encryptionMessages = {
  'encryption.fault.empty': 'A passphrase has at least one character.',
  'encryption.fault.characters': 'A passphrase has no line breaks and no control characters in it.',
  'encryption.fault.too-long': 'A passphrase has at most {limit, number} characters.',
  'encryption.differs': 'The two passphrases are not the same. Nothing was changed.',
  'encryption.isEncrypted':
    '{name} is encrypted already. Nothing was changed. To give it another passphrase, change it.',
  'encryption.isPlain': '{name} is not encrypted. Nothing was changed.',
  'encryption.done.encrypted':
    'Encrypted: {path}. {converted, plural, =0 {No backup} one {# backup} other {# backups}} encrypted with it{deleted, plural, =0 {} one {, # plain backup deleted} other {, # plain backups deleted}}. It cannot be opened without the passphrase; nobody can recover it.',
  'encryption.done.decrypted': 'No longer encrypted: {path}. Anybody who has the file can read it.',
  'encryption.done.rekeyed':
    'Changed the passphrase of {path}{converted, plural, =0 {} one { and of # backup} other { and of # backups}}.',
  'encryption.notWiped':
    'The plain file was overwritten and deleted. A disk that writes elsewhere each time (SSD, memory card) and copies made by the system may keep parts of it; only an encrypted disk prevents that.',
  'encryption.backupLeft': 'This backup was not changed and opens as before: {file}',
  'encryption.plainCopy': 'This copy of the notebook can be read by anybody, and was not changed: {file}',
} as const;
