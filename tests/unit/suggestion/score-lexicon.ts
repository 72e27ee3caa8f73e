import fs from 'node:fs';
import path from 'node:path';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import { builtInRules } from '../../../shared/suggestion/built-in-triggers';
import { compileCodebookTriggers } from '../../../shared/suggestion/codebook-triggers';
import { suggestTags } from '../../../shared/suggestion/suggest-tags';

/** Right, wrong and missed codes, over all sentences. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

interface LabelledSentence {
  readonly language: string;
  readonly sentence: string;
  readonly codes: ReadonlySet<string>;
}

/** The labelled sentences of a fixture. */
export function readSentences(name: string): LabelledSentence[] {
  const file = path.join(process.cwd(), 'tests/fixtures/suggestion', name);
  const rows = fs.readFileSync(file, 'utf8').split('\n');
  return rows
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const [, , language = '', sentence = '', codes = ''] = row.split('\t');
      return { language, sentence, codes: new Set(codes === '-' ? [] : codes.split(' ')) };
    });
}

/** How the built-in lexicon does on a fixture, by language. */
export function scoreLexicon(name: string): Record<string, Score> {
  const triggers = compileCodebookTriggers(partyStateControlCodebook);
  const scores: Record<string, Score> = {};
  for (const { language, sentence, codes } of readSentences(name)) {
    const score = (scores[language] ??= { right: 0, wrong: 0, missed: 0 });
    const found = new Set(suggestTags(sentence, triggers, builtInRules).map(({ codeId }) => codeId));
    const right = [...found].filter((code) => codes.has(code)).length;
    score.right += right;
    score.wrong += found.size - right;
    score.missed += codes.size - right;
  }
  return scores;
}

/** Share of the suggestions that are right. */
export function precision({ right, wrong }: Score): number {
  return right / (right + wrong);
}

/** Share of the codes that are suggested. */
export function recall({ right, missed }: Score): number {
  return right / (right + missed);
}
