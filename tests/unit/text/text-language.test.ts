import { describe, expect, test } from 'vitest';
import { languageOfText, settledLanguage } from '../../../electron/text/text-language';

const english =
  'The ministry said that production quotas for rare earths would rise next year, according to a notice on its website.';
const hans = '国有企业党委会前置研究讨论重大经营管理事项，然后提交董事会决策。';
const hant = '國有企業黨委會前置研究討論重大經營管理事項，然後提交董事會決策。';

describe('by the characters alone', () => {
  test.each([
    ['en', english],
    ['zh-Hans', hans],
    ['zh-Hant', hant],
    ['ja', '国有企業の党委員会は、取締役会の前に重要事項を検討します。'],
    ['ko', '국유기업 당위원회는 이사회에 앞서 중대한 사항을 논의한다.'],
    [
      'de',
      'Die Regierung hat eine neue Politik angekündigt, die den Abbau seltener Erden begrenzen und den Handel ordnen soll.',
    ],
    [
      'fr',
      'Le gouvernement a annoncé une nouvelle politique économique à l’égard des entreprises publiques et des terres rares.',
    ],
    ['zh-Hans', `${hans}（State Council Order 785, CNPC）`],
  ])('%s', (language, text) => {
    expect(languageOfText(text)).toBe(language);
  });

  test.each(['Hello there', '12345 67890', '', 'OK, yes.', '中'])('"%s" tells nothing', (text) => {
    expect(languageOfText(text)).toBeUndefined();
  });

  test('Chinese whose characters both scripts share is not given a script', () => {
    expect(languageOfText('中文文字大小上下左右')).toBe('zh');
  });
});

describe('against what the file declares', () => {
  test.each([
    ['en', english, { language: 'en', isDeclared: true }],
    ['en-GB', english, { language: 'en-GB', isDeclared: true }],
    ['en', hans, { language: 'zh-Hans', isDeclared: false }],
    ['zh-CN', hans, { language: 'zh-Hans', isDeclared: true }],
    ['zh_TW', hant, { language: 'zh-Hant', isDeclared: true }],
    ['zh-CN', hant, { language: 'zh-Hant', isDeclared: false }],
    ['zh', hans, { language: 'zh-Hans', isDeclared: false }],
    ['zh-HK', '中文文字大小上下左右', { language: 'zh-Hant', isDeclared: true }],
    ['fr', 'Oui', { language: 'fr', isDeclared: true }],
    ['???', 'Oui', undefined],
    [null, 'Oui', undefined],
  ])('%s', (declared, text, expected) => {
    expect(settledLanguage(text, declared)).toEqual(expected);
  });
});
