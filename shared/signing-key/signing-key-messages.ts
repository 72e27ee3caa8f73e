/** Words about the key that the analyst signs evidence packs with (ICU MessageFormat). */
export const signingKeyMessages = {
  'signingKey.title': 'Key for signing evidence packs',
  'signingKey.about':
    'A signature says that a pack is yours to whoever knows the fingerprint of your key from you. The key lies beside these settings, never in a notebook or a pack.',
  'signingKey.fingerprint': 'Fingerprint: {fingerprint}',
  'signingKey.passphrase': 'Passphrase of the key',
  'signingKey.newPassphrase': 'Passphrase for a new key',
  'signingKey.newPassphrase.hint':
    'Asked for at every signature, and never kept. Left empty, whoever can read your files can sign as you.',
  'signingKey.make': 'Make a key',
  'signingKey.copy': 'Copy public key',
  'signingKey.copied': 'The public key is on the clipboard.',
  'signingKey.delete': 'Delete the key…',
  'signingKey.deleteQuestion':
    'Delete the key for good? Packs that it signed stay valid; nothing can be signed with it any more.',
  'signingKey.keep': 'Keep it',
  'signingKey.deleteNow': 'Delete for good',
  'signingKey.exists':
    'There is a key already, with the fingerprint {fingerprint}. Nothing was changed. Delete it first if you want another; packs that it signed stay valid.',
  'signingKey.none': 'There is no key. Make one first.',
  'signingKey.needsPassphrase': 'The key is encrypted. Its passphrase is needed to sign.',
  'signingKey.wrongPassphrase': 'This is not the passphrase of the key. Nothing was signed.',
  'signingKey.damaged':
    'The key in {path} cannot be read. Nothing was signed. Put a copy of the file back, or delete it and make another key.',
  'signingKey.notWritten': 'The key could not be written to {path}. No key was made.',
} as const;
