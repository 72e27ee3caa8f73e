import type { Polarity } from '../../claim/claim-vocabulary';

const negation =
  /\b(?:not|no|never|none|neither|nor|nobody|nothing|without|den(?:y|ies|ied|ial)|lack(?:s|ed|ing)?|absen(?:t|ce)|refus\w+|reject\w*|fail(?:s|ed|ure)?|rul(?:e|es|ed) out|disput\w+|contradict\w*|contrary|false|exclud\w+|exempt\w*|abolish\w*|except|cancel\w*|dissolv\w*|instead of|rather than|cannot)\b|n[’']t\b|不|没|無|无|未|非|否认|否|拒绝|缺|免|取消|撤销|废止|反驳|反对/iu;
const supposition =
  /\b(?:would|could|may|might|if|should|plan\w*|propos\w+|draft\w*|intend\w*|intention\w*|aim\w*|expect\w*|demand\w*|call\w* for|urge\w*|requir\w+|must|suppos\w+|envisag\w+|likely|unlikely|probabl\w+|wants?|wish\w*|hope\w*|future|will|to be|possib\w+|hypothetical\w*|consider\w*|under discussion|seek\w*|ask\w*)\b|拟|计划|将|如果|若|假如|应|要求|建议|草案|可能|预计|设想|提出|意见稿|希望|打算|准备|考虑|力争|目标|须|必须/iu;
const expectation =
  /\b(?:expect\w*|forecast\w*|project(?:s|ed|ions?)|plan\w*|target\w*|infer\w*|conclud\w*|believ\w+|estimat\w+|predict\w*|assum\w+|guess\w*|view|opinion|think\w*|interpret\w*|read(?:s|ing)?|argu\w+|will|would|suspect\w*|according to)\b|预计|预测|推断|推测|计划|目标|拟|认为|估计|预期|解读|看法|观点|判断|将|料/iu;

/** Whether a sentence says itself that something is not so, or only supposed. */
export function negatesOrSupposes(text: string, polarity: Exclude<Polarity, 'affirmed'>): boolean {
  return polarity === 'negated' ? negation.test(text) : supposition.test(text) || negation.test(text);
}

/** Whether a sentence says itself that something is expected, or concluded by somebody. */
export function expectsOrInfers(words: string): boolean {
  return expectation.test(words);
}
