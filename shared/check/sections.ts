import type { CheckedSection } from './checked-text';

/** Words of headings that open a part of a memo, in English and Chinese; the first that fits counts. */
const openings: readonly (readonly [RegExp, CheckedSection])[] = [
  [
    /\b(?:legend|scales?|glossary|terms used|estimative language)\b|图例|量表|术语|用语说明|概率用语/iu,
    'legend',
  ],
  [
    /^(?:source summary|sources?|references|bibliography|endnotes|notes|works cited|annex|appendix)\b|^(?:来源|参考文献|参考资料|尾注|注释|附录)/iu,
    'references',
  ],
  [
    /\b(?:bottom line|bluf|in brief|executive summary|key takeaways?)\b|^(?:核心结论|结论先行|要点|摘要|底线)/iu,
    'bottom-line',
  ],
  [
    /\bkey (?:judge?ments?|assessments?|findings)\b|^(?:our )?(?:judge?ments?|assessment)$|关键判断|主要判断|核心判断|研判结论/iu,
    'key-judgements',
  ],
  [
    /\b(?:alternative|competing|rival|counter-?(?:argument|evidence|reading)|other readings?|another reading)|其他解[读释]|另一种解[读释]|替代(?:性)?解[读释]|不同解[读释]|竞争性假设|反方/iu,
    'alternative-reading',
  ],
  [
    /\b(?:gaps?|limitations?|unknowns|caveats|what we do not know|open questions)\b|缺口|局限|不足|未知|空白/iu,
    'gaps',
  ],
  [
    /\b(?:questions?|scope|terms of reference|method(?:ology)?)\b|研究问题|问题与范围|范围|研究方法|方法说明/iu,
    'question-and-scope',
  ],
  [/\bevidence\b|证据|依据/iu, 'evidence'],
];

/** The part that a heading with these words opens; "other" where its words name none. */
export function sectionOf(heading: string): CheckedSection {
  const words = heading.replace(/^[\s\d.、()（）一二三四五六七八九十]+/u, '').trim();
  return openings.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** Keeps track of which part of a text one is in, heading by heading: one below a named part belongs to it. */
export class SectionTracker {
  private current: { level: number; section: CheckedSection } | undefined;

  get section(): CheckedSection {
    return this.current?.section ?? 'other';
  }

  /** Enters the part that a heading opens; `section` is what is known of it already. */
  enter(level: number, words: string, section: CheckedSection = sectionOf(words)): void {
    const isBelow = this.current !== undefined && level > this.current.level;
    if (section === 'other' && isBelow) return;
    this.current = { level, section };
  }
}
