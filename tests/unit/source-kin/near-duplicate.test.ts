import { describe, expect, it } from 'vitest';
import { mainTokens } from '../../../electron/source-kin/main-tokens';
import { estimateOverlap, signatureOf } from '../../../electron/source-kin/min-hash';
import { reprintOverlap } from '../../../electron/source-kin/near-duplicate';
import { isOlder } from '../../../electron/source-kin/older-source';
import { article, edited, steadyDice } from './article-maker';

const dice = steadyDice(3);
const compared = (text: string, site: string | null = null) => ({ tokens: mainTokens(text, []), site });
const overlapOf = (a: string, b: string) => reprintOverlap(compared(a), compared(b));

describe('a reprint', () => {
  it.each(['zh', 'en'] as const)('is found with light edits, in %s', (language) => {
    const text = article(language, 60, dice);
    expect(overlapOf(text, text)).toBe(1);
    expect(overlapOf(text, edited(text, 8, language))).toBeGreaterThan(0.8);
  });

  it('is found in the frame of another site, on both sides', () => {
    const [text, ...frames] = [60, 12, 12, 12, 12].map((sentences) => article('zh', sentences, dice));
    const [a, b, c, d] = frames;
    expect(overlapOf(`${a}\n${text}\n${b}`, `${c}\n${edited(text ?? '', 10, 'zh')}\n${d}`)).toBeGreaterThan(
      0.5,
    );
  });

  it('is found in the other script and other widths', () => {
    const simplified = '国务院国资委党委召开会议，传达学习重要讲话精神，研究部署深化国企改革工作。';
    const traditional = '國務院國資委黨委召開會議,傳達學習重要講話精神,研究部署深化國企改革工作。';
    expect(overlapOf(simplified, traditional)).toBe(1);
    const words =
      'The board of the Beiyuan Central Group met on Tuesday to hear the party committee’s advice on the plan before anything was put to the vote';
    expect(overlapOf(words, words.toUpperCase())).toBe(1);
  });

  it('is found where its lines are broken at 72 characters', () => {
    const text = article('en', 60, dice);
    const broken = text.replace(/(?![^\n]{1,72}$)([^\n]{1,72})\s/g, '$1\n');
    expect(overlapOf(text, broken)).toBeGreaterThan(0.9);
  });
});

describe('no reprint', () => {
  it('is another article of the same words', () => {
    for (let i = 0; i < 20; i++) {
      expect(overlapOf(article('zh', 40, dice), article('zh', 40, dice))).toBeUndefined();
      expect(overlapOf(article('en', 40, dice), article('en', 40, dice))).toBeUndefined();
    }
  });

  it('is a notice of a series, which differs in numbers and dates', () => {
    const notice = (number: string, date: string, amount: string) =>
      `北远中央集团有限公司关于回购股份进展的公告（第${number}号）。本公司及董事会全体成员保证信息披露的内容真实、准确、完整，没有虚假记载、误导性陈述或者重大遗漏。截至${date}，公司通过集中竞价交易方式已累计回购股份${amount}股，回购的实施符合既定方案，公司将根据市场情况择机继续实施并及时履行信息披露义务。敬请广大投资者注意投资风险。`;
    expect(
      overlapOf(notice('12', '2025年3月31日', '1200000'), notice('13', '2025年4月30日', '1534500')),
    ).toBeUndefined();
    expect(overlapOf(notice('十二', '三月', '1200000'), notice('十三', '四月', '1200000'))).toBeUndefined();
    const report = (month: string, tons: number) =>
      Array.from(
        { length: 40 },
        (_, at) =>
          `Berth ${at} of the northern harbour handled ${tons + at * 7} tons of coal in ${month} as the harbour office has said`,
      ).join('. ');
    expect(overlapOf(report('March', 3120), report('April', 4188))).toBeUndefined();
    expect(overlapOf(report('March', 3120), report('March', 3120))).toBe(1);
  });

  it('is a short form with other names', () => {
    const appointment = (name: string, post: string) =>
      `经研究决定，任命${name}同志为${post}，试用期一年。免去${name}同志原任职务。特此通知。`;
    expect(
      overlapOf(appointment('张海清', '办公室主任'), appointment('李建国', '财务部部长')),
    ).toBeUndefined();
  });

  it('is a text too short to tell', () => {
    expect(overlapOf('特此通知，请遵照执行。', '特此通知，请遵照执行。')).toBeUndefined();
  });

  it('is an article that quotes another at length, or a collection with it', () => {
    const [quoted, own, collection] = [40, 60, 400].map((sentences) => article('zh', sentences, dice));
    expect(overlapOf(quoted ?? '', `${quoted?.slice(0, 300)}\n${own}`)).toBeUndefined();
    expect(overlapOf(quoted ?? '', `${quoted}\n${collection}`)).toBeUndefined();
  });

  it('is another article in the frame of the same site, once the frame is known', () => {
    const frame = article('zh', 100, dice);
    const pages = Array.from({ length: 4 }, () =>
      compared(`${article('zh', 20, dice)}\n${frame}`, 'news.example'),
    );
    const [page, first, ...others] = pages;
    if (!page || !first) throw new Error('no pages');
    expect(reprintOverlap(page, first, others)).toBeUndefined();
    const short = compared(`${article('zh', 20, dice)}\n${article('zh', 18, dice)}`, 'news.example');
    expect(reprintOverlap(short, page)).toBeUndefined();
  });

  it('is what shares only what is outside the main text', () => {
    const navigation = article('en', 60, dice);
    const [a, b] = [article('en', 30, dice), article('en', 30, dice)];
    const page = (body: string) => ({
      tokens: mainTokens(`${navigation}\n${body}`, [{ start: 0, end: navigation.length }]),
      site: null,
    });
    expect(reprintOverlap(page(a), page(b))).toBeUndefined();
    expect(reprintOverlap(page(a), page(a))).toBe(1);
  });
});

it('estimates an overlap within a tenth or so of what it is', () => {
  for (let i = 0; i < 10; i++) {
    const [a, b, c] = [200, 200, 200].map((sentences) => article('zh', sentences, dice));
    const [first, second] = [`${a}\n${b}`, `${b}\n${c}`].map((text) => signatureOf(mainTokens(text, [])));
    if (!first || !second) throw new Error('no signature');
    expect(estimateOverlap(first, second)).toBeGreaterThan(0.3);
    expect(estimateOverlap(first, second)).toBeLessThan(0.7);
  }
});

it('fills the signature of a short text, so that it can be compared', () => {
  const short = signatureOf(mainTokens('特此通知，请各单位遵照执行，并将情况及时上报。', []));
  expect(short.shingles).toBeGreaterThan(0);
  expect([...short.values]).not.toContain(0xffffffff);
  expect(signatureOf([]).shingles).toBe(0);
});

it('tells the older of two sources by publication, else by when they were added', () => {
  const source = (published: string | null, addedAt: string) => ({ published, addedAt });
  expect(isOlder(source('2025-03-01', 'b'), source('2025-03-02', 'a'))).toBe(true);
  expect(isOlder(source('2025-03', 'a'), source('2025-03-02', 'b'))).toBe(true);
  expect(isOlder(source('2025', 'b'), source('2025-03-02', 'a'))).toBe(false);
  expect(isOlder(source(null, 'a'), source('2025-03-02', 'b'))).toBe(true);
  expect(isOlder(source('2024-06~/2025', 'b'), source('2025-01', 'a'))).toBe(true);
});

it('a text without a single space is taken apart none the less', () => {
  expect(mainTokens('x'.repeat(9_000_000), []).every((word) => word.length <= 1000)).toBe(true);
});
