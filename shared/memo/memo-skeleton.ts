import type { ClaimRow } from '../claim/claim-schema';
import { findCode, type Codebook, type Dimension } from '../codebook/codebook-schema';
import type { MemoBlock, MemoDocument, MemoInline, MemoList, SectionRole } from './memo-document';
import { memoExportMessages } from './memo-export-messages';
import type { MemoTemplate } from './memo-schema';

/** Chinese sets no space before a citation; quotation marks and dots, which both scripts use, go with what they follow. */
const endsInHan = /[\p{Script=Han}。！？」』）》][…”’]*$/u;

/** The sections of an evidence memo, in order. */
const evidenceMemoSections: readonly SectionRole[] = [
  'bottom-line',
  'question-and-scope',
  'key-judgements',
  'evidence',
  'alternative-reading',
  'gaps',
];

/**
 * A new memo. The evidence template has its sections as headings; the claims given stand under "Evidence by
 * dimension", each with its citation, and nothing else is written for the analyst. The empty template lists
 * the claims alone.
 */
export function createMemoDocument(
  template: MemoTemplate,
  claims: readonly ClaimRow[],
  codebook: Codebook,
): MemoDocument {
  if (template === 'empty') {
    return { format: 1, blocks: claims.length > 0 ? [claimList(claims)] : [emptyParagraph()] };
  }
  return {
    format: 1,
    blocks: evidenceMemoSections.flatMap((role): MemoBlock[] => [
      sectionHeading(role),
      ...(role === 'evidence' && claims.length > 0
        ? evidenceByDimension(claims, codebook)
        : [emptyParagraph()]),
    ]),
  };
}

function sectionHeading(role: SectionRole): MemoBlock {
  return { kind: 'heading', level: 2, role, children: [text(memoExportMessages[`memo.section.${role}`])] };
}

/** A claim stands under the first dimension, in the codebook's order, that one of its codes belongs to. */
function evidenceByDimension(claims: readonly ClaimRow[], codebook: Codebook): MemoBlock[] {
  const byDimension = new Map<Dimension | undefined, ClaimRow[]>();
  for (const claim of claims) {
    const dimension = dimensionOf(claim, codebook);
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), claim]);
  }
  const blocks = codebook.dimensions.flatMap((dimension): MemoBlock[] => {
    const under = byDimension.get(dimension);
    return under ? [dimensionHeading(dimension), claimList(under)] : [];
  });
  const others = byDimension.get(undefined);
  return others ? [...blocks, outsideHeading(), claimList(others)] : blocks;
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

function outsideHeading(): MemoBlock {
  return { kind: 'heading', level: 3, children: [text(memoExportMessages['memo.section.outside-codebook'])] };
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
