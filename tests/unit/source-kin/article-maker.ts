const hanWords =
  '企业 党委 会议 研究 决定 项目 投资 市场 管理 改革 发展 建设 工作 部门 责任 制度 安排 重大 事项 前置 讨论 董事会 经理层 监督 检查 国有 资本 集团 公司 生产 安全 技术 创新 能源 煤矿 港口 铁路 银行 贷款 风险 人才 培养 干部 任免 学习 教育 宣传 群众 服务 社区 农村 粮食 水利 防汛 环保 排放 指标 考核 报告 通知 公告 招标 采购 合同 价格 税收 财政 预算 审计 巡视 整改 落实 推进 加强 完善 提高 确保 坚持 深入 全面 进一步 认真 积极 有效 及时 严格'.split(
    ' ',
  );
const englishWords =
  'company party committee meeting decision project investment market reform development construction ministry office duty system plan major matter board manager control review state capital group output safety technology energy mine port railway bank loan risk talent training cadre study education public service village grain water flood emission target report notice tender purchase contract price tax budget audit inspection rectify implement strengthen improve ensure deep full further careful active timely strict region quarter export coastal inland dispute tribunal ruling clerk harbour tonnage'.split(
    ' ',
  );

/** Numbers that are the same in every run (mulberry32); answers whole numbers below a limit. */
export function steadyDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** An invented article of some sentences, a paragraph of five each. */
export function article(language: 'zh' | 'en', sentences: number, dice: (below: number) => number): string {
  const [words, space, stop] = language === 'zh' ? [hanWords, '', '。'] : [englishWords, ' ', '. '];
  const paragraphs: string[] = [];
  for (let made = 0; made < sentences; made += 5) {
    const lines = Array.from({ length: Math.min(5, sentences - made) }, () => {
      const length = 8 + dice(10);
      const body = Array.from({ length }, () => words[dice(words.length)] ?? '');
      if (dice(3) === 0) body.splice(3, 0, String(dice(9000) + 10));
      return body.join(space) + stop;
    });
    paragraphs.push(lines.join('').trim());
  }
  return paragraphs.join('\n');
}

/** The same article lightly edited: every so many sentences loses a word, as an editor would cut it. */
export function edited(text: string, every: number, language: 'zh' | 'en'): string {
  const parts = text.split(/(?<=[。.])/u);
  return parts
    .map((sentence, at) => {
      if (at % every !== every - 1) return sentence;
      return language === 'zh' ? sentence.slice(0, 4) + sentence.slice(6) : sentence.replace(/ \w+ /, ' ');
    })
    .join('');
}
