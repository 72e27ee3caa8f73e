/** Interface text of the settings (ICU MessageFormat). */
export const settingsMessages = {
  'settings.title': 'Settings',
  'settings.analystName': 'Your name',
  'settings.analystName.hint':
    'Stands in claims and translations as coder and translator. Left empty, you are “Analyst”.',
  'settings.theme': 'Theme',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.sepia': 'Sepia',
  'settings.theme.dark': 'Dark',
  'settings.theme.high-contrast': 'High contrast',
  'settings.readerFontSize': 'Reading size, pixels',
  'settings.readerMeasure': 'Reading column, characters',
  'settings.importLimit': 'Largest file to import, MB',
  'settings.parserTimeout': 'Longest time for one document, seconds',
  'settings.parserMemory': 'Most memory for one document, MB',
  'settings.limits': 'Limits for documents',
  'settings.limits.note': 'A document past a limit is refused with a message, and nothing of it is stored.',
  'settings.backupsKept': 'Daily backups kept of a notebook',
  'settings.staleDays': 'A source is stale after, days',
  'settings.stalePostDays': 'For who holds a post, days',
  'settings.pinned': 'Pinned codes',
  'settings.pinned.note':
    'The keys 1–9 apply these to the selected words. Pin codes from the codebook or the tag bar.',
  'settings.pinned.none': 'No code is pinned.',
  'settings.pinned.remove': 'Unpin {code}',
  'settings.done': 'Done',
} as const;
