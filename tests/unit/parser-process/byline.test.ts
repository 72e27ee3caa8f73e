import { describe, expect, test } from 'vitest';
import { isBylineOnly, offerBylines } from '../../../electron/parser-process/byline/byline';
import { MetadataCollector } from '../../../electron/parser-process/metadata-fields';

const linesOf = (words: string) => words.split('\n').map((text) => ({ text, from: 'there' }));

/** Author, publisher and date that lines at the top, and at the end, state. */
function stated(top: string, end = ''): (string | undefined)[] {
  const collector = new MetadataCollector();
  offerBylines(linesOf(top), collector, linesOf(end));
  return (['author', 'publisher', 'published'] as const).map((name) => collector.valueOf(name));
}

describe('a Chinese byline', () => {
  test.each([
    ['发布时间：2023-05-12 10:30来源：新华社作者：王小明', '王小明', '新华社', '2023-05-12'],
    ['2023年05月12日 10:30  来源：人民日报海外版  责任编辑：李雷', undefined, '人民日报海外版', '2023-05-12'],
    ['来源: 经济参考报 | 作者: 张三丰 李四 | 时间: 2022/3/4', '张三丰 李四', '经济参考报', '2022-03-04'],
    [
      '字号：大 中 小 来源：国资委网站 发布时间：2021-7-9 浏览次数：1234',
      undefined,
      '国资委网站',
      '2021-07-09',
    ],
    ['【来源：新华网】【作者：郑重】【2022-10-16】', '郑重', '新华网', '2022-10-16'],
    ['来源：《求是》2023/10 作者：习远平', '习远平', '《求是》2023/10', undefined],
    [
      '时间：2023年5月12日  来源：中国纪检监察报  作者：本报记者 兰琳宗',
      '兰琳宗',
      '中国纪检监察报',
      '2023-05-12',
    ],
    [
      '来源：新华社　|　作者：记者王希、周圆　|　发布时间：2023年5月12日　|　打印',
      '王希、周圆',
      '新华社',
      '2023-05-12',
    ],
    ['2023-05-12 来源：第一财经 A-A+', undefined, '第一财经', '2023-05-12'],
    [
      '發布時間：2024年2月3日　來源：中央社　記者：林美玲　責任編輯：張大同',
      '林美玲',
      '中央社',
      '2024-02-03',
    ],
    ['作者 / 林语 编辑 / 高山 2024.03.02 18:20', '林语', undefined, '2024-03-02'],
    ['撰文 | 许知远\n编辑 | 白夜', '许知远', undefined, undefined],
    ['文/本报记者 陈静 图/刘强', '陈静', undefined, undefined],
    ['2023 年 5 月 12 日\n作者：李　强', '李 强', undefined, '2023-05-12'],
    ['（作者：王小明（清华大学教授））', '王小明', undefined, undefined],
  ])('with labels: %s', (line, author, publisher, published) => {
    expect(stated(line)).toEqual([author, publisher, published]);
  });

  test('in cells of a table, or as terms and descriptions, stands behind its label in the next line', () => {
    expect(stated('来源：\n工业和信息化部\n时间：\n2023-08-01')).toEqual([
      undefined,
      '工业和信息化部',
      '2023-08-01',
    ]);
    expect(stated('发布时间\n2023-08-01\n作者\n何平')).toEqual(['何平', undefined, '2023-08-01']);
  });

  test('the day of publication counts for more than that of signing, and that for more than the last change', () => {
    expect(stated('发文机关：国务院\n成文日期：2023年05月12日\n发布日期：2023年05月20日')).toEqual([
      undefined,
      '国务院',
      '2023-05-20',
    ]);
    expect(stated('更新时间：2023-05-13\n成文日期：2023-05-12')[2]).toBe('2023-05-12');
    expect(stated('更新时间：2023-05-13')[2]).toBe('2023-05-13');
  });

  test.each([
    ['新华社北京5月12日电（记者 王小明、李红）', '王小明、李红', '新华社', undefined],
    [`人民网北京5月12日电 （记者王希）${'国务院总理主持召开会议。'.repeat(30)}`, '王希', '人民网', undefined],
    ['（中央社記者林美玲台北3日電）\n2024/02/03 14:05', '林美玲', '中央社', '2024-02-03'],
    ['本报记者 孙丽 通讯员 周涛\n来源：南方日报 2019-12-31 08:00:00', '孙丽', '南方日报', '2019-12-31'],
    ['澎湃新闻记者 吕新文', '吕新文', undefined, undefined],
    ['2023-05-12 10:30　新华网', undefined, '新华网', '2023-05-12'],
    ['2024-11-08财新网', undefined, '财新网', '2024-11-08'],
  ])('without labels: %s', (line, author, publisher, published) => {
    expect(stated(line)).toEqual([author, publisher, published]);
  });

  test('below the text counts where the top says nothing; there a date has to be a line of its own', () => {
    expect(stated('正文', '来源：中国新闻网\n作者：阮煜琳\n国务院办公厅\n2023年5月12日')).toEqual([
      '阮煜琳',
      '中国新闻网',
      '2023-05-12',
    ]);
    expect(stated('来源：新华社', '来源：中国新闻网')[1]).toBe('新华社');
    expect(stated('正文', '上一篇：2022-01-01 通知')).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    '资金来源：财政拨款',
    '水源来源于地下',
    '记者从会议上获悉，稀土配额将于2025年公布。',
    '2024年经济运行总体平稳',
    '作者单位：某某大学',
    '截至2024年5月12日，公司共有员工三千人。',
  ])('is not seen in %s', (line) => {
    expect(stated(line)).toEqual([undefined, undefined, undefined]);
  });
});

describe('an English byline', () => {
  test.each([
    ['By Jane Doe, Staff Writer | May 12, 2023 | 10:30 AM EDT', 'Jane Doe', undefined, '2023-05-12'],
    ['Written by Maria de la Cruz\nPublished 12 May 2023', 'Maria de la Cruz', undefined, '2023-05-12'],
    ['Updated: May 13, 2023\nPublished: May 12, 2023', undefined, undefined, '2023-05-12'],
    ['Posted on 2023-05-12 by Wei Chen', 'Wei Chen', undefined, '2023-05-12'],
    ['Author: Wei Chen | Source: Global Daily | Date: 2023-05-12', 'Wei Chen', 'Global Daily', '2023-05-12'],
    ['by Xu Wei | China Daily | Updated: 2023-05-12 07:11', 'Xu Wei', undefined, '2023-05-12'],
    ['Source: Xinhua| 2023-05-12 20:11:45|Editor: huaxia', undefined, 'Xinhua', '2023-05-12'],
    ['By JANE DOE\nFriday, 12 May 2023', 'JANE DOE', undefined, '2023-05-12'],
    ['By Erin Example March 18 at 3:57 PM Follow @erin', 'Erin Example', undefined, undefined],
    ['By Jane Doe, John Smith and Li Wei', 'Jane Doe, John Smith and Li Wei', undefined, undefined],
  ])('%s', (line, author, publisher, published) => {
    expect(stated(line)).toEqual([author, publisher, published]);
  });

  test.each([
    'By Monday, the army had left the town',
    'Photo source: Reuters',
    'by the ministry published on paper',
    'By 2025, output will double.',
  ])('is not seen in “%s”', (line) => {
    expect(stated(line)).toEqual([undefined, undefined, undefined]);
  });
});

test.each([
  ['来源：新华社', true],
  ['By Jane Doe', true],
  ['Friday, 12 May 2023', true],
  ['关于稀土总量控制指标的通知', false],
  ['2024-03-12 10:20 来源：人民日报', true],
  ['评论：稀土整合不能一刀切', false],
  ['Sources of income', false],
])('whether %s is a byline and nothing else: %s', (line, isOnly) => {
  expect(isBylineOnly(line)).toBe(isOnly);
});
