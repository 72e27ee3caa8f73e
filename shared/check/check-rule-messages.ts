/** Of each check: its name, why it is there, how to mend what it finds (ICU MessageFormat). Keys: check.title, check.why, check.mend. */
export const checkRuleMessages = {
  'check.title.E01': 'Likelihood and confidence in one sentence',
  'check.why.E01':
    'How likely something is and how well the judgement is founded are two things; in one sentence the reader takes the one for the other (ICD 203).',
  'check.mend.E01': 'Put the likelihood into one sentence and the confidence, with its basis, into the next.',
  'check.title.E02': 'Judgement without a citation',
  'check.why.E02':
    'A reader cannot check a judgement that leads to no evidence. Once the sentence of an E01 is divided, its halves are looked at.',
  'check.mend.E02':
    'Cite the claims that the judgement rests on, or say what the sentence only asks or supposes.',
  'check.title.E03': 'Quote or search differs from its source',
  'check.why.E03':
    'The words, or a hash of the source, are no longer what they were when the passage was tagged, or a search that found nothing finds something now. Nothing may rest on it.',
  'check.mend.E03':
    'Open the source and mark the passage anew, or take the citation out. “Check the notebook” says more.',
  'check.title.E04': 'Source without a descriptor',
  'check.why.E04':
    'ICD 206 asks of each source what it is: who speaks, with what access, how good it is. Without that, the endnote is only an address.',
  'check.mend.E04': 'Write the descriptor in the source’s details.',
  'check.title.E05': 'Citation of something that is gone',
  'check.why.E05':
    'The claim is missing, withdrawn, superseded or without a passage, the record of a search is deleted, or the source is purged, missing or in the bin.',
  'check.mend.E05': 'Cite another claim, restore what was put away, or take the citation out.',
  'check.title.E06': 'Confidence without a basis',
  'check.why.E06':
    'A level of confidence says something only together with what it rests on: how many sources, how near, what is missing.',
  'check.mend.E06':
    'Give the basis in the same sentence (“because …”, “: two notices agree”) or in the next; for a claim, in its details.',
  'check.title.E07': 'Term outside the scale of likelihood',
  'check.why.E07':
    'Readers put very different numbers on such words. The scale has seven terms in each of two rows; in Chinese 几乎不可能、极不可能、不太可能、可能性各半、很可能（较可能）、极有可能、几乎肯定, or the same with 概率. No official Chinese row exists; these are Claimbook’s.',
  'check.mend.E07':
    'Use the term of the scale that you mean: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain.',
  'check.title.E08': 'Denial or supposition cited as if it were so',
  'check.why.E08':
    'Every tag of the claim is negated or hypothetical, but the sentence has no word that denies or supposes.',
  'check.mend.E08': 'Say what the passage says, cite another claim, or change the polarity of the tag.',
  'check.title.E09': 'Translation without the original',
  'check.why.E09':
    'A reader can check a translation only beside its original. The notebook keeps the original as the quote; here the quote is itself the translation, or a translated quotation leads nowhere.',
  'check.mend.E09':
    'Tag the passage in the original document, or set the original words or a citation beside the translation.',
  'check.title.W01': 'Terms of both rows of the scale',
  'check.why.W01':
    'ICD 203 asks for one row in a text, unless a legend shows both. Exports print the scale where English terms of it are used, so in a notebook this speaks up only where none would be printed.',
  'check.mend.W01': 'Use the terms of one row throughout, or add a legend.',
  'check.title.W02': 'Vague word in place of an estimate or a source',
  'check.why.W02':
    '“May”, “seems”, “significant”, 可能 or 据悉 say neither how likely, nor how much, nor who. Quotations, reported speech, permission, ability, questions and what is measured in the same sentence are left alone; so is hearsay with a citation.',
  'check.mend.W02': 'Use a term of the scale, a number, or the name of who says it, with a citation.',
  'check.title.W03': 'Judgement on one independent source',
  'check.why.W03':
    'One source can be wrong, or be wrongly read, and nothing would show it. Counted are the sources of the supporting passages that the paragraph cites.',
  'check.mend.W03':
    'Look for a second source of another origin; else say in the confidence that there is only one.',
  'check.title.W04': 'All sources share one origin',
  'check.why.W04':
    'Reprints and what is derived from them are one witness. Told by what was marked as derived, and by 80 % or more of common runs of eight words or characters; two sources that were marked as not derived count as two.',
  'check.mend.W04': 'Find a source of another origin, or say that all go back to one.',
  'check.title.W05': 'Newest source is old',
  'check.why.W05':
    'Things may have changed since. A judgement on who holds a post ages sooner. Dates of publication count; where one is unknown, nothing is said.',
  'check.mend.W05':
    'Look for something newer, or say as of when the judgement holds. The settings say after how many days a source is old.',
  'check.title.W06': 'High confidence on what cannot be judged',
  'check.why.W06':
    'The claim is rated F or 6: its source or its truth could not be judged. That does not carry high confidence. New claims begin with these ratings.',
  'check.mend.W06': 'Rate the claim in its details, or lower the confidence.',
  'check.title.W07': 'Inference or forecast cited as a fact',
  'check.why.W07': 'The claim is somebody’s conclusion or expectation, and the sentence states it plainly.',
  'check.mend.W07': 'Say who concludes or expects it.',
  'check.title.W08': 'Judgement on other analysts’ judgements alone',
  'check.why.W08':
    'The codes of D9 mark judgements, not evidence. Looked for are claims all of whose codes belong to the dimension “systemic-assessment”.',
  'check.mend.W08': 'Cite what those judgements rest on.',
  'check.title.W09': 'Date of event or publication missing',
  'check.why.W09':
    'A notice may be of today and speak of last year. A claim whose two dates are equal may only never have been looked at; Claimbook cannot tell that from a true coincidence.',
  'check.mend.W09': 'Give the time of the event and of publication in the claim’s details.',
  'check.title.W10': 'No alternative considered',
  'check.why.W10': 'Evidence that fits one reading often fits another as well.',
  'check.mend.W10': 'Say how else the same evidence could be read, and what speaks against that.',
  'check.title.W11': 'No sign of a search for contradicting evidence',
  'check.why.W11':
    'No cited claim has a passage or a link that contradicts it, and the memo does not say that such evidence was looked for.',
  'check.mend.W11':
    'Look for what would speak against the judgement, and say what you found, or that you found nothing.',
  'check.title.W13': 'Study taken as proof of control',
  'check.why.W13':
    'Who attends a study session has listened. Who decides is another question, which needs evidence of decisions.',
  'check.mend.W13': 'Cite a decision, an agenda or a rule of procedure, or say only that they studied.',
  'check.title.W14': 'Legal duty taken as proof of conduct',
  'check.why.W14':
    'What a law or charter asks for need not be done. Told by the codes on statutory roles, articles of association and security duties, and by words.',
  'check.mend.W14': 'Cite a case in which it was done, or say only that it is required.',
  'check.title.W15': 'Short name or alias that is not resolved',
  'check.why.W15':
    'A reader outside your field does not know who that is, or several bear the name. Names and their kinds are those of the notebook’s entities.',
  'check.mend.W15': 'Use the full name once, with the short one in brackets.',
  'check.title.W16': 'Machine translation that nobody reviewed',
  'check.why.W16': 'Machines turn denials around and smooth over what is unclear.',
  'check.mend.W16': 'Compare the translation with the original and set its state to reviewed.',
  'check.title.W17': 'Bottom line too long',
  'check.why.W17': 'Who reads only the bottom line reads three sentences at most.',
  'check.mend.W17': 'Keep what the reader must know; the rest belongs to the key judgements.',
  'check.title.W18': 'Two hedges on one thing',
  'check.why.W18': '“Likely may” is neither likely nor may: the reader cannot tell how likely it is.',
  'check.mend.W18': 'Keep one term, of the scale.',
  'check.title.W19': 'What ought to be, in a memo about what is',
  'check.why.W19': 'Advice needs other grounds than evidence, and makes a reader doubt the evidence.',
  'check.mend.W19': 'Leave it out, or say whose demand it is.',
  'check.title.W20': 'Words of the page’s machinery inside a quote',
  'check.why.W20': '“0 Comments” and the like belong to the page on which a text stood, not to the text.',
  'check.mend.W20': 'Move the edges of the passage, or split it.',
  'check.title.I01': 'Passive judgement',
  'check.why.I01': '“It is assessed” hides who judges.',
  'check.mend.I01': 'Say who: “we assess”, or the name.',
  'check.title.I02': 'Post without an end, and begun long ago',
  'check.why.I02':
    'The relation began more than two years ago and nobody entered an end. Looked at are relations that a cited claim backs.',
  'check.mend.I02': 'Check whether they still hold the post; enter the end, or say as of when.',
  'check.title.I03': 'Dimension not covered',
  'check.why.I03':
    'No cited claim has a code of it, and the part on gaps does not name it. Whether it was searched, nobody but you can say.',
  'check.mend.I03': 'Search it, or write under “Gaps” that nothing was found or that it was not searched.',
} as const;
