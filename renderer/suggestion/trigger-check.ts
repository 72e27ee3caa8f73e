import { readTriggerLine, type TriggerLineError } from '../../shared/suggestion/trigger-line';

/** A line of triggers that cannot be read; positions are UTF-16 units, counted from 0. */
export interface TriggerFault {
  readonly line: number;
  readonly at: number;
  readonly reason: TriggerLineError['reason'];
}

/** What is wrong with lines as they are typed. Which word classes there are, the host knows. */
export function triggerFaults(text: string): TriggerFault[] {
  return text.split('\n').flatMap((written, line) => {
    if (written.trim() === '') return [];
    const read = readTriggerLine(written, () => true);
    const indent = written.length - written.trimStart().length;
    return 'reason' in read ? [{ line, at: indent + read.at, reason: read.reason }] : [];
  });
}

/** Where a place of a line stands in the whole text. */
export function offsetOf(text: string, line: number, at: number): number {
  const before = text.split('\n').slice(0, line);
  return before.reduce((length, each) => length + each.length + 1, 0) + at;
}

/** The lines that are kept: without what is empty. */
export function triggerLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
