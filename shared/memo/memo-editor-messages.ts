/** Words of the memo's text, its list and its dialogs (ICU MessageFormat). Keys start with "memo.". */
export const memoEditorMessages = {
  'memo.editor.label': 'Text of the memo',
  'memo.editor.footnote': 'Footnote {letter}',
  'memo.editor.footnote.back': 'Back to footnote {letter} in the text',
  'memo.editor.citation.sound': 'Citation {summary}',
  'memo.editor.citation.missing': 'Citation of a claim that is no longer in the notebook, {summary}',
  'memo.editor.citation.withdrawn': 'Citation of a withdrawn claim, {summary}',
  'memo.editor.citation.superseded': 'Citation of a superseded claim, {summary}',
  'memo.editor.citation.disputed': 'Citation of a disputed claim, {summary}',
  'memo.editor.missingClaim': 'not in the notebook',
  'memo.editor.hint.bottom-line': 'What the reader must know, in at most three sentences.',
  'memo.editor.hint.question-and-scope': 'What was asked, about whom, for which period; what was left out.',
  'memo.editor.hint.key-judgements':
    'Each judgement with its likelihood in one sentence and your confidence, with its basis, in the next. Cite with @.',
  'memo.editor.hint.evidence':
    'What the sources say, by dimension. Type @ to cite a claim, or drag claims in.',
  'memo.editor.hint.alternative-reading':
    'How else could the same evidence be read, and what speaks against that?',
  'memo.editor.hint.gaps': 'What is not known, what was assumed, who disagrees.',
} as const;
