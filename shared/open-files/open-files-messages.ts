/** Interface text of notebooks as open files (ICU MessageFormat). Keys start with "openFiles.". */
export const openFilesMessages = {
  'openFiles.notEmpty':
    '{path} is there already and not empty. Nothing was written. Choose a folder that is not there yet.',
  'openFiles.encrypted':
    'The notebook is encrypted, and open files are not: nothing was written. Say that this is meant: “--plain” on the command line.',
  'openFiles.written': '{files, plural, one {# file} other {# files}} written to {path}.',
  'openFiles.noFolder': 'There is no folder {path}.',
  'openFiles.noManifest': '{path} is no notebook in open files: it has no manifest.json. Nothing was made.',
  'openFiles.missing': 'The folder is not whole: “{file}” is missing. Nothing was made.',
  'openFiles.differs':
    'The folder was changed: “{file}” is not what was written there, by its hash. Nothing was made.',
  'openFiles.link':
    '“{file}” is not a file but a link, a folder or a device, and could lead elsewhere. Nothing was made.',
  'openFiles.twice': 'The folder lists “{file}” twice. Nothing was made.',
  'openFiles.badData': '“{file}” does not hold what a notebook in open files has there. Nothing was made.',
  'openFiles.notSound':
    'No notebook was made of {folder}: {count, plural, one {# thing differs} other {# things differ}} from what was recorded in it.',
  'openFiles.readme': `A notebook of Claimbook in open files

Everything that the notebook holds stands here in files that other programs can read.

texts/       the texts of the sources, one file for each version, UTF-8, as they are quoted
originals/   the bytes of the sources as they were imported
memos/       the memos in Markdown
codebook.json  the codebook in use
log.txt      who did what when
data/        every table of the notebook in JSON, one row a line: the notebook can be made again from these
manifest.json  every file with its size and SHA-256
SHA256SUMS   the same for "sha256sum -c SHA256SUMS"

"claimbook import-all FOLDER NOTEBOOK" makes the same notebook again, with the same ids, hashes and log. The format is
described in docs/open-files.md of Claimbook. Nothing here is encrypted.
`,
} as const;
