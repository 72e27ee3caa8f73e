import { checkRuleMessages } from '../check/check-rule-messages';
import { ruleIdSchema } from '../check/check-schema';

/** Each check of a memo with why it is there and how to mend what it finds, a paragraph a rule. */
export const checkHelp: readonly string[] = ruleIdSchema.options.map((rule) => {
  const title = checkRuleMessages[`check.title.${rule}`];
  return `${rule} ${title}. ${checkRuleMessages[`check.why.${rule}`]} To mend it: ${uncapitalised(
    checkRuleMessages[`check.mend.${rule}`],
  )}`;
});

function uncapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
