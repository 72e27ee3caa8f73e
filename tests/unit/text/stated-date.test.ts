import { describe, expect, test } from 'vitest';
import { findStatedDate, readDateValue } from '../../../electron/text/stated-date';

describe('dates as texts state them', () => {
  test.each([
    ['2025年8月1日', '2025-08-01'],
    ['（2025年8月）', '2025-08'],
    ['截至2024年', '2024'],
    ['二〇二四年一月', '2024-01'],
    ['二〇二四年十二月三十一日', '2024-12-31'],
    ['二○二四年十月二十日', '2024-10-20'],
    ['2024-03-12 10:20', '2024-03-12'],
    ['2024/03/12', '2024-03-12'],
    ['2024.3.2', '2024-03-02'],
    ['Published: 12 March 2024', '2024-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['the 1st of Sept. 2023', '2023-09-01'],
    ['in March 2024', '2024-03'],
    ['13/03/2024', '2024-03-13'],
    ['03/13/2024', '2024-03-13'],
    ['03/03/2024', '2024-03-03'],
  ])('%s', (text, edtf) => {
    expect(findStatedDate(text)?.edtf).toBe(edtf);
  });

  test.each([
    '近日',
    '上半年',
    '03/04/2024',
    '2024-02-30',
    '2024年13月',
    'chapter 12.3.2',
    'call 1234-56-78',
    'May we',
    '',
  ])('nothing is made up for "%s"', (text) => {
    expect(findStatedDate(text)?.edtf).toBeUndefined();
  });

  test('says which words it read', () => {
    expect(findStatedDate('发布时间：2025年8月1日 10:00')).toMatchObject({ words: '2025年8月1日', index: 5 });
  });
});

describe('dates as machines write them', () => {
  test.each([
    ['2024-03-12T10:20:00+08:00', '2024-03-12'],
    ['2024-03-12T23:30:00Z', '2024-03-12'],
    ['20240312', '2024-03-12'],
    ['20240312102000', '2024-03-12'],
    ['2024', '2024'],
    ['2024-03', '2024-03'],
    ['2024/03/12', '2024-03-12'],
    ['Tue, 12 Mar 2024 10:20:00 GMT', '2024-03-12'],
    ['2023?', '2023?'],
    ['2024-05~', '2024-05~'],
    ['2023-05-XX', '2023-05-XX'],
    ['2023-21', '2023-21'],
    ['2022/2024', '2022/2024'],
    ['../2021', '../2021'],
    ['0001-01-01', undefined],
    ['not a date', undefined],
    ['1710238800', undefined],
  ])('%s', (text, edtf) => {
    expect(readDateValue(text)).toBe(edtf);
  });
});
