/** Words of making an evidence pack, and of the files in it (ICU MessageFormat). */
export const packExportMessages = {
  'pack.dialog.title': 'Export evidence pack',
  'pack.dialog.about':
    'One archive with the memo, every cited passage, hashes, codebook and log, that a reviewer checks alone in any browser. Names and notes go in as they are chosen for exports.',
  'pack.dialog.formats': 'The memo as',
  'pack.dialog.sources': 'Whole sources',
  'pack.dialog.sources.note':
    'Of the others only the words around each passage go in. Mind the licences: a whole source is text and original.',
  'pack.dialog.sources.none': 'The memo cites no source.',
  'pack.dialog.noLicence': 'No note on its licence.',
  'pack.dialog.signature': 'Signature',
  'pack.dialog.sign': 'Sign with your key {fingerprint}',
  'pack.dialog.noKey':
    'You have no key. The pack then shows that it is consistent, not who made it. A key is made in the settings.',
  'pack.dialog.passages':
    '{verifiedWhole, plural, one {# passage} other {# passages}} verified in the whole source, {verifiedExcerpt} in an excerpt, {failed} not',
  'pack.dialog.files': '{count, plural, one {# file} other {# files}}. SHA-256 of the pack: {sha256}',
  'pack.noMemo': 'Open the memo first that the pack is to be of.',
  'pack.notes':
    'A pack holds the memo as it is kept, with its notes: without them its hash would be another one. Nothing was written. Take the notes out of the memo first, or leave them in.',
  'pack.tooLarge':
    'The pack would be larger than 1 GB, and could not be checked in memory. Nothing was written. Put fewer whole sources into it.',
  'pack.notCited': 'The memo cites no source {source}, so that it cannot be put into the pack whole.',
  'pack.exported':
    'Wrote {path} ({byteLength, number} bytes{replaced, select, true {, in place of the file that was there} other {}}): {verifiedWhole, plural, =0 {no passage} one {# passage} other {# passages}} verified in the whole source, {verifiedExcerpt} in an excerpt, {failed} not',
  'pack.failedPassages':
    '{count, plural, one {# passage cannot} other {# passages cannot}} be verified from the pack: see verify.',
  'pack.pageSaved': 'Wrote {path} ({byteLength, number} bytes). SHA-256 {sha256}',
  'pack.noPage':
    'The verification page is missing from this installation. Nothing was written. Build or install Claimbook again.',

  'pack.readme.title': 'Evidence pack of the memo “{title}”',
  'pack.readme.about':
    'This archive holds a memo, every passage that it cites, and what is needed to check them. A sentence of the memo with a number in brackets rests on the passages of that number.',
  'pack.readme.check':
    'To check it, you need no Claimbook and no network. Open a verification page of Claimbook in any browser and give it this archive as it is, unopened and not packed again. It recomputes every hash, compares every byte of the archive, checks the signature, and shows every quote in its context. “claimbook verify FILE.zip” does the same on a command line.',
  'pack.readme.page':
    'verify.html in this archive is such a page, for convenience. A page inside a pack cannot vouch for itself: whoever changed the pack could have changed the page too. Use a copy that you have from elsewhere, and compare its SHA-256 with the one that Claimbook shows for its own.',
  'pack.readme.unsigned':
    'This pack is not signed. A check shows that it is consistent with itself, not who made it: somebody who writes all of it anew can make it say anything.',
  'pack.readme.signed':
    'This pack is signed (Ed25519, RFC 8032) by the key with the fingerprint {fingerprint}. That says who made it only if you know from the analyst, in another way, that this is their key.',
  'pack.readme.contents':
    'memo/ – the memo, to read and as data\nexcerpts/ – the words around each passage, by its number\nsources/ – the records of each source with the hashes of its bytes and its text; whole texts and originals where they were put in\nclaims.json – the cited claims; people are numbered\nannotations.json – the passages as W3C Web Annotations\ncodebook.json – the codebook in force\nlog.json – the log of the notebook, chained by hashes; names and paths stand in it as salted commitments alone\nmanifest.json – the SHA-256 of every other file, and what each citation claims\nmanifest.sig – the signature of manifest.json, where there is one',
  'pack.readme.positions':
    'Positions count Unicode code points of the stored text, from 0, the end exclusive. Hashes are SHA-256. They show that nothing changed since a source was captured, not that what it says is true.',
  'pack.sealOrPlain':
    'The notebook is encrypted. Give the pack a passphrase, or choose that anybody who has it can read it.',
  'pack.sealed':
    '{file} is an encrypted evidence pack. Put its passphrase into the environment as {variable}, or run this on a terminal, which asks for it.',
  'pack.wrongPassphrase': 'This passphrase does not open {file}, or the file was changed.',
  'pack.dialog.encryption': 'Encryption',
  'pack.dialog.seal': 'Encrypt the pack',
  'pack.dialog.seal.note':
    'The reviewer needs its passphrase, and Claimbook or another program that knows scrypt and AES-256-GCM: the verification page cannot open it.',
  'pack.dialog.sealedWith': 'Passphrase of the pack',
} as const;
