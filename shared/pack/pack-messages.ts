/** What differs in an evidence pack, and what its check says (ICU MessageFormat). */
export const packMessages = {
  'pack.fault.container-name': 'The archive has an entry of a name that no pack has: {entry}',
  'pack.fault.container-duplicate': 'The archive has two entries of the name {entry}.',
  'pack.fault.container-order':
    'The entries of the archive are not in their order: {entry} follows {before}.',
  'pack.fault.container-field':
    '{place, select, header {In the header of {entry}} directory {In the directory record of {entry}} other {In the end record of the archive}}, at byte {offset, number, ::group-off}: {field, select, signature {the signature} madeBy {the maker’s version} version {the version} flags {the flags} method {the method of compression} time {the time} date {the date} crc {the CRC} storedSize {the stored size} size {the size} nameLength {the length of the name} extraLength {the length of the extra field} commentLength {the length of the comment} disk {the disk number} attributes {the attributes} offset {the offset} name {the name} count {the number of entries} directorySize {the size of the directory} directoryOffset {the offset of the directory} other {a field}} is not what it has to be.',
  'pack.fault.container-contents':
    'The contents of {entry} were changed: they do not have the CRC that the archive states twice.',
  'pack.fault.container-truncated':
    'The archive ends at byte {offset, number, ::group-off}, {place, select, header {in the header of {entry}} contents {in the contents of {entry}} directory {in the directory record of {entry}} other {in its end record}}: it was cut off.',
  'pack.fault.container-trailing':
    '{count, plural, one {One byte follows} other {# bytes follow}} the end of the archive, at byte {offset, number, ::group-off}.',
  'pack.fault.manifest-unreadable': 'manifest.json cannot be read{field, select, none {} other {: {field}}}.',
  'pack.fault.manifest-newer':
    'The pack is of format {version}, which is newer than this check knows. Use a newer verification page.',
  'pack.fault.manifest-not-canonical':
    'manifest.json is not spelt as a pack spells it: it was written again by something else.',
  'pack.fault.manifest-contradicts-itself': 'manifest.json contradicts itself at {field}.',
  'pack.fault.file-differs':
    '{path} is not the file that the manifest lists: its SHA-256 or its size differs.',
  'pack.fault.file-missing': '{path} is listed in the manifest and is not in the pack.',
  'pack.fault.file-unlisted': '{path} is in the pack and not listed in the manifest.',
  'pack.fault.signature-unreadable':
    'manifest.sig cannot be read, or names a fingerprint that is not its key’s.',
  'pack.fault.signature-missing':
    'The manifest says that it is signed by the key {fingerprint}, and there is no signature.',
  'pack.fault.signature-unannounced':
    'The pack is signed by the key {fingerprint}, and the manifest says that nobody signs it.',
  'pack.fault.signature-wrong':
    'The signature is not one of this manifest by the key {fingerprint}: the manifest or the signature was changed.',
  'pack.fault.signature-other-key':
    'The signature is by the key {fingerprint}, and the manifest names another one.',
  'pack.fault.key-differs': 'The pack is not signed by the key that was asked for, {expected}.',
  'pack.fault.key-unsigned': 'The pack is not signed; it was to be signed by the key {expected}.',
  'pack.fault.contents-unreadable': '{path} cannot be read.',
  'pack.fault.memo-hash-differs': 'memo/document.json is not the memo that the manifest names.',
  'pack.fault.memo-counts-differ':
    'The memo does not have the citations and sentences that the manifest counts.',
  'pack.fault.memo-citations-differ':
    'The manifest has more citations than the {count, plural, one {one} other {#}} of the memo.',
  'pack.fault.memo-number-missing': 'The memo’s citation {number} is not the one that the manifest records.',
  'pack.fault.codebook-hash-differs': 'codebook.json is not the codebook that the manifest names.',
  'pack.fault.source-record-differs': '{path} says something else of source {number} than the manifest.',
  'pack.fault.original-hash-differs':
    '{path} is not the original that source {number} was captured as: its SHA-256 differs.',
  'pack.fault.text-hash-differs': '{path} is not the stored text of source {number}: its SHA-256 differs.',
  'pack.fault.log-broken': 'The log was changed: entry {entry} does not follow from the one before it.',
  'pack.fault.log-end-differs': 'The log does not end where the manifest says.',
  'pack.fault.log-memo-differs': 'The log does not know the memo as it is in the pack.',
  'pack.fault.log-codebook-differs': 'The log does not know the codebook as it is in the pack.',
  'pack.fault.annotations-differ':
    'The selectors in annotations.json are not those of the manifest’s passages.',
  'pack.fault.claims-differ': 'claims.json does not hold the claims that the manifest records.',
  'pack.fault.passage-not-trusted':
    'The manifest is not to be believed, and nothing that it claims is verified.',
  'pack.fault.passage-claim-missing': 'What is cited was no longer in the notebook when the pack was made.',
  'pack.fault.passage-none': 'The claim has no passage: there is nothing to compare.',
  'pack.fault.passage-not-cited': 'The memo cites another claim by this number.',
  'pack.fault.passage-record-differs':
    'The record of the claim gives other words, another place or another source.',
  'pack.fault.passage-source-missing':
    'The pack holds no text for this passage: the source was missing or purged when it was made.',
  'pack.fault.passage-quote-hash-differs': 'The SHA-256 of the quote is not the one that is recorded.',
  'pack.fault.passage-file-differs': '{path} is missing or was changed.',
  'pack.fault.passage-text-hash-differs': '{path} does not have the SHA-256 of the source’s stored text.',
  'pack.fault.passage-text-unreadable': '{path} is not text in UTF-8.',
  'pack.fault.passage-excerpt-short': '{path} is not the stretch of text that the manifest says.',
  'pack.fault.passage-quote-differs': 'Other words stand at this place of {path}.',
  'pack.fault.search-none': 'The pack does not say what was searched for.',
  'pack.fault.search-not-confirmed':
    'When the pack was made, the search found something or could not be run again.',
  'pack.fault.search-source-missing': 'The source that was searched is not in the pack.',
  'pack.fault.search-text-differs': 'The source has another text than the one that was searched.',
  'pack.fault.search-not-in-log': 'The notebook’s log does not know this record as it is here.',

  'pack.state.verified-whole': 'verified in the whole source',
  'pack.state.verified-excerpt': 'verified in the excerpt, whole source not in the pack',
  'pack.state.failed': 'failed',
  'pack.state.search-recorded':
    'a search that found nothing: its record, the hash of the text searched and the log agree; whoever has the text can search it again',
  'pack.state.no-quote': 'cites the source as a whole: no words are quoted, and nothing was compared',
  'pack.signature.valid': 'Signed by the key {fingerprint}',
  'pack.signature.unsigned': 'Not signed. The pack shows that it is consistent, not who made it.',
  'pack.signature.invalid': 'The signature does not hold.',

  'pack.verdict.ok':
    'Nothing differs: every byte of the pack is as it has to be, and every passage stands in the text that it is quoted from.',
  'pack.verdict.differs': 'The pack differs from what it says.',

  'pack.none.not-a-zip': '{file} is no evidence pack: it is not a zip archive, or its beginning was changed.',
  'pack.none.no-manifest':
    '{file} is no evidence pack: it has no manifest.json. It is another archive, or what is left of a damaged one.',
  'pack.none.too-large':
    '{file} is larger than an evidence pack can be ({limit, number} MB). It was not read.',
} as const;
