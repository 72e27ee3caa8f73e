import { findCode } from '../../codebook/codebook-schema';
import { findingOfMemo, judgementBlock, type CheckContext } from '../check-context';
import type { Finding } from '../finding';

const alternative =
  /\b(?:alternativ(?:e|es|ely)\b|(?:another|other|second|rival|competing|different|duller|simpler|benign) (?:readings?|explanations?|interpretations?|hypothes[ie]s)|could also be explained|counter-?hypothesis)|另一种(?:可能|解释|解读|读法)|替代(?:性)?(?:解释|解读)|其他(?:解释|解读)|不同(?:解释|解读)|竞争性假设|也可以解释为/iu;
const contrary =
  /\b(?:contrary|contradict\w*|counter-?evidence|disconfirm\w*|evidence against|speaks? against|evidence to the contrary|searched for|looked for|den(?:y|ies|ied|ial))\b|相反(?:的)?证据|反证|反面证据|矛盾|不利证据|否认|检索|查找/iu;

/** W10: key judgements, and no other way to read the evidence. */
export function checkAlternative(context: CheckContext): Finding[] {
  if (!judges(context)) return [];
  const isConsidered = context.prose.some(
    ({ block, words }) =>
      (block.section === 'alternative-reading' && /\p{L}/u.test(words)) || alternative.test(words),
  );
  return isConsidered ? [] : [findingOfMemo(judgementBlock(context), 'W10', { key: 'check.says.W10' })];
}

/** W11: key judgements, and no sign that anybody looked for what speaks against them. */
export function checkContradiction(context: CheckContext): Finding[] {
  const { facts, prose, uses } = context;
  if (!facts || !judges(context)) return [];
  const isSearched =
    facts.contradicted.length > 0 ||
    uses.some(({ evidence }) => evidence.some(({ relation }) => relation === 'contradicts')) ||
    prose.some(({ words }) => contrary.test(words));
  return isSearched ? [] : [findingOfMemo(judgementBlock(context), 'W11', { key: 'check.says.W11' })];
}

/** Whether it is a memo with key judgements; a text or memo that only uses such words somewhere is none. */
function judges({ judgements, isEvidenceMemo, facts }: CheckContext): boolean {
  if (judgements.length === 0) return false;
  return (
    judgements.some(({ sentence }) => sentence.block.section === 'key-judgements') ||
    (facts !== null && isEvidenceMemo)
  );
}

/** I03: dimensions of which no cited claim has a code and no part on gaps speaks. */
export function checkDimensions(context: CheckContext): Finding[] {
  const { facts, uses, blocks, isEvidenceMemo } = context;
  if (!facts || !isEvidenceMemo || uses.length === 0) return [];
  const coded = uses.flatMap(({ claim }) => claim?.codes ?? []);
  const covered = new Set(coded.map(({ codeId }) => findCode(facts.codebook, codeId)?.dimension.id));
  const gaps = blocks.filter(({ section }) => section === 'gaps').map(({ text }) => text);
  const missing = facts.codebook.dimensions.filter(
    ({ id, key, label, codes }) =>
      id !== 'systemic-assessment' &&
      codes.some((code) => !code.isRetired) &&
      !covered.has(id) &&
      !gaps.some((text) => [key, label.en, label.zh].some((name) => name !== '' && text.includes(name))),
  );
  if (missing.length === 0) return [];
  const list = missing.map(({ key, label }) => `${key} ${label.en}`).join(', ');
  const heading = blocks.find(({ kind, section }) => kind === 'heading' && section === 'evidence');
  const keys = missing.map(({ key }) => key).join(' ');
  const values = { count: missing.length, list };
  return [
    findingOfMemo(
      heading ?? judgementBlock(context) ?? blocks[0],
      'I03',
      { key: 'check.says.I03', values },
      keys,
    ),
  ];
}
