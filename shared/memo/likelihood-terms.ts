/** The terms of both rows of ICD 203 (2015), longest first where one holds another. */
const terms =
  /\b(almost no chance|remote chance|(very )?unlikely|(highly )?(im)?probable|roughly even (chance|odds)|(very )?likely|(almost|nearly) certain(ly)?)\b/iu;

/** Whether a text uses a term of the likelihood scale, so that its reader needs the legend. */
export function usesLikelihoodTerm(text: string): boolean {
  return terms.test(text);
}
