import type { Dimension } from '../codebook-schema';

/** D9: overall judgements of analysts about firm, Party and state. */
export const d9SystemicAssessment: Dimension = {
  id: 'systemic-assessment',
  key: 'D9',
  label: { en: 'Systemic assessment', zh: '总体判断' },
  note: 'These codes mark judgements of analysts, not evidence. A judgement of your own that rests on them alone is flagged: look for the mechanism that D1 to D8 describe.',
  codes: [
    {
      id: 'extension-of-state',
      guid: 'dfa56460-dcf1-4fc2-862a-e9488ac0f564',
      label: { en: 'Firm as arm of state', zh: '国家意志的延伸' },
      definition: 'The text says that the firm acts for the state.',
      include: 'Wordings such as tool, instrument or extension of the state.',
      exclude: 'Named mechanisms of control: use the code of the mechanism.',
      indicator: 'The firm is called an “arm of policy”.',
    },
    {
      id: 'political-over-market',
      guid: 'c766b1d3-61e6-4281-9ae5-0aded9480a66',
      label: { en: 'Politics versus market', zh: '政治优先于市场' },
      definition: 'The text ranks political motives above commercial ones.',
      include: 'The opposite ranking, tagged as negated.',
      exclude: 'A political motive that is named and not ranked against a commercial one.',
      indicator: 'The wording that political “priorities supersede” profit.',
    },
    {
      id: 'party-state-system',
      guid: '7b5d0d0b-5572-4e11-a419-8ea0220365a6',
      label: { en: 'Party-state-industry system', zh: '举国体制、党政企一体' },
      definition: 'The text describes coordination at the level of a sector or of the whole system.',
      include: 'Coordination among Party, state and firms of an industry.',
      exclude: 'Statements about a single firm.',
      indicator: 'A scheme in which an official is the “chief” of a supply chain (链长制).',
    },
    {
      id: 'foreign-counterparty-exposure',
      guid: '339a4486-e73a-413c-9c1e-754fc7b1806e',
      label: { en: 'Foreign exposure', zh: '境外交易方风险' },
      definition: 'The text states an effect on foreign buyers or partners.',
      include: 'Effects that have occurred and effects that are expected (tag those as hypothetical).',
      exclude: 'What governments should do about it: use “Foreign policy response”.',
      indicator: 'A cut in supply.',
    },
    {
      id: 'foreign-policy-response',
      guid: 'df02d15d-3c1c-4c9d-96f5-2871fbefc8b5',
      label: { en: 'Foreign policy response', zh: '对外政策启示' },
      definition: 'The text says what governments outside China should do or should notice.',
      include: 'Recommendations and warnings that are addressed to them.',
      exclude: 'The effect on foreign buyers or partners alone: use “Foreign exposure”.',
      indicator: 'The wording that they “must recognise” something.',
    },
  ],
};
