import fs from 'node:fs';
import { checkMemo } from '../../../shared/check/check-memo';
import type { RuleId } from '../../../shared/check/check-schema';
import { markdownPlainText } from '../../../shared/check/markdown-text';
import { codePointLength } from '../../../shared/text/code-points';
import { textCheck } from './check-inputs';

interface LabelledSentence {
  readonly line: number;
  readonly labels: readonly string[];
  readonly text: string;
  /** Code points in the text that is checked. */
  readonly start: number;
  readonly end: number;
}

/** What a rule found in labelled prose, and what it should have. */
export interface RuleScore {
  readonly rule: RuleId;
  readonly right: number;
  /** Lines of the sentences where it fired and should not have. */
  readonly wrong: readonly number[];
  readonly missed: readonly number[];
}

/** Checks a file of labelled prose and compares, rule by rule, sentence by sentence. */
export function scoreProse(name: string): { sentences: number; scores: RuleScore[] } {
  const file = new URL(`../../fixtures/check/${name}.txt`, import.meta.url);
  const { text, sentences } = readProse(fs.readFileSync(file, 'utf8'));
  const found = checkMemo(textCheck(markdownPlainText(text)));
  const scores = new Map<string, { right: number; wrong: number[]; missed: number[] }>();
  const scoreOf = (rule: string) => {
    const score = scores.get(rule) ?? { right: 0, wrong: [], missed: [] };
    scores.set(rule, score);
    return score;
  };
  for (const { line, labels, start, end } of sentences) {
    const fired = new Set<string>(
      found
        .filter((one) => one.sentence !== '' && one.start >= start && one.start < end)
        .map(({ rule }) => rule),
    );
    for (const rule of fired) {
      if (labels.includes(rule)) scoreOf(rule).right++;
      else scoreOf(rule).wrong.push(line);
    }
    for (const rule of labels) if (!fired.has(rule)) scoreOf(rule).missed.push(line);
  }
  return {
    sentences: sentences.length,
    scores: [...scores]
      .map(([rule, score]) => ({ rule: rule as RuleId, ...score }))
      .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}

function readProse(file: string): { text: string; sentences: LabelledSentence[] } {
  const sentences: LabelledSentence[] = [];
  let text = '';
  let position = 0;
  const add = (words: string) => {
    text += words;
    position += codePointLength(words);
  };
  file.split('\n').forEach((line, index) => {
    const match = /^(-|[EWI]\d\d(?: [EWI]\d\d)*) \| (.*)$/.exec(line);
    if (match) {
      const words = match[2] ?? '';
      const start = position;
      add(words);
      sentences.push({
        line: index + 1,
        labels: match[1] === '-' ? [] : (match[1] ?? '').split(' '),
        text: words,
        start,
        end: position,
      });
      add(/\p{Script=Han}/u.test(words) ? '' : ' ');
    } else if (line.startsWith('## ') || line.trim() === '') {
      add(`\n\n${line}\n\n`);
    }
  });
  return { text, sentences };
}
