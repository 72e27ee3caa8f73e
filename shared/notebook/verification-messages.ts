/** What checking a notebook can find (ICU MessageFormat). Keys start with "notebook.verify.". */
export const verificationMessages = {
  'notebook.verify.bytes': 'The original bytes of “{title}” are not the ones that were imported.',
  'notebook.verify.text': 'The stored text of “{title}” is not the one that was recorded at import.',
  'notebook.verify.source': 'The details of “{title}” were changed by something other than Claimbook.',
  'notebook.verify.missingSource': 'A source that was imported is missing.',
  'notebook.verify.group': 'The group “{name}” was changed by something other than Claimbook.',
  'notebook.verify.missingGroup': 'A group of sources that was made is missing.',
  'notebook.verify.kin-hash-differs':
    'What was decided about two sources was changed by something other than Claimbook.',
  'notebook.verify.missing-kin': 'What was decided about two sources is missing.',
  'notebook.verify.view':
    'The view “{name}” of the claims table was changed by something other than Claimbook.',
  'notebook.verify.missingView': 'A view of the claims table that was saved is missing.',
  'notebook.verify.reference-hash-differs': 'A reference was changed by something other than Claimbook.',
  'notebook.verify.missing-reference': 'A reference that was taken in is missing.',
  'notebook.verify.evidenceSource': 'A passage refers to a source that is missing.',
  'notebook.verify.quote': 'A quote does not stand at its place in “{title}”: “{quote}”',
  'notebook.verify.context': 'The words around a quote are not the ones in “{title}”: “{quote}”',
  'notebook.verify.claim': 'A claim was changed by something other than Claimbook: “{claim}”',
  'notebook.verify.missingClaim': 'A claim that was made is missing.',
  'notebook.verify.claimEntity': 'A claim is about an entity that is missing: “{claim}”',
  'notebook.verify.link': 'A link between claims was changed by something other than Claimbook.',
  'notebook.verify.missingLink': 'A link between claims that was made is missing.',
  'notebook.verify.linkedClaim': 'A link refers to a claim that is missing.',
  'notebook.verify.entity': 'The entity “{name}” was changed by something other than Claimbook.',
  'notebook.verify.missingEntity': 'An entity that was made is missing.',
  'notebook.verify.relation': 'A relation between entities was changed by something other than Claimbook.',
  'notebook.verify.missingRelation': 'A relation between entities that was made is missing.',
  'notebook.verify.relatedEntity': 'A relation refers to an entity that is missing.',
  'notebook.verify.relationClaim': 'A relation is backed by a claim that is missing.',
  'notebook.verify.missingCitedClaim': 'The memo “{memo}” cites a claim that is missing.',
  'notebook.verify.missingCitedSearch':
    'The memo “{memo}” cites a search in vain of which the record is missing.',
  'notebook.verify.missingCitedSource': 'The memo “{memo}” cites a source that is missing.',
  'notebook.verify.memo': 'The memo “{memo}” was changed by something other than Claimbook.',
  'notebook.verify.missingMemo': 'A memo that was written is missing.',
  'notebook.verify.memo-record.known-claim':
    'What the memo “{memo}” knows of a claim that it cites was changed by something other than Claimbook.',
  'notebook.verify.memo-record.version':
    'A version of the memo “{memo}” was changed by something other than Claimbook.',
  'notebook.verify.memo-record.template':
    'The template “{memo}” was changed by something other than Claimbook.',
  'notebook.verify.memo-record.waiver':
    'A waiver of a check of the memo “{memo}” was changed by something other than Claimbook.',
  'notebook.verify.memo-record.unreadable': 'What is kept beside a memo cannot be read.',
  'notebook.verify.missing-memo-record':
    'What was kept beside a memo is missing: a version, a template or a state.',
  'notebook.verify.search-record.saved': 'The search “{name}” was changed by something other than Claimbook.',
  'notebook.verify.search-record.none-found':
    'What was searched for in vain, “{name}”, was changed by something other than Claimbook.',
  'notebook.verify.search-record.unreadable': 'What a search left in the notebook cannot be read.',
  'notebook.verify.missing-search-record':
    'A search that was kept, or what was searched for in vain, is missing.',
  'notebook.verify.codebook': 'The codebook is not the one that was recorded.',
  'notebook.verify.log': 'The log of changes is broken: {fault}',
  'notebook.verify.notebook': 'The notebook’s own record was changed by something other than Claimbook.',
  'notebook.verify.unreadable': 'A part of the file cannot be read: {detail}',
  'notebook.verify.integrity': 'The database reports damage: {detail}',
} as const;
