/** Interface text of recovery (ICU MessageFormat). Keys start with "recovery.". */
export const recoveryMessages = {
  'recovery.nothing':
    'Nothing of a notebook can be read in {file}. It was left as it is. Keep it, and go back to a backup.',
  'recovery.sameFile': 'What is recovered goes into a new file: {path} is the damaged one.',
  'recovery.lostText': 'The text of “{title}” (version {version}) could not be read.',
  'recovery.lostBytes': 'The original bytes of “{title}” (version {version}) could not be read.',
} as const;
