import type { JudgedFinding } from '../../../shared/check/check-report';
import type { Severity } from '../../../shared/check/check-schema';
import type { TextBlock } from '../../../shared/check/checked-text';
import { memoPlainText } from '../../../shared/check/memo-text';
import type { MemoDocument } from '../../../shared/memo/memo-document';
import { CodePointIndex } from '../../../shared/text/code-points';
import type { MarkedBlock, MarkLook, MemoMark } from '../../editor/memo/memo-marks';

const looks: Readonly<Record<Severity, MarkLook>> = { E: 'error', W: 'warning', I: 'note' };

/** More marks than this help nobody, and each costs time. */
const mostMarks = 400;

/** What tells a finding among those of a memo. */
export function findingId({ rule, start, end, subject }: JudgedFinding): string {
  return `${rule} ${start} ${end} ${subject}`;
}

/** The blocks of a memo's body with what is to be marked in each; findings at a bracket mark the words before it. */
export function markedBlocks(document: MemoDocument, findings: readonly JudgedFinding[]): MarkedBlock[] {
  const open = findings.filter(({ waiver }) => waiver === null).slice(0, mostMarks);
  return memoPlainText(document)
    .blocks.filter(({ kind }) => kind !== 'note')
    .map((block) => markBlock(block, open));
}

function markBlock(block: TextBlock, findings: readonly JudgedFinding[]): MarkedBlock {
  const index = new CodePointIndex(block.text);
  const last = block.start + index.codePoints;
  const own = ownOffsets(block);
  const marks = findings
    .filter(({ start, end }) => start >= block.start && start < last && end > block.start)
    .map((finding): MemoMark => {
      const start = own(index.toCodeUnits(finding.start - block.start));
      const end = own(index.toCodeUnits(Math.min(finding.end, last) - block.start));
      const isChip = start === end;
      return {
        id: findingId(finding),
        look: looks[finding.severity],
        start: isChip ? Math.max(0, start - wordBefore(block, own, start)) : start,
        end,
      };
    })
    .filter(({ start, end }) => start < end);
  return { words: wordsOf(block), marks };
}

/** The length of the word, or of the two Han, that stands before a place. */
function wordBefore(block: TextBlock, _own: (offset: number) => number, at: number): number {
  const before = wordsOf(block).slice(0, at);
  return /(?:[\p{Script=Han}\p{P}]{1,3}|[^\s\p{Script=Han}]+)\s*$/u.exec(before)?.[0].length ?? 0;
}

function wordsOf({ text, citations, wordless }: TextBlock): string {
  const units = text.split('');
  for (const { start, end } of [...citations, ...wordless]) units.fill('', start, end);
  return units.join('');
}

/** From an offset in a block's text to one in its words without brackets. */
function ownOffsets({ citations, wordless }: TextBlock): (offset: number) => number {
  const chips = [...citations, ...wordless];
  return (offset) =>
    offset - chips.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(offset, end) - start), 0);
}
