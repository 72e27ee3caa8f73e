import { expect } from 'vitest';
import { codePointLength, sliceByCodePoints } from '../../../shared/text/code-points';
import { parsedSourceSchema, type ParsedSource } from '../../../shared/source/source-schema';

/** What must hold of every parsed source, whatever the document was. */
export function expectSound(parsed: ParsedSource): void {
  parsedSourceSchema.parse(parsed);
  const { text, blocks, marks, nonContent } = parsed;
  const length = codePointLength(text);
  expect(text).not.toMatch(/\r|\0/);
  expect(text).not.toMatch(/\p{Surrogate}/u);
  expect(text.startsWith('\ufeff')).toBe(false);
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(sliceByCodePoints(text, end, block.start).trim()).toBe('');
    for (const cellEnd of block.cellEnds ?? []) {
      expect(cellEnd).toBeGreaterThanOrEqual(block.start);
      expect(cellEnd).toBeLessThanOrEqual(block.end);
    }
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(length);
  expect(sliceByCodePoints(text, end, length).trim()).toBe('');
  for (const mark of marks) {
    expect(mark.end).toBeGreaterThan(mark.start);
    expect(blocks.some((block) => block.start <= mark.start && mark.end <= block.end)).toBe(true);
  }
  let folded = 0;
  for (const range of nonContent) {
    expect(range.start).toBeGreaterThanOrEqual(folded);
    expect(range.end).toBeGreaterThan(range.start);
    folded = range.end;
  }
  expect(folded).toBeLessThanOrEqual(length);
}

/** Each block as `kind level: words`, to be read in a test. */
export function outline(parsed: ParsedSource): string[] {
  return parsed.blocks.map(
    (block) =>
      `${block.kind}${block.level === undefined ? '' : ` ${block.level}`}: ${sliceByCodePoints(parsed.text, block.start, block.end)}`,
  );
}

/** The words that marks of a kind stand on. */
export function marked(parsed: ParsedSource, kind: ParsedSource['marks'][number]['kind']): string[] {
  return parsed.marks
    .filter((mark) => mark.kind === kind)
    .map((mark) => sliceByCodePoints(parsed.text, mark.start, mark.end));
}

/** The words that are folded for a reason. */
export function folded(parsed: ParsedSource, reason: ParsedSource['nonContent'][number]['reason']): string[] {
  return parsed.nonContent
    .filter((range) => range.reason === reason)
    .map((range) => sliceByCodePoints(parsed.text, range.start, range.end));
}
