import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMemo } from '../../../shared/check/check-memo';
import { ruleIdSchema } from '../../../shared/check/check-schema';
import { markdownPlainText } from '../../../shared/check/markdown-text';
import { sliceByCodePoints } from '../../../shared/text/code-points';
import { textCheck } from './check-inputs';

const cases = fs
  .readFileSync(new URL('../../fixtures/check/cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const match = /^([EWI]\d\d) ([+-]) (.*)$/.exec(line);
    const [rule, sign, text] = match?.slice(1) ?? [];
    return rule && text ? [{ rule, fires: sign === '+', text: text.replaceAll('\\n', '\n') }] : [];
  });

const check = (text: string) => checkMemo(textCheck(markdownPlainText(text)));

describe('rules that words alone can decide', () => {
  it.each(cases)('$rule fires: $fires – $text', ({ rule, fires, text }) => {
    const rules = check(text).map((finding) => finding.rule as string);
    if (fires) expect(rules).toContain(rule);
    else expect(rules).not.toContain(rule);
  });

  it('have cases of both kinds', () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(tried.size).toBe(15);
    for (const rule of tried) {
      expect(ruleIdSchema.options).toContain(rule);
      expect(new Set(cases.filter((one) => one.rule === rule).map(({ fires }) => fires)).size, rule).toBe(2);
    }
  });

  it('the two cases of the design', () => {
    expect(
      check('We assess with high confidence that quotas will likely fall.').map(({ rule }) => rule),
    ).toEqual(['E01']);
    const clean =
      'Quotas will likely fall [3]. Our confidence is moderate: two official notices agree [3][4].';
    expect(check(clean)).toEqual([]);
  });
});

describe('what a waived finding hid is told', () => {
  it('of a sentence that keeps likelihood and confidence together', () => {
    const plain = markdownPlainText('We assess with high confidence that quotas will likely fall.');
    const waived = (key: { rule: string }) => key.rule === 'E01';
    const rules = checkMemo({ ...textCheck(plain), waived }).map(({ rule }) => rule);
    expect(rules).toEqual(['E02', 'E01', 'E06']);
  });
});

describe('positions', () => {
  it('are code points at the words that a finding is about, whatever stands before', () => {
    const before = fc.string({ unit: fc.constantFrom('a', '𠮷', '，', '🪨', ' ', '前'), maxLength: 20 });
    fc.assert(
      fc.property(before, (words) => {
        const text = `x${words}x\n\nThe cut seems temporary.\n`;
        const found = check(text).find(({ rule }) => rule === 'W02');
        expect(found && sliceByCodePoints(text, found.start, found.end)).toBe('seems');
      }),
    );
  });

  it('hold whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const length = [...text].length;
        for (const { start, end } of check(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});
