import { describe, expect, it } from 'vitest';
import { isResidue } from '../../../shared/source/capture-residue';

describe('what a page’s machinery writes into a text', () => {
  it.each([
    '0 Comments',
    'Share this article on Facebook:',
    'AdvertisementStory continues below',
    'Sign up for our weekly metals newsletter',
    'The five things to know, in your inbox at seven.',
    'Tags: Port, Customs',
    'Read more: Why zinc is the metal that nobody hedges',
    '分享到： 微信 微博',
    '(责编：周砚、孟昭宁)',
    '责任编辑：陆遥 | 版面编辑：邱实',
    '编辑丨周砚　校对丨林朔',
    '【打印】 【关闭】',
    '小字号 大字号',
    '赞(302)',
    '上一条：集团与朔川大学签署合作协议',
    '下一篇：关于公布名单的通知',
    '发布时间：2025-07-03　来源：原材料处　浏览次数：1284次　打印本页',
    '长按识别二维码，关注“北原观察”',
    '— END —',
    '朔川新闻，未经授权不得转载',
    '海量资讯、精准解读，尽在朔云财经APP',
    '相关阅读：',
    '共 2 則留言',
  ])('is told: %s', (words) => {
    expect(isResidue(words)).toBe(true);
  });

  it.each([
    'Comments by the minister were not published.',
    'See also',
    'The committee asked to share this article of the treaty with the board before it was signed by both sides.',
    'Advertisement of the tender ended on Monday.',
    'Print runs were cut by half.',
    '会议审核通过了方案。',
    '责任编辑由集团党委宣传部任命。',
    '大会决定关闭三座矿山。',
    '上一篇文章说明了清单的由来。',
    '评论员认为，清单还会修改。',
    '他打开客户端，看到了通知。',
    '完成全年任务',
    '未经许可开采的矿山被关闭。',
    '工人扫描二维码后进入矿区。',
    '群众爆料后，海关扣留了车辆。',
  ])('is not suspected in: %s', (words) => {
    expect(isResidue(words)).toBe(false);
  });
});
