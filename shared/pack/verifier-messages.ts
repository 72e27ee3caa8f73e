/** Words of the page that checks evidence packs (ICU MessageFormat). */
export const verifierMessages = {
  'verifier.title': 'Check an evidence pack',
  'verifier.about':
    'This page compares a memo’s quotes with the texts in its pack. It runs in this browser alone: nothing is sent, and nothing is loaded.',
  'verifier.choose': 'Choose a pack (.zip) …',
  'verifier.drop': 'or drop it here',
  'verifier.key': 'Fingerprint of the key that has to have signed it (if you know it)',
  'verifier.key.wrong': 'A fingerprint has 64 hexadecimal digits. The pack was not checked.',
  'verifier.key.hint': 'Ask the analyst in another way than the one by which the pack came.',
  'verifier.working': 'Checking {file} …',
  'verifier.unreadable': '{file} could not be read.',
  'verifier.ok': 'Nothing differs',
  'verifier.ok.detail':
    'Every byte of the pack is as it has to be, and every quote stands in the text that it is quoted from.',
  'verifier.differs': 'The pack is not what it says',
  'verifier.differs.detail': 'What follows differs. Do not rely on the memo before it is explained.',
  'verifier.memo': 'Memo',
  'verifier.untitled': 'Untitled memo',
  'verifier.made': 'Exported {at} with {application} {version}',
  'verifier.file': 'File',
  'verifier.file.value': '{file}, {bytes, number} bytes, SHA-256 {sha256}',
  'verifier.signature': 'Signature',
  'verifier.signature.valid':
    'Signed by the key {fingerprint}. That says who made it if you know this fingerprint from the analyst.',
  'verifier.signature.expected': 'Signed by the key that you named, {fingerprint}.',
  'verifier.faults': 'What differs',
  'verifier.citations': 'Citations',
  'verifier.counts':
    '{count, plural, one {# passage} other {# passages}}: {whole} verified in the whole source, {excerpt} in an excerpt, {failed} failed',
  'verifier.number': 'Citation {label}',
  'verifier.sentence': 'The memo says',
  'verifier.claim': 'The claim',
  'verifier.query': 'Searched for, and not found',
  'verifier.source': 'The source',
  'verifier.contradicts': 'The source (this passage contradicts the claim)',
  'verifier.claimed': 'The pack claims this quote',
  'verifier.place': 'Code points {start}–{end} of the stored text, SHA-256 {sha256}',
  'verifier.files': 'Files in the pack ({count})',
  'verifier.file.as-listed': 'as listed',
  'verifier.file.differs': 'differs',
  'verifier.file.missing': 'missing',
  'verifier.file.unlisted': 'not listed',
  'verifier.foot':
    'A page inside a pack cannot vouch for itself: whoever changed the pack could have changed the page. Use a copy from Claimbook, and compare this page’s SHA-256 with the one that Claimbook shows. Claimbook {version}.',
  'verifier.foot.proof':
    'Verified means that nothing changed since the source was captured, not that the source is true. An excerpt shows that the words are in the pack; that they are from the source of that hash can be told only with the source.',
} as const;
