import type { ClaimRow } from '../claim/claim-schema';
import { findCode, type Codebook, type Dimension } from '../codebook/codebook-schema';
import { groupBy } from '../grouping/group-by';
import { emptyLiveBlock, type LiveKind } from './live-block';
import type { MemoBlock, MemoDocument, MemoInline, MemoList, SectionRole } from './memo-document';
import type { MemoLanguage } from './memo-language';
import { memoExportMessages } from './memo-export-messages';
import type { MemoTemplate } from './memo-schema';

/** Chinese sets no space before a citation; quotation marks and dots, which both scripts use, go with what they follow. */
const endsInHan = /[\p{Script=Han}。！？」』）》][…”’]*$/u;

type Skeleton = Exclude<MemoTemplate, 'empty' | 'own'>;

/** The sections of each kind of memo, in order. */
const sections: Readonly<Record<Skeleton, readonly SectionRole[]>> = {
  evidence: [
    'bottom-line',
    'question-and-scope',
    'key-judgements',
    'evidence',
    'alternative-reading',
    'gaps',
  ],
  company: [
    'identity',
    'ownership-chain',
    'dimension-grid',
    'people-and-posts',
    'timeline',
    'judgement',
    'counter-evidence',
    'gaps',
  ],
  indicators: ['hypothesis', 'indicators', 'change-since-last', 'triggers'],
  ach: [
    'question',
    'hypotheses',
    'evidence-list',
    'matrix',
    'ranking',
    'diagnostic-items',
    'sensitivity',
    'judgement',
    'milestones',
  ],
};

/** Headings that are English where a memo is not written in Chinese; all others have both languages. */
const chineseHeadings: Partial<Record<SectionRole | 'outside-codebook', string>> = {
  'bottom-line': memoExportMessages['memo.section.zh.bottom-line'],
  'question-and-scope': memoExportMessages['memo.section.zh.question-and-scope'],
  'key-judgements': memoExportMessages['memo.section.zh.key-judgements'],
  evidence: memoExportMessages['memo.section.zh.evidence'],
  'alternative-reading': memoExportMessages['memo.section.zh.alternative-reading'],
  gaps: memoExportMessages['memo.section.zh.gaps'],
  'outside-codebook': memoExportMessages['memo.section.zh.outside-codebook'],
};

/** What a skeleton is filled from. */
export interface SkeletonContent {
  readonly claims: readonly ClaimRow[];
  readonly codebook: Codebook;
  readonly language: MemoLanguage;
}

/**
 * A new memo: the sections of its kind as headings, with the blocks that are fed from claims. The claims given stand
 * where evidence belongs, each with its citation, and nothing else is written for the analyst. The empty template
 * lists the claims alone.
 */
export function createMemoDocument(
  template: Exclude<MemoTemplate, 'own'>,
  content: SkeletonContent,
): MemoDocument {
  const { claims, language } = content;
  if (template === 'empty') {
    return { format: 1, blocks: claims.length > 0 ? [claimList(claims)] : [emptyParagraph()] };
  }
  return {
    format: 1,
    blocks: sections[template].flatMap((role) => [
      sectionHeading(role, language),
      ...sectionContent(role, content),
    ]),
  };
}

function sectionContent(role: SectionRole, content: SkeletonContent): MemoBlock[] {
  const { claims } = content;
  const hasClaims = claims.length > 0;
  switch (role) {
    case 'evidence':
      return hasClaims ? evidenceByDimension(content) : [emptyParagraph()];
    case 'dimension-grid':
      return [live('dimension-grid'), ...(hasClaims ? evidenceByDimension(content) : [emptyParagraph()])];
    case 'indicators':
      return [live('indicators'), emptyParagraph()];
    case 'matrix':
      return [live('ach'), emptyParagraph()];
    case 'change-since-last':
    case 'evidence-list':
      return [hasClaims ? claimList(claims) : emptyParagraph()];
    default:
      return [emptyParagraph()];
  }
}

function live(kind: LiveKind): MemoBlock {
  return { kind: 'live', live: emptyLiveBlock(kind) };
}

function sectionHeading(role: SectionRole, language: MemoLanguage): MemoBlock {
  return { kind: 'heading', level: 2, role, children: [text(headingWords(role, language))] };
}

function headingWords(role: SectionRole | 'outside-codebook', language: MemoLanguage): string {
  const chinese = language === 'zh' ? chineseHeadings[role] : undefined;
  return chinese ?? memoExportMessages[`memo.section.${role}`];
}

/** A claim stands under the first dimension, in the codebook's order, that one of its codes belongs to. */
function evidenceByDimension({ claims, codebook, language }: SkeletonContent): MemoBlock[] {
  const byDimension = groupBy(claims, (claim) => dimensionOf(claim, codebook));
  const blocks = codebook.dimensions.flatMap((dimension): MemoBlock[] => {
    const under = byDimension.get(dimension);
    return under ? [dimensionHeading(dimension), claimList(under)] : [];
  });
  const others = byDimension.get(undefined);
  return others ? [...blocks, outsideHeading(language), claimList(others)] : blocks;
}

function dimensionOf(claim: ClaimRow, codebook: Codebook): Dimension | undefined {
  const found = claim.codes.flatMap((tag) => findCode(codebook, tag.codeId)?.dimension ?? []);
  return codebook.dimensions.find((dimension) => found.includes(dimension));
}

function dimensionHeading(dimension: Dimension): MemoBlock {
  return {
    kind: 'heading',
    level: 3,
    children: [text(`${dimension.key} ${dimension.label.en} ${dimension.label.zh}`)],
  };
}

function outsideHeading(language: MemoLanguage): MemoBlock {
  return { kind: 'heading', level: 3, children: [text(headingWords('outside-codebook', language))] };
}

function claimList(claims: readonly ClaimRow[]): MemoList {
  return { kind: 'list', ordered: false, items: claims.map((claim) => ({ children: claimItem(claim) })) };
}

function claimItem(claim: ClaimRow): MemoInline[] {
  const citation: MemoInline = { kind: 'citation', claimIds: [claim.id] };
  const words = claim.statement.trim() || quoted(claim);
  return words === '' ? [citation] : [text(endsInHan.test(words) ? words : `${words} `), citation];
}

/** The first passage in the quotation marks of its script; line ends become spaces, since it stands in a line. */
function quoted(claim: ClaimRow): string {
  const quote = claim.evidence[0]?.quote.trim().replace(/\s*\n\s*/g, ' ') ?? '';
  return quote === '' ? '' : `“${quote}”`;
}

function emptyParagraph(): MemoBlock {
  return { kind: 'paragraph', children: [] };
}

function text(words: string): MemoInline {
  return { kind: 'text', text: words };
}
