import { describe, expect, it } from 'vitest';
import { offsetOf, triggerFaults, triggerLines } from '../../../renderer/suggestion/trigger-check';

describe('triggers as they are typed', () => {
  it('finds the line and the place of each fault', () => {
    expect(triggerFaults('party committee\n  a (b|(c)) d\n\n..3 x')).toEqual([
      { line: 1, at: expect.any(Number) as number, reason: 'bracket' },
      { line: 3, at: 0, reason: 'gap' },
    ]);
    expect(triggerFaults('前置研究\n~ golden share\n-birthday party\n<any-class> ..4 董事会')).toEqual([]);
  });

  it('counts the white space before a line', () => {
    expect(triggerFaults('  ..3 x')).toEqual([{ line: 0, at: 2, reason: 'gap' }]);
  });

  it('leads from a place of a line into the text', () => {
    expect(offsetOf('ab\ncd\nef', 2, 1)).toBe(7);
    expect(offsetOf('ab', 0, 0)).toBe(0);
  });

  it('keeps no empty line', () => {
    expect(triggerLines(' a \n\n b\n')).toEqual(['a', 'b']);
    expect(triggerLines(' \n')).toEqual([]);
  });
});
