import { partyStateControlCodebook } from '../../shared/codebook/party-state-control';
import { builtInRules } from '../../shared/suggestion/built-in-triggers';
import { compileCodebookTriggers } from '../../shared/suggestion/codebook-triggers';
import { suggestTags } from '../../shared/suggestion/suggest-tags';
import { readSentences } from '../unit/suggestion/score-lexicon';

export { scoreLexicon } from '../unit/suggestion/score-lexicon';

/** Milliseconds for all suggestions of a text of 1 MB, made of the labelled sentences of a language; the best of three. */
export function suggestionTime(language: string): number {
  const triggers = compileCodebookTriggers(partyStateControlCodebook);
  const sentences = readSentences('held-out.tsv').filter((row) => row.language === language);
  const once = sentences.map(({ sentence }) => sentence).join(language === 'zh' ? '' : ' ');
  const text = `${once}\n\n`.repeat(Math.ceil(1e6 / Buffer.byteLength(once)));
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    suggestTags(text, triggers, builtInRules);
    return performance.now() - started;
  });
  return Math.min(...times);
}
