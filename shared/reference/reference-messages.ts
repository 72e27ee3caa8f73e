/** Words about references of other programs (ICU MessageFormat). Keys start with "reference.". */
export const referenceMessages = {
  'reference.unsupported':
    '“{name}” holds no references in RIS, BibTeX or CSL-JSON. Nothing was taken from it.',
  'reference.badJson': '“{name}” is broken JSON. Nothing was taken from it.',
  'reference.bad.syntax': 'It is broken: a brace, a quotation mark or a comma is missing.',
  'reference.bad.noTitle': 'It has no title, no DOI and no address.',
  'reference.bad.noItem': 'It is no reference with a type, and a title, DOI or address.',
  'reference.notFound': 'This reference is no longer in the notebook.',
} as const;
