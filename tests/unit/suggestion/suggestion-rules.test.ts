import { expect, it } from 'vitest';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import { builtInRules } from '../../../shared/suggestion/built-in-triggers';
import { compileCodebookTriggers } from '../../../shared/suggestion/codebook-triggers';
import { suggestTags } from '../../../shared/suggestion/suggest-tags';
import { codesBearingOn } from '../../../shared/suggestion/suggestion-rules';
import { readSentences } from './score-lexicon';

it('names the codes without which a code would be suggested otherwise, and no others are needed', () => {
  expect(codesBearingOn('party-committee', builtInRules)).toBeUndefined();
  const text = readSentences('held-out.tsv')
    .map(({ sentence }) => sentence)
    .join('\n\n');
  const all = suggestTags(text, compileCodebookTriggers(partyStateControlCodebook), builtInRules);
  for (const codeId of ['golden-share', 'state-ownership', 'party-discipline', 'mass-line']) {
    const some = compileCodebookTriggers(partyStateControlCodebook, codesBearingOn(codeId, builtInRules));
    const ofCode = (tags: typeof all) => tags.filter((tag) => tag.codeId === codeId);
    expect(ofCode(suggestTags(text, some, builtInRules))).toEqual(ofCode(all));
    expect(ofCode(all).length).toBeGreaterThan(0);
  }
});
