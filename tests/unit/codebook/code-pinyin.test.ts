import { expect, test } from 'vitest';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import { codePinyin } from '../../../shared/codebook/party-state-control/code-pinyin';
import { simplified } from '../../../shared/text/simplified-forms';

const codes = partyStateControlCodebook.dimensions.flatMap((dimension) => dimension.codes);

/** Runs of Han characters of a label, as their lengths. */
function hanRuns(label: string): number[] {
  return (label.match(/\p{Script=Han}+/gu) ?? []).map((run) => run.length);
}

test('every code has pinyin, part by part, one syllable for each character', () => {
  expect(Object.keys(codePinyin).sort()).toEqual(codes.map((code) => code.id).sort());
  for (const code of codes) {
    const syllables = (codePinyin[code.id] ?? '').split(',').map((part) => part.trim().split(' ').length);
    expect([code.id, ...syllables]).toEqual([code.id, ...hanRuns(code.label.zh)]);
  }
});

test('one character has one reading in all labels, save the known polyphones', () => {
  const readings = new Map<string, Set<string>>();
  for (const code of codes) {
    const syllables = (codePinyin[code.id] ?? '').split(/,? /);
    const characters = code.label.zh.match(/\p{Script=Han}/gu) ?? [];
    characters.forEach((character, i) => {
      readings.set(character, (readings.get(character) ?? new Set()).add(syllables[i] ?? ''));
    });
  }
  expect([...readings].filter(([, found]) => found.size > 1)).toEqual([]);
});

test('traditional labels fold to simplified ones, and simplified ones stay', () => {
  expect(simplified('黨組織前置研究討論')).toBe('党组织前置研究讨论');
  expect(simplified('防範化解重大風險')).toBe('防范化解重大风险');
  for (const code of codes) expect(simplified(code.label.zh)).toBe(code.label.zh);
});
