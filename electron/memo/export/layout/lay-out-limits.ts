import { existingClaims } from '../../../../shared/memo/annotate-evidence';
import type { AnnotatedBlock, AnnotatedInline, AnnotatedMemo } from '../../../../shared/memo/annotated-memo';
import type { SectionRole } from '../../../../shared/memo/memo-document';
import { message } from '../../../messages/messages';
import { layoutIds, type LayoutBlock, type Span } from './memo-layout';
import { fact, join, reference, say, words } from './spans';

/** By what a section is known where the skeleton has not named it. */
const known = {
  gaps: /\bgaps?\b|\bunknowns?\b|缺口|空白|未知/iu,
  assumptions: /\bassum(e|es|ed|ptions?)\b|假设|假定|前提/iu,
  dissent: /\bdissent|\balternatives?\b|异议|分歧|其他解读|另一种/iu,
} as const;
const roles: Partial<Record<keyof typeof known, SectionRole>> = {
  gaps: 'gaps',
  dissent: 'alternative-reading',
};

/** Where the memo states its gaps, assumptions and dissent, and which evidence speaks against it. */
export function layOutLimits(memo: AnnotatedMemo): LayoutBlock[] {
  return [
    { kind: 'heading', level: 3, spans: say('memo.annex.limits') },
    {
      kind: 'facts',
      facts: [
        fact('memo.annex.limits.gaps', where(memo, 'gaps')),
        fact('memo.annex.limits.assumptions', where(memo, 'assumptions')),
        fact('memo.annex.limits.dissent', where(memo, 'dissent')),
        fact('memo.annex.limits.contradicting', contradicting(memo)),
        fact('memo.annex.limits.disputed', disputed(memo)),
      ],
    },
  ];
}

/** The sections with something in them, by their headings; or that there is none. */
function where({ body, manifest }: AnnotatedMemo, what: keyof typeof known): Span[] {
  const headings = body
    .filter((block) => block.kind === 'heading')
    .filter((block) => (block.role !== undefined && block.role === roles[what]) || known[what].test(wordsOf(block)))
    .map(wordsOf);
  const filled = headings.filter((heading) => !manifest.emptySections.includes(heading));
  if (filled.length === 0) return say('memo.annex.limits.nothing');
  return words(filled.map((heading) => message('memo.annex.limits.under', { heading })).join(', '));
} // prettier-ignore

function wordsOf(block: Extract<AnnotatedBlock, { kind: 'heading' }>): string {
  return block.run.flatMap(({ inlines }) => inlines.map(inlineWords)).join('').trim();
} // prettier-ignore

function inlineWords(inline: AnnotatedInline): string {
  if (inline.kind === 'text') return inline.text;
  return inline.kind === 'link' ? inline.children.map(inlineWords).join('') : '';
}

function contradicting({ citations }: AnnotatedMemo): Span[] {
  const labels = existingClaims(citations)
    .flatMap(({ passages }) => passages)
    .filter(({ evidence }) => evidence.relation === 'contradicts')
    .map(({ label }) => label);
  if (labels.length === 0) return say('memo.annex.none');
  return join(
    labels.map((label) => [reference(layoutIds.quote(label), message('memo.annex.citation.quote', { label }))]),
    ', ',
  );
} // prettier-ignore

function disputed({ citations }: AnnotatedMemo): Span[] {
  const numbers = existingClaims(citations).filter(({ claim }) => claim.status === 'disputed');
  if (numbers.length === 0) return say('memo.annex.none');
  return join(
    numbers.map(({ number }) => [reference(layoutIds.endnote(number), `[${number}]`)]),
    ', ',
  );
}
