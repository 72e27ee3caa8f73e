import { describe, expect, it } from 'vitest';
import { columns, oneLine } from '../../../electron/command-line/columns';

describe('columns', () => {
  it('stand under each other, with characters that take two places', () => {
    const lines = columns(
      ['Id', 'Title'],
      [
        ['党委会', 'a'],
        ['🪨', 'b'],
        ['x', ''],
      ],
    ).split('\n');
    expect(lines).toEqual(['Id      Title', '党委会  a', '🪨      b', 'x', '']);
  });

  it('cut what is long, except in the last one', () => {
    const long = '长'.repeat(100);
    const [, line = ''] = columns(['A', 'B'], [[long, long]]).split('\n');
    expect(line).toBe(`${'长'.repeat(29)}…  ${long}`);
  });
});

describe('a line for a terminal', () => {
  it('is one, and commands nothing', () => {
    expect(oneLine('a\r\nb\u2028c\td')).toBe('a b c d');
    expect(oneLine('\u001b]0;x\u0007 \u202Eabc\u2066 \u009b31m')).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
    expect(oneLine('two  spaces, “引号” 🪨')).toBe('two  spaces, “引号” 🪨');
  });
});
