/** Words about the key that the analyst signs evidence packs with (ICU MessageFormat). */
export const signingKeyMessages = {
  'signingKey.exists':
    'There is a key already, with the fingerprint {fingerprint}. Nothing was changed. Delete it first if you want another; packs that it signed stay valid.',
  'signingKey.none': 'There is no key. Make one first.',
  'signingKey.needsPassphrase': 'The key is encrypted. Its passphrase is needed to sign.',
  'signingKey.wrongPassphrase': 'This is not the passphrase of the key. Nothing was signed.',
  'signingKey.damaged':
    'The key in {path} cannot be read. Nothing was signed. Put a copy of the file back, or delete it and make another key.',
  'signingKey.notWritten': 'The key could not be written to {path}. No key was made.',
} as const;
