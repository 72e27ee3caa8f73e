import type { CodeTriggers, WordClasses } from './compile-triggers';
import { d1Triggers } from './lexicon/d1-triggers';
import { d2Triggers } from './lexicon/d2-triggers';
import { d3Triggers } from './lexicon/d3-triggers';
import { d4Triggers } from './lexicon/d4-triggers';
import { d5Triggers } from './lexicon/d5-triggers';
import { d6Triggers } from './lexicon/d6-triggers';
import { d7Triggers } from './lexicon/d7-triggers';
import { d8Triggers } from './lexicon/d8-triggers';
import { d9Triggers } from './lexicon/d9-triggers';
import { generalExclusions } from './lexicon/general-triggers';
import { wordClasses } from './lexicon/word-classes';
import { everyCode } from './match-sentence';
import type { SuggestionRules } from './suggestion-rules';

const written: Readonly<Record<string, string>> = {
  ...d1Triggers,
  ...d2Triggers,
  ...d3Triggers,
  ...d4Triggers,
  ...d5Triggers,
  ...d6Triggers,
  ...d7Triggers,
  ...d8Triggers,
  ...d9Triggers,
};

/** The trigger lines that ship for a code of the built-in codebook; none for any other. */
export function builtInTriggers(codeId: string): readonly string[] {
  return linesOf(written[codeId] ?? '');
}

/** Exclusions that hold for every code. */
export const generalTriggers: CodeTriggers = { codeId: everyCode, lines: linesOf(generalExclusions) };

/** The word classes that trigger lines may name. */
export const builtInClasses: WordClasses = wordClasses;

/** What the built-in codebook says of its codes as a whole. */
export const builtInRules: SuggestionRules = {
  residual: new Set(['party-committee']),
  narrower: new Map([
    ['state-ownership', ['golden-share', 'state-capital-investment', 'party-statutory-role']],
    ['state-capital-investment', ['golden-share', 'state-led-restructuring']],
    ['party-discipline', ['party-statutory-role']],
    ['party-leads-governance', ['party-statutory-role', 'party-in-articles', 'central-group-study']],
    [
      'ideology-propaganda-work',
      ['party-discipline', 'education-campaign', 'united-front-work', 'central-group-study'],
    ],
    ['export-control', ['technology-control']],
    [
      'party-business-integration',
      ['political-performance-review', 'private-firm-party-cell', 'education-campaign'],
    ],
    ['national-security-duties', ['military-civil-fusion']],
    ['party-manages-cadres', ['three-majors-one-large', 'pre-deliberation']],
    [
      'national-strategy-alignment',
      ['supervision-inspection', 'education-campaign', 'strategic-resource-security', 'central-group-study'],
    ],
  ]),
};

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
