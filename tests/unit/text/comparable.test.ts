import { expect, it } from 'vitest';
import { comparable } from '../../../shared/text/comparable';

it.each([
  ['Party COMMITTEE', 'party committee'],
  ['ＡＢＣ１', 'abc1'],
  ['中心組學習', '中心组学习'],
  ['後與后', '后与后'],
  ['𠮷野', '𠮷野'],
])('%j is compared as %j', (text, expected) => {
  expect(comparable(text)).toBe(expected);
});
